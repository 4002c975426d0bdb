import { contradictions } from "../../../src/law/accrual-contradictions.ts";
import type { Records } from "../../../src/records/collections.ts";
import { termsOf } from "../../../src/registry/astreinte-terms.ts";
import { toLookup } from "../../../src/registry/lookup.ts";
import { toRegister } from "../../../src/registry/registry.ts";
import type { FileMutant } from "./files.ts";
import type { Mutant } from "./mutants.ts";
import { harmlessChanges, reasons } from "./reasons.ts";
import { tryFile, tryMutant, type Trial } from "./trial.ts";
import { aimOf, type Aim } from "./verdict.ts";
import type { World } from "./world.ts";
import { toStack } from "../../stack.ts";

/** How one mutant ended. */
export interface Ending {
  /** `fines amount, one more: content/fines/x.mdx`. */
  readonly name: string;
  /** The change: `one more`. */
  readonly kind: string;
  /** Refused at the field, refused elsewhere, legitimate for a reason, without one, or a failure of ours. */
  readonly verdict: Aim | "legitimate" | "unexplained" | "crash";
  /** The reason of a legitimate one, the sentence of a refusal that is astray, the message of a crash. */
  readonly told: string;
}

/** Tries one mutant of one field. */
export function judge(world: World, mutant: Mutant): Ending {
  const { original, path, place, before, change } = mutant;
  const name = `${place}, ${change.kind}: ${original.file}`;
  return endingOf(name, change.kind, () => {
    const trial = tryMutant(world, mutant);
    if (trial.problems.length > 0) return refusal(trial, { original, path, before, after: change.value });
    const reason = reasons.find(({ holds }) => holds(mutant))?.name;
    return reason === undefined ? ["unexplained", ""] : ["legitimate", reason];
  });
}

/** Tries one mutant of a whole file. */
export function judgeFile(world: World, mutant: FileMutant): Ending {
  const { original, what } = mutant;
  return endingOf(`${what}: ${original.file}`, what, () => {
    const trial = tryFile(world, mutant);
    const copy = { ...original, file: `content/${original.collection}/${mutant.id}.mdx` };
    if (trial.problems.length > 0) return refusal(trial, { original: copy, path: [], before: original.id, after: "" });
    return harmlessChanges.some(({ name }) => name === what) ? ["legitimate", what] : ["unexplained", ""];
  });
}

function refusal(trial: Trial, target: Parameters<typeof aimOf>[0]): [Ending["verdict"], string] {
  const aim = aimOf(target, trial.problems);
  return [aim, aim === "astray" ? JSON.stringify(trial.problems[0]) : ""];
}

/** Runs a trial; a failure of ours is its own verdict. */
export function endingOf(name: string, kind: string, work: () => [Ending["verdict"], string]): Ending {
  try {
    const [verdict, told] = work();
    return { name, kind, verdict, told };
  } catch (error) {
    return { name, kind, verdict: "crash", told: toStack(error) };
  }
}

/** What is wrong with the register drawn from changed records: an astreinte that contradicts itself, or a failure. */
export function faultsOfRegister(records: Records, { gaps, today }: World): string[] {
  try {
    const lookup = toLookup(records, gaps);
    const faults = records.astreintes.flatMap((one) => contradictions(termsOf(lookup, one)));
    toRegister(records, gaps, today);
    return faults.map(({ field, expected }) => `${field}: ${expected}`);
  } catch (error) {
    return [toStack(error)];
  }
}

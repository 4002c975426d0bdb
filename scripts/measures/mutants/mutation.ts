import { realToday } from "../../../src/build-day.ts";
import { fileMutantsOf } from "./files.ts";
import { mutantsOf, type Mutant } from "./mutants.ts";
import { faultsOfRegister, judge, judgeFile, type Ending } from "./tally.ts";
import { tryMutant } from "./trial.ts";
import { readWorld, type World } from "./world.ts";

/** What became of every mutant. */
export interface MutationMeasures {
  readonly records: number;
  readonly endings: readonly Ending[];
  /** Registers drawn from a legitimate mutant, one for each kind of change. */
  readonly drawn: number;
  /** What was wrong with them: nothing is expected. */
  readonly faults: readonly string[];
  readonly seconds: number;
}

/** Changes the real records in memory, one field or one file at a time, and asks the door about each. */
export async function measureMutation(rounds: number = 1, every: number = 1): Promise<MutationMeasures> {
  const start = performance.now();
  const world = await readWorld(realToday().toString());
  const sample = <T>(all: readonly T[]): T[] => all.filter((_, index) => index % every === 0);
  const mutants = sample(mutantsOf(world, rounds));
  const judged = mutants.map((mutant) => ({ mutant, ending: judge(world, mutant) }));
  const files = sample(fileMutantsOf(world.originals, 40)).map((one) => judgeFile(world, one));
  const legitimate = judged.filter(({ ending }) => ending.verdict === "legitimate");
  const shown = firstOfEachKind(legitimate.map(({ mutant }) => mutant));
  const faults = shown.flatMap((mutant) => faultsOf(world, mutant));
  return {
    records: world.originals.length,
    endings: [...judged.map(({ ending }) => ending), ...files],
    drawn: shown.length,
    faults,
    seconds: (performance.now() - start) / 1000,
  };
}

// Prose and sources change no computation: what remains is drawn once for each kind of change.
function firstOfEachKind(mutants: readonly Mutant[]): Mutant[] {
  const computed = mutants.filter(({ path }) => !["sources", "summary", "title", "inBrief"].includes(String(path[0])));
  const groups = Map.groupBy(computed, ({ place, change }) => `${place} ${change.kind}`);
  return [...groups.values()].flatMap(([first]) => first ?? []);
}

function faultsOf(world: World, mutant: Mutant): string[] {
  const { records } = tryMutant(world, mutant);
  const name = `${mutant.place}, ${mutant.change.kind}: ${mutant.original.file}`;
  return records === null ? [] : faultsOfRegister(records, world).map((fault) => `${name}: ${fault}`);
}

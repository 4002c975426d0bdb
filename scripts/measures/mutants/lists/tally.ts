import { toCoverage } from "../../../../src/registry/coverage.ts";
import { toGapGroups } from "../../../../src/registry/gap-groups.ts";
import { toOfficialList } from "../../../../src/registry/official-list.ts";
import { toRegister } from "../../../../src/registry/registry.ts";
import type { Mutant } from "../mutants.ts";
import { replacedAt } from "../paths.ts";
import { endingOf, type Ending } from "../tally.ts";
import type { World } from "../world.ts";
import { listAimOf } from "./aim.ts";
import { toText, type ListFileMutant } from "./files.ts";
import type { ListOriginal } from "./originals.ts";
import { harmlessListChanges, listReasons } from "./reasons.ts";
import { tryList } from "./trial.ts";
import { toStack } from "../../../stack.ts";

/** Tries one mutant of one value of a list. */
export function judgeList(world: World, mutant: Mutant<ListOriginal>): Ending {
  const { original, path, place, before, change } = mutant;
  const name = `${place}, ${change.kind}: ${original.file} ${path.join(".")}`;
  return endingOf(name, change.kind, () => {
    const { problems } = tryList(world, original, toText(replacedAt(original.data, path, change.value)));
    const aim = listAimOf({ original, path, before, after: change.value }, problems);
    if (aim !== null) return [aim, aim === "astray" ? JSON.stringify(problems[0]) : ""];
    const reason = listReasons.find(({ holds }) => holds(mutant))?.name;
    return reason === undefined ? ["unexplained", ""] : ["legitimate", reason];
  });
}

/** Tries one mutant of a whole list. */
export function judgeListFile(world: World, { original, what, text }: ListFileMutant): Ending {
  return endingOf(`${what}: ${original.file}`, what, () => {
    const { problems } = tryList(world, original, text);
    const aim = listAimOf({ original, path: [], before: null, after: null }, problems);
    if (aim !== null) return [aim, aim === "astray" ? JSON.stringify(problems[0]) : ""];
    const isHarmless = harmlessListChanges.some((one) => one.name === what && one.kinds.includes(original.kind));
    return isHarmless ? ["legitimate", what] : ["unexplained", ""];
  });
}

/** What is wrong with what is drawn from a legitimate changed list: a failure; nothing is expected. */
export function faultsOfList(world: World, { original, path, place, change }: Mutant<ListOriginal>): string[] {
  const { lists } = tryList(world, original, toText(replacedAt(original.data, path, change.value)));
  const { officialList, officialStatistics, gaps } = { ...world, ...lists };
  if (officialList === null || officialStatistics === null) return [];
  try {
    const register = toRegister(world.records, gaps, world.today);
    const list = toOfficialList(register, officialList);
    toCoverage(register, list, officialStatistics);
    const shown = toGapGroups(register).reduce((sum, { count }) => sum + count, 0);
    return shown === register.gaps.length ? [] : [`${place}, ${change.kind}: a known gap is not shown`];
  } catch (error) {
    return [`${place}, ${change.kind}: ${toStack(error)}`];
  }
}

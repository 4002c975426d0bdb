import { realToday } from "../../../src/build-day.ts";
import { fileMutantsOf } from "./files.ts";
import { listFileMutantsOf } from "./lists/files.ts";
import { sitesOfLists } from "./lists/sites.ts";
import { faultsOfList, judgeList, judgeListFile } from "./lists/tally.ts";
import { mutantsAt, mutantsOf, type Mutant } from "./mutants.ts";
import { faultsOfRegister, judge, judgeFile, type Ending } from "./tally.ts";
import { tryMutant } from "./trial.ts";
import { readWorld, type World } from "./world.ts";

/** What became of the mutants of records, or of lists. */
export interface Outcome {
  /** Files that they were made from. */
  readonly files: number;
  readonly endings: readonly Ending[];
  /** Registers drawn from a legitimate mutant, one for each kind of change. */
  readonly drawn: number;
  /** What was wrong with them: nothing is expected. */
  readonly faults: readonly string[];
}

/** What became of every mutant. */
export interface MutationMeasures {
  readonly records: Outcome;
  /** The files that are not records: known gaps, the CNIL's list and totals, redirects, dated versions. */
  readonly lists: Outcome;
  readonly seconds: number;
}

/** Changes the real content in memory, one field or one file at a time, and asks the door about each. */
export async function measureMutation(rounds: number = 1, every: number = 1): Promise<MutationMeasures> {
  const start = performance.now();
  const world = await readWorld(realToday().toString());
  const records = mutateRecords(world, { rounds, every });
  const lists = mutateLists(world, { rounds, every });
  return { records, lists, seconds: (performance.now() - start) / 1000 };
}

interface Extent {
  /** Files that each change is made to. */
  readonly rounds: number;
  /** One mutant in so many is tried. */
  readonly every: number;
}

function sampled<T>(all: readonly T[], every: number): T[] {
  return all.filter((_, index) => index % every === 0);
}

function mutateRecords(world: World, { rounds, every }: Extent): Outcome {
  const judged = sampled(mutantsOf(world, rounds), every).map((mutant) => ({ mutant, ending: judge(world, mutant) }));
  const files = sampled(fileMutantsOf(world.originals, 40), every).map((one) => judgeFile(world, one));
  const legitimate = judged.filter(({ ending }) => ending.verdict === "legitimate");
  const shown = firstOfEachKind(legitimate.map(({ mutant }) => mutant).filter(isComputed));
  const faults = shown.flatMap((mutant) => faultsOf(world, mutant));
  return {
    files: world.originals.length,
    endings: [...judged.map(({ ending }) => ending), ...files],
    drawn: shown.length,
    faults,
  };
}

// A list has hundreds of rows of one kind: each change is made to several.
const rowsOfKind = 3;

/** The same for the files that are not records. */
function mutateLists(world: World, { rounds, every }: Extent): Outcome {
  const mutants = sampled(mutantsAt(sitesOfLists(world.lists), rounds * rowsOfKind), every);
  const judged = mutants.map((mutant) => ({ mutant, ending: judgeList(world, mutant) }));
  const files = sampled(listFileMutantsOf(world.lists), every).map((one) => judgeListFile(world, one));
  const legitimate = judged.filter(({ ending }) => ending.verdict === "legitimate");
  const shown = sampled(firstOfEachKind(legitimate.map(({ mutant }) => mutant)), every);
  const faults = shown.flatMap((mutant) => faultsOfList(world, mutant));
  return {
    files: world.lists.length,
    endings: [...judged.map(({ ending }) => ending), ...files],
    drawn: shown.length,
    faults,
  };
}

// Prose and sources change no computation: what remains is drawn once for each kind of change.
function isComputed({ path }: Mutant): boolean {
  return !["sources", "summary", "title", "inBrief"].includes(String(path[0]));
}

function firstOfEachKind<Of>(mutants: readonly Mutant<Of>[]): Mutant<Of>[] {
  const groups = Map.groupBy(mutants, ({ place, change }) => `${place} ${change.kind}`);
  return [...groups.values()].flatMap(([first]) => first ?? []);
}

function faultsOf(world: World, mutant: Mutant): string[] {
  const { records } = tryMutant(world, mutant);
  const name = `${mutant.place}, ${mutant.change.kind}: ${mutant.original.file}`;
  return records === null ? [] : faultsOfRegister(records, world).map((fault) => `${name}: ${fault}`);
}

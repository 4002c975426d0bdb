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
export async function measureMutation(rounds: number, every: number = 1): Promise<MutationMeasures> {
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
  return toOutcome({
    files: world.originals.length,
    mutants: sampled(mutantsOf(world, rounds), every),
    judge: (mutant) => judge(world, mutant),
    wholes: sampled(fileMutantsOf(world.originals, 40), every).map((one) => judgeFile(world, one)),
    choose: (legitimate) => legitimate.filter(isComputed),
    faultsOf: (mutant) => faultsOf(world, mutant),
  });
}

// A list has hundreds of rows of one kind: each change is made to several.
const rowsOfKind = 3;

function mutateLists(world: World, { rounds, every }: Extent): Outcome {
  return toOutcome({
    files: world.lists.length,
    mutants: sampled(mutantsAt(sitesOfLists(world.lists), rounds * rowsOfKind), every),
    judge: (mutant) => judgeList(world, mutant),
    wholes: sampled(listFileMutantsOf(world.lists), every).map((one) => judgeListFile(world, one)),
    choose: (legitimate) => sampled(legitimate, every),
    faultsOf: (mutant) => faultsOfList(world, mutant),
  });
}

/** What is done with the mutants of one sort of file. */
interface Experiment<Of> {
  /** Files that they are made from. */
  readonly files: number;
  readonly mutants: readonly Mutant<Of>[];
  readonly judge: (mutant: Mutant<Of>) => Ending;
  /** How the mutants of whole files ended. */
  readonly wholes: readonly Ending[];
  /** Which of the legitimate ones, one of each kind of change, are drawn. */
  readonly choose: (legitimate: readonly Mutant<Of>[]) => readonly Mutant<Of>[];
  readonly faultsOf: (mutant: Mutant<Of>) => readonly string[];
}

function toOutcome<Of>({ files, mutants, wholes, ...how }: Experiment<Of>): Outcome {
  const judged = mutants.map((mutant) => ({ mutant, ending: how.judge(mutant) }));
  const legitimate = judged.filter(({ ending }) => ending.verdict === "legitimate").map(({ mutant }) => mutant);
  const drawn = how.choose(firstOfEachKind(legitimate));
  return {
    files,
    endings: [...judged.map(({ ending }) => ending), ...wholes],
    drawn: drawn.length,
    faults: drawn.flatMap(how.faultsOf),
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

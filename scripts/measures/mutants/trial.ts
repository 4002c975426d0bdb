import { toDrawnRecord } from "../../../src/drawn-record.ts";
import type { Entry, CollectionName, Records } from "../../../src/records/collections.ts";
import type { Problem } from "../../../src/records/problem.ts";
import { checkRecords } from "../../../src/registry/checks/checks.ts";
import { toLookup } from "../../../src/registry/lookup.ts";
import type { FileMutant } from "./files.ts";
import type { Mutant } from "./mutants.ts";
import { replacedAt } from "./paths.ts";
import type { Original, World } from "./world.ts";

/** What the door says of a mutant. */
export interface Trial {
  /** Empty when the mutant is a legitimate record. */
  readonly problems: readonly Problem[];
  /** The whole register with the mutant in the place of its original; `null` when its file cannot be read. */
  readonly records: Records | null;
}

/** Puts a mutant in the place of its original, parses its file and checks everything anew. Touches no file. */
export function tryMutant(world: World, { original, path, change }: Mutant): Trial {
  return tryText(world, original, toText(replacedAt(original.data, path, change.value), original.body));
}

/** The same for a file that is gone, has a twin, or has another text. */
export function tryFile(world: World, { original, id, text }: FileMutant): Trial {
  if (text === null) {
    const records = without(world.records, original);
    const links = world.links.filter(({ file }) => file !== original.file);
    return { problems: check(world, { records, links, unparsed: new Set() }), records };
  }
  if (id === original.id) return tryText(world, original, text);
  const { collection } = original;
  const parsed = toDrawnRecord({ collection, id, file: `content/${collection}/${id}.mdx`, text }, world.lexicon);
  if (Array.isArray(parsed)) return { problems: parsed, records: null };
  const records = { ...world.records, [collection]: [...world.records[collection], parsed.entry] };
  return { problems: check(world, { records, links: world.links, unparsed: new Set() }), records };
}

function tryText(world: World, original: Original, text: string): Trial {
  const { collection, id, file } = original;
  const parsed = toDrawnRecord({ collection, id, file, text }, world.lexicon);
  const rest = world.links.filter((one) => one.file !== file);
  if (Array.isArray(parsed)) {
    return { problems: [...parsed, ...echoesOf(world, original)], records: null };
  }
  const records = withEntry(world.records, original, parsed.entry);
  const problems = check(world, { records, links: [...rest, ...parsed.links], unparsed: new Set() });
  return { problems, records };
}

const echoes = new WeakMap<Original, readonly Problem[]>();

// What the others say while a file cannot be read: the same whatever is wrong with it.
function echoesOf(world: World, original: Original): readonly Problem[] {
  const { collection, id, file } = original;
  const records = without(world.records, original);
  const links = world.links.filter((one) => one.file !== file);
  const found = echoes.get(original) ?? check(world, { records, links, unparsed: new Set([`${collection}/${id}`]) });
  echoes.set(original, found);
  return found;
}

interface Checked extends Pick<World, "records" | "links"> {
  readonly unparsed: ReadonlySet<string>;
}

function check(world: World, { records, ...rest }: Checked): Problem[] {
  const { gaps, officialList, officialStatistics, redirects, versions, today } = world;
  const lists = { officialList, officialStatistics, redirects, versions };
  return checkRecords({ lookup: toLookup(records, gaps), ...lists, today, ...rest });
}

function without(records: Records, { collection, id }: Original): Records {
  return { ...records, [collection]: records[collection].filter((one) => one.id !== id) };
}

function withEntry(records: Records, { collection, id }: Original, entry: Entry<CollectionName>): Records {
  return { ...records, [collection]: records[collection].map((one) => (one.id === id ? entry : one)) };
}

// JSON is YAML: a mutant is written as its original would be read.
function toText(data: unknown, body: string): string {
  return `---\n${JSON.stringify(data, null, 1)}\n---\n${body}`;
}

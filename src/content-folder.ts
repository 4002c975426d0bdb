import { hash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { toDrawnRecord, type DrawnRecord } from "./drawn-record.ts";
import { collectionNames, type CollectionName, type Entry, type Records } from "./records/collections.ts";
import { parseGaps, type KnownGap } from "./records/gap.ts";
import { parseOfficialList } from "./records/official-list-copy.ts";
import type { OfficialList } from "./records/official-list.ts";
import type { OfficialStatistics } from "./records/official-statistics.ts";
import { parseOfficialStatistics } from "./records/official-statistics-copy.ts";
import { parseRecord, type RecordFile } from "./records/parse.ts";
import type { Problem } from "./records/problem.ts";
import { parseRedirects, type Redirect } from "./records/redirect.ts";
import { parseVersion, type Version } from "./records/version.ts";
import { isRefused } from "./records/yaml-list.ts";
import { checkRecords } from "./registry/checks/checks.ts";
import type { ProseLink } from "./registry/checks/complaint.ts";
import { type Lexicon, toLexicon } from "./registry/lexicon.ts";
import { toLookup } from "./registry/lookup.ts";
import { realToday } from "./build-day.ts";
import { type KeptWork, nothingKept } from "./kept-work.ts";

/** Everything the content folder says, and everything wrong with it. */
export interface Content {
  readonly records: Records;
  readonly gaps: readonly KnownGap[];
  /** The copy of the CNIL's own list; `null` when it does not fit. */
  readonly officialList: OfficialList | null;
  /** The CNIL's yearly totals; `null` when they do not fit. */
  readonly officialStatistics: OfficialStatistics | null;
  /** Old addresses and their successors. */
  readonly redirects: readonly Redirect[];
  /** The dated versions of the data, oldest first. */
  readonly versions: readonly Version[];
  /** Where the prose of every record leads. */
  readonly links: readonly ProseLink[];
  /** The terms that prose links to. */
  readonly lexicon: Lexicon;
  /** Problems of all files; when there is one, nothing is built. */
  readonly problems: readonly Problem[];
}

interface Draft {
  readonly toDrawn: <N extends CollectionName>(source: RecordFile<N>) => DrawnRecord<N> | Problem[];
  readonly entries: { [N in CollectionName]: Entry<N>[] };
  readonly links: ProseLink[];
  readonly unparsed: Set<string>;
  readonly problems: Problem[];
}

/**
 * Reads, parses and checks every file under `root`, in name order, once. A file that says what it said in an earlier build
 * is taken from `kept`. Throws only when the folder cannot be read.
 */
export async function readContent(
  root = "content",
  today: string = realToday().toString(),
  kept: KeptWork = nothingKept,
): Promise<Content> {
  const terms = await readTerms(root);
  const lexicon = toLexicon(terms);
  const drawnWith = hash("sha256", JSON.stringify(terms));
  const draft: Draft = {
    toDrawn: (source) => kept.take([drawnWith, source], () => toDrawnRecord(source, lexicon)),
    ...{ entries: emptyEntries(), links: [], unparsed: new Set(), problems: await strayFiles(root) },
  };
  for (const collection of collectionNames) await readCollection(root, collection, draft);
  const known = keep(draft, parseGaps(`${root}/known-gaps.yaml`, await readText(root, "known-gaps.yaml"))) ?? [];
  const list = await readText(root, files.list);
  const officialList = keep(draft, parseOfficialList(`${root}/${files.list}`, list, today));
  const statistics = await readText(root, files.statistics);
  const officialStatistics = keep(draft, parseOfficialStatistics(`${root}/${files.statistics}`, statistics, today));
  const redirects = keep(draft, parseRedirects(`${root}/${files.redirects}`, await readText(root, files.redirects)));
  const versions = await readVersions({ root, today, draft });
  const { entries: records, links, unparsed, problems } = draft;
  const lists = { officialList, officialStatistics, redirects: redirects ?? [], versions };
  const contradictions = checkRecords({ lookup: toLookup(records, known), ...lists, today, links, unparsed });
  return { records, gaps: known, ...lists, links, lexicon, problems: [...problems, ...contradictions] };
}

async function readVersions({ root, today, draft }: { root: string; today: string; draft: Draft }): Promise<Version[]> {
  const versions: Version[] = [];
  for (const name of (await filesOf(root, versionsFolder)).filter((one) => one.endsWith(".json"))) {
    const path = `${versionsFolder}/${name}`;
    const version = keep(draft, parseVersion(`${root}/${path}`, await readText(root, path), today));
    if (version !== null) versions.push(version);
  }
  return versions;
}

// The terms are needed before any prose is drawn; what is wrong with them is told when their turn comes.
async function readTerms(root: string): Promise<Pick<Entry<"glossary">, "id" | "linkedAs">[]> {
  const parsed = (await readFiles(root, "glossary")).map(parseRecord);
  return parsed.flatMap((one) => (Array.isArray(one) ? [] : [{ id: one.id, linkedAs: one.record.linkedAs ?? [] }]));
}

async function readCollection(root: string, collection: CollectionName, draft: Draft): Promise<void> {
  for (const source of await readFiles(root, collection)) {
    const drawn = draft.toDrawn(source);
    if (Array.isArray(drawn)) {
      draft.unparsed.add(`${collection}/${source.id}`);
      draft.problems.push(...drawn);
    } else {
      draft.entries[collection].push(drawn.entry as never);
      draft.links.push(...drawn.links);
    }
  }
}

async function readFiles<N extends CollectionName>(root: string, collection: N): Promise<RecordFile<N>[]> {
  const names = (await filesOf(root, collection)).filter((name) => name.endsWith(".mdx"));
  const texts = await Promise.all(names.map((name) => readFile(join(root, collection, name), "utf8")));
  return names.map((name, index) => ({
    collection,
    file: `${root}/${collection}/${name}`,
    id: name.slice(0, -4),
    text: texts[index] ?? "",
  }));
}

// What fits is kept, problems are put with the others.
function keep<T extends object>(draft: Draft, parsed: T | Problem[]): T | null {
  if (!Array.isArray(parsed) || !isRefused(parsed)) return parsed;
  draft.problems.push(...parsed);
  return null;
}

function emptyEntries(): Draft["entries"] {
  return Object.fromEntries(collectionNames.map((name) => [name, []])) as unknown as Draft["entries"];
}

async function filesOf(root: string, folder: string): Promise<string[]> {
  return (await readdir(join(root, folder)).catch(() => [])).sort();
}

// An absent file reads as an empty one: its parser says what that means.
async function readText(root: string, name: string): Promise<string> {
  return readFile(join(root, name), "utf8").catch(() => "");
}

const files = {
  list: "official-list.json",
  statistics: "official-statistics.json",
  redirects: "redirects.yaml",
} as const;

/** The folder of the dated versions, a file each. */
const versionsFolder = "versions";
const expectedAtRoot: readonly string[] = [
  ...collectionNames,
  "known-gaps.yaml",
  versionsFolder,
  ...Object.values(files),
];

// Nothing is skipped: a file that no collection would read is an error, not a surprise years later.
async function strayFiles(root: string): Promise<Problem[]> {
  const top = (await readdir(root)).filter((name) => !expectedAtRoot.includes(name));
  const endings = [...collectionNames.map((name) => [name, ".mdx"] as const), [versionsFolder, ".json"] as const];
  const inside = await Promise.all(
    endings.map(async ([name, ending]) =>
      (await filesOf(root, name)).filter((file) => !file.endsWith(ending)).map((file) => `${name}/${file}`),
    ),
  );
  return [...top, ...inside.flat()].sort().map((name) => ({
    file: `${root}/${name}`,
    field: "",
    expected: `a record NAME.mdx in one of ${collectionNames.join(", ")}`,
    received: JSON.stringify(name),
    remedy: "move or remove the file (see /contribuer/#fichier)",
  }));
}

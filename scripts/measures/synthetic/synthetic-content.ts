import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { toBody, toWording, type Wording } from "./bodies.ts";
import { readRecordSources, type RecordSource } from "./record-source.ts";
import { keyOf, pruneReferences, renameReferences, toGroups } from "./references.ts";

/** Folders whose records multiply; those of the law, its words and its lessons stand once whatever the size. */
const multiplied: ReadonlySet<string> = new Set([
  "cases",
  "incidents",
  "decisions",
  "fines",
  "injunctions",
  "astreintes",
  "organisations",
]);

/** Folders that explain decisions of every affair: with them, all records would be one group. */
const explaining: readonly string[] = ["vectors", "lessons"];

/**
 * Writes a content folder of `count` records, or a few fewer (records that name one another come together), made from the
 * real ones under `from`: the same bytes at every run. Answers with the records written.
 */
export async function writeSyntheticContent(from: string, to: string, count: number): Promise<RecordSource[]> {
  const sources = (await readRecordSources(from)).filter(({ collection }) => !explaining.includes(collection));
  const wording = toWording(sources.map(({ body }) => body));
  const records = multiply(sources, count);
  await rm(to, { recursive: true, force: true });
  for (const record of records) await writeRecord(to, record, wording);
  for (const name of ["official-list.json", "official-statistics.json"]) await cp(join(from, name), join(to, name));
  await writeFile(join(to, "redirects.yaml"), "[]\n");
  await writeFile(join(to, "known-gaps.yaml"), stringify(await keptGaps(from, records)));
  return records;
}

function multiply(sources: readonly RecordSource[], count: number): RecordSource[] {
  const fixed = sources.filter(({ collection }) => !multiplied.has(collection));
  const groups = toGroups(sources.filter(({ collection }) => multiplied.has(collection)));
  const made: RecordSource[] = [...fixed];
  const addRound = (round: number): void => {
    for (const group of groups) {
      if (made.length + group.length <= count) made.push(...group.map((source) => toCopy(source, round)));
    }
  };
  for (let [round, before] = [0, 0]; made.length > before; round += 1) {
    before = made.length;
    addRound(round);
  }
  return withoutLostReferences(made);
}

// A small register lacks decisions that the law's pages and the lessons cite: what cites them goes too.
function withoutLostReferences(records: readonly RecordSource[]): RecordSource[] {
  const kept = new Set(records.map(keyOf));
  return records.flatMap((record) => {
    if (multiplied.has(record.collection)) return [record];
    const data = pruneReferences(record.data, (key) => kept.has(key));
    return data === null ? [] : [{ ...record, data: data as RecordSource["data"] }];
  });
}

/** The first round keeps the real names; each later one numbers them. */
function toCopy(source: RecordSource, round: number): RecordSource {
  if (round === 0) return source;
  const data = renameReferences(source.data, (collection, id) => toCopyId({ collection, id }, round)) as Record<
    string,
    unknown
  >;
  const named = Object.entries(data).map(([field, value]) => [field, toOwn(field, value, round)]);
  return { ...source, id: toCopyId(source, round), data: Object.fromEntries(named) as RecordSource["data"] };
}

/** What no two records may share, and what goes between the real value and the number of a copy. */
const endings: Readonly<Record<string, string>> = {
  number: "",
  name: " ",
  aliases: " ",
  title: " ",
  addresses: "?copie=",
};

function toOwn(field: string, value: unknown, round: number): unknown {
  // An ECLI repeats the number: ECLI:FR:CECHR:2025:494300.20251007.
  if (field === "ecli" && typeof value === "string") return value.replace(/(?=\.\d{8}$)/, String(round));
  const ending = endings[field];
  return ending === undefined ? value : toNamed(value, ending + String(round));
}

function toNamed(value: unknown, suffix: string): unknown {
  if (Array.isArray(value)) return value.map((one) => toNamed(one, suffix));
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, toNamed(one, suffix)]));
  }
  return typeof value === "string" ? value + suffix : value;
}

// A decision begins the names of its fines, orders and astreintes, and an organisation ends those of its fines.
function toCopyId({ collection, id }: Pick<RecordSource, "collection" | "id">, round: number): string {
  const mark = `n${String(round)}`;
  if (collection === "organisations") return `${id}-${mark}`;
  return collection === "fines" ? `${mark}-${id}-${mark}` : `${mark}-${id}`;
}

async function writeRecord(to: string, record: RecordSource, wording: Wording): Promise<void> {
  await mkdir(join(to, record.collection), { recursive: true });
  const text = `---\n${stringify(record.data, { lineWidth: 0 })}---\n\n${toBody(keyOf(record), wording)}`;
  await writeFile(join(to, record.collection, `${record.id}.mdx`), text);
}

async function keptGaps(from: string, records: readonly RecordSource[]): Promise<unknown[]> {
  const gaps = parse(await readFile(join(from, "known-gaps.yaml"), "utf8")) as { record: string }[];
  const kept = new Set(records.map(keyOf));
  return gaps.filter(({ record }) => kept.has(record));
}

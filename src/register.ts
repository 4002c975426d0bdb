import { getCollection } from "astro:content";
import { buildDay } from "./build-day.ts";
import { collectionNames, type CollectionName, type Entry, type Records } from "./records/collections.ts";
import { withdrawNames } from "./registry/name-withdrawal.ts";
import { toRegister } from "./registry/registry.ts";
import { site } from "./site.ts";
import type { RegisterView } from "./registry/views.ts";
import type { KnownGap } from "./records/gap.ts";

const asOf = buildDay().toString();
const records = await readRecords();
const named = site.namingPolicy === "withdraw-on-the-cnil-day" ? withdrawNames(records, asOf) : records;

/** The register as known on the build day: what every page, feed, card and file draws. */
export const register: RegisterView = toRegister(named, await readGaps(), asOf);

async function readRecords(): Promise<Records> {
  const lists = await Promise.all(collectionNames.map(readEntries));
  return Object.fromEntries(lists) as unknown as Records;
}

async function readEntries<N extends CollectionName>(name: N): Promise<[N, Entry<N>[]]> {
  const entries = await getCollection(name);
  const records = entries.map(({ id, data, rendered }) => ({ ...data, id, prose: rendered?.html ?? "" }));
  // The store keeps no order of its own: name order is the same on every machine.
  return [name, (records as unknown as Entry<N>[]).sort((a, b) => (a.id < b.id ? -1 : 1))];
}

async function readGaps(): Promise<KnownGap[]> {
  const entries = await getCollection("gaps");
  return entries.sort((a, b) => Number(a.id) - Number(b.id)).map(({ data }) => data);
}

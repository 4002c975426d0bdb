import { getCollection } from "astro:content";
import { asOf } from "./as-of.ts";
import { collectionNames, type CollectionName, type Entry, type Records } from "./records/collections.ts";
import type { KnownGap } from "./records/gap.ts";
import type { OfficialList } from "./records/official-list.ts";
import type { OfficialStatistics } from "./records/official-statistics.ts";
import type { Redirect } from "./records/redirect.ts";
import type { Version } from "./records/version.ts";
import { toCoverage } from "./registry/coverage.ts";
import type { CoverageView, OfficialListView } from "./registry/coverage-views.ts";
import { lastChange } from "./registry/last-change.ts";
import { toOfficialList } from "./registry/official-list.ts";
import type { RegisterView } from "./registry/views.ts";
import { toSiteRegister } from "./site-register.ts";

/** The register as known on the build day: what every page, feed, card and file draws. */
export const register: RegisterView = toSiteRegister({ records: await readRecords(), gaps: await readGaps() }, asOf);

/** The day of the last change of any record, ISO. */
export const changedOn: string = lastChange(register);

/** The CNIL's own list, each row with its record where one exists. */
export const officialList: OfficialListView = toOfficialList(register, await readList());

/** The totals that the CNIL announces, as each source reports them. */
export const announcedTotals: Pick<OfficialStatistics, "totals"> = await readTotals();

/** What the register holds of what the CNIL decides: the denominator of every statistic. */
export const coverage: CoverageView = toCoverage(register, officialList, announcedTotals);

/** The dated versions of the data, oldest first. */
export const versions: readonly Version[] = inPlace(await getCollection("versions"));

/** The addresses that moved. */
export const redirects: readonly Redirect[] = inPlace(await getCollection("redirects"));

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
  return inPlace(await getCollection("gaps"));
}

async function readList(): Promise<OfficialList> {
  const [copy] = inPlace(await getCollection("officialListCopy"));
  if (copy === undefined) throw new Error("content/official-list.json was read without its source");
  return { ...copy, rows: inPlace(await getCollection("officialList")) };
}

async function readTotals(): Promise<Pick<OfficialStatistics, "totals">> {
  return { totals: inPlace(await getCollection("officialStatistics")) };
}

// What is a list in its file: its place is its identifier.
function inPlace<Data>(entries: readonly { readonly id: string; readonly data: Data }[]): Data[] {
  return [...entries].sort((a, b) => Number(a.id) - Number(b.id)).map(({ data }) => data);
}

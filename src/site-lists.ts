import { toAstreinteSheet } from "./outputs/lists/astreinte-sheet.ts";
import { decisionSheet } from "./outputs/lists/decision-sheet.ts";
import { fineSheet } from "./outputs/lists/fine-sheet.ts";
import { incidentSheet } from "./outputs/lists/incident-sheet.ts";
import { type ListName, type ListTable, toListTable } from "./outputs/lists/list-sheet.ts";
import type { FeedLink } from "./outputs/lists/list-file.ts";
import { type ListSite, toListFile, toListParts } from "./outputs/lists/list-files.ts";
import { organisationSheet } from "./outputs/lists/organisation-sheet.ts";
import { toFacetLists } from "./registry/facets/lists.ts";
import { nextDates } from "./registry/next-date.ts";
import { register } from "./register.ts";
import { mainFeeds, subjectFeeds } from "./site-feeds.ts";
import { typeset } from "./outputs/typography.ts";
import { toUrl } from "./site.ts";
import type { Feed } from "./outputs/feeds/feed.ts";

const lists = toFacetLists(register);

/** The lists of the site that are divided by facets. */
export const siteLists: Readonly<Record<ListName, ListTable>> = {
  decisions: toListTable("decisions", lists.decisions, decisionSheet),
  incidents: toListTable("incidents", lists.incidents, incidentSheet),
  fines: toListTable("fines", lists.fines, fineSheet),
  astreintes: toListTable("astreintes", lists.astreintes, toAstreinteSheet(nextDates(register))),
  organisations: toListTable("organisations", lists.organisations, organisationSheet),
};

const mainNames: Readonly<Record<ListName, string>> = {
  decisions: "decisions",
  incidents: "incidents",
  fines: "decisions",
  astreintes: "decisions",
  organisations: "tout",
};

/** The feed that tells what is new in a whole list. */
export function feedOfList(name: ListName): Feed | undefined {
  return mainFeeds.find((feed) => feed.name === mainNames[name]);
}

const subjects = new Map(subjectFeeds.map(({ feed }) => [feed.name, feed]));

/** The feed of the same theme, sector, provision as a value of a facet; undefined when it has none. */
export function feedOfValue(facet: string, value: string): Feed | undefined {
  return subjects.get(`${facet}-${value}`);
}

/** The files that the filters of the lists read: `decisions`, then its rows in `decisions-0`, `decisions-1`… */
export const listFiles: readonly { readonly name: string; readonly content: object }[] = Object.values(
  siteLists,
).flatMap((list) => [
  { name: list.name, content: toListFile(list, siteOf(list.name)) },
  ...toListParts(list, { toUrl }).map((rows, part) => ({ name: `${list.name}-${String(part)}`, content: rows })),
]);

function siteOf(name: ListName): ListSite {
  return {
    toUrl,
    feed: toFeedLink(feedOfList(name)) ?? { href: toUrl("/flux/"), title: "les flux" },
    feedOf: (facet, value) => toFeedLink(feedOfValue(facet, value)),
  };
}

function toFeedLink(feed: Feed | undefined): FeedLink | undefined {
  return feed && { href: toUrl(`/flux/${feed.name}.atom`), title: typeset(feed.title) };
}

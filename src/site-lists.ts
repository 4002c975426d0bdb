import { toAstreinteSheet } from "./outputs/lists/astreinte-sheet.ts";
import { decisionSheet } from "./outputs/lists/decision-sheet.ts";
import { fineSheet } from "./outputs/lists/fine-sheet.ts";
import { incidentSheet } from "./outputs/lists/incident-sheet.ts";
import { type ListName, type ListTable, toListTable } from "./outputs/lists/list-sheet.ts";
import { organisationSheet } from "./outputs/lists/organisation-sheet.ts";
import { toFacetLists } from "./registry/facets/lists.ts";
import { nextDates } from "./registry/next-date.ts";
import { register } from "./register.ts";
import { mainFeeds, subjectFeeds } from "./site-feeds.ts";
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

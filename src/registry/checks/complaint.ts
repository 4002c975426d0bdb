import type { CollectionName } from "../../records/collections.ts";
import type { OfficialList } from "../../records/official-list.ts";
import type { OfficialStatistics } from "../../records/official-statistics.ts";
import { toReceived, type Complaint, type Problem } from "../../records/problem.ts";
import type { Redirect } from "../../records/redirect.ts";
import type { Version } from "../../records/version.ts";
import type { Lookup } from "../lookup.ts";

/** A link of the prose to another page of the site. */
export interface ProseLink {
  /** The file that holds it. */
  readonly file: string;
  readonly href: string;
}

/** What a check needs: the linked records and the real day, after which nothing can have happened. */
export interface CheckInput {
  readonly lookup: Lookup;
  /** The copy of the CNIL's own list; `null` when it does not fit. */
  readonly officialList: OfficialList | null;
  /** The CNIL's yearly totals; `null` when they do not fit. */
  readonly officialStatistics: OfficialStatistics | null;
  /** Old addresses and their successors. */
  readonly redirects: readonly Redirect[];
  /** The dated versions of the data. */
  readonly versions: readonly Version[];
  /** The real day of the build, ISO. */
  readonly today: string;
  /** Files that could not be parsed, as `collection/id`: what points to them is not an error of its own. */
  readonly unparsed: ReadonlySet<string>;
  /** Links of the prose of every record. */
  readonly links: readonly ProseLink[];
}

/** A check looks at linked records and says everything that contradicts. */
export type Check = (input: CheckInput) => Problem[];

/** A problem of one record. */
export function complain(collection: CollectionName, id: string, complaint: Complaint): Problem {
  return { file: `content/${collection}/${id}.mdx`, ...complaint };
}

/** The complaint of a day that comes before what caused it. */
export function tooEarly(field: string, day: string, cause: string): Complaint {
  const remedy = "correct one of the two days (see /contribuer/#dates)";
  return { field, expected: `a day not before ${cause}`, received: toReceived(day), remedy };
}

/** The complaint of a day that comes after what it led to. */
export function tooLate(field: string, day: string, end: string): Complaint {
  const remedy = "correct one of the two days (see /contribuer/#dates)";
  return { field, expected: `a day not after ${end}`, received: toReceived(day), remedy };
}

/** Whether a fine of the decision stands in a file that could not be parsed: what adds up its fines must wait. */
export function hasUnreadFine({ unparsed }: CheckInput, decision: string): boolean {
  return [...unparsed].some((file) => file.startsWith(`fines/${decision}-`));
}

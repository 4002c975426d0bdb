import type { CollectionName } from "../../records/collections.ts";
import { toReceived, type Problem } from "../../records/problem.ts";
import type { Lookup } from "../lookup.ts";

/** What a check needs: the linked records and the real day, after which nothing can have happened. */
export interface CheckInput {
  readonly lookup: Lookup;
  /** The real day of the build, ISO. */
  readonly today: string;
  /** Files that could not be parsed, as `collection/id`: what points to them is not an error of its own. */
  readonly unparsed: ReadonlySet<string>;
  /** Links of the prose, with the file that holds them. */
  readonly links: readonly { readonly file: string; readonly href: string }[];
}

/** A check looks at linked records and says everything that contradicts. */
export type Check = (input: CheckInput) => Problem[];

/** The words of a problem, before its file is known. */
export type Complaint = Omit<Problem, "file">;

/** A problem of one record. */
export function complain(collection: CollectionName, id: string, complaint: Complaint): Problem {
  return { file: `content/${collection}/${id}.mdx`, ...complaint };
}

/** The complaint of a day that comes before what caused it. */
export function tooEarly(field: string, day: string, cause: string): Complaint {
  const remedy = "correct one of the two days (see /contribuer/#dates)";
  return { field, expected: `a day not before ${cause}`, received: toReceived(day), remedy };
}

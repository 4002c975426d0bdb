import { isDayField } from "../../../../src/registry/checks/days.ts";
import type { Reason } from "../reasons.ts";
import type { ListFileChange } from "./files.ts";
import type { ListKind, ListOriginal } from "./originals.ts";

/** The closed list of reasons; the first one that holds is the one that is told. */
export const listReasons: readonly Reason<ListOriginal>[] = [
  {
    name: "other row",
    why: "a row less or another one, which no record, total or published address asks for: only who reads the page can tell",
    holds: ({ change, place }) => ["removed", "elsewhere"].includes(change.kind) && place.endsWith(" row"),
  },
  {
    name: "unsaid",
    why: "a row may say less: the field is optional or may be null",
    holds: ({ change, path }) => ["removed", "made null"].includes(change.kind) && typeof path.at(-1) === "string",
  },
  {
    name: "day in order",
    why: "another day that keeps the rows in order and that no record, number or total contradicts",
    holds: ({ change, path }) =>
      isDayField(path.at(-1)) && ["a day later", "a day earlier", "elsewhere"].includes(change.kind),
  },
  {
    name: "count",
    why: "a number that one page alone gives, of a year or of a thing that no other file counts",
    holds: ({ change, place }) =>
      ["one more", "ten times", "elsewhere"].includes(change.kind) && /row\.(value|amount|year)$/.test(place),
  },
  {
    name: "choice",
    why: "another word of a closed list: a classification that a reader makes",
    holds: ({ change, place }) =>
      (change.kind === "elsewhere" && /(sector|themes|outcomes|procedure|measure|grade)$/.test(place)) ||
      (["elsewhere", "removed"].includes(change.kind) && /(themes|outcomes)\[\]$/.test(place)),
  },
  {
    name: "evidence",
    why: "another page may say the same: what it says can only be read there",
    holds: ({ change, place }) => change.kind === "elsewhere" && /row\.source(\.|$)/.test(place),
  },
  {
    name: "reference",
    why: "another record, field or page that exists: only who reads both can tell",
    holds: ({ change, place }) =>
      change.kind === "elsewhere" && /^(known-gaps row\.(record|field)|redirects:page row\.to)$/.test(place),
  },
  {
    name: "words",
    why: "prose, names and remarks: editorial, read by people",
    holds: ({ change, place }) =>
      ["elsewhere", "nowhere"].includes(change.kind) && /row\.(reason|organisation|remark|note)$/.test(place),
  },
];

/** Why a changed whole file is still a legitimate one. */
export interface ListFileReason {
  /** What was done to the file. */
  readonly name: ListFileChange;
  /** The files that bear it. */
  readonly kinds: readonly ListKind[];
  /** One sentence for who reads the report. */
  readonly why: string;
}

/** The closed list of them. */
export const harmlessListChanges: readonly ListFileReason[] = [
  { name: "rows reversed", kinds: ["known-gaps", "redirects"], why: "known gaps and redirects stand in no order" },
  {
    name: "file removed",
    kinds: ["versions"],
    why: "no other file names a dated version: only the history of the project tells that it stood",
  },
];

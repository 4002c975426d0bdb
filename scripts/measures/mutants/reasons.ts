import { isDayField } from "../../../src/registry/checks/days.ts";
import type { FileChange } from "./files.ts";
import type { Mutant } from "./mutants.ts";
import type { Original } from "./world.ts";

/** Why a changed file is still a legitimate one: no rule of the register can tell it from a true one. */
export interface Reason<Of = Original> {
  /** Name in the report. */
  readonly name: string;
  /** One sentence for who reads the report. */
  readonly why: string;
  /** Whether it is the reason of a mutant that the door lets in. */
  readonly holds: (mutant: Mutant<Of>) => boolean;
}

/** Changes of a whole file that leave it a legitimate one. */
export const harmlessChanges: readonly (Pick<Reason, "why"> & { readonly name: FileChange })[] = [
  { name: "file removed", why: "a record that nothing names and no dated version holds may go" },
  { name: "prose removed", why: "prose is optional" },
];

/** The closed list of reasons; the first one that holds is the one that is told. */
export const reasons: readonly Reason[] = [
  {
    name: "unsaid",
    why: "a record may say less: the field is optional or may be null, no source claims to support it",
    holds: ({ change }) => ["removed", "made null", "emptied"].includes(change.kind),
  },
  {
    name: "day in order",
    why: "another day that stays in the order of things and that no title, number or list contradicts",
    holds: ({ change, path }) =>
      isDayField(path.at(-1)) && ["a day later", "a day earlier", "elsewhere"].includes(change.kind),
  },
  {
    name: "count",
    why: "a number or a delay that one document alone gives: only who reads it can tell",
    holds: ({ change, place }) =>
      ["one more", "ten times", "elsewhere"].includes(change.kind) &&
      /(count|turnovers\[\]\.(amount|year)|statedCeiling|days|rank|anonymousAfter)$/.test(place),
  },
  {
    name: "evidence",
    why: "another document may say the same: what it says can only be read there",
    holds: ({ change, place }) => ["elsewhere", "nowhere"].includes(change.kind) && / sources(\[\]|$)/.test(place),
  },
  {
    name: "choice",
    why: "another word of a closed list: a classification that a reader makes",
    holds: ({ change, place }) =>
      ["elsewhere", "flipped"].includes(change.kind) &&
      /(themes(\[\])?|sector|legalForm|role|vector|kind|step|status|unit|dataCategories(\[\])?|outcome|finding|nature|level|atLeast|approximate|reprimand|final|delay|appeal|criterion|factors(\.\w+(\[\])?)?)$/.test(
        place,
      ),
  },
  {
    name: "reference",
    why: "another record that exists and contradicts nothing",
    holds: ({ change, place }) =>
      change.kind === "elsewhere" &&
      /(organisations(\[\])?(\.organisation)?|provisions(\[\])?(\.provision)?|related(\[\])?|see(\[\])?|terms(\[\])?|case|injunctions(\[\])?|follows(\[\])?|incidents(\[\])?|events(\[\])?(\.sources(\[\])?)?|decisions?(\[\])?|addresses(\.\w+)?|address|versions(\[\])?)$/.test(
        place,
      ),
  },
  {
    name: "words",
    why: "prose, names and points of a text: editorial, read by people",
    holds: ({ change, place }) =>
      ["elsewhere", "nowhere"].includes(change.kind) &&
      /(title|shortTitle|summary|inBrief(\[\])?|finding|paragraph|point|text|order|ground|ask|holding|definition|term|forms(\[\])?|aliases(\[\])?|linkedAs(\[\])?|name|note|saidBy|what|unit|entity|subject|openQuestions(\[\])?|personsAffected(\[\])?|checklist(\[\])?|measure|prevention(\[\])?|question|answer|questions(\[\])?)$/.test(
        place,
      ),
  },
];

import type { z } from "zod";

type Issue = z.core.$ZodIssue;

/** What is known of a value that does not fit. */
export interface Misfit {
  readonly issue: Issue;
  /** Field path such as `figures[2].count`. */
  readonly field: string;
  /** What the file says there. */
  readonly value: unknown;
}

/** What its author can do about a value: the first thing that helps. */
export function toRemedy({ issue, field, value }: Misfit): string {
  return ofPresence(issue, value) ?? ofQuotes(issue, value) ?? ofLength(issue) ?? ofField(field) ?? ofKind(issue);
}

function ofPresence(issue: Issue, value: unknown): string | undefined {
  if (issue.code === "unrecognized_keys") return "check the spelling, or remove the field (see /contribuer/#champs)";
  if (value === undefined) return "add the field, or null where the model takes it (see /contribuer/#inconnu)";
  if (value === null) return "write the value, or remove the field if it is optional (see /contribuer/#inconnu)";
  return undefined;
}

function ofQuotes(issue: Issue, value: unknown): string | undefined {
  if (typeof value === "number" && wantsText(issue)) return `put it between quotes: "${String(value)}"`;
  if (typeof value === "string" && /^\d+$/.test(value) && wantsNumber(issue)) return `remove the quotes: ${value}`;
  return undefined;
}

function wantsText(issue: Issue): boolean {
  if (issue.code === "invalid_union") return issue.errors.flat().some(wantsText);
  return issue.code === "invalid_type" && issue.expected === "string";
}

function wantsNumber(issue: Issue): boolean {
  return issue.code === "invalid_type" && (issue.expected === "number" || issue.expected === "int");
}

function ofLength(issue: Issue): string | undefined {
  if (issue.code === "custom") return "retype the text by hand, on one line (see /contribuer/#champs)";
  if (issue.code === "too_big" && issue.origin === "string") return "shorten the text";
  if (issue.code === "too_small" && issue.origin === "string")
    return "write more, or remove the field if it is optional";
  return undefined;
}

/** What the contributor's guide says of a kind of field, known by its last name. */
const guides: readonly (readonly [RegExp, string])[] = [
  [/^(delay|anonymousAfter)$/, "write P2M (see /contribuer/#delais)"],
  [
    /(On|From|To|Since|Deadline)$|^(on|from|to|until|date|earliest|latest)$/,
    "write 2024-03-08 (see /contribuer/#dates)",
  ],
  [/^(amount|ratePerDay|statedCeiling)$/, "write 5000000 (see /contribuer/#montants)"],
  [/^(count|days)$/, "write 36820828 (see /contribuer/#montants)"],
  [/^(sources|supports)$/, "name where the fact was read (see /contribuer/#sources)"],
  [/^(url|address|legifrance|cnil|court)$/, "write the whole address, such as https://www.cnil.fr/"],
  [/^(id|case|decision|organisation|provision|astreinte|fine|record)$/, "use small letters, digits and hyphens only"],
  [/^country$/, "write FR"],
  [/^article$/, "write 32 between quotes, or L34-5"],
  [/^(follows|incidents|injunctions|related|see)$/, "use small letters, digits and hyphens only"],
];

function ofField(field: string): string | undefined {
  const name = field.replace(/(\[\d+\])+$/, "").replace(/^.*\./, "");
  return guides.find(([pattern]) => pattern.test(name))?.[1];
}

function ofKind(issue: Issue): string {
  if (issue.code === "invalid_value" || issue.code === "invalid_union")
    return "choose one of them (see /contribuer/#champs)";
  if (issue.code === "too_small") return "add at least one (see /contribuer/#champs)";
  const kind = issue.code === "invalid_type" ? kinds[issue.expected] : undefined;
  return kind ?? "correct the value (see /contribuer/#champs)";
}

const kinds: Readonly<Record<string, string>> = {
  string: "write text, between quotes",
  array: "write a list, one item a line after a hyphen",
  object: "write its fields below it, two spaces further in",
  boolean: "write true or false, without quotes",
};

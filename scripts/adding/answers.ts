import { parseArgs } from "node:util";
import type { z } from "zod";
import type { DecisionAnswers } from "../../src/drafts/decision-set.ts";
import {
  addressSchema,
  daySchema,
  delaySchema,
  eurosSchema,
  idSchema,
  keyOf,
  nameSchema,
} from "../../src/records/fields.ts";
import { decisionKinds } from "../../src/records/vocabulary.ts";

/** One thing to know of a decision: its flag, its question, and what it takes. */
export interface Question {
  readonly flag: "kind" | "date" | "organisation" | "fine" | "injunction" | "rate" | "address";
  /** What is asked on a terminal. */
  readonly asks: string;
  /** What an answer looks like. */
  readonly expects: string;
  readonly schema: z.ZodType;
  /** Only a sanction pronounces it. */
  readonly isOfSanction?: true;
}

/** The questions in their order. */
export const questions: readonly Question[] = [
  {
    flag: "kind",
    asks: "Quelle sorte de décision",
    expects: Object.keys(decisionKinds).join(", "),
    schema: keyOf(decisionKinds),
  },
  { flag: "date", asks: "Le jour de la décision", expects: "2026-01-22", schema: daySchema },
  {
    flag: "organisation",
    asks: "Les organismes, séparés par une virgule",
    expects: "france-travail",
    schema: idSchema,
  },
  {
    flag: "address",
    asks: "Sa page sur Légifrance",
    expects: "https://www.legifrance.gouv.fr/…",
    schema: addressSchema,
  },
  {
    flag: "fine",
    asks: "Les amendes en euros, dans l’ordre des organismes",
    expects: "900000",
    schema: eurosSchema,
    isOfSanction: true,
  },
  {
    flag: "injunction",
    asks: "Le délai de chaque injonction",
    expects: "P3M",
    schema: delaySchema,
    isOfSanction: true,
  },
  { flag: "rate", asks: "L’astreinte en euros par jour", expects: "10000", schema: eurosSchema, isOfSanction: true },
];

/** Answers by flag; a flag that is absent was not answered. */
export type Given = Partial<Record<Question["flag"], readonly string[]>>;

/** What the command line asks for, or one sentence on what is wrong with it. */
export interface NewCommand {
  readonly number: string;
  readonly given: Given;
  readonly content: string;
}

const usage = "Écrire npm run new -- decision NUMÉRO, par exemple npm run new -- decision SAN-2026-011.";

/** Reads the command line; refuses what no record can hold. */
export function parseCommand(args: readonly string[]): NewCommand | { problem: string } {
  try {
    const flags = Object.fromEntries(questions.map(({ flag }) => [flag, { type: "string", multiple: true } as const]));
    const options = { ...flags, content: { type: "string" } } as const;
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    const [what, number = "", ...others] = positionals;
    if (what !== "decision" || others.length > 0 || !nameSchema(3, 30).safeParse(number).success)
      return { problem: usage };
    const { content = "content", ...given } = values as Given & { content?: string };
    const problem = problemOf(number, given);
    return problem === null ? { number, given, content } : { problem };
  } catch (error) {
    return { problem: `${error instanceof Error ? error.message : ""} ${usage}`.trim() };
  }
}

function problemOf(number: string, given: Given): string | null {
  const kind = given.kind?.[0] ?? kindOfNumber(number);
  for (const question of questions) {
    const answers = given[question.flag] ?? [];
    const problem = answers.map((one) => refuse(question, one)).find((one) => one !== null);
    if (problem !== undefined) return `--${question.flag} : ${problem}`;
    if (question.isOfSanction && kind !== "sanction" && answers.length > 0)
      return `--${question.flag} : seule une sanction en prononce, et celle-ci est de sorte ${kind}.`;
  }
  return null;
}

/** Why an answer cannot be taken, or `null`. */
export function refuse({ schema, expects }: Question, answer: string): string | null {
  if (schema.safeParse(schema === eurosSchema ? toNumber(answer) : answer).success) return null;
  return `attendu tel que ${expects}, reçu ${JSON.stringify(answer)}.`;
}

function toNumber(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : NaN;
}

/** What the number alone says of the kind: MED- is a formal notice, digits alone a ruling. */
export function kindOfNumber(number: string): DecisionAnswers["kind"] {
  if (/^MED/i.test(number)) return "formal-notice";
  return /^\d+$/.test(number) ? "ruling" : "sanction";
}

/** The answers as values, once each of them was accepted; `today` is the day of the register’s own change. */
export function toAnswers(number: string, given: Given, today: string): DecisionAnswers {
  const kind = (given.kind?.[0] ?? kindOfNumber(number)) as DecisionAnswers["kind"];
  return {
    number: /^\d+$/.test(number) ? number : number.toUpperCase(),
    kind,
    date: given.date?.[0] ?? null,
    organisations: given.organisation ?? [],
    fines: (given.fine ?? []).map(Number),
    injunctions: given.injunction ?? [],
    rate: given.rate?.[0] === undefined ? null : Number(given.rate[0]),
    address: given.address?.[0] ?? null,
    today,
  };
}

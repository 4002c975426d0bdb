import * as z from "zod";
import { isDayText, parseDay } from "../civil-day.ts";
import { isDelayText } from "../delay.ts";

/** A field that says, when it does not fit, what was expected and what to write. */
export function field<Value>(
  isValid: (value: unknown) => value is Value,
  { expected, example }: { expected: string; example: string },
): z.ZodType<Value> {
  return z.custom<Value>(isValid, {
    error: ({ input }) => `attendu ${expected}, reçu ${toReceived(input)} ; écrire par exemple ${example}`,
  });
}

/** A day of the calendar. */
export const day = field(isDayText, { expected: "un jour du calendrier", example: '"2024-02-29"' }).transform(parseDay);

/** An ISO 8601 delay. */
export const delay = field(isDelayText, { expected: "un délai ISO 8601", example: '"P2M"' });

/** A whole number of euros, zero or more. */
export const amount = wholeNumber("un nombre entier d’euros, positif ou nul", "5000");

/** True or false. */
export const flag = field((value): value is boolean => typeof value === "boolean", {
  expected: "true ou false",
  example: "true",
});

/** A whole number, zero or more. */
export function wholeNumber(expected: string, example: string): z.ZodType<number> {
  const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
  return field(isWhole, { expected, example });
}

/** One of a few words. */
export function oneOf<const Word extends string>(words: readonly Word[]): z.ZodType<Word> {
  const isWord = (value: unknown): value is Word => words.some((word) => word === value);
  const [first = ""] = words;
  return field(isWord, { expected: words.map((word) => `"${word}"`).join(" ou "), example: `"${first}"` });
}

/** What was received, as JSON writes it, cut when long; « rien » for a field that is not there. */
export function toReceived(value: unknown): string {
  if (value === undefined) return "rien";
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

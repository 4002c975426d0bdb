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

/** A text of one form. */
export function textField(
  isValid: (text: string) => boolean,
  words: { expected: string; example: string },
): z.ZodType<string> {
  return field((value): value is string => typeof value === "string" && isValid(value), words);
}

/** A day of the calendar. */
export const day = textField(isDayText, { expected: "un jour du calendrier", example: '"2024-02-29"' }).transform(
  parseDay,
);

/** An ISO 8601 delay. */
export const delay = textField(isDelayText, { expected: "un délai ISO 8601", example: '"P2M"' });

/** A whole number of euros, from zero to a thousand billion. */
export const amount = wholeNumber("un nombre entier d’euros, positif ou nul", { example: "5000", most: 1e12 });

/** A whole number of euros per day, from zero to a billion: what it makes in ten thousand years is still exact. */
export const rate = wholeNumber("un nombre entier d’euros par jour, positif ou nul", { example: "5000", most: 1e9 });

/** True or false. */
export const flag = field((value): value is boolean => typeof value === "boolean", {
  expected: "true ou false",
  example: "true",
});

/** A whole number, from zero to the most that the engine counts exactly. */
export function wholeNumber(expected: string, { example, most }: { example: string; most: number }): z.ZodType<number> {
  const isWhole = (value: unknown): value is number =>
    Number.isInteger(value) && 0 <= Number(value) && Number(value) <= most;
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

import { keysOf } from "./keys.ts";
import { z } from "zod";
import { foreignLetters, isPlainText } from "./characters.ts";

/** Marks a field as a fact: some source of the record must support it. Everything else is editorial. */
export function fact<T extends z.ZodType>(schema: T): T {
  return schema.meta({ ...schema.meta(), fact: true });
}

/** The identifier of a record: its file name, ASCII kebab-case, never changed once published. */
export const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: "an identifier in ASCII kebab-case such as san-2026-003",
});

/** A civil day in Paris, `YYYY-MM-DD`, that exists in the calendar. */
export const daySchema = z.iso.date({ error: "a day that exists, written YYYY-MM-DD" });

/** A day known to the day, the month or the year: `2024-03-08`, `2024-03` or `2024`. */
export const partialDaySchema = z.union([daySchema, z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/)], {
  error: "a day written YYYY-MM-DD, or a month YYYY-MM, or a year YYYY",
});

/** A delay, ISO 8601, months before days (R-DEL-01): `P2M`, `P30D`, `P1M15D`. */
export const delaySchema = z.string().regex(/^P(?=\d)(\d{1,4}Y)?(\d{1,4}M)?(\d{1,4}D)?$/, {
  error: "an ISO 8601 delay such as P2M",
});

/** Whole euros, never cents, never negative. */
export const eurosSchema = z.int({ error: "whole euros, a number without spaces or cents" }).min(0, {
  error: "whole euros, zero or more",
});

/** Text on one line, `min` to `max` characters, each of which can be seen. */
export function textSchema(min: number, max: number): z.ZodString {
  return z.string().min(min).max(max).refine(isPlainText, {
    error: "one line in composed form (NFC), without invisible or control characters",
  });
}

/** A name or a title: text in Latin letters, so that two names that look the same are the same. */
export function nameSchema(min: number, max: number): z.ZodString {
  return textSchema(min, max).refine((text) => foreignLetters(text).length === 0, {
    error: ({ input }) => `Latin letters only, without ${foreignLetters(String(input)).join(", ")}`,
  });
}

/** A sentence in French, our own words, on one line. */
export const sentenceSchema = textSchema(10, 400);

/** A public address that starts with https:// or http://, in the characters that an address has (RFC 3986). */
export const addressSchema = z
  .url({ protocol: /^https?$/, error: "a web address that starts with https://" })
  .check(({ value, issues }) => {
    if (/^[\w.~:/?#@!$&'()*+,;=%-]*$/.test(value)) return;
    const message = "a web address whose accents and spaces are written %C3%A9 and %20";
    issues.push({ code: "invalid_format", format: "url", input: value, message });
  });

/** A public address on one of these sites, or on one of their names such as `www`. */
export function addressOn(...hosts: readonly string[]): z.ZodURL {
  const hostname = new RegExp(`(^|\\.)(${hosts.map((host) => host.replaceAll(".", "\\.")).join("|")})$`);
  return z.url({
    protocol: /^https?$/,
    hostname,
    error: `a web address on ${hosts.join(" or ")} that starts with https://`,
  });
}

/** One of the keys of a closed list of `vocabulary.ts`. */
export function keyOf<const T extends Record<string, string>>(list: T): z.ZodEnum<{ [K in keyof T & string]: K }> {
  const keys = keysOf<keyof T & string>(list);
  return z.enum(keys, { error: `one of ${keys.join(", ")}` });
}

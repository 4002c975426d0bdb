import { keysOf } from "../../records/keys.ts";
import type { Body, Comparable } from "../../registry/comparables/comparable.ts";
import { emptySituation, type Situation } from "../../registry/comparables/situation.ts";
import { type FactorKey, personBands, turnoverBands } from "../../registry/comparables/words.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** How many cases stand side by side at most. */
export const sideBySide = 4;

/** The words of links for the kinds of body. */
export const bodyWords: Readonly<Record<Body, string>> = { public: "public", private: "prive" };

/** The words of links for the procedures. */
export const procedureWords: Readonly<Record<NonNullable<Comparable["procedure"]>, string>> = {
  ordinary: "ordinaire",
  simplified: "simplifiee",
};

/** The word of a link for all cases, since 2011. */
export const everSince = "tout";

/** What a link asks; a word that the register does not know is left out. */
export function parseSituation(values: URLSearchParams, words: Vocabulary): Situation {
  const among = (name: string, known: Readonly<Record<string, string>>): string[] =>
    [...new Set(values.getAll(name))].filter((one) => Object.hasOwn(known, one));
  return {
    provisions: among("article", words.provisions),
    themes: among("theme", words.themes),
    sector: among("secteur", words.sectors)[0] ?? null,
    body: keyOf(bodyWords, values.get("organisme")),
    turnover: placeOf(turnoverBands, values.get("ca")),
    persons: placeOf(personBands, values.get("personnes")),
    aggravating: among("aggravant", words.factors) as FactorKey[],
    mitigating: among("attenuant", words.factors) as FactorKey[],
    procedure: keyOf(procedureWords, values.get("procedure")),
    since: parseSince(values.get("depuis")),
  };
}

/** The link of a question, without « ? »; empty when it asks nothing. */
export function toQuery(situation: Situation, side: readonly string[] = []): string {
  const { sector, body, turnover, persons, procedure, since } = situation;
  const fields: readonly (readonly [string, string | null | undefined])[] = [
    ...situation.provisions.map((one) => ["article", one] as const),
    ...situation.themes.map((one) => ["theme", one] as const),
    ["secteur", sector],
    ["organisme", body && bodyWords[body]],
    ["ca", turnover === null ? null : turnoverBands[turnover]?.key],
    ["personnes", persons === null ? null : personBands[persons]?.key],
    ...situation.aggravating.map((one) => ["aggravant", one] as const),
    ...situation.mitigating.map((one) => ["attenuant", one] as const),
    ["procedure", procedure && procedureWords[procedure]],
    ["depuis", since === emptySituation.since ? null : (since ?? everSince)],
    ...side.map((one) => ["cote", one] as const),
  ];
  return new URLSearchParams(fields.flatMap(([name, value]) => (value ? [[name, value]] : []))).toString();
}

/** The cases that a link sets side by side, each once, never more than `sideBySide`. */
export function parseSide(values: URLSearchParams): string[] {
  return [...new Set(values.getAll("cote"))].slice(0, sideBySide);
}

function parseSince(text: string | null): string | null {
  if (text === everSince) return null;
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : emptySituation.since;
}

function keyOf<Key extends string>(words: Readonly<Record<Key, string>>, text: string | null): Key | null {
  return keysOf(words).find((key) => words[key] === text) ?? null;
}

function placeOf(bands: readonly { readonly key: string }[], text: string | null): number | null {
  const place = bands.findIndex(({ key }) => key === text);
  return place < 0 ? null : place;
}

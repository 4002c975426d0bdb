import { parseDay, toDate } from "../law/civil-day.ts";
import type { CollectionName, Entry } from "../records/collections.ts";
import { decisionKinds, texts, themes } from "../records/vocabulary.ts";
import { addressOf } from "./address.ts";
import { toCapital } from "./letter-case.ts";
import type { Lookup } from "./lookup.ts";
import type { Link } from "./views.ts";

/** Link to the record of an identifier that the checks have resolved; throws when it is unknown. */
export function linkTo(lookup: Lookup, collection: CollectionName, id: string): Link {
  const record = lookup.find(collection, id);
  if (record === undefined) throw new RangeError(`${collection}/${id} was not checked before it was linked`);
  return toLink(collection, record);
}

/** Link to a record, named the way lists name it. */
export function toLink<N extends CollectionName>(collection: N, record: Entry<N>): Link {
  return { href: addressOf(collection, record), text: names[collection](record) };
}

/** « SAN-2026-003 », « CE n° 449209 », or what the decision is and its day when it has no public number. */
export function decisionLabel(decision: Entry<"decisions">): string {
  if (decision.number === null) return toCapital(unnumbered(decision));
  return decision.kind === "ruling" ? `CE n° ${decision.number}` : decision.number;
}

/** The same after a noun: « de SAN-2026-003 », « de la mise en demeure du 25 avril 2022 ». */
export function ofDecision(decision: Entry<"decisions">): string {
  if (decision.number !== null) return `de ${decisionLabel(decision)}`;
  return `de la ${unnumbered(decision)}`;
}

function unnumbered(decision: Entry<"decisions">): string {
  const isSimplified = "procedure" in decision && decision.procedure === "simplified";
  const noun = `${decisionKinds[decision.kind]}${isSimplified ? " simplifiée" : ""}`;
  return `${noun} du ${toDate(parseDay(decision.decidedOn))}`;
}

/** « RGPD, article 32 ». */
export function provisionLabel({ text, article }: Entry<"provisions">): string {
  const short = text === "lil" ? "LIL" : text === "cpce" ? "CPCE" : texts[text];
  return `${short}, article ${article}`;
}

/** « sécurité »: the word of a theme; the key itself when the vocabulary does not hold it. */
export function themeWord(key: string): string {
  return (themes as Readonly<Record<string, string>>)[key] ?? key;
}

// A record without a name of its own is only linked under words that its page gives.
const names: { readonly [N in CollectionName]: (record: Entry<N>) => string } = {
  decisions: decisionLabel,
  provisions: provisionLabel,
  cases: ({ shortTitle }) => shortTitle,
  incidents: ({ title }) => title,
  organisations: ({ name }) => name,
  glossary: ({ term }) => term,
  themes: ({ id }) => toCapital(themeWord(id)),
  vectors: ({ title }) => title,
  lessons: ({ title }) => title,
  fines: ({ id }) => id,
  injunctions: ({ id }) => id,
  astreintes: ({ id }) => id,
};

/** « Astreinte de SAN-2023-018 », with its subject when the decision attaches several. */
export function astreinteName(decision: Entry<"decisions">, { subject }: Entry<"astreintes">): string {
  return `Astreinte ${ofDecision(decision)}${subject === undefined ? "" : ` (${subject})`}`;
}

/** « Injonction de SAN-2023-009 », with its place among those of its decision when there are several. */
export function injunctionName(
  decision: Entry<"decisions">,
  siblings: readonly Entry<"injunctions">[],
  { id }: Entry<"injunctions">,
): string {
  const place = siblings.length > 1 ? `${String(siblings.findIndex((one) => one.id === id) + 1)} ` : "";
  return `Injonction ${place}${ofDecision(decision)}`;
}

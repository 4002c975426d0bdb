import { toFrenchDelay } from "../../law/delay.ts";
import { toIsoDate } from "../../law/civil-day.ts";
import { procedures } from "../../records/vocabulary.ts";
import type { Comparable } from "../../registry/comparables/comparable.ts";
import { bodies, personBands, turnoverBands } from "../../registry/comparables/words.ts";
import { toCapital } from "../../registry/letter-case.ts";
import { toCount, toList } from "../wording/counts.ts";
import { toRate } from "../wording/money.ts";
import { toAmount, toOutcomes, toShares } from "./case-words.ts";
import { escape } from "./markup.ts";
import { type Showing, toName } from "./ranked-table.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A line of the table: its name, and what it says of a case; an empty text is « sans objet », `null` unknown. */
type Line = readonly [name: string, textOf: (one: Comparable) => string | null];

/** Up to four cases side by side, line by line. */
export function toSideTable(cases: readonly Comparable[], words: Vocabulary, showing: Showing): string {
  const heads = cases.map((one) => `<th scope="col">${toName(one, showing)}</th>`);
  const rows = linesOf(words).map(([name, textOf]) => toLine(name, cases.map(textOf)));
  return `<section class="across" aria-label="Cas côte à côte" tabindex="0"><table class="side">
<caption>Les cas choisis, côte à côte.</caption>
<thead><tr><td></td>${heads.join("")}</tr></thead>
<tbody>${rows.join("")}</tbody></table></section>`;
}

// What no case knows is said on a screen, and spared on paper.
function toLine(name: string, texts: readonly (string | null)[]): string {
  const isBare = texts.every((text) => text === null || text === "");
  const cells = texts.map((text) => `<td>${toText(text)}</td>`);
  return `<tr${isBare ? ' class="bare"' : ""}><th scope="row">${escape(name)}</th>${cells.join("")}</tr>`;
}

function toText(text: string | null): string {
  if (text === null) return `<span class="soft">inconnu</span>`;
  return text === "" ? `<span class="soft">sans objet</span>` : `<span class="what">${escape(text)}</span>`;
}

function linesOf({ provisions, themes, sectors, factors }: Vocabulary): readonly Line[] {
  const listed = (words: Readonly<Record<string, string>>, keys: readonly string[] | null): string | null => {
    if (keys === null) return null;
    return keys.length === 0 ? "aucun retenu" : toCapital(toList(keys.map((key) => words[key] ?? key)));
  };
  return [
    ["Date", ({ on }) => toIsoDate(on)],
    ["Procédure", ({ procedure }) => (procedure === null ? "" : toCapital(procedures[procedure]))],
    ["Articles", ({ traits }) => listed(provisions, traits.provisions)],
    ["Thèmes", ({ traits }) => listed(themes, traits.themes)],
    ["Secteur", ({ traits }) => listed(sectors, traits.sectors)],
    ["Nature", ({ traits }) => listed(bodies, traits.bodies)],
    ["Chiffre d’affaires", ({ traits }) => bandText(turnoverBands, traits.turnover)],
    ["Personnes concernées", ({ traits }) => bandText(personBands, traits.persons)],
    ["Faits aggravants", ({ traits }) => listed(factors, traits.aggravating)],
    ["Faits atténuants", ({ traits }) => listed(factors, traits.mitigating)],
    ["Suites", (one) => toCapital(toOutcomes(one))],
    ["Montant", (one) => toAmount(one).join(", ")],
    ["Part du plafond", (one) => (one.shares.length > 0 ? toShares(one) : one.outcomes.includes("fine") ? null : "")],
    ["Délais accordés", (one) => orNothing(one, one.delays.map(toFrenchDelay))],
    [
      "Astreinte",
      ({ rates, outcomes }) =>
        rates.length > 0 ? toList([...new Set(rates)].map(toRate)) : outcomes.includes("astreinte") ? null : "",
    ],
    ["Ce qui est demandé", (one) => orNothing(one, toFirstOrder(one.orders), " ")],
  ];
}

function bandText(bands: readonly { readonly text: string }[], place: number | null): string | null {
  return place === null ? null : toCapital(bands[place]?.text ?? "");
}

// Where nothing was ordered there is nothing to know; an order without its text is unknown.
function orNothing({ outcomes }: Comparable, found: readonly string[], between: string = ", "): string | null {
  if (found.length > 0) return toCapital([...new Set(found)].join(between));
  return outcomes.some((one) => one === "injunction" || one === "astreinte" || one === "notice") ? null : "";
}

// A decision may order ten measures: its page tells them all.
function toFirstOrder([first, ...others]: readonly string[]): string[] {
  if (first === undefined) return [];
  return others.length === 0 ? [first] : [first, `Et ${toCount(others.length, "autre mesure", "autres mesures")}.`];
}

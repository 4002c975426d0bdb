import { toEuros } from "../../law/amount.ts";
import { themes, vectors } from "../../records/vocabulary.ts";
import type { CaseView, DecisionView, Disposition, FineView, IncidentView, Link } from "../../registry/views.ts";
import { toFigureBoxes } from "../boxes/figure-boxes.ts";
import { type CardDay, toCardDays } from "./card-days.ts";
import { toOnDay } from "../wording/dates.ts";

/** What the picture of a shared link says. No theoretical amount ever stands on it: only fines in force and liquidations. */
export interface Card {
  /** What kind of page it is, a few words. */
  readonly kicker: string;
  readonly title: string;
  /** Where it stands; null for a page that stands for no record. */
  readonly disposition: Pick<Disposition, "tone" | "word"> | null;
  /** At most two figures with the words that say what they are. */
  readonly figures: readonly { readonly value: string; readonly words: string }[];
  /** The days of the small time axis, from 0 on its left to 1 on its right. */
  readonly days: readonly CardDay[];
  /** First and last day of the axis, short; null without days. */
  readonly ends: readonly [first: string, last: string] | null;
  /** The line of the date, below. */
  readonly asOf: string;
}

/** The card of a case. */
export function toCaseCard(view: CaseView): Card {
  const subjects = view.record.themes.slice(0, 2).map((theme) => themes[theme]);
  const liquidated = view.astreintes.reduce((sum, { accrual }) => sum + accrual.liquidated, 0);
  return {
    kicker: ["Dossier", ...subjects].join(" · "),
    title: view.record.title,
    disposition: toStanding(view.disposition),
    figures: [
      ...fineFigures(view.fines),
      ...liquidatedFigures(liquidated),
      ...view.incidents.flatMap(countFigures),
    ].slice(0, 2),
    ...toFoot(view, []),
  };
}

/** The card of a decision; `decisions` are those of the register, among which the later ones tell where it stands. */
export function toDecisionCard(view: DecisionView, decisions: readonly DecisionView[]): Card {
  const isDue = view.record.kind === "liquidation" && view.disposition.tone !== "void";
  const liquidated = isDue ? view.record.amount : 0;
  return {
    kicker: `${view.label} · ${view.kindWord}`,
    title: view.record.title,
    disposition: toStanding(view.disposition),
    figures: [...fineFigures(view.fines), ...liquidatedFigures(liquidated)],
    ...toFoot(view, daysOfDecisions(laterLinks(view), decisions)),
  };
}

/** The card of an incident; `decisions` as above. */
export function toIncidentCard(view: IncidentView, decisions: readonly DecisionView[]): Card {
  return {
    kicker: `Incident · ${vectors[view.record.vector]}`,
    title: view.record.title,
    disposition: toStanding(view.disposition),
    figures: countFigures(view),
    ...toFoot(view, daysOfDecisions(view.decisions, decisions)),
  };
}

/** The card of every other page. */
export function toSiteCard(description: string): Card {
  return {
    kicker: "Registre ouvert",
    title: description,
    disposition: null,
    figures: [],
    days: [],
    ends: null,
    asOf: "",
  };
}

function toStanding({ kind, tone, word }: Disposition): Card["disposition"] {
  // « Aucune décision connue au 21 novembre 2026 »: the day of the build would change the card every night.
  return { tone, word: kind === "no-decision" ? "Aucune décision connue" : word };
}

function fineFigures(fines: readonly FineView[]): Card["figures"] {
  if (fines.length === 0) return [];
  const inForce = fines.reduce((sum, fine) => sum + fine.inForce, 0);
  const pronounced = fines.reduce((sum, fine) => sum + fine.pronounced, 0);
  const name = fines.length > 1 ? "amendes en vigueur" : "amende en vigueur";
  const words = inForce === pronounced ? name : `${name}, ${toEuros(pronounced)} prononcés`;
  return [{ value: toEuros(inForce), words }];
}

function liquidatedFigures(amount: number): Card["figures"] {
  return amount > 0 ? [{ value: toEuros(amount), words: "astreinte liquidée" }] : [];
}

// People rather than gigabytes: what a reader of a shared link asks first.
const counted: readonly string[] = ["people", "accounts", "beneficiaries", "households", "contracts"];

function countFigures(view: IncidentView): Card["figures"] {
  const ofPeople = view.figures.filter(({ unit }) => counted.includes(unit));
  const figures = ofPeople.length > 0 ? ofPeople : view.figures;
  return toFigureBoxes({ ...view, figures }).map(({ label, value, note = "" }) => {
    // How far it is established; the page says who said it.
    const [status = ""] = note.split(", selon ");
    return { value, words: [label.toLowerCase(), status].join(" · ") };
  });
}

// Where a decision stands is told by the decisions that came after it.
function laterLinks({ followedBy, injunctions, fines, astreintes }: DecisionView): readonly Link[] {
  const closures = injunctions.map(({ closure }) => closure).filter((link) => link !== null);
  const others = [
    ...fines.flatMap(({ rulings }) => rulings),
    ...astreintes.flatMap((one) => [...one.liquidations, ...one.closures]),
  ];
  return [...followedBy, ...closures, ...others.map(({ link }) => link)];
}

function daysOfDecisions(links: readonly Link[], decisions: readonly DecisionView[]): readonly string[] {
  const addresses = new Set(links.map(({ href }) => href));
  return decisions.filter(({ href }) => addresses.has(href)).map(({ record }) => record.decidedOn);
}

// The day of the newest known fact, never the day of the build: a card whose facts did not move is the same tomorrow, and
// a copy of it that travels never claims to know the state of a later day.
function toFoot(
  { timeline, provenance }: Pick<CaseView, "timeline" | "provenance">,
  laterDays: readonly string[],
): Pick<Card, "days" | "ends" | "asOf"> {
  const { days, ends, newest } = toCardDays(timeline);
  const [latest] = [...laterDays, ...(newest === null ? [] : [newest])].sort().reverse();
  const asOf = latest === undefined ? `État ${toAt(provenance.updatedOn)}` : `État ${toAt(latest)}, dernier fait connu`;
  return { days, ends, asOf };
}

function toAt(on: string): string {
  return toOnDay(on).replace(/^le /, "au ");
}

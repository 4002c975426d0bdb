import { keysOf } from "../../records/keys.ts";
import type { DecisionOf } from "../../records/collections.ts";
import { mostPersons } from "../persons-counted.ts";
import type { DecisionView, OrganisationView } from "../views.ts";
import { bodyOfForm } from "./body.ts";
import type { Comparable, Traits } from "./comparable.ts";
import { bandOf, type OutcomeKey, outcomes, personBands, turnoverBands } from "./words.ts";

type Sanction = DecisionOf<"sanction">;
type Organisations = ReadonlyMap<string, OrganisationView>;

const kinds: readonly string[] = ["sanction", "formal-notice", "dismissal", "liquidation"];

/** Whether a decision is a case of its own: a closure and a ruling only change what became of another one. */
export function isCase({ record }: DecisionView): boolean {
  return kinds.includes(record.kind);
}

/** A decision of the register as a case. */
export function toNamedCase(view: DecisionView, organisations: Organisations): Comparable {
  const { record, fines, injunctions, astreintes } = view;
  return {
    id: view.id,
    isRow: false,
    label: view.label,
    who: view.addressees.map(({ text }) => text).join(", "),
    href: view.href,
    on: record.decidedOn,
    procedure: "procedure" in record ? record.procedure : null,
    traits: traitsOf(view, organisations),
    outcomes: outcomesOf(view),
    pronounced: totalOf(fines.map(({ pronounced }) => pronounced)),
    inForce: totalOf(fines.map(({ inForce }) => inForce)),
    liquidated: record.kind === "liquidation" ? record.amount : null,
    shares: fines.flatMap(({ shareOfCeiling }) => shareOfCeiling ?? []),
    delays: delaysOf(view),
    rates: astreintes.map((one) => one.record.ratePerDay),
    orders: record.kind === "formal-notice" ? [record.order] : injunctions.map((one) => one.record.order),
  };
}

function outcomesOf({ record, fines, injunctions, astreintes }: DecisionView): OutcomeKey[] {
  const has: Partial<Record<OutcomeKey, boolean>> = {
    fine: fines.length > 0,
    liquidation: record.kind === "liquidation",
    astreinte: astreintes.length > 0,
    injunction: injunctions.some(({ astreinte }) => astreinte === null),
    reprimand: record.kind === "sanction" && record.reprimand === true,
    notice: record.kind === "formal-notice",
    none: record.kind === "dismissal",
  };
  const found = keysOf(outcomes).filter((key) => has[key] === true);
  return found.length === 0 ? ["unsaid"] : found;
}

function delaysOf({ record, injunctions }: DecisionView): string[] {
  if (record.kind === "formal-notice") return record.delay === null ? [] : [record.delay];
  return injunctions.flatMap((one) => one.record.delay ?? []);
}

function traitsOf(view: DecisionView, organisations: Organisations): Traits {
  const { record } = view;
  const parties = view.addressees.flatMap(({ id }) => organisations.get(id)?.record ?? []);
  const sanction = record.kind === "sanction" ? record : null;
  return {
    provisions: provisionsOf(view),
    themes: record.themes,
    sectors: known(parties.map(({ sector }) => sector)),
    bodies: known(parties.map(({ legalForm }) => bodyOfForm(legalForm))),
    turnover: sanction === null ? null : turnoverBand(sanction),
    persons: sanction === null ? null : personBand(sanction),
    aggravating: sanction?.factors?.aggravating.map(({ criterion }) => criterion) ?? null,
    mitigating: sanction?.factors?.mitigating.map(({ criterion }) => criterion) ?? null,
  };
}

// Where nothing is pronounced, the articles that were discussed are what the case was about.
function provisionsOf({ record, provisions }: DecisionView): string[] | null {
  const sort = record.kind === "dismissal" ? "not-held" : "held";
  return known(provisions.filter(({ outcome }) => outcome === sort).map(({ id }) => id));
}

// « More than » places an amount only in the last band; of several organisations, the largest one gives the size.
function turnoverBand({ turnovers = [] }: Sanction): number | null {
  const last = turnoverBands.length - 1;
  const bands = turnovers.flatMap(({ amount, atLeast }) => {
    const band = bandOf(amount, turnoverBands);
    return atLeast === true && band < last ? [] : [band];
  });
  return bands.length === 0 ? null : Math.max(...bands);
}

function personBand({ personsAffected }: Sanction): number | null {
  const count = mostPersons(personsAffected)?.count;
  return count === undefined ? null : bandOf(count, personBands);
}

function totalOf(amounts: readonly number[]): number | null {
  return amounts.length === 0 ? null : amounts.reduce((total, amount) => total + amount, 0);
}

/** Each value once, in order of first appearance; `null` for none: nothing is known. */
function known<T>(values: readonly T[]): T[] | null {
  return values.length === 0 ? null : [...new Set(values)];
}

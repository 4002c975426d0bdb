import { decisionKinds, procedures, themes } from "../../records/vocabulary.ts";
import type { DecisionView, RegisterView } from "../views.ts";
import { appealOf, appealWords } from "./appeals.ts";
import { natureFacet, sectorFacet, toBodies } from "./bodies.ts";
import { closedList, frequentList, named } from "./closed-list.ts";
import { amountFacet, statusFacet, yearFacet, yesNoFacet } from "./every-list.ts";
import type { Facet } from "./facet.ts";
import { kindSlugs, procedureSlugs } from "./slugs.ts";

/** What divides the list of decisions. */
export function decisionFacets(register: RegisterView): Facet<DecisionView>[] {
  const bodies = toBodies(register);
  return [
    yearFacet(({ year }) => year),
    kindFacet,
    statusFacet(),
    themeFacet((view) => view),
    { ...sectorFacet(bodies, addresseesOf), hasPages: true },
    provisionFacet(register, (view) => view),
    { ...amountFacet(amountInForce), hasPages: false },
    natureFacet(bodies, addresseesOf),
    procedureFacet((view) => view),
    breachFacet((view) => view),
    appealFacet(register, (view) => view),
  ];
}

/** Whole euros in force or liquidated; `null` when the decision pronounces no sum. */
export function amountInForce({ record, fines }: DecisionView): number | null {
  if (record.kind === "liquidation") return record.amount;
  return fines.length === 0 ? null : fines.reduce((total, { inForce }) => total + inForce, 0);
}

type OfDecision<View> = (view: View) => DecisionView;

const kindFacet: Facet<DecisionView> = {
  key: "nature",
  label: "Nature",
  ...closedList(named(kindSlugs, decisionKinds)),
  valuesOf: ({ record }) => [kindSlugs[record.kind]],
  toPhrase: (words) => `de nature « ${words} »`,
  hasPages: true,
};

/** The themes of the decision of a record. */
export function themeFacet<View>(decisionOf: OfDecision<View>): Facet<View> {
  return {
    key: "theme",
    label: "Thème",
    ...frequentList(themes),
    valuesOf: (view) => decisionOf(view).record.themes,
    toPhrase: (words) => `sur le thème « ${words} »`,
    hasPages: true,
  };
}

/** The provisions that the decision of a record applies. */
export function provisionFacet<View>({ provisions }: RegisterView, decisionOf: OfDecision<View>): Facet<View> {
  const labels = new Map(provisions.map(({ id, label }) => [id, label]));
  return {
    key: "texte",
    label: "Texte appliqué",
    valuesOf: (view) => decisionOf(view).provisions.map(({ id }) => id),
    toWords: (value) => labels.get(value) ?? value,
    toPhrase: (words) => `qui appliquent : ${words}`,
    order: "frequent",
    hasPages: true,
  };
}

/** The procedure of the decision of a record; none for a formal notice or a ruling. */
export function procedureFacet<View>(decisionOf: OfDecision<View>): Facet<View> {
  return {
    key: "procedure",
    label: "Procédure",
    ...closedList(named(procedureSlugs, procedures)),
    valuesOf: (view) => {
      const { record } = decisionOf(view);
      return "procedure" in record ? [procedureSlugs[record.procedure]] : [];
    },
    toPhrase: (words) => `selon la ${words}`,
    hasPages: false,
  };
}

/** Whether a breach that the register knows led to the decision of a record. */
export function breachFacet<View>(decisionOf: OfDecision<View>): Facet<View> {
  const words = { yes: "après une violation du registre", no: "sans violation liée" };
  return yesNoFacet(
    { key: "violation", label: "Violation de données", ...words },
    (view) => decisionOf(view).incidents.length > 0,
  );
}

/** What is known of the appeal against the decision of a record; none for what is not a sanction. */
export function appealFacet<View>({ decisions }: RegisterView, decisionOf: OfDecision<View>): Facet<View> {
  return {
    key: "recours",
    label: "Recours",
    ...closedList(appealWords),
    valuesOf: (view) => appealOf(decisionOf(view), decisions),
    toPhrase: (words) => `: ${words}`,
    hasPages: false,
  };
}

function addresseesOf({ addressees }: DecisionView): string[] {
  return addressees.map(({ id }) => id);
}

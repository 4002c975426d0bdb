import { legalForms } from "../../records/vocabulary.ts";
import type { ListRowView } from "../coverage-views.ts";
import type { DecisionView } from "../views.ts";
import { fewest } from "../summary.ts";
import { countRepeats, isFined, listedDecisions, repeatReason } from "./listed.ts";
import { coverageOf, type Statistic, type StatisticMaterial, toExclusions } from "./statistic.ts";

/** What followed for one kind of body. The three parts add up to the whole. */
export interface BodyOutcomes {
  /** Where the rows come from. */
  readonly base: "list" | "register";
  /** French: « organismes publics ». */
  readonly label: string;
  /** Decisions of the list, or addressees of sanctions of the register. */
  readonly all: number;
  /** With a fine, whatever else. */
  readonly fined: number;
  /** With an order or a liquidation, and no fine. */
  readonly ordered: number;
  /** Neither: a warning, a call to order, nothing pronounced. */
  readonly neither: number;
  /** Five or more: shares may be told. */
  readonly isEnough: boolean;
}

/** What the CNIL pronounces against public bodies and against the others. */
export function publicAndPrivate({ register, list, coverage }: StatisticMaterial): Statistic<BodyOutcomes> {
  const rows = listedDecisions(list);
  const isPublicBody = ({ row }: ListRowView): boolean => row.sector.startsWith("public-");
  const sanctioned = register.decisions.filter(({ record }) => record.kind === "sanction").flatMap(toAddressees);
  const forms = new Map(register.organisations.map(({ id, record }) => [id, record.legalForm]));
  const ofForm = Map.groupBy(sanctioned, ({ id }) => forms.get(id));
  return {
    id: "public-prive",
    definition:
      "Deux comptes côte à côte. La liste de la CNIL : ses décisions, selon que la ligne décrit un organisme public (État, établissement public, collectivité) ou un autre ; un hôpital public que la ligne décrit seulement par « santé » compte parmi les autres. Le registre : les destinataires des sanctions qui ont une fiche, selon leur forme juridique exacte. L’État ne peut pas être condamné à une amende.",
    unit: "décisions de la liste",
    n: rows.length,
    exclusions: toExclusions([{ count: countRepeats(list), reason: repeatReason }]),
    rows: [
      toOutcomes("list", "organismes publics", rows.filter(isPublicBody).map(outcomeOfRow)),
      toOutcomes("list", "autres organismes", rows.filter((one) => !isPublicBody(one)).map(outcomeOfRow)),
      ...Object.entries(legalForms).map(([form, label]) =>
        toOutcomes(
          "register",
          label,
          (ofForm.get(form as keyof typeof legalForms) ?? []).map(({ outcome }) => outcome),
        ),
      ),
    ],
    asOf: register.asOf,
    base: "list",
    coverage: coverageOf(coverage, "rows"),
  };
}

type Outcome = "fined" | "ordered" | "neither";

function outcomeOfRow(one: ListRowView): Outcome {
  if (isFined(one)) return "fined";
  const orders: readonly string[] = ["injonction", "injonction-astreinte", "liquidation"];
  return one.row.outcomes.some((outcome) => orders.includes(outcome)) ? "ordered" : "neither";
}

// A fine counts for those who owe it; an order binds every addressee of its decision.
function toAddressees({ addressees, fines, injunctions }: DecisionView): { id: string; outcome: Outcome }[] {
  return addressees.map(({ id, href }) => {
    const isOwed = fines.some((fine) => [fine.organisation, ...fine.jointWith].some((one) => one.href === href));
    return { id, outcome: isOwed ? "fined" : injunctions.length > 0 ? "ordered" : "neither" };
  });
}

function toOutcomes(base: BodyOutcomes["base"], label: string, outcomes: readonly Outcome[]): BodyOutcomes {
  const count = (wanted: Outcome): number => outcomes.filter((one) => one === wanted).length;
  return {
    base,
    label,
    all: outcomes.length,
    fined: count("fined"),
    ordered: count("ordered"),
    neither: count("neither"),
    isEnough: outcomes.length >= fewest,
  };
}

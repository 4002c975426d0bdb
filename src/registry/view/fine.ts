import type { Entity } from "../../law/procedure.ts";
import { fineCeiling } from "../../law/ceiling.ts";
import type { Explained } from "../../law/reason.ts";
import { euros } from "../../law/units.ts";
import type { DecisionOf, Entry } from "../../records/collections.ts";
import { addressOf } from "../address.ts";
import { fineLife } from "../fine-life.ts";
import { isHeld } from "../held.ts";
import { linkTo, toLink } from "../link.ts";
import { toFootnotes } from "../provenance.ts";
import { toEngineArticle } from "../provision-ceilings.ts";
import { sanctionOf } from "../astreinte-terms.ts";
import type { FineView } from "../views.ts";
import { sourced, type ViewContext } from "./context.ts";

type Sanction = DecisionOf<"sanction">;

/** The law's word for each legal form. */
export const entityOf: Readonly<Record<Entry<"organisations">["legalForm"], Entity>> = {
  etat: "state",
  "public-non-etat": "public-body",
  entreprise: "undertaking",
  autre: "other",
};

/** A fine and its life on the as-of day. */
export function fineView({ lookup }: ViewContext, record: Entry<"fines">): FineView {
  const decision = sanctionOf(lookup, record.decision);
  const organisation = sourced(lookup, "organisations", record.organisation).record;
  const life = fineLife(lookup, record);
  const ceiling = ceilingOf({ lookup, decision, organisation });
  const highest = decision.statedCeiling ?? (isWhole(ceiling) ? ceiling.value : null);
  return {
    id: record.id,
    href: addressOf("fines", record),
    record,
    organisation: toLink("organisations", organisation),
    jointWith: (record.jointWith ?? []).map((id) => linkTo(lookup, "organisations", id)),
    decision: linkTo(lookup, "decisions", record.decision),
    decidedOn: decision.decidedOn,
    year: Number(decision.decidedOn.slice(0, 4)),
    ...life,
    ceiling,
    ceilingWord:
      ceiling.value === null || isWhole(ceiling) ? "Plafond" : "Plafond fixe, sans la part du chiffre d’affaires",
    shareOfTurnover: shareOfTurnover(life.inForce, decision, organisation.id),
    highestLawful: highest,
    shareOfCeiling: highest === null || highest === 0 ? null : life.inForce / highest,
    provenance: toFootnotes(lookup, sourced(lookup, "fines", record.id), [sourced(lookup, "decisions", decision.id)])
      .provenance,
  };
}

interface CeilingQuestion {
  readonly lookup: ViewContext["lookup"];
  readonly decision: Sanction;
  readonly organisation: Entry<"organisations">;
}

function ceilingOf({ lookup, decision, organisation }: CeilingQuestion): Explained<number | null> {
  const articles = decision.provisions
    .filter(isHeld)
    .map(({ provision }) => toEngineArticle(sourced(lookup, "provisions", provision).record));
  return fineCeiling({
    articles: [...new Set(articles)],
    entity: entityOf[organisation.legalForm],
    turnover: groupTurnover(decision, organisation.id),
    procedure: decision.procedure,
  });
}

// The fixed ceiling of an undertaking whose turnover is missing is not its ceiling: the fine may lawfully be higher.
function isWhole({ missing = [] }: Explained<number | null>): boolean {
  return missing.length === 0;
}

// A percentage of one company's turnover would pass for the group's, and « more than » gives no percentage (R-CAP-08).
function groupTurnover({ turnovers = [] }: Sanction, organisation: string): number | null {
  const turnover = turnovers.find((one) => one.organisation === organisation);
  return turnover?.level === "group" && turnover.atLeast !== true ? euros(turnover.amount) : null;
}

function shareOfTurnover(
  inForce: number,
  { turnovers = [] }: Sanction,
  organisation: string,
): FineView["shareOfTurnover"] {
  const turnover = turnovers.find((one) => one.organisation === organisation && one.atLeast !== true);
  if (turnover === undefined || turnover.amount === 0) return null;
  return { share: inForce / turnover.amount, entity: turnover.entity, year: turnover.year };
}

import { toEuros } from "../law/amount.ts";
import type { Entry } from "../records/collections.ts";
import { linkTo, toLink } from "./link.ts";
import type { Lookup } from "./lookup.ts";
import { annulled } from "./standing.ts";
import type { Disposition, FineView } from "./views.ts";

/** What became of a fine: the rulings that touched it, oldest first, and the amount in force. */
export type FineLife = Pick<FineView, "pronounced" | "inForce" | "rulings" | "disposition">;

/** The life of a fine: pronounced, then reformed, annulled or left standing by the court (R-APP-01, R-APP-05). */
export function fineLife(lookup: Lookup, fine: Entry<"fines">): FineLife {
  const rulings = lookup.followersOf(fine.decision).flatMap((ruling) => {
    const reform = ruling.kind === "ruling" ? ruling.reforms?.find((one) => one.fine === fine.id) : undefined;
    return reform
      ? [{ link: linkTo(lookup, "decisions", ruling.id), on: ruling.decidedOn, amount: reform.amount }]
      : [];
  });
  const inForce = rulings.at(-1)?.amount ?? fine.amount;
  return { pronounced: fine.amount, inForce, rulings, disposition: disposition(lookup, fine, rulings) };
}

function disposition(lookup: Lookup, fine: Entry<"fines">, rulings: FineLife["rulings"]): Disposition {
  const inForce = rulings.at(-1)?.amount;
  if (inForce === 0) return annulled;
  if (inForce !== undefined) {
    return {
      kind: "reformed",
      tone: "decided",
      word: "Réformée par le Conseil d’État",
      detail: `${toEuros(inForce)} en vigueur`,
    };
  }
  const upheld = lookup
    .followersOf(fine.decision)
    .find((one) => one.kind === "ruling" && one.nature === "merits" && one.outcome === "rejected");
  if (upheld === undefined) return { kind: "in-force", tone: "decided", word: "En vigueur" };
  return {
    kind: "upheld",
    tone: "decided",
    word: "Confirmée par le Conseil d’État",
    detail: toLink("decisions", upheld).text,
  };
}

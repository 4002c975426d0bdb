import { toCapital, toSmall } from "./letter-case.ts";
import { toEuros } from "../law/amount.ts";
import { parseDay, toDate } from "../law/civil-day.ts";
import type { DecisionOf, Entry } from "../records/collections.ts";
import type { rulingOutcomes } from "../records/vocabulary.ts";
import { annulmentOf } from "./astreinte-terms.ts";
import { toLink } from "./link.ts";
import type { Lookup } from "./lookup.ts";
import { rulingWord } from "./ruling-word.ts";
import { annulled } from "./standing.ts";
import type { AstreinteView, Disposition, DispositionKind, FineView, InjunctionView } from "./views.ts";

interface Standing {
  readonly lookup: Lookup;
  readonly record: Entry<"decisions">;
  readonly fines: readonly FineView[];
  readonly injunctions: readonly InjunctionView[];
  readonly astreintes: readonly AstreinteView[];
}

/** Where a decision stands today: what a reader must know before any amount. */
export function decisionDisposition(standing: Standing): Disposition {
  const { record, lookup } = standing;
  if (lookup.annulmentOf(record.id) !== undefined) return annulled;
  switch (record.kind) {
    case "sanction":
      return sanctionDisposition(standing);
    case "formal-notice":
      return noticeDisposition(lookup, record);
    case "liquidation":
      return liquidationDisposition(lookup, record);
    case "closure":
      return { kind: "closed", tone: "settled", word: `Injonction close le ${toDate(parseDay(record.closedOn))}` };
    case "dismissal":
      return { kind: "dismissed", tone: "neutral", word: "Non-lieu : rien n’est prononcé" };
    case "ruling":
      return {
        kind: record.outcome === null ? "outcome-unknown" : rulingKinds[record.outcome],
        tone: "decided",
        word: toCapital(rulingWord(record.outcome)),
      };
    default:
      return record satisfies never;
  }
}

const rulingKinds: Readonly<Record<keyof typeof rulingOutcomes, DispositionKind>> = {
  rejected: "appeal-rejected",
  reformed: "reformed",
  annulled: "annulled",
  "partly-annulled": "partly-annulled",
  "no-ground": "no-ground",
  stayed: "stayed",
};

// What is still open comes first, then what a judge changed, then what stands. Where a rate presses, the astreinte
// tells how the injunctions stand; an order without a rate, whose execution nobody publishes, does not reopen a case.
function sanctionDisposition({ fines, injunctions, astreintes }: Standing): Disposition {
  const orders = (astreintes.length > 0 ? astreintes : injunctions).map(({ disposition }) => disposition);
  const changed = fines.map((fine) => fine.disposition).find(({ kind }) => kind === "reformed" || kind === "annulled");
  const open = orders.find(({ tone }) => tone === "pending");
  if (open !== undefined) return named("Injonction", open);
  if (changed !== undefined) return named("Amende", changed);
  if (orders[0] !== undefined) return named("Injonction", orders[0]);
  return fines[0] === undefined
    ? { kind: "pronounced", tone: "decided", word: "Prononcée" }
    : named("Amende", fines[0].disposition);
}

function named(noun: string, disposition: Disposition): Disposition {
  return { ...disposition, word: `${noun} : ${toSmall(disposition.word)}` };
}

// A liquidation falls with the astreinte that it rests on; whether it was paid back is not known (R-APP-05).
function liquidationDisposition(lookup: Lookup, { astreinte: id, amount }: DecisionOf<"liquidation">): Disposition {
  const astreinte = lookup.find("astreintes", id);
  if (astreinte !== undefined && annulmentOf(lookup, astreinte) !== undefined) {
    return { kind: "annulled", tone: "void", word: "Privée d’effet : l’astreinte est annulée par le Conseil d’État" };
  }
  return { kind: "liquidated", tone: "decided", word: "Astreinte liquidée", detail: `${toEuros(amount)} liquidés` };
}

function noticeDisposition(lookup: Lookup, record: DecisionOf<"formal-notice">): Disposition {
  if (record.closedOn)
    return { kind: "closed", tone: "settled", word: `Close le ${toDate(parseDay(record.closedOn))}` };
  const sanction = lookup.followersOf(record.id).find(({ kind }) => kind === "sanction");
  if (sanction === undefined) return { kind: "no-sequel", tone: "neutral", word: "Sans suite connue du registre" };
  return {
    kind: "followed",
    tone: "decided",
    word: "Suivie d’une sanction",
    detail: toLink("decisions", sanction).text,
  };
}

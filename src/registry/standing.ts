import { toDays } from "../law/amount.ts";
import type { Accrual } from "../law/accrual.ts";
import { parseDay, toDate } from "../law/civil-day.ts";
import { earliestDay } from "../law/deadline.ts";
import type { Disposition } from "./views.ts";

/** What a judge annulled: it counts as if it had never been (R-APP-05). */
export const annulled: Disposition = { kind: "annulled", tone: "void", word: "Annulée par le Conseil d’État" };

/** What a reader is told of where an astreinte stands; the engine's status in words, never in euros. */
export function astreinteDisposition(accrual: Accrual, closedOn: string | null): Disposition {
  switch (accrual.status) {
    case "annulled":
      return { ...annulled, detail: "rien n’a jamais couru" };
    case "closed":
      return { kind: "closed", tone: "settled", word: closedWord(closedOn), detail: executionWords(accrual) };
    case "liquidated":
      return { kind: "liquidated", tone: "decided", word: "Liquidée" };
    case "partly-liquidated":
      return { kind: "partly-liquidated", tone: "pending", word: "Liquidée en partie, sans clôture connue" };
    case "met-in-time":
      return { kind: "carried-out", tone: "settled", word: "Exécutée dans le délai", detail: "rien n’a jamais couru" };
    case "met-late":
      return {
        kind: "carried-out",
        tone: "settled",
        word: "Exécutée après l’échéance",
        detail: executionWords(accrual),
      };
    case "running-delay":
      return { kind: "delay-running", tone: "pending", word: "Délai en cours", ...deadlineDetail(accrual) };
    case "overdue":
      return {
        kind: "deadline-passed",
        tone: "pending",
        word: "Échéance passée, exécution non publique",
        detail: "si l’injonction n’a pas été exécutée, l’astreinte court",
      };
    case "undetermined":
      return { kind: "not-closed", tone: "pending", word: "Sans clôture connue, exécution non publique" };
    default:
      return accrual.status satisfies never;
  }
}

function closedWord(closedOn: string | null): string {
  return closedOn === null ? "Close" : `Close le ${toDate(parseDay(closedOn))}`;
}

function executionWords({ daysLate }: Accrual): string {
  if (daysLate === null) return "retard éventuel inconnu";
  return daysLate === 0
    ? "exécutée dans le délai : rien n’a jamais couru"
    : `exécutée avec ${toDays(daysLate)} de retard, selon le compte du registre`;
}

function deadlineDetail({ deadline }: Accrual): { detail?: string } {
  const day = earliestDay(deadline);
  if (day === undefined) return {};
  return { detail: `${deadline.kind === "exact" ? "échéance le" : "échéance au plus tôt le"} ${toDate(day)}` };
}

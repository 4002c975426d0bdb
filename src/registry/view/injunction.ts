import { latestAmendment } from "../../law/accrual-terms.ts";
import { isAfter, parseDay, toDate } from "../../law/civil-day.ts";
import { type Deadline, earliestDay, injunctionDeadline } from "../../law/deadline.ts";
import type { DecisionOf, Entry } from "../../records/collections.ts";
import { closureFindings } from "../../records/vocabulary.ts";
import { addressOf } from "../address.ts";
import { notificationOf } from "../astreinte-terms.ts";
import { astreinteName, injunctionName, toLink } from "../link.ts";
import { toFootnotes } from "../provenance.ts";
import { annulled } from "../standing.ts";
import type { Disposition, InjunctionView } from "../views.ts";
import { sourced, type ViewContext } from "./context.ts";
import { addresseesOf } from "./party.ts";

type Closure = DecisionOf<"closure">;

/** An injunction and where it stands on the as-of day. */
export function injunctionView(context: ViewContext, record: Entry<"injunctions">): InjunctionView {
  const { lookup } = context;
  const decision = sourced(lookup, "decisions", record.decision).record;
  const closure = lookup.closuresOf(record.id).at(-1);
  const astreinte = lookup
    .astreintesOf(record.decision)
    .find(({ clauses }) => clauses.some(({ injunctions }) => injunctions.includes(record.id)));
  const deadline = deadlineOf(record, decision);
  return {
    id: record.id,
    href: addressOf("injunctions", record),
    record,
    name: injunctionName(decision, lookup.injunctionsOf(decision.id), record),
    decision: toLink("decisions", decision),
    decidedOn: decision.decidedOn,
    organisations: addresseesOf(lookup, decision),
    astreinte:
      astreinte === undefined ? null : { ...toLink("astreintes", astreinte), text: astreinteName(decision, astreinte) },
    closure: closure === undefined ? null : toLink("decisions", closure),
    endedOn: closure?.closedOn ?? record.completedOn ?? null,
    disposition: dispositionOf(context, { record, deadline, closure }),
    deadline: deadline.kind === "exact" ? deadline.day.toString() : null,
    earliestDeadline: earliestDay(deadline)?.toString() ?? null,
    provenance: toFootnotes(lookup, sourced(lookup, "injunctions", record.id), [
      sourced(lookup, "decisions", decision.id),
    ]).provenance,
  };
}

function deadlineOf(record: Entry<"injunctions">, decision: Entry<"decisions">): Deadline {
  const amended = latestAmendment(
    record.amendments?.map(({ decidedOn, newDeadline }) => ({
      decidedOn: parseDay(decidedOn),
      newDeadline: parseDay(newDeadline),
    })),
  );
  const fixed = amended?.newDeadline ?? (record.fixedDeadline === undefined ? null : parseDay(record.fixedDeadline));
  if (fixed !== null) return { kind: "exact", day: fixed };
  return injunctionDeadline(record.delay, {
    notification: notificationOf(decision),
    decidedOn: parseDay(decision.decidedOn),
  });
}

// What a judge annulled was never to be carried out, whatever was closed or executed before (R-APP-05).
function dispositionOf(
  context: ViewContext,
  { record, deadline, closure }: { record: Entry<"injunctions">; deadline: Deadline; closure: Closure | undefined },
): Disposition {
  if (context.lookup.annulmentOf(record.decision) !== undefined) return annulled;
  return closure === undefined ? openDisposition(context, record, deadline) : closedDisposition(closure);
}

function closedDisposition({ closedOn, finding }: Closure): Disposition {
  const word = `Close le ${toDate(parseDay(closedOn))}`;
  const closed = { kind: "closed", tone: "settled", word } as const;
  return finding === null ? closed : { ...closed, detail: closureFindings[finding] };
}

function openDisposition({ asOf }: ViewContext, record: Entry<"injunctions">, deadline: Deadline): Disposition {
  if (record.completedOn) {
    return { kind: "carried-out", tone: "settled", word: `Exécutée le ${toDate(parseDay(record.completedOn))}` };
  }
  const day = earliestDay(deadline);
  if (day !== undefined && !isAfter(asOf, day)) {
    const bound = deadline.kind === "exact" ? "échéance le" : "échéance au plus tôt le";
    return { kind: "delay-running", tone: "pending", word: "Délai en cours", detail: `${bound} ${toDate(day)}` };
  }
  return { kind: "not-closed", tone: "pending", word: "Sans clôture connue, exécution non publique" };
}

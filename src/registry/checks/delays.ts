import type { Entry } from "../../records/collections.ts";
import { toReceived, type Complaint, type Problem } from "../../records/problem.ts";
import { complain, type CheckInput } from "./complaint.ts";

/** An injunction says its delay, its day or why neither is known; the clause that covers it has one, and the same. */
export function checkDelays({ lookup }: CheckInput): Problem[] {
  return [
    ...lookup.records.injunctions.flatMap((one) =>
      delayFaults(one).map((complaint) => complain("injunctions", one.id, complaint)),
    ),
    ...lookup.records.astreintes.flatMap((one) =>
      one.clauses.flatMap((clause, index) => [
        ...endlessClause(clause, index).map((complaint) => complain("astreintes", one.id, complaint)),
        ...clause.injunctions.flatMap((id) => {
          const injunction = lookup.find("injunctions", id);
          if (injunction === undefined || hasSameDelay(clause, injunction)) return [];
          return [complain("astreintes", one.id, differentDelay(index, clause, injunction))];
        }),
      ]),
    ),
  ];
}

function delayFaults({ delay, delayUnknownBecause, fixedDeadline }: Entry<"injunctions">): Complaint[] {
  const because = "delayUnknownBecause";
  if (delay !== undefined && fixedDeadline !== undefined) {
    const remedy = "keep the one that the decision states (see /contribuer/#delais)";
    return [{ field: "fixedDeadline", expected: "a delay or a fixedDeadline, not both", received: "both", remedy }];
  }
  if (delay === null && delayUnknownBecause === undefined) {
    const remedy = "write redacted when the public text hides it, not-found when the register has not read it";
    return [{ field: because, expected: "why the delay is unknown", received: "nothing", remedy }];
  }
  if (delay !== null && delayUnknownBecause !== undefined) {
    const remedy = "remove it, or write delay: null";
    const received = toReceived(delayUnknownBecause);
    return [{ field: because, expected: "nothing, since the deadline is known", received, remedy }];
  }
  return [];
}

// An order may stand without any delay; a penalty for each day of delay may not.
function endlessClause({ delay, fixedDeadline }: Clause, index: number): Complaint[] {
  if (delay !== undefined || fixedDeadline !== undefined) return [];
  const remedy = "write delay: P2M, or delay: null when it is unknown (see /contribuer/#delais)";
  const field = `clauses[${String(index)}].delay`;
  return [{ field, expected: "a delay or a fixedDeadline", received: "nothing", remedy }];
}

type Clause = Entry<"astreintes">["clauses"][number];

// Both records keep it, because each has its own page and its own sources: they may not drift apart.
function hasSameDelay(clause: Clause, injunction: Entry<"injunctions">): boolean {
  return clause.delay === injunction.delay && clause.fixedDeadline === injunction.fixedDeadline;
}

function differentDelay(index: number, clause: Clause, injunction: Entry<"injunctions">): Complaint {
  const field = clause.fixedDeadline === injunction.fixedDeadline ? "delay" : "fixedDeadline";
  return {
    field: `clauses[${String(index)}].${field}`,
    expected: `the ${field} of content/injunctions/${injunction.id}.mdx, ${toReceived(injunction[field])}`,
    received: toReceived(clause[field]),
    remedy: "correct the one of the two that the decision does not state",
  };
}

import type { CollectionName, Entry } from "../../records/collections.ts";
import { collectionNames } from "../../records/collections.ts";
import { toReceived, type Complaint, type Problem } from "../../records/problem.ts";
import { complain, type CheckInput } from "./complaint.ts";
import { daysOf, isBefore, type DayAt } from "./days.ts";

/** The day of the law that creates the CNIL: nothing that the register tells is older. */
const first = "1978-01-06";
/** How many years ahead of its decision a day may be set. */
const ahead = 10;

// The only days that may lie ahead: what a decision sets for later.
const mayBeFuture = /(^|\.)(fixedDeadline|newDeadline|anonymousFrom)$/;

/** A day of a record lies between the law that creates the CNIL, the record's own last change and the real day. */
export function checkCalendar({ lookup, today }: CheckInput): Problem[] {
  return collectionNames.flatMap((collection) =>
    lookup.records[collection].flatMap((record) => {
      const days = daysOf(record);
      const faults = days.flatMap((one) => faultsOf(one, today));
      return [...faults, ...staleness(record, days, today)].map((fault) => complain(collection, record.id, fault));
    }),
  );
}

function faultsOf({ field, day }: DayAt, today: string): Complaint[] {
  const fault = { field, received: toReceived(day) };
  if (isBefore(day, first)) {
    const remedy = "the CNIL did not exist yet: correct the day (see /contribuer/#dates)";
    return [{ ...fault, expected: `a day not before ${first}`, remedy }];
  }
  if (!isBefore(today, day)) return [];
  if (!mayBeFuture.test(field)) {
    const remedy = "a fact that has not happened yet is not a fact: correct the day or wait";
    return [{ ...fault, expected: `a day not after today, ${today}`, remedy }];
  }
  const last = `${String(Number(today.slice(0, 4)) + ahead)}${today.slice(4)}`;
  if (day <= last) return [];
  const remedy = "correct the day (see /contribuer/#dates)";
  return [{ ...fault, expected: `a day within ${String(ahead)} years`, remedy }];
}

// What a record tells cannot be younger than its own last change; a day after today is told already.
function staleness({ updatedOn }: Entry<CollectionName>, days: readonly DayAt[], today: string): Complaint[] {
  const younger = days.filter(
    ({ field, day }) => !mayBeFuture.test(field) && isBefore(updatedOn, day) && !isBefore(today, day),
  );
  const last = younger
    .map(({ day }) => day)
    .sort()
    .at(-1);
  if (last === undefined) return [];
  const fields = younger.map(({ field }) => field).join(", ");
  const remedy = "write the day of the last change, or correct the other one (see /contribuer/#dates)";
  return [
    { field: "updatedOn", expected: `a day not before ${last} (${fields})`, received: toReceived(updatedOn), remedy },
  ];
}

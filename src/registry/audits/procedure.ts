import type { InjunctionView, RegisterView } from "../views.ts";
import { fileOf, type Audit, type Finding } from "./audit.ts";

/** Delays that the register does not know: neither a deadline nor an accrual can be computed. */
export const unknownDelays: Audit = {
  name: "unknown-delays",
  title: "delays that are null",
  find: ({ records }) => [
    ...records.injunctions
      .filter(({ delay }) => delay === null)
      .map(({ id, delayUnknownBecause = "no reason given" }) => ({
        where: fileOf("injunctions", id),
        what: `delay is null: ${delayUnknownBecause}`,
      })),
    ...records.astreintes.flatMap(({ id, clauses }) =>
      clauses.flatMap(({ delay }, index) =>
        delay === null ? [{ where: fileOf("astreintes", id), what: `clauses[${String(index)}].delay is null` }] : [],
      ),
    ),
    ...records.decisions
      .filter((one) => one.kind === "formal-notice" && one.delay === null)
      .map(({ id }) => ({ where: fileOf("decisions", id), what: "delay is null" })),
  ],
};

/** Injunctions and formal notices still open more than a year after they were decided. */
export const openForAYear: Audit = {
  name: "open-for-a-year",
  title: "cases without a closure for over a year",
  find: ({ register }) => [...openInjunctions(register), ...openNotices(register)],
};

/** Addressees that the register names on or after the day on which the CNIL withdraws the name. */
export const namesPastWithdrawal: Audit = {
  name: "names-past-withdrawal",
  title: "names past their withdrawal day",
  find: ({ register: { decisions, asOf } }) =>
    decisions.flatMap(({ id, anonymousFrom, addressees }) =>
      anonymousFrom !== null && anonymousFrom.value <= asOf
        ? [
            {
              where: fileOf("decisions", id),
              what: `${addressees.map(({ text }) => text).join(", ")}: since ${anonymousFrom.value}`,
            },
          ]
        : [],
    ),
};

function openInjunctions({ injunctions, asOf }: RegisterView): Finding[] {
  const isOpen = ({ closure, disposition }: InjunctionView): boolean =>
    closure === null && disposition.tone === "pending";
  return injunctions
    .filter((one) => isOpen(one) && one.decidedOn < yearBefore(asOf))
    .map(({ id, decidedOn, decision }) => ({
      where: fileOf("injunctions", id),
      what: `ordered by ${decision.text} on ${decidedOn}, no closure known`,
    }));
}

function openNotices({ decisions, asOf }: RegisterView): Finding[] {
  return decisions.flatMap(({ id, record, followedBy }) => {
    const isOpen = record.kind === "formal-notice" && record.closedOn === undefined && followedBy.length === 0;
    if (!isOpen || record.decidedOn >= yearBefore(asOf)) return [];
    return [{ where: fileOf("decisions", id), what: `formal notice of ${record.decidedOn}, no closure known` }];
  });
}

// As text: 2024-02-29 becomes 2023-02-29, which still sorts between the two days around it.
function yearBefore(day: string): string {
  return `${String(Number(day.slice(0, 4)) - 1)}${day.slice(4)}`;
}

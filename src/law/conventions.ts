/**
 * R-DEL-04: the deadline of an injunction stays on its calendar day, even a Saturday, a Sunday or a holiday.
 *
 * The doubt: no text was found that extends it, and none that forbids it. One case decides: Kourou, notified on Monday
 * 18 December 2023, two months, 46 days liquidated. An extended deadline would give 45 days. The grounds of that
 * decision were not read.
 */
export const EXTEND_INJUNCTION_DEADLINE = false;

/**
 * R-AST-08: the day on which a late injunction is complied with still counts as a day of delay.
 *
 * The doubt: it follows from the CNIL's own example (ten days late, 1 000 € at 100 € a day), not from a text; article
 * 132-67 of the criminal code, in another field, can be read the other way.
 */
export const COUNT_COMPLIANCE_DAY = true;

/** The two choices on which a doubt hangs, handed to the count so that their effect can be measured. */
export interface Conventions {
  /** Whether a deadline that falls on a Saturday, a Sunday or a holiday moves to the next working day (R-DEL-04). */
  extendInjunctionDeadline: boolean;
  /** Whether the day of a late compliance counts (R-AST-08). */
  countComplianceDay: boolean;
}

/** The conventions that the register follows. */
export const conventions: Conventions = {
  extendInjunctionDeadline: EXTEND_INJUNCTION_DEADLINE,
  countComplianceDay: COUNT_COMPLIANCE_DAY,
};

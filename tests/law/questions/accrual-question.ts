import { parseQuestions } from "../../../src/law/questions.ts";

/** A question about an astreinte that fits. */
export const accrual = {
  decidedOn: "2025-01-02",
  notifiedOn: "2025-01-10",
  delay: "P2M",
  ratePerDay: 1000,
  asOf: "2025-06-01",
};

/** What is wrong with one question, whose identifier is `q`; empty when it fits. */
export function problemsWith(kind: string, input: unknown): string[] {
  const parsed = parseQuestions(JSON.stringify([{ id: "q", kind, input }]));
  return "problems" in parsed ? parsed.problems : [];
}

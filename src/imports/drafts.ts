import { toClauses } from "../drafts/clauses.ts";
import { toPartId } from "../drafts/decision-id.ts";
import { organisationToWrite, said, type FieldDraft, type RecordDraft } from "../drafts/record-draft.ts";
import { toDecisionDraft, toOrder } from "./decision-draft.ts";
import { toSources } from "./fund-source.ts";
import { findNamed, type Holdings } from "./holdings.ts";
import type { Proposal } from "./proposal.ts";
import { fromReading } from "./remarks.ts";

/** The records that a text gives rise to: its decision, then its fines, its injunctions and its astreinte. */
export function toDrafts(proposal: Proposal, holdings: Holdings): RecordDraft[] {
  const decision = toDecisionDraft(proposal, holdings);
  const injunctions = toInjunctions(proposal, decision.id);
  const ids = injunctions.map(({ id }) => id);
  return [
    decision,
    ...toFines(proposal, decision.id, holdings),
    ...injunctions,
    ...toAstreinte(proposal, decision.id, ids),
  ];
}

function toFines(proposal: Proposal, decision: string, holdings: Holdings): RecordDraft[] {
  const { fines, deliberation } = proposal;
  const [named, ...others] = findNamed(holdings, deliberation.fullTitle);
  // With several amounts or several parties, who owes what is read by a person.
  const isSure = fines.length === 1 && others.length === 0 && named !== undefined;
  return fines.map((fine, index) => {
    const organisation = isSure
      ? said(named, "à vérifier : le registre connaît ce nom, lu dans le titre")
      : said(
          organisationToWrite,
          `non lu : amende ${String(index + 1)} sur ${String(fines.length)} du dispositif, sans nom repris`,
        );
    const fields = { decision: said(decision), organisation, amount: fromReading(fine) };
    return toDraft(proposal, "fines", toPartId(`${decision}-amende`, index, fines.length), fields);
  });
}

function toInjunctions(proposal: Proposal, decision: string): RecordDraft[] {
  const { orders } = proposal;
  return orders.map(({ words, delay }, index) => {
    const fields = { decision: said(decision), order: toOrder(words), delay: fromReading(delay) };
    return toDraft(proposal, "injunctions", toPartId(`${decision}-injonction`, index, orders.length), fields);
  });
}

function toAstreinte(proposal: Proposal, decision: string, injunctions: readonly string[]): RecordDraft[] {
  const { ratePerDay, orders } = proposal;
  if (ratePerDay === null) return [];
  const clauses = toClauses(
    orders.map(({ delay }, index) => ({
      id: injunctions[index] ?? "",
      delay: delay.kind === "read" ? delay.value : null,
    })),
  );
  const covered = said(clauses.length === 0 ? null : clauses, "à vérifier : une clause pour chaque délai lu");
  const fields = { decision: said(decision), ratePerDay: fromReading(ratePerDay), clauses: covered };
  return [toDraft(proposal, "astreintes", decision, fields)];
}

type Fields = Readonly<Record<string, FieldDraft>>;

function toDraft(
  { deliberation }: Proposal,
  ...[collection, id, fields]: [RecordDraft["collection"], string, Fields]
): RecordDraft {
  return { collection, id, fields: { ...fields, sources: toSources(deliberation, fields) } };
}

/** What could not be read in a text, field by field, for the report. */
export function toUnread(drafts: readonly RecordDraft[]): string[] {
  return drafts.flatMap(({ fields }) =>
    Object.entries(fields).flatMap(([field, { remarks }]) =>
      remarks.filter((one) => one.startsWith("non lu")).map((one) => `${field} : ${one.replace(/^non lu : /, "")}`),
    ),
  );
}

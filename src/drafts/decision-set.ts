import type { Decision } from "../records/decision.ts";
import { toClauses } from "./clauses.ts";
import { toDecisionId, toPartId } from "./decision-id.ts";
import { organisationToWrite, said, type FieldDraft, type RecordDraft } from "./record-draft.ts";

/** What a person knows of a decision when adding it. */
export interface DecisionAnswers {
  readonly number: string;
  readonly kind: Decision["kind"];
  /** `YYYY-MM-DD`; `null` when not given. */
  readonly date: string | null;
  /** Identifiers, in the order of the fines. */
  readonly organisations: readonly string[];
  /** Whole euros, one for each fine. */
  readonly fines: readonly number[];
  /** ISO 8601, one for each injunction. */
  readonly injunctions: readonly string[];
  /** Euros per day; `null` when there is no astreinte. */
  readonly rate: number | null;
  /** Its page on Légifrance; `null` when not given. */
  readonly address: string | null;
  /** The day on which the records are written, `YYYY-MM-DD`. */
  readonly today: string;
}

type Fields = Readonly<Record<string, FieldDraft>>;

/** The records of a new decision, and those of the organisations that the register does not hold. */
export function toDecisionSet(answers: DecisionAnswers, isHeld: (organisation: string) => boolean): RecordDraft[] {
  const id = toDecisionId(answers.number);
  const newcomers = [...new Set(answers.organisations)].filter((one) => !isHeld(one));
  const injunctions = answers.injunctions.map((delay, index) => ({
    id: toPartId(`${id}-injonction`, index, answers.injunctions.length),
    delay,
  }));
  return [
    toDecision(id, answers),
    ...toFines(id, answers),
    ...injunctions.map((one) =>
      draft(answers, "injunctions", one.id, { decision: said(id), order: said(null), delay: said(one.delay) }),
    ),
    ...(answers.rate === null ? [] : [toAstreinte(id, answers, injunctions)]),
    ...newcomers.map((one) => draft(answers, "organisations", one, {})),
  ];
}

function toDecision(id: string, answers: DecisionAnswers): RecordDraft {
  const { kind, number, date, organisations, address } = answers;
  const parties = organisations.length === 0 ? [organisationToWrite] : organisations;
  return draft(answers, "decisions", id, {
    kind: said(kind),
    number: said(number),
    decidedOn: said(date),
    organisations: said(parties.map((organisation) => ({ organisation, role: null }))),
    addresses: said(address === null ? {} : { legifrance: address }),
  });
}

function toFines(decision: string, answers: DecisionAnswers): RecordDraft[] {
  const { fines, organisations } = answers;
  return fines.map((amount, index) => {
    const organisation = organisations[index] ?? organisationToWrite;
    const id = organisations[index] === undefined ? toPartId("amende", index, fines.length) : organisation;
    const fields = { decision: said(decision), organisation: said(organisation), amount: said(amount) };
    return draft(answers, "fines", `${decision}-${id}`, fields);
  });
}

function toAstreinte(
  decision: string,
  answers: DecisionAnswers,
  injunctions: readonly { readonly id: string; readonly delay: string }[],
): RecordDraft {
  const clauses = injunctions.length === 0 ? null : toClauses(injunctions);
  const fields = { decision: said(decision), ratePerDay: said(answers.rate), clauses: said(clauses) };
  return draft(answers, "astreintes", decision, fields);
}

/** Adds the source to name: it supports what was said, once its title and its grade are written. */
function draft(
  { address, today }: DecisionAnswers,
  ...[collection, id, fields]: [RecordDraft["collection"], string, Fields]
): RecordDraft {
  const supports = factsOf(fields);
  const isOfficial = address?.startsWith("https://www.legifrance.gouv.fr/") === true;
  const known = isOfficial ? { publisher: "Légifrance", grade: "A" } : { publisher: null, grade: null };
  const source = { id: "deliberation", title: null, url: address, date: null, ...known, supports };
  return { collection, id, fields: { ...fields, sources: said([source]), updatedOn: said(today) } };
}

const facts = ["number", "decidedOn", "organisations", "amount", "delay", "ratePerDay", "clauses"];

function factsOf(fields: Fields): string[] {
  return facts.filter((field) => fields[field] !== undefined && fields[field].value !== null);
}

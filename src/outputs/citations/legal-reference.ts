import { decisionKinds } from "../../records/vocabulary.ts";
import { toCapital } from "../../registry/letter-case.ts";
import type { DecisionView } from "../../registry/views.ts";
import { toList } from "../wording/counts.ts";
import { toDay } from "../wording/dates.ts";

/** What lawyers name of a decision, piece by piece; every citation of it is put together from these. */
export interface LegalReference {
  /** Who decided: « CNIL, formation restreinte ». */
  readonly authority: string;
  /** What the act is, in small letters: « délibération », « mise en demeure »; nothing for a ruling. */
  readonly act: string;
  /** Official number; `null` when it is not public or not known. */
  readonly number: string | null;
  /** ISO day of the decision. */
  readonly decidedOn: string;
  /** The addressees that may be named: « Google LLC et Google Ireland Limited », « SFR et autres »; else nothing. */
  readonly parties: string;
  /** European Case Law Identifier of a ruling; CNIL deliberations have none. */
  readonly ecli: string | null;
  /** Where the official text is read; `null` when no page of it is known. */
  readonly url: string | null;
}

/** The pieces of the legal reference of a decision. */
export function toLegalReference({ record, addressees }: DecisionView): LegalReference {
  const { legifrance, court, cnil } = record.addresses;
  return {
    authority: toAuthority(record),
    act: toAct(record),
    number: record.number,
    decidedOn: record.decidedOn,
    parties: toParties(addressees.filter(({ isNamed }) => isNamed).map(({ text }) => text)),
    ecli: record.kind === "ruling" ? record.ecli : null,
    url: legifrance ?? court ?? cnil ?? null,
  };
}

/** French footnote of a decision, without a final full stop: « CNIL, formation restreinte, délibération n° … ». */
export function toFootnote({ authority, act, number, decidedOn, parties, ecli }: LegalReference): string {
  const numbered = number === null ? act : `${act} n° ${number}`.trim();
  const day = toDay(decidedOn);
  const pieces = act === "" ? [authority, day, parties, numbered, ecli] : [authority, numbered, day, parties];
  return pieces.filter((piece) => piece !== null && piece !== "").join(", ");
}

/** Title of the act as reference managers list it: « Délibération n° SAN-2026-003 du 22 janvier 2026 concernant … ». */
export function toActTitle({ act, number, decidedOn, parties }: LegalReference): string {
  const noun = act === "" ? "Décision" : toCapital(act);
  const numbered = number === null ? noun : `${noun} n° ${number}`;
  return `${numbered} du ${toDay(decidedOn)}${parties === "" ? "" : ` concernant ${parties}`}`;
}

function toAuthority(record: DecisionView["record"]): string {
  if (record.kind === "formal-notice") return "CNIL, présidence";
  if (record.kind === "ruling")
    return record.nature === "suspension" ? "Conseil d’État, juge des référés" : "Conseil d’État";
  return record.procedure === "simplified" ? "CNIL, procédure simplifiée" : "CNIL, formation restreinte";
}

function toAct({ kind }: DecisionView["record"]): string {
  if (kind === "ruling") return "";
  return kind === "formal-notice" ? decisionKinds[kind] : "délibération";
}

const most = 3;

function toParties(names: readonly string[]): string {
  return names.length > most ? `${names[0] ?? ""} et autres` : toList(names);
}

import { keysOf } from "../../records/keys.ts";
import type { Disposition } from "../views.ts";

interface Status {
  /** Segment of the address of a list. */
  readonly value: string;
  readonly words: string;
}

/** Where a record stands, without the day or the number that its own words carry; what is still open first. */
const statuses: Readonly<Record<Disposition["kind"], Status>> = {
  "delay-running": { value: "delai-en-cours", words: "délai pour exécuter en cours" },
  "deadline-passed": { value: "echeance-passee", words: "échéance passée, exécution non publique" },
  "partly-liquidated": { value: "liquidee-en-partie", words: "liquidée en partie, sans clôture connue" },
  "not-closed": { value: "sans-cloture", words: "injonction sans clôture connue" },
  "carried-out": { value: "executee", words: "injonction exécutée" },
  closed: { value: "close", words: "close" },
  liquidated: { value: "liquidee", words: "astreinte liquidée" },
  "in-force": { value: "en-vigueur", words: "amende en vigueur" },
  upheld: { value: "confirmee", words: "amende confirmée par le Conseil d’État" },
  reformed: { value: "reformee", words: "réformée par le Conseil d’État" },
  "partly-annulled": { value: "annulee-en-partie", words: "annulée en partie par le Conseil d’État" },
  annulled: { value: "annulee", words: "annulée par le Conseil d’État" },
  "appeal-rejected": { value: "recours-rejete", words: "recours rejeté" },
  "no-ground": { value: "non-lieu-a-statuer", words: "non-lieu à statuer" },
  stayed: { value: "sursis", words: "sursis à statuer" },
  "outcome-unknown": { value: "issue-inconnue", words: "issue inconnue du registre" },
  pronounced: { value: "prononcee", words: "prononcée" },
  followed: { value: "suivie", words: "suivie d’une sanction" },
  "no-sequel": { value: "sans-suite", words: "sans suite connue" },
  dismissed: { value: "non-lieu", words: "non-lieu" },
  decided: { value: "avec-decision", words: "décision rendue" },
  "no-decision": { value: "sans-decision", words: "aucune décision connue" },
};

/** The words of each status, what is still open first. */
export const statusWords: Readonly<Record<string, string>> = Object.fromEntries(
  keysOf(statuses).map((kind) => [statuses[kind].value, statuses[kind].words]),
);

/** The status of the lists that a disposition stands under. */
export function statusOf({ kind }: Pick<Disposition, "kind">): string {
  return statuses[kind].value;
}

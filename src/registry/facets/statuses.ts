import type { Disposition } from "../views.ts";

/** Where a record stands, without the day or the number that its own words carry; the first that fits is taken. */
const statuses: readonly { readonly value: string; readonly words: string; readonly fits: RegExp }[] = [
  { value: "delai-en-cours", words: "délai pour exécuter en cours", fits: /délai en cours/i },
  { value: "echeance-passee", words: "échéance passée, exécution non publique", fits: /échéance passée/i },
  { value: "liquidee-en-partie", words: "liquidée en partie, sans clôture connue", fits: /liquidée en partie/i },
  { value: "sans-cloture", words: "injonction sans clôture connue", fits: /sans clôture connue/i },
  { value: "executee", words: "injonction exécutée", fits: /exécutée (?:le|dans|après)/i },
  { value: "close", words: "close", fits: /close(?: le|$)/i },
  { value: "liquidee", words: "astreinte liquidée", fits: /liquidée/i },
  { value: "en-vigueur", words: "amende en vigueur", fits: /en vigueur$/i },
  { value: "confirmee", words: "amende confirmée par le Conseil d’État", fits: /confirmée/i },
  { value: "reformee", words: "réformée par le Conseil d’État", fits: /réformée/i },
  { value: "annulee-en-partie", words: "annulée en partie par le Conseil d’État", fits: /annulée en partie/i },
  { value: "annulee", words: "annulée par le Conseil d’État", fits: /annulée/i },
  { value: "recours-rejete", words: "recours rejeté", fits: /recours rejeté/i },
  { value: "non-lieu-a-statuer", words: "non-lieu à statuer", fits: /non-lieu à statuer/i },
  { value: "sursis", words: "sursis à statuer", fits: /sursis/i },
  { value: "issue-inconnue", words: "issue inconnue du registre", fits: /issue inconnue/i },
  { value: "prononcee", words: "prononcée", fits: /^prononcée/i },
  { value: "suivie", words: "suivie d’une sanction", fits: /suivie d’une sanction/i },
  { value: "sans-suite", words: "sans suite connue", fits: /sans suite connue/i },
  { value: "non-lieu", words: "non-lieu", fits: /non-lieu/i },
  { value: "avec-decision", words: "décision rendue", fits: /décisions? rendues?/i },
  { value: "sans-decision", words: "aucune décision connue", fits: /aucune décision connue/i },
];

/** The words of each status, what is still open first. */
export const statusWords: Readonly<Record<string, string>> = Object.fromEntries(
  statuses.map(({ value, words }) => [value, words]),
);

/** The status that a disposition tells. Throws when no status fits its words: a new word needs a line above. */
export function statusOf({ word }: Disposition): string {
  const found = statuses.find(({ fits }) => fits.test(word));
  if (found === undefined) throw new RangeError(`No status of the lists fits « ${word} »: add one to statuses.ts`);
  return found.value;
}

/** Beginnings of names, and what they become after « selon »: an article, a small letter for a common noun. */
const beginnings: readonly (readonly [start: RegExp, told: string])[] = [
  [/^L’hôpital\b/, "l’hôpital"],
  [/^L(e|a) (?=vendeur|groupe|ministère|fédération|presse|Caisse|Cnav|CNIL)/, "l$1 "],
  [/^Un (?=spécialiste)/, "un "],
  [/^Ministère\b/, "le ministère"],
  [/^Parquet\b/, "le parquet"],
  [/^Groupe\b/, "le groupe"],
  [/^Vendeur\b/, "un vendeur"],
  [/^Fichier\b/, "un fichier"],
  [/^Auteur\b/, "l’auteur"],
  [/^Presse\b/, "la presse"],
  [/^Direction\b/, "la direction"],
  [/^Cellule\b/, "la cellule"],
  [/^(?=Caisse nationale|CNIL|Cnam|CGT|DGFiP|DINUM|MAIF)/, "la "],
  [/^(?=Conseil d’État|CHSF)/, "le "],
  [/^(?=AP-HP|Urssaf)/, "l’"],
];

/** « selon la CNIL, délibération SAN-2026-009 », « selon Free »: who said a figure, as a sentence names it. */
export function toAccording(saidBy: string): string {
  const [start, told] = beginnings.find(([pattern]) => pattern.test(saidBy)) ?? [/^/, ""];
  return `selon ${saidBy.replace(start, told)}`;
}

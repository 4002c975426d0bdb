import { toSmall } from "./letter-case.ts";

/**
 * The first words of those who say a figure, by what goes before them after « selon ». A common noun stands here with its
 * small letter, which takes the place of its capital.
 */
const firstWords: Readonly<Record<string, readonly string[]>> = {
  "la ": ["CGT", "CNIL", "Caisse", "Cnam", "Cnav", "DGFiP", "DINUM", "MAIF", "cellule", "direction", "presse"],
  "le ": ["CHSF", "Conseil d’État", "groupe", "ministère", "parquet"],
  "l’": ["AFP", "AP-HP", "Urssaf", "auteur"],
  "un ": ["fichier", "vendeur"],
  "une ": ["annonce"],
  "": [
    ...["Actu Roubaix", "Acuité", "BFM TV", "Bonjour la fuite", "Business Insider", "Derriennic", "EasyGDPR"],
    ...["France 2", "France Titres", "France Travail", "Have I Been Pwned", "ID Protect", "Innovations.fr"],
    ...["LeakedSource", "Le Monde", "L’Informaticien", "L’Usine digitale", "MacGeneration", "Nos Jours", "Numerama"],
    ...["Phonandroid", "Pôle emploi", "RTL", "Radio France", "Sud Radio", "TF1-LCI", "Uber", "Why So France"],
  ],
};

const starts = Object.entries(firstWords).flatMap(([article, words]) => words.map((word) => ({ article, word })));

/** Who said something, as it stands after « selon »: « la CNIL, délibération… »; `undefined` when no article is known. */
export function toSayer(saidBy: string): string | undefined {
  const [own, rest] = cutArticle(saidBy);
  // A common noun, or a name that takes this article: any other article belongs to its name, as in « Le Monde ».
  if (own !== "" && (/^\p{Ll}/u.test(rest) || startOf(rest)?.article === own)) return own + rest;
  const start = startOf(saidBy);
  return start && start.article + start.word + saidBy.slice(start.word.length);
}

/** Whether a text begins with whole words. */
export function beginsWith(text: string, words: string): boolean {
  return text.startsWith(words) && !/^[\p{L}\p{N}]/u.test(text.slice(words.length));
}

function cutArticle(saidBy: string): readonly [article: string, rest: string] {
  const own = /^(?:(?:Les?|La|Une?) |L’)/.exec(saidBy)?.[0] ?? "";
  return [own.toLowerCase(), saidBy.slice(own.length)];
}

function startOf(saidBy: string): (typeof starts)[number] | undefined {
  return starts.find(({ word }) => beginsWith(saidBy, word) || beginsWith(toSmall(saidBy), word));
}

import { toEuros } from "../law/amount.ts";
import { fineCeiling } from "../law/ceiling.ts";
import type { Entity } from "../law/procedure.ts";
import { procedureWords } from "../outputs/calculator-query.ts";
import type { Answer } from "./answer.ts";
import type { FieldReader } from "./field-reader.ts";

/** The words of the form for the kind of body. */
export const entityWords: Readonly<Record<Entity, string>> = {
  undertaking: "entreprise",
  "public-body": "organisme-public",
  state: "etat",
  other: "autre",
};

/** The maximum fine for breaches of articles. */
export function answerCeiling(fields: FieldReader): Answer | null {
  const articles = fields.all("article").filter((article) => /^(RGPD|LIL|CPCE) \S/.test(article));
  if (articles.length === 0) fields.refuse("article", "Choisir un article au moins.");
  const entity = fields.choice("organisme", entityWords);
  if (entity === undefined) fields.refuse("organisme", "Choisir la nature de l’organisme.");
  const turnover = fields.whole("chiffre", 12);
  const infringementEndedOn = fields.day("fin");
  if (fields.faults.length > 0 || entity === undefined) return null;
  const { value, because, missing } = fineCeiling({
    articles,
    entity,
    turnover,
    infringementEndedOn,
    isRepeated: fields.text("reitere") === "oui",
    procedure: fields.choice("procedure", procedureWords),
  });
  return { sentence: toSentence(value), reasons: because, missing };
}

function toSentence(ceiling: number | null): string {
  if (ceiling === null) return "Plafond de l’amende : inconnu.";
  if (ceiling === 0) return "Aucune amende n’est possible.";
  return `Plafond de l’amende : ${toEuros(ceiling)}.`;
}

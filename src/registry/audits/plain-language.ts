import { fileOf, type Audit } from "./audit.ts";
import { toReadingEase } from "./reading-ease.ts";

/** What someone who knows no law cannot be asked to know. */
const termsOfArt =
  /\b(?:astreintes?|injonctions?|délibérations?|formation restreinte|manquements?|responsables? du traitement|traceurs?|sous-traitants?|mises? en demeure|pseudonym\w+|liquid\w+|article \d|RGPD)(?![\p{L}])/iu;

/** The scale of Kandel and Moles calls 60 and more « standard », what a general newspaper writes. */
const standard = 60;

/** Decisions whose « En bref » is missing, or that a layperson would not understand. */
export const hardBriefs: Audit = {
  name: "plain-language",
  title: `« En bref » that are missing, hold a term of art or read below ${String(standard)} on the scale of Kandel and Moles`,
  find: ({ records }) =>
    records.decisions.flatMap(({ id, inBrief = [] }) =>
      faultsOf(inBrief).map((what) => ({ where: fileOf("decisions", id), what })),
    ),
};

function faultsOf(sentences: readonly string[]): string[] {
  const ease = toReadingEase(sentences.join(" "));
  if (ease === null) return ["no « En bref »"];
  const terms = sentences.flatMap((sentence) => termsOfArt.exec(sentence)?.[0] ?? []).map((term) => `« ${term} »`);
  return ease < standard ? [...terms, `reads at ${ease.toFixed(0)}`] : terms;
}

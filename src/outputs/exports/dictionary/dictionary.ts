import { keysOf } from "../../../records/keys.ts";
import type { CollectionName } from "../../../records/collections.ts";
import { computedSentences } from "./computed.ts";
import { decisionSentences } from "./decisions.ts";
import {
  astreinteSentences,
  caseSentences,
  fineSentences,
  incidentSentences,
  injunctionSentences,
  organisationSentences,
  provisionSentences,
  termSentences,
  themeSentences,
} from "./facts.ts";
import { lessonSentences, vectorSentences } from "./lessons.ts";
import { recordSentences, type Sentences } from "./parts.ts";

const facts: Readonly<Record<CollectionName, Sentences>> = {
  cases: caseSentences,
  incidents: incidentSentences,
  decisions: decisionSentences,
  fines: fineSentences,
  injunctions: injunctionSentences,
  astreintes: astreinteSentences,
  organisations: organisationSentences,
  provisions: provisionSentences,
  glossary: termSentences,
  themes: themeSentences,
  vectors: vectorSentences,
  lessons: lessonSentences,
};

/** One French sentence for each field of each collection, by path: `clauses[].delay`, `computed.remainder`. */
export const dictionary: Readonly<Record<CollectionName, Sentences>> = mapOf((name) => ({
  ...recordSentences,
  ...facts[name],
  computed: "Valeurs calculées par le registre pour le jour de la donnée.",
  ...Object.fromEntries(
    Object.entries(computedSentences[name]).map(([path, sentence]) => [`computed.${path}`, sentence]),
  ),
}));

/** What each collection holds: its French name and one sentence. */
export const collectionWords: Readonly<Record<CollectionName, { readonly title: string; readonly sentence: string }>> =
  {
    cases: { title: "Dossiers", sentence: "Une affaire : toutes les fiches liées entre elles." },
    incidents: { title: "Incidents", sentence: "Une violation de données et les chiffres publiés à son sujet." },
    decisions: {
      title: "Décisions",
      sentence: "Sanctions, mises en demeure, liquidations, clôtures, non-lieux et arrêts.",
    },
    fines: { title: "Amendes", sentence: "Une amende, prononcée contre un organisme, et son montant en vigueur." },
    injunctions: { title: "Injonctions", sentence: "Un ordre de se mettre en conformité et son échéance." },
    astreintes: {
      title: "Astreintes",
      sentence: "Une somme par jour de retard et ce qu’elle représente au jour de la donnée.",
    },
    organisations: {
      title: "Organismes",
      sentence: "Une personne morale en cause ou citée ; jamais une personne physique.",
    },
    provisions: { title: "Textes", sentence: "Un article appliqué par les décisions." },
    glossary: { title: "Glossaire", sentence: "Un terme et sa définition." },
    themes: { title: "Thèmes", sentence: "Un thème et ce que la CNIL y demande, ligne par ligne." },
    vectors: { title: "Modes opératoires", sentence: "Une façon dont des données fuient, et ce que la CNIL attend." },
    lessons: { title: "Leçons", sentence: "Une grande affaire racontée pour apprendre, avec des questions." },
  };

function mapOf(sentencesOf: (name: CollectionName) => Sentences): Record<CollectionName, Sentences> {
  const names = keysOf(facts);
  return Object.fromEntries(names.map((name) => [name, sentencesOf(name)])) as Record<CollectionName, Sentences>;
}

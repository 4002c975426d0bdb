import { type Sentences, sourceSentences } from "./parts.ts";

/** What the fields of vectors mean. */
export const vectorSentences: Sentences = {
  ...sourceSentences,
  vector: "Mode opératoire, comme dans les incidents.",
  title: "Titre de la page.",
  summary: "Le procédé, en une ou deux phrases.",
  prevention: "Ce que des décisions retiennent sur la prévention.",
  "prevention[].measure": "La mesure attendue, dans les mots du registre.",
  "prevention[].decision": "Décision qui le retient.",
  "prevention[].point": "Point de la décision ; absent si elle n’a pas été lue point par point.",
  term: "Terme du glossaire qui nomme le procédé.",
};

/** What the fields of lessons mean. */
export const lessonSentences: Sentences = {
  ...sourceSentences,
  title: "Titre de la leçon.",
  summary: "Ce que l’on y apprend.",
  rank: "Place dans le parcours.",
  level: "Niveau : beginner pour commencer, intermediate pour qui connaît les bases, advanced pour approfondir.",
  case: "Dossier étudié.",
  decisions: "Décisions à lire.",
  themes: "Thèmes, dans une liste fermée.",
  questions: "Questions de réflexion et leurs réponses.",
  "questions[].question": "La question.",
  "questions[].answer": "La réponse, dans les mots du registre.",
  "questions[].decision": "Décision sur laquelle repose la réponse.",
  "questions[].point": "Point ou partie de la décision ; absent si elle n’a pas été lue point par point.",
};

/** French sentences by path of field: `sources[].grade`. */
export type Sentences = Readonly<Record<string, string>>;

/** What every exported record begins with. */
export const recordSentences: Sentences = {
  id: "Identifiant de la fiche, durable : il ne change plus une fois publié.",
  url: "Adresse de la fiche sur le site.",
};

/** What every record ends with: its sources and its own history. */
export const sourceSentences: Sentences = {
  sources: "Documents où les faits de la fiche ont été lus.",
  "sources[].id": "Nom court de la source à l’intérieur de la fiche ; les chiffres et les étapes y renvoient.",
  "sources[].title": "Titre de la page ou du document, ou sa nature s’il n’a pas de titre.",
  "sources[].publisher": "Éditeur de la source.",
  "sources[].url": "Adresse publique de la source ; null si le document n’en a pas.",
  "sources[].date": "Jour, mois ou année de publication de la source ; null si inconnu.",
  "sources[].grade":
    "Fiabilité : A source officielle, B presse reconnue ou base juridique, C autre source, à confirmer.",
  "sources[].consulted": "Vaut copy quand le texte a été lu dans une copie de la page officielle.",
  "sources[].supports": "Noms des champs de la fiche que la source établit.",
  "sources[].points": "Points de la décision où chaque champ se lit, par nom de champ.",
  updatedOn: "Jour de la dernière modification de la fiche par le registre, jamais une date juridique.",
  corrections: "Erreurs publiées par le registre puis corrigées.",
  "corrections[].on": "Jour de la correction.",
  "corrections[].text": "Ce qui était faux et ce qui est désormais écrit.",
  "corrections[].wrongSince": "Jour depuis lequel l’erreur était visible ; null si inconnu.",
};

/** An organisation and the part it plays. */
export const partySentences: Sentences = {
  organisations: "Organismes en cause ou cités, chacun avec son rôle.",
  "organisations[].organisation": "Identifiant de l’organisme.",
  "organisations[].role":
    "Rôle : controller responsable du traitement, joint responsable conjoint, processor sous-traitant, partner partenaire, cited simplement cité.",
};

/** The other dated steps of a record. */
export const eventSentences: Sentences = {
  events: "Autres étapes datées, qu’aucun autre champ ne porte.",
  "events[].on": "Jour, mois ou année de l’étape.",
  "events[].kind":
    "Nature du jour : context contexte, breach faits, procedure procédure, decision décision, publication publication, reaction réaction.",
  "events[].step":
    "Étape de la procédure, dans une liste fermée, quand c’en est une : complaint plainte, inspection contrôle, formal-notice mise en demeure, rapporteur désignation, report rapport, defence observations, reply réponse, investigation-closed clôture de l’instruction, hearing séance, draft projet transmis, no-objection accord, objection objection, evidence preuves, court-seized saisine du juge.",
  "events[].text": "Ce qui se passe, au présent, en une phrase courte.",
  "events[].sources": "Sources de la fiche qui le disent.",
  "events[].point": "Point de la décision qui le dit.",
};

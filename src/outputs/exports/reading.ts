import { collectionNames } from "../../records/collections.ts";
import { toDay } from "../wording/dates.ts";
import { collectionWords } from "./dictionary/dictionary.ts";
import { dataFolder, type Edition, toSlug } from "./edition.ts";

/** The line that names the data of one day (ISO), as the licence asks. */
export function toDataCitation({ name, licence, toAbsolute }: Edition, asOf: string): string {
  return `${name}, données, état au ${toDay(asOf)}, ${licence.name}, ${toAbsolute(dataFolder)}`;
}

/** The same as a BibTeX entry, which BibLaTeX reads too. */
export function toDataEntry({ name, licence, toAbsolute }: Edition, asOf: string): string {
  return `@misc{${toSlug(name)}-${asOf},
  author = {{${name}}},
  title = {{${name} : les données, état au ${toDay(asOf)}}},
  year = {${asOf.slice(0, 4)}},
  url = {${toAbsolute(dataFolder)}},
  urldate = {${asOf}},
  note = {${licence.name}}
}`;
}

/** What the licence asks of those who reuse the data, as text. */
export function toLicenceFile({ name, licence }: Edition, asOf: string): string {
  return `${name} : licence des données

${licence.name} (SPDX : ${licence.id})
${licence.url}

Toute réutilisation est libre, à condition de nommer la source et le jour de la
donnée : « ${name}, état au ${toDay(asOf)} ».

Les décisions elles-mêmes et les documents vers lesquels pointent les sources
restent à leurs auteurs. Seuls les textes officiels font foi.
`;
}

/** What the files hold and how to read them, as Markdown in French. */
export function toReadme(edition: Edition, asOf: string): string {
  const { name, description, toAbsolute } = edition;
  return `# ${name} : les données

${description}

État au ${toDay(asOf)}. Site : ${toAbsolute("/")}. Dictionnaire et exemples : ${toAbsolute("/donnees/")}

## Fichiers

${files.map(([file, text]) => `- \`${file}\` : ${text}.`).join("\n")}

Collections :

${collectionNames.map((one) => `- \`${one}\` (${collectionWords[one].title}) : ${collectionWords[one].sentence}`).join("\n")}

## Inconnu, sans objet, zéro

- En JSON, \`null\` est inconnu, un champ absent est sans objet, \`0\` est zéro.
- En CSV, \`null\` est inconnu, une cellule vide est sans objet.
- En SQLite et en Parquet, la colonne \`unknown_fields\` nomme les champs inconnus ; un autre \`NULL\` est sans objet.

## Origine des valeurs

- Faits : lus dans une source de la fiche ; \`sources[].supports\` dit laquelle établit quel champ.
- Texte éditorial : titres, résumés, thèmes, rattachements, écrits par le registre.
- Valeurs calculées : tout ce qui est sous \`computed\`, pour le jour de la donnée. Les trois montants d’une astreinte ne
  s’additionnent pas.

Aucune personne physique n’est nommée.

## Citer

${toDataCitation(edition, asOf)}

## Vérifier

\`\`\`sh
sha256sum -c SHA256SUMS
\`\`\`
`;
}

const files = [
  ["<collection>.json", "les fiches d’une collection, avec leurs valeurs calculées sous `computed`"],
  ["<collection>.csv", "les mêmes, une ligne par fiche, séparateur virgule, UTF-8"],
  [
    "<collection>-excel.csv",
    "les mêmes pour un Excel français : point-virgule, virgule décimale et marque d’ordre des octets",
  ],
  ["<collection>.parquet", "les mêmes en colonnes typées"],
  ["register.sqlite", "tout le registre : tables, clés étrangères, recherche en texte intégral"],
  ["schema/<collection>.json", "le JSON Schema du fichier JSON"],
  ["dictionary.csv", "le sens et l’origine de chaque champ"],
  ["changes.json", "ce qui change depuis chaque version datée, et les erreurs corrigées"],
  ["datapackage.json", "la description Frictionless : colonnes, types, clés"],
  ["SHA256SUMS", "les empreintes de tous les fichiers"],
] as const;

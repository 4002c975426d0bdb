import type { CollectionName, Entry } from "../records/collections.ts";

/** First segment of the address of each collection's pages, French and lasting. */
export const folders: Readonly<Record<CollectionName, string>> = {
  cases: "dossiers",
  incidents: "incidents",
  decisions: "decisions",
  fines: "amendes",
  injunctions: "injonctions",
  astreintes: "astreintes",
  organisations: "organismes",
  provisions: "textes",
  glossary: "glossaire",
  themes: "themes",
  vectors: "vecteurs",
  lessons: "apprendre",
};

/** Address of a record's page, without base path. */
export function addressOf<N extends CollectionName>(collection: N, record: Entry<N>): string {
  // A provision stands under its text, not under its identifier.
  if ("article" in record) return `/textes/${record.text}/article-${record.article.toLowerCase()}/`;
  return `/${folders[collection]}/${record.id}/`;
}

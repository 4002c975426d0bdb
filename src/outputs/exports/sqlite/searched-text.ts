import type { RegisterView } from "../../../registry/views.ts";

/** What the full-text index knows of a record: collection, identifier, title, summary, prose. */
export type SearchedLine = readonly [collection: string, id: string, title: string, summary: string, text: string];

/** The texts of every record but fines, which have none of their own: the decision says them. */
export function toSearchedLines(register: RegisterView): SearchedLine[] {
  const { cases, incidents, decisions, injunctions, astreintes, organisations, provisions } = register;
  const { glossary, themes, vectors, lessons } = register;
  const lines: SearchedLine[] = [
    ...cases.map(({ id, record }) => ["cases", id, record.title, record.summary, toPlain(record.prose)] as const),
    ...incidents.map(
      ({ id, record }) => ["incidents", id, record.title, record.summary, toPlain(record.prose)] as const,
    ),
    ...decisions.map(
      ({ id, record }) =>
        [
          "decisions",
          id,
          `${record.number ?? ""} ${record.title}`.trim(),
          record.summary,
          decisionText(record),
        ] as const,
    ),
    ...injunctions.map(({ id, decision, record }) => ["injunctions", id, decision.text, record.order, ""] as const),
    ...astreintes.map(
      ({ id, title, disposition, record }) =>
        ["astreintes", id, title, disposition.word, toPlain(record.prose)] as const,
    ),
    ...organisations.map(
      ({ id, record }) =>
        ["organisations", id, [record.name, ...(record.aliases ?? [])].join(", "), record.summary, ""] as const,
    ),
    ...provisions.map(
      ({ id, label, record }) =>
        ["provisions", id, `${label} : ${record.title}`, record.summary, toPlain(record.prose)] as const,
    ),
    ...glossary.map(
      ({ id, record }) => ["glossary", id, record.term, record.definition, toPlain(record.prose)] as const,
    ),
    ...themes.map(
      ({ id, title, record }) =>
        ["themes", id, title, record.summary, record.checklist.map(({ ask }) => ask).join(" ")] as const,
    ),
    ...vectors.map(({ id, record }) => ["vectors", id, record.title, record.summary, toPlain(record.prose)] as const),
    ...lessons.map(({ id, record }) => ["lessons", id, record.title, record.summary, toPlain(record.prose)] as const),
  ];
  return lines.sort(([one, id], [other, otherId]) => (`${one}/${id}` < `${other}/${otherId}` ? -1 : 1));
}

function decisionText({ provisions, prose }: RegisterView["decisions"][number]["record"]): string {
  return [...provisions.map(({ finding }) => finding), toPlain(prose)].join(" ").trim();
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: " " };

// Our own HTML, written by our own renderer: drawings go, tags go, the few entities that it writes are read.
function toPlain(html: string): string {
  return html
    .replace(/<svg.*?<\/svg>/gs, " ")
    .replace(/<[^>]*>/g, " ")
    .replace(/&#x([\da-f]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (_, digits: string) => String.fromCodePoint(Number(digits)))
    .replace(/&([a-z]+);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/g, " ")
    .trim();
}

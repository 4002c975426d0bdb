import type { CollectionName } from "../../../records/collections.ts";
import type { Row } from "../rows.ts";
import { type Column, type Table, toStored } from "./tables.ts";

type Part = Readonly<Record<string, unknown>>;

/** A list inside the records of a collection that becomes a table of its own. */
interface LinkTable {
  readonly name: string;
  readonly collection: CollectionName;
  /** Column that names the record. */
  readonly owner: string;
  /** The other columns, in order. */
  readonly columns: readonly Column[];
  /** The lines of one record, by column. */
  readonly partsOf: (row: Row) => readonly Part[];
}

const text = (name: string): Column => ({ name, type: "TEXT" });
const integer = (name: string): Column => ({ name, type: "INTEGER" });
const to = (name: string, references: CollectionName): Column => ({ name, type: "TEXT", references });

const listOf = (row: Row, field: string): readonly Part[] => (row[field] ?? []) as readonly Part[];
const named =
  (field: string, column: string) =>
  (row: Row): readonly Part[] =>
    ((row[field] ?? []) as readonly string[]).map((id) => ({ [column]: id }));
const parts =
  (field: string) =>
  (row: Row): readonly Part[] =>
    listOf(row, field);

const partyColumns = [to("organisation", "organisations"), text("role")];
const figureColumns = ["unit", "status", "saidBy", "saidOn", "note"].map(text);
const useColumns = ["paragraph", "outcome", "finding", "point"].map(text);

const decisions = { collection: "decisions", owner: "decision" } as const;
const incidents = { collection: "incidents", owner: "incident" } as const;

const linkTables: readonly LinkTable[] = [
  { ...decisions, name: "decision_organisations", columns: partyColumns, partsOf: parts("organisations") },
  {
    ...decisions,
    name: "decision_provisions",
    columns: [to("provision", "provisions"), ...useColumns],
    partsOf: parts("provisions"),
  },
  {
    ...decisions,
    name: "decision_follows",
    columns: [to("followed", "decisions")],
    partsOf: named("follows", "followed"),
  },
  {
    ...decisions,
    name: "decision_incidents",
    columns: [to("incident", "incidents")],
    partsOf: named("incidents", "incident"),
  },
  {
    ...decisions,
    name: "closure_injunctions",
    columns: [to("injunction", "injunctions")],
    partsOf: named("injunctions", "injunction"),
  },
  {
    ...decisions,
    name: "ruling_reforms",
    columns: [to("fine", "fines"), integer("amount")],
    partsOf: parts("reforms"),
  },
  {
    ...decisions,
    name: "ruling_annulled_astreintes",
    columns: [to("astreinte", "astreintes")],
    partsOf: named("annulsAstreintes", "astreinte"),
  },
  { ...incidents, name: "incident_organisations", columns: partyColumns, partsOf: parts("organisations") },
  {
    ...incidents,
    name: "incident_figures",
    columns: [integer("count"), integer("approximate"), ...figureColumns],
    partsOf: parts("figures"),
  },
  {
    name: "fine_joint_organisations",
    collection: "fines",
    owner: "fine",
    columns: [to("organisation", "organisations")],
    partsOf: named("jointWith", "organisation"),
  },
  {
    name: "astreinte_injunctions",
    collection: "astreintes",
    owner: "astreinte",
    columns: [integer("clause"), to("injunction", "injunctions"), text("delay"), text("fixedDeadline")],
    partsOf: (row) =>
      listOf(row, "clauses").flatMap(({ injunctions, ...clause }, index) =>
        (injunctions as string[]).map((injunction) => ({ ...clause, clause: index + 1, injunction })),
      ),
  },
  {
    name: "case_related",
    collection: "cases",
    owner: "case",
    columns: [to("related", "cases")],
    partsOf: named("related", "related"),
  },
  {
    name: "term_provisions",
    collection: "glossary",
    owner: "term",
    columns: [to("provision", "provisions")],
    partsOf: named("provisions", "provision"),
  },
  {
    name: "provision_leading",
    collection: "provisions",
    owner: "provision",
    columns: [to("decision", "decisions"), text("holding"), text("point")],
    partsOf: parts("leading"),
  },
  {
    name: "theme_checklist",
    collection: "themes",
    owner: "theme",
    columns: [integer("line"), text("ask"), to("decision", "decisions"), text("point")],
    partsOf: (row) =>
      listOf(row, "checklist").flatMap(({ ask, decisions: said }, index) =>
        (said as readonly Part[]).map((one) => ({ ...one, ask, line: index + 1 })),
      ),
  },
  {
    name: "vector_prevention",
    collection: "vectors",
    owner: "vector",
    columns: [text("measure"), to("decision", "decisions"), text("point")],
    partsOf: parts("prevention"),
  },
  {
    name: "lesson_decisions",
    collection: "lessons",
    owner: "lesson",
    columns: [to("decision", "decisions")],
    partsOf: named("decisions", "decision"),
  },
];

const sourceColumns = ["source", "title", "publisher", "url", "date", "grade", "supports"].map(text);

/** The lists of all records as tables, each line with its place in the list. */
export function toLinkTables(rowsOf: (collection: CollectionName) => readonly Row[]): Table[] {
  return linkTables.map(({ name, collection, owner, columns, partsOf }) => ({
    name,
    columns: [to(owner, collection), integer("position"), ...columns],
    key: [owner, "position"],
    lines: rowsOf(collection).flatMap((row) =>
      partsOf(row).map((part, index) => [row.id, index + 1, ...columns.map((column) => toStored(part[column.name]))]),
    ),
  }));
}

/** The sources of all records as one table. */
export function toSourceTable(
  collections: readonly CollectionName[],
  rowsOf: (collection: CollectionName) => readonly Row[],
): Table {
  return {
    name: "sources",
    columns: [text("collection"), text("record"), ...sourceColumns],
    key: ["collection", "record", "source"],
    lines: collections.flatMap((collection) =>
      rowsOf(collection).flatMap((row) =>
        listOf(row, "sources").map(({ id, ...source }) => [
          collection,
          row.id,
          ...sourceColumns.map(({ name }) => toStored(name === "source" ? id : source[name])),
        ]),
      ),
    ),
  };
}

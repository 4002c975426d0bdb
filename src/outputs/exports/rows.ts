import type { CollectionName } from "../../records/collections.ts";
import type { RegisterView } from "../../registry/views.ts";
import {
  ofAstreinte,
  ofCase,
  ofDecision,
  ofFine,
  ofIncident,
  ofInjunction,
  ofOrganisation,
  ofProvision,
  ofTheme,
  ofVector,
} from "./computed/values.ts";
import type { Edition } from "./edition.ts";
import { topFieldsOf } from "./fields.ts";

/** One exported record: `id`, `url`, its fields under their schema names, `computed`. Absent stays absent, null is null. */
export type Row = Readonly<Record<string, unknown>> & { readonly id: string };

interface Viewed {
  readonly id: string;
  readonly href: string;
  readonly record: object;
  readonly computed: object;
}

/** The records of a collection as exported, sorted by identifier, their fields in the order of the schema. */
export function toRows(register: RegisterView, collection: CollectionName, { toAbsolute }: Edition): Row[] {
  const fields = topFieldsOf(collection);
  return viewsOf(register, collection)
    .map(({ id, href, record, computed }) => inOrder({ ...record, id, url: toAbsolute(href), computed }, fields))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function viewsOf(register: RegisterView, collection: CollectionName): Viewed[] {
  switch (collection) {
    case "cases":
      return register.cases.map((view) => ({ ...view, computed: ofCase(view) }));
    case "incidents":
      return register.incidents.map((view) => ({ ...view, computed: ofIncident(view) }));
    case "decisions":
      return register.decisions.map((view) => ({ ...view, computed: ofDecision(view) }));
    case "fines":
      return register.fines.map((view) => ({ ...view, computed: ofFine(view) }));
    case "injunctions":
      return register.injunctions.map((view) => ({ ...view, computed: ofInjunction(view) }));
    case "astreintes":
      return register.astreintes.map((view) => ({ ...view, computed: ofAstreinte(view) }));
    case "organisations":
      return register.organisations.map((view) => ({ ...view, computed: ofOrganisation(view) }));
    case "provisions":
      return register.provisions.map((view) => ({ ...view, computed: ofProvision(view) }));
    case "glossary":
      return register.glossary.map((view) => ({ ...view, computed: {} }));
    case "themes":
      return register.themes.map((view) => ({ ...view, computed: ofTheme(view) }));
    case "vectors":
      return register.vectors.map((view) => ({ ...view, computed: ofVector(view) }));
    case "lessons":
      return register.lessons.map((view) => ({ ...view, computed: {} }));
    default:
      return collection satisfies never;
  }
}

function inOrder(record: Readonly<Record<string, unknown>>, fields: readonly string[]): Row {
  const held = fields.filter((field) => record[field] !== undefined);
  return Object.fromEntries(held.map((field) => [field, record[field]])) as unknown as Row;
}

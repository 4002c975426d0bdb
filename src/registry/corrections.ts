import type { CollectionName, Entry } from "../records/collections.ts";
import { compare } from "./text-order.ts";
import type { Provenance, RegisterView } from "./views.ts";

/** A record with its page, whatever its collection. */
export interface RecordPage {
  readonly collection: CollectionName;
  readonly id: string;
  readonly href: string;
  /** What the page is about, for a headline or a list. */
  readonly name: string;
  readonly record: Pick<Entry<CollectionName>, "corrections">;
  readonly sources: Provenance["sources"];
}

/** An error that the register published and mended. */
export interface Correction {
  /** The record that said it. */
  readonly page: RecordPage;
  /** ISO day of the correction. */
  readonly on: string;
  /** What was wrong and what is right now. */
  readonly text: string;
  /** ISO day since which the error was shown; `null` when unknown. */
  readonly wrongSince: string | null;
  /** Its rank among the corrections of that record on that day, from 1. */
  readonly rank: number;
}

/** Every correction of a published fact, newest first. */
export function toCorrections(register: RegisterView): Correction[] {
  return toRecordPages(register)
    .flatMap((page) => {
      const corrections = page.record.corrections ?? [];
      return corrections.map((correction, index) => ({
        ...correction,
        page,
        rank: 1 + corrections.slice(0, index).filter(({ on }) => on === correction.on).length,
      }));
    })
    .sort((a, b) => compare(b.on, a.on));
}

/** Every record that has a page and sources, collection by collection. */
export function toRecordPages(register: RegisterView): RecordPage[] {
  const { decisions, incidents, cases, fines, injunctions, astreintes, organisations, provisions } = register;
  const { themes, vectors, lessons } = register;
  return [
    ...decisions.map((view) => ({ collection: "decisions" as const, name: view.label, view })),
    ...incidents.map((view) => ({ collection: "incidents" as const, name: view.record.title, view })),
    ...cases.map((view) => ({ collection: "cases" as const, name: view.record.title, view })),
    ...fines.map((view) => ({ collection: "fines" as const, name: `amende, ${view.decision.text}`, view })),
    ...injunctions.map((view) => ({
      collection: "injunctions" as const,
      name: `injonction, ${view.decision.text}`,
      view,
    })),
    ...astreintes.map((view) => ({ collection: "astreintes" as const, name: view.title, view })),
    ...organisations.map((view) => ({ collection: "organisations" as const, name: view.record.name, view })),
    ...provisions.map((view) => ({ collection: "provisions" as const, name: view.label, view })),
    ...themes.map((view) => ({ collection: "themes" as const, name: view.title, view })),
    ...vectors.map((view) => ({ collection: "vectors" as const, name: view.record.title, view })),
    ...lessons.map((view) => ({ collection: "lessons" as const, name: view.record.title, view })),
  ].map(({ collection, name, view }) => {
    const { id, href, record, provenance } = view;
    return { collection, id, href, name, record, sources: provenance.sources };
  });
}

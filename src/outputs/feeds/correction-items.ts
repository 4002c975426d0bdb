import type { CollectionName, Entry } from "../../records/collections.ts";
import type { Provenance, RegisterView } from "../../registry/views.ts";
import { toDay } from "../wording/dates.ts";
import { type FeedItem, toTag } from "./feed.ts";

/** A page whose facts may have been corrected. */
interface Corrected {
  readonly collection: CollectionName;
  readonly id: string;
  readonly href: string;
  /** What the page is about, for a headline. */
  readonly name: string;
  readonly record: Pick<Entry<CollectionName>, "corrections">;
  readonly sources: Provenance["sources"];
}

/** Every error that the register published and mended, each an event of its own. */
export function toCorrectionItems(register: RegisterView): FeedItem[] {
  return toPages(register).flatMap(({ collection, id, href, name, record, sources }) => {
    const corrections = record.corrections ?? [];
    return corrections.map(({ on, text, wrongSince }, index) => {
      const before = corrections.slice(0, index).filter((other) => other.on === on).length;
      return {
        id: toTag(`${collection}/${id}#corrected-${on}${before === 0 ? "" : `-${String(before + 1)}`}`),
        record: `${collection}/${id}`,
        isCorrection: true,
        href,
        title: `Correction : ${name}`,
        on,
        updatedOn: on,
        matter: "Le registre a publié une erreur et la corrige.",
        summary: text,
        facts: [
          { name: "Corrigé le", value: toDay(on) },
          {
            name: "Erreur affichée depuis",
            value: wrongSince === null ? "un jour inconnu" : `le ${toDay(wrongSince)}`,
          },
        ],
        sources,
        categories: [{ term: "correction", label: "correction" }],
      };
    });
  });
}

/** The day of a record's newest correction, or the day given when that is later or there is none. */
export function newestCorrection(
  { corrections = [] }: Pick<Entry<CollectionName>, "corrections">,
  day: string,
): string {
  return [day, ...corrections.map(({ on }) => on)].sort().at(-1) ?? day;
}

function toPages(register: RegisterView): Corrected[] {
  const { decisions, incidents, cases, fines, injunctions, astreintes, organisations, provisions } = register;
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
  ].map(({ collection, name, view }) => {
    const { id, href, record, provenance } = view;
    return { collection, id, href, name, record, sources: provenance.sources };
  });
}

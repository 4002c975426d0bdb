import type { CollectionName, Entry } from "../../records/collections.ts";
import { toCorrections } from "../../registry/corrections.ts";
import type { RegisterView } from "../../registry/views.ts";
import { toDay } from "../wording/dates.ts";
import { type FeedItem, toTag } from "./feed.ts";

/** Every error that the register published and mended, each an event of its own. */
export function toCorrectionItems(register: RegisterView): FeedItem[] {
  return toCorrections(register).map(({ page, on, text, wrongSince, rank }) => {
    const { collection, id, href, name, sources } = page;
    return {
      id: toTag(`${collection}/${id}#corrected-${on}${rank === 1 ? "" : `-${String(rank)}`}`),
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
        { name: "Erreur affichée depuis", value: wrongSince === null ? "un jour inconnu" : `le ${toDay(wrongSince)}` },
      ],
      sources,
      categories: [{ term: "correction", label: "correction" }],
    };
  });
}

/** The day of a record's newest correction, or the day given when that is later or there is none. */
export function newestCorrection(
  { corrections = [] }: Pick<Entry<CollectionName>, "corrections">,
  day: string,
): string {
  return [day, ...corrections.map(({ on }) => on)].sort().at(-1) ?? day;
}

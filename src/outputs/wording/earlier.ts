import type { EarlierSanction } from "../../registry/views.ts";
import { toList } from "./counts.ts";
import { toDay } from "./dates.ts";

/** « Déjà sanctionné le 7 décembre 2020 (SAN-2020-012) »: earlier sanctions as facts; nothing when there is none. */
export function toEarlierNotes(earlier: readonly EarlierSanction[]): string[] {
  if (earlier.length === 0) return [];
  const parts = earlier.map(
    ({ link, on, isAnnulled }) => `le ${toDay(on)} (${link.text}${isAnnulled ? ", annulée depuis" : ""})`,
  );
  return [`Déjà sanctionné ${toList(parts)}`];
}

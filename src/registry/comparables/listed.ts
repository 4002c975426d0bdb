import { keysOf } from "../../records/keys.ts";
import type { ListRow } from "../../records/official-list.ts";
import type { ListRowView, OfficialListView } from "../coverage-views.ts";
import { bodyOfRow } from "./body.ts";
import type { Comparable } from "./comparable.ts";
import { type OutcomeKey, outcomes } from "./words.ts";

type Printed = ListRow["outcomes"][number];

/** What each word of the list says of the outcome; `null` for words that say something else. */
const outcomeOf: Readonly<Record<Printed, OutcomeKey | null>> = {
  abandon: "none",
  amende: "fine",
  avertissement: "warning",
  injonction: "injunction",
  "injonction-astreinte": "astreinte",
  liquidation: "liquidation",
  "non-indiquee": null,
  "non-lieu": "none",
  publicite: null,
  "rappel-ordre": "reprimand",
  relaxe: "none",
  urgence: null,
};

/**
 * The rows of the list that stand for a case of their own: a row with a record counts once, as its record; a row printed
 * twice counts once; of rows that one key shares with records, as many are left out as there are records.
 */
export function rowsAlone({ rows, ambiguous }: Pick<OfficialListView, "rows" | "ambiguous">): ListRowView[] {
  const held = new Set(rows.flatMap(({ decision }) => decision?.id ?? []));
  const free = new Set(rows.filter(({ decision, isRepeat }) => decision === null && !isRepeat).map(({ id }) => id));
  for (const one of ambiguous) {
    const records = one.decisions.filter(({ id }) => !held.has(id)).length;
    for (const { id } of one.rows.filter((row) => free.has(row.id)).slice(0, records)) free.delete(id);
  }
  return rows.filter(({ id }) => free.has(id));
}

/** A row of the CNIL's list as a case: what it prints, and nothing more. */
export function toListedCase({ id, row }: ListRowView): Comparable {
  const body = bodyOfRow(row);
  const found = new Set(row.outcomes.map((one) => outcomeOf[one]));
  const followed = keysOf(outcomes).filter((one) => found.has(one));
  const fined = followed.includes("fine") ? row.amount : null;
  return {
    id,
    isRow: true,
    label: row.number ?? "Ligne de la liste de la CNIL, sans nom",
    who: row.organisation,
    href: null,
    on: row.date,
    procedure: row.procedure,
    traits: {
      provisions: null,
      themes: row.themes,
      sectors: [row.sector],
      bodies: body === null ? null : [body],
      turnover: null,
      persons: null,
      aggravating: null,
      mitigating: null,
    },
    outcomes: followed.length === 0 ? ["unsaid"] : followed,
    pronounced: fined,
    inForce: fined,
    liquidated: followed.includes("liquidation") ? row.amount : null,
    shares: [],
    delays: [],
    rates: [],
    orders: [],
  };
}

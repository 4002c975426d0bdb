import type { Sheet } from "../../../src/outputs/statistics/sheet.ts";
import { toSheets } from "../../../src/outputs/statistics/sheets.ts";
import type { StatisticMaterial } from "../../../src/registry/statistics/statistic.ts";
import { toListRow, toMaterial, toTotal } from "../../registry/statistics/frozen-material.ts";

const fined = [
  { date: "2028-05-02", amount: null },
  { date: "2029-03-01", amount: 20_000 },
  { date: "2029-06-12", amount: 150_000, sector: "sante", themes: ["securite", "cookies"] },
  { date: "2030-01-08", amount: 800_000, number: "SAN-2030-001", sector: "telecoms" },
  { date: "2030-02-14", amount: 5000, procedure: "simplified", themes: ["cookies"] },
  { date: "2030-09-30", amount: 3000, procedure: "simplified", sector: "sante" },
  { date: "2031-01-15", amount: 1_250_000 },
] as const;
const others = [
  { date: "2029-11-20", sector: "public-etat", outcomes: ["rappel-ordre", "injonction"] },
  { date: "2030-11-20", sector: "public-local", outcomes: ["liquidation"], amount: 6900 },
] as const;

/** A small frozen register and list: enough to draw what the list tells, too little for the rest. */
export const frozenMaterial: StatisticMaterial = toMaterial({
  rows: [
    ...fined.map((one) => toListRow({ ...one, themes: [...("themes" in one ? one.themes : ["securite" as const])] })),
    ...others.map((one) => toListRow({ ...one, outcomes: [...one.outcomes] })),
  ],
  decisions: [
    {
      id: "san-2030-001",
      on: "2030-01-08",
      held: ["rgpd-32", "rgpd-33"],
      fines: [{ pronounced: 800_000, inForce: 500_000 }],
      spans: { decisionToPublication: 14 },
    },
    {
      id: "ce-1",
      kind: "ruling",
      on: "2031-03-01",
      follows: ["san-2030-001"],
      record: { nature: "merits", outcome: "reformed" },
    },
  ],
  totals: [
    toTotal({ year: 2029, measure: "breaches", value: 5000 }),
    toTotal({ year: 2030, measure: "breaches", value: 6167 }),
    toTotal({ year: 2030, measure: "breaches", value: 17_802 }),
    toTotal({ year: 2030, measure: "euros", value: 814_900 }),
  ],
});

const sheets = toSheets(frozenMaterial);

/** The frozen sheet of a statistic; throws when there is none of that name. */
export function sheetOf(id: string): Sheet {
  const found = sheets.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no statistic ${id}`);
  return found;
}

import { expect, test } from "vitest";
import {
  toAnnounced,
  toAnnouncedEuros,
  toBreachLine,
  toGapLine,
  toListEuros,
  toRowLine,
  toShare,
} from "../../../src/outputs/wording/coverage.ts";
import type { AnnouncedTotal } from "../../../src/records/official-statistics.ts";

const list = { rows: 87, ordinary: 18, simplified: 69, sanctions: 86, fines: 75, euros: 55_212_400, unpriced: 0 };
const total: AnnouncedTotal = {
  year: 2024,
  measure: "sanctions",
  value: 87,
  source: { publisher: "CNIL", url: "https://www.cnil.fr/", date: null, grade: "A" },
  note: null,
};

test.each([
  { said: toShare({ rows: 129, withRecord: 41 }, "lignes"), as: "41 des 129 lignes ont une fiche" },
  { said: toShare({ rows: 20, withRecord: 1 }, "lignes"), as: "1 des 20 lignes a une fiche" },
  { said: toListEuros(list), as: "55 212 400 €" },
  { said: toListEuros({ ...list, euros: null, unpriced: 10 }), as: "montants non imprimés" },
  { said: toListEuros({ ...list, unpriced: 2 }), as: "55 212 400 €, 2 montants non imprimés" },
  { said: toRowLine(list, null), as: "87 lignes, dont 69 simplifiées" },
  {
    said: toRowLine({ ...list, simplified: 0 }, "2026-04-02"),
    as: "87 lignes, aucune simplifiée, jusqu’au 2 avril 2026",
  },
  { said: toAnnounced([total], "sanction"), as: "87 sanctions" },
  {
    said: toAnnounced([{ ...total, value: 11 }, { ...total, value: 10 }, total], "sanction"),
    as: "10 ou 11 ou 87 sanctions",
  },
  { said: toAnnounced([], "amende"), as: "amendes : inconnu" },
  { said: toAnnouncedEuros([{ ...total, value: 55_210_000, isAtLeast: true }]), as: "plus de 55 210 000 €" },
  { said: toAnnouncedEuros([]), as: "euros : inconnu" },
  {
    said: toBreachLine([
      { ...total, year: 2025, value: 17_802 },
      { ...total, year: 2025, value: 6167 },
      { ...total, year: 2025, value: 6167 },
    ]),
    as: "la CNIL annonce 6 167 ou 17 802 violations notifiées en 2025",
  },
  { said: toBreachLine([]), as: "le nombre de violations notifiées à la CNIL est inconnu" },
  { said: toGapLine({ kind: "repeated", count: 1 }), as: "1 ligne imprimée deux fois" },
  { said: toGapLine({ kind: "unwritten", count: 9 }), as: "9 décisions publiques à écrire" },
])("$as", ({ said, as }) => {
  expect(said).toBe(as);
});

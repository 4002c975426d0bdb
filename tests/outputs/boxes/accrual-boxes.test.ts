import { expect, test } from "vitest";
import { toAccrualBoxes } from "../../../src/outputs/boxes/accrual-boxes.ts";
import { astreinteOn, frozenDay } from "../charts/frozen-views.ts";

const toValues = (id: string, asOf: string): (string | undefined)[][] =>
  toAccrualBoxes(astreinteOn(id, asOf)).map(({ value, note, weight }) => [value, note, weight]);

test("a closed and partly liquidated astreinte gives three numbers, the liquidated one first in weight", () => {
  expect(toValues("san-2023-018", frozenDay)).toEqual([
    ["31 800 €", "212 jours à 150 €, jamais dû tel quel", "second"],
    ["6 900 €", expect.any(String), "liquidated"],
    ["24 900 €", "jours qui suivent la période close le 4 avril 2024, sans liquidation connue du registre", "second"],
  ]);
});

test("past an exact deadline, both open numbers say that the execution is not known", () => {
  const [theoretical, liquidated, remainder] = toValues("san-2023-018", "2024-04-04");
  expect(theoretical?.[1]).toBe("46 jours à 150 €, si l’injonction n’a pas été exécutée");
  expect(liquidated?.[0]).toBe("aucune décision");
  expect(remainder?.[1]).toBe("non liquidé à la connaissance du registre, si l’injonction n’a pas été exécutée");
});

test("an injunction met in time runs nothing: zero, and why", () => {
  expect(toValues("san-2022-025", frozenDay)[0]).toEqual(["0 €", "exécutée dans le délai : rien n’a couru", "second"]);
});

test("an unknown notification gives no amount, only a labelled bound", () => {
  const [theoretical, , remainder] = toValues("san-2026-014", frozenDay);
  expect(theoretical?.[0]).toBe("inconnu");
  expect(theoretical?.[1]).toMatch(/^au plus .+, si tout le retard possible est compté$/);
  expect(remainder?.[0]).toBe("inconnu");
});

test("an unknown delay gives neither amount nor bound", () => {
  expect(toValues("san-2026-003", frozenDay)[0]).toEqual(["inconnu", "aucun montant ne peut être calculé", "second"]);
});

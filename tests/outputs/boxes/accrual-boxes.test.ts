import { expect, test } from "vitest";
import { toAccrualBoxes } from "../../../src/outputs/boxes/accrual-boxes.ts";
import { registerOn } from "../../registry/real-register.ts";
import { astreinteOn, frozenDay } from "../charts/frozen-views.ts";

const realAstreintes = registerOn("2026-11-22").astreintes;

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

test("after a liquidation that closes nothing, what follows is still supposed", () => {
  const [theoretical, liquidated, remainder] = toValues("san-2023-018", "2024-09-01");
  expect(theoretical?.[1]).toMatch(/^\d+ jours à 150 €, si l’injonction n’a pas été exécutée$/);
  expect(liquidated?.[0]).toBe("6 900 €");
  expect(remainder?.[1]).toMatch(/sans liquidation connue du registre, si l’injonction n’a pas été exécutée$/);
});

test("an injunction met in time runs nothing: zero, and why", () => {
  expect(toValues("san-2022-025", frozenDay)[0]).toEqual(["0 €", "exécutée dans le délai : rien n’a couru", "second"]);
});

test("an unknown notification gives no amount, only a labelled bound", () => {
  const [theoretical, , remainder] = toValues("san-2026-014", frozenDay);
  expect(theoretical?.[0]).toBe("inconnu");
  expect(theoretical?.[1]).toMatch(
    /^borne haute, jamais due telle quelle : .+ €, si la décision est notifiée le jour même et si l’injonction n’a pas été exécutée$/,
  );
  expect(remainder?.[0]).toBe("inconnu");
});

test("closed without a day of execution: the bound says that it supposes one on the day of the closing", () => {
  const closed = realAstreintes.filter(({ accrual }) => accrual.status === "closed" && accrual.daysLate === null);
  expect(closed.length).toBeGreaterThan(2);
  for (const view of closed) {
    const [theoretical] = toAccrualBoxes(view);
    expect(theoretical?.value).toBe("inconnu");
    expect(theoretical?.note).toMatch(/^borne haute, jamais due telle quelle : .+ si l’exécution date de la clôture$/);
  }
});

test("an unknown delay gives neither amount nor bound", () => {
  expect(toValues("san-2026-003", frozenDay)[0]).toEqual(["inconnu", "aucun montant ne peut être calculé", "second"]);
});

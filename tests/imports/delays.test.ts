import { expect, test } from "vitest";
import { findDelays } from "../../src/imports/delays.ts";
import { delayOf } from "../../src/imports/penalties.ts";

const delaysOf = (text: string) => findDelays(text).map((one) => (one.kind === "read" ? one.value : one.because));

test.each([
  ["un délai de neuf mois suivant la notification", "P9M"],
  ["un délai d'un mois à compter de la notification", "P1M"],
  ["un délai de deux (2) mois à compter de la notification", "P2M"],
  ["un délai de 3 (trois) mois", "P3M"],
  ["un délai maximal de trente jours", "P30D"],
  ["un délai de trois semaines", "P21D"],
  ["un délai d'un an et six mois", "P1Y6M"],
  ["sous un mois et quinze jours", "P1M15D"],
  ["un délai de deux ans à compter de sa publication", "P2Y"],
  ["un délai de deux (3) mois", "les chiffres et les lettres ne disent pas le même délai"],
  ["un délai de 48 heures", "le délai se compte en heures"],
  ["un délai de quinze jours ouvrés", "le délai ne compte pas tous les jours"],
  ["un délai de quinze jours et deux mois", "le délai n’est pas compris"],
])("« %s »: %s", (text, delay) => {
  expect(delaysOf(text)).toStrictEqual([delay]);
});

test.each(["un délai raisonnable", "sans délai", "dans les deux mois", "la durée de trois ans"])(
  "« %s » is no delay that can be read",
  (text) => {
    expect(delaysOf(text)).toStrictEqual([]);
  },
);

test("only what runs from notification is the delay of an order", () => {
  const found = delayOf(["conserver un délai de trois ans ; sous un délai de deux mois à compter de la notification"]);
  expect(found).toMatchObject({ kind: "read", value: "P2M" });
});

test("two delays that differ are told, not chosen", () => {
  const found = delayOf([
    "un délai de trois mois suivant la notification",
    "un délai de quinze mois suivant la notification",
  ]);
  expect(found).toStrictEqual({
    kind: "unread",
    because: "plusieurs délais se lisent",
    phrase: "délai de trois mois suivant la notification ; délai de quinze mois suivant la notification",
  });
});

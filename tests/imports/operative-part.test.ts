import { describe, expect, test } from "vitest";
import { readFines } from "../../src/imports/fines.ts";
import { readLiquidation } from "../../src/imports/liquidation.ts";
import { findOperativePart, findOrder, splitMeasures } from "../../src/imports/operative-part.ts";
import { readPenalties } from "../../src/imports/penalties.ts";
import { readAnonymity } from "../../src/imports/publicity.ts";
import type { Reading } from "../../src/imports/reading.ts";

const say = (reading: Reading<unknown> | null) =>
  reading === null ? null : reading.kind === "read" ? reading.value : reading.because;

describe("the operative part", () => {
  test("begins after the last « PAR CES MOTIFS » and ends before the signature and the remedies", () => {
    const text =
      "Elle rappelle : par ces motifs, ancien.\nPAR CES MOTIFS\nLa formation décide de :\n- prononcer une amende.\n" +
      "Le président\nJean TEST\nCette décision est susceptible d'un recours dans un délai de deux mois.";
    expect(findOperativePart(text)).toBe("La formation décide de :\n- prononcer une amende.");
  });

  test("is absent when the words are absent", () => {
    expect(findOperativePart("La formation restreinte prononce une amende.")).toBeNull();
  });

  test("of a formal notice is what it orders", () => {
    const text = "Vu.\nEn conséquence, la société X est mise en demeure, sous un délai de deux mois, de :\n- cesser.";
    expect(findOrder(text)).toBe("mise en demeure, sous un délai de deux mois, de :\n- cesser.");
  });

  test("falls into measures, with the lines that belong to each", () => {
    const text =
      "La formation décide de :\n• prononcer une injonction :\n- de chiffrer ;\n- de trier ;\n• assortir l'injonction " +
      "d'une astreinte ;\nd'adresser un rappel à l'ordre et de rendre publique sa délibération.";
    expect(splitMeasures(text).slice(1)).toStrictEqual([
      "prononcer une injonction :\n- de chiffrer ;\n- de trier",
      "assortir l'injonction d'une astreinte",
      "adresser un rappel à l'ordre et",
      "rendre publique sa délibération.",
    ]);
  });
});

describe("fines", () => {
  test.each([
    ["one", ["prononcer une amende de 50 000 euros"], [50_000]],
    ["none", ["prononcer un rappel à l'ordre"], []],
    [
      "one for each company",
      ["prononcer à l'encontre d'A une amende de 90 000 euros et de B une amende de 60 000 euros"],
      [90_000, 60_000],
    ],
    ["an older word", ["prononcer une sanction pécuniaire de 100 000 € (cent mille euros)"], [100_000]],
    ["a total and its parts", ["prononcer une amende de 175 000 euros, soit 150 000 euros et 25 000 euros"], [175_000]],
    [
      "parts that do not add up",
      ["prononcer une amende de 175 000 euros, dont 100 000 euros et 25 000 euros"],
      ["plusieurs montants se lisent, dont un détail ou un total"],
    ],
    [
      "a rate beside it",
      ["prononcer une amende de 5 000 euros et une astreinte de 150 euros par jour de retard"],
      [5000],
    ],
    ["a refusal", ["dire qu'il n'y a pas lieu de prononcer une amende de 3 000 euros"], []],
    ["a hidden amount", ["prononcer une amende d'un montant de […] euros"], ["aucun montant ne suit le mot amende"]],
  ])("%s", (_, measures, expected) => {
    expect(readFines(measures).map(say)).toStrictEqual(expected);
  });
});

describe("orders and astreinte", () => {
  const order = "prononcer une injonction de chiffrer les sauvegardes";
  const rate = "assortir l'injonction d'une astreinte de 150 (cent-cinquante) euros par jour de retard";

  test("a delay written in the astreinte is the delay of the order", () => {
    const { orders, ratePerDay } = readPenalties([
      order,
      `${rate} à l'issue d'un délai de deux mois suivant la notification`,
    ]);
    expect([orders.map(({ delay }) => say(delay)), say(ratePerDay)]).toStrictEqual([["P2M"], 150]);
  });

  test("an order keeps its own delay, and its words stop where the astreinte begins", () => {
    const own = `${order} dans un délai d'un mois à compter de la notification, assortie d'une astreinte de 150 euros par jour`;
    const { orders, ratePerDay } = readPenalties([own]);
    expect(orders.map(({ words, delay }) => [words, say(delay)])).toStrictEqual([
      ["injonction de chiffrer les sauvegardes dans un délai d'un mois à compter de la notification", "P1M"],
    ]);
    expect(say(ratePerDay)).toBe(150);
  });

  test("two rates are told, not chosen", () => {
    const { ratePerDay } = readPenalties([order, `${rate} et de 1 000 euros par jour pour la seconde`]);
    expect(say(ratePerDay)).toBe("plusieurs taux se lisent : une astreinte chacun ?");
  });

  test("without an astreinte there is no rate, not an unknown one", () => {
    expect(readPenalties([order]).ratePerDay).toBeNull();
  });

  test("closing an earlier order gives none", () => {
    expect(readPenalties(["clore l'injonction"]).orders).toStrictEqual([]);
  });
});

test.each([
  [
    "rendre publique sa délibération, qui n'identifiera plus nommément la société à l'expiration d'un délai de deux ans à compter de sa publication",
    "P2Y",
  ],
  ["rendre publique sa délibération, qui sera anonymisée à l'issue d'un délai d'un an suivant sa publication", "P1Y"],
  ["rendre publique sa délibération", "aucun délai à compter de la publication"],
  ["prononcer une amende", null],
])("« %s »: %s", (measure, expected) => {
  expect(say(readAnonymity([measure]))).toBe(expected);
});

test("a liquidation gives its amount and both days of its period", () => {
  const { amount, printedFrom, until } = readLiquidation([
    "procéder à la liquidation de l'astreinte de 100 000 euros par jour pour la période du 19 décembre 2022 au " +
      "1er février 2023, pour un montant de 5 200 000 (cinq millions deux cent mille) euros",
  ]);
  expect([amount, printedFrom, until].map(say)).toStrictEqual([5_200_000, "2022-12-19", "2023-02-01"]);
});

test("a day that no calendar has is not read", () => {
  const { until } = readLiquidation(["liquider l'astreinte pour la période du 1er janvier 2023 au 30 février 2023"]);
  expect(say(until)).toBe("un jour n’existe pas");
});

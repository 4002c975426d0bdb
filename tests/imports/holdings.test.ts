import { describe, expect, test } from "vitest";
import { findHeld, findNamed } from "../../src/imports/holdings.ts";
import { holdings } from "./holdings.ts";

const unknown = { id: "CNILTEXT000055999999", number: "SAN-2026-777", decidedOn: "2026-01-01" };

test.each([
  ["its number", { number: "SAN-2026-009" }, "sanction", { id: "san-2026-009", by: "number" }],
  ["its number, however it is spaced", { number: "san 2026 009" }, "sanction", { id: "san-2026-009", by: "number" }],
  ["its address", { id: "CNILTEXT000054790100" }, "sanction", { id: "san-2026-009", by: "address" }],
  [
    "a source of a record without number",
    { id: "CNILTEXT000055000902" },
    "closure",
    { id: "cloture-exemple", by: "source" },
  ],
  [
    "its day, when the record has no number",
    { decidedOn: "2022-03-31" },
    "closure",
    { id: "cloture-exemple", by: "day" },
  ],
  [
    "its day, when the text has no number",
    { number: null, decidedOn: "2026-07-21" },
    "sanction",
    { id: "san-2026-009", by: "day" },
  ],
] as const)("a text is held by %s", (_, text, kind, held) => {
  expect(findHeld(holdings, { text: { ...unknown, ...text }, kind, id: "x" })).toStrictEqual(held);
});

test.each([
  ["the day alone, when both have a number", { decidedOn: "2026-07-21" }, "sanction"],
  ["the day of another kind", { number: null, decidedOn: "2022-10-17" }, "closure"],
  ["a source that another numbered decision cites", { id: "CNILTEXT000055000902", number: "SAN-2020-001" }, "sanction"],
] as const)("%s does not hold a text", (_, text, kind) => {
  const register = { ...holdings, decisions: holdings.decisions.filter(({ number }) => number !== null) };
  expect(findHeld(register, { text: { ...unknown, ...text }, kind, id: "x" })).toBeNull();
});

test("a file that bears the identifier holds the text, whatever is in it", () => {
  const held = findHeld(holdings, { text: unknown, kind: "sanction", id: "san-2026-050" });
  expect(held).toStrictEqual({ id: "san-2026-050", by: "file" });
});

describe("only names of the register are found in a title", () => {
  test.each([
    ["Délibération concernant la société FREE MOBILE", ["free-mobile"]],
    ["Délibération concernant les sociétés FREE et FREE MOBILE", ["free", "free-mobile"]],
    ["Délibération concernant l’Hopital Prive de la Loire", ["hopital-prive-de-la-loire"]],
    ["Délibération concernant la société X", []],
    ["Délibération concernant la société FREELANCE", []],
    ["Délibération concernant un médecin radiologue", []],
    ["Délibération concernant HPL", []],
  ])("« %s »: %j", (title, named) => {
    expect(findNamed(holdings, title)).toStrictEqual(named);
  });
});

import { describe, expect, test } from "vitest";
import { parseChoice, type Place, toAddress, toggle } from "../../src/lists/choice.ts";

const offer = { values: { annee: ["2025", "2026"], theme: ["securite", "cookies"] }, orders: ["montant"] };
const whole: Place = { path: "/decisions/", home: "/decisions/", own: null };
const page: Place = {
  path: "/decisions/theme/securite/",
  home: "/decisions/",
  own: { facet: "theme", value: "securite" },
};

describe("an address", () => {
  test.each([
    { fact: "without a query asks for the whole list", at: whole, address: "/decisions/" },
    { fact: "asks for several values of one facet", at: whole, address: "/decisions/?theme=securite&theme=cookies" },
    { fact: "asks for an order", at: whole, address: "/decisions/?annee=2026&tri=montant&sens=croissant" },
    { fact: "of a value asks for it without saying it", at: page, address: "/decisions/theme/securite/" },
    { fact: "of a value takes other choices", at: page, address: "/decisions/theme/securite/?annee=2025&tri=montant" },
  ])("$fact", ({ at, address }) => {
    const { pathname, search } = new URL(address, "https://exemple.fr");
    expect(toAddress(parseChoice({ pathname, search }, at, offer), at)).toBe(address);
  });

  test.each([
    { fact: "a value that the list does not have", search: "?annee=1999&theme=%3Cscript%3E" },
    { fact: "a facet that the list does not have", search: "?couleur=bleu" },
    { fact: "an order that the list does not have", search: "?tri=nom" },
  ])("is not believed when it asks for $fact", ({ search }) => {
    expect(parseChoice({ pathname: "/decisions/", search }, whole, offer)).toEqual({ chosen: {}, order: null });
  });

  test("leaves the page of a value with the value", () => {
    const opened = parseChoice({ pathname: page.path, search: "?annee=2026" }, page, offer);
    expect(toAddress(toggle(opened, "theme", "securite"), page)).toBe("/decisions/?annee=2026");
    expect(toAddress(toggle(opened, "theme", "cookies"), page)).toBe(
      "/decisions/?annee=2026&theme=securite&theme=cookies",
    );
  });
});

test("a value is chosen, then taken back", () => {
  const none = { chosen: {}, order: null };
  const one = toggle(none, "annee", "2026");
  expect(one.chosen).toEqual({ annee: ["2026"] });
  expect(toggle(one, "annee", "2026")).toEqual(none);
});

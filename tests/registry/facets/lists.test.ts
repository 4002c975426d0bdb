import { describe, expect, test } from "vitest";
import type { FacetList, FacetView } from "../../../src/registry/facets/facet.ts";
import { toFacetLists } from "../../../src/registry/facets/lists.ts";
import { registerOn } from "../real-register.ts";

const days = ["2026-11-21", "2022-01-01"];
const lists = days.flatMap((day) =>
  Object.entries(toFacetLists(registerOn(day)) as unknown as Record<string, FacetList<{ readonly id: string }>>).map(
    ([name, list]) => ({ name, day, list }),
  ),
);

/** The facets by which every record of a list is reached, each on exactly one page. */
const dividing: Readonly<Record<string, string>> = {
  decisions: "annee",
  incidents: "annee",
  fines: "annee",
  astreintes: "annee",
  organisations: "secteur",
};

describe.each(lists)("$name on $day", ({ name, list }) => {
  const ids = list.views.map(({ id }) => id);
  const facet = (key: string): FacetView | undefined => list.facets.find((one) => one.key === key);

  test("has every record on exactly one page of its first facet", () => {
    const rows = facet(dividing[name] ?? "")?.values.flatMap((value) => value.rows) ?? [];
    expect(rows.toSorted()).toEqual(ids.toSorted());
    expect(list.facets[0]?.key).toBe(dividing[name]);
    expect(list.facets[0]?.values.every(({ href }) => href !== null)).toBe(true);
  });

  test("keeps the order of the list in every value, each row once", () => {
    for (const { values } of list.facets) {
      for (const { rows } of values) expect(rows).toEqual(ids.filter((id) => rows.includes(id)));
    }
  });

  test("gives no page to a value without a row, nor one address to two values", () => {
    const values = list.facets.flatMap((one) => one.values);
    expect(values.filter(({ rows }) => rows.length === 0)).toEqual([]);
    const pages = values.flatMap(({ href }) => href ?? []);
    expect(new Set(pages).size).toBe(pages.length);
    expect(pages.filter((page) => !/^\/[a-z]+\/[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*\/$/.test(page))).toEqual([]);
  });

  test("says every value in words", () => {
    const unsaid = list.facets.flatMap(({ key, values }) =>
      values
        .filter(({ value, words }) => words === value && !/^\d{4}$/.test(value) && !isOneWord(value))
        .map(() => key),
    );
    expect(unsaid).toEqual([]);
  });
});

// « commerce » and « sous-traitance » are their own words; `rgpd-32` is not.
function isOneWord(value: string): boolean {
  return /^[a-z]+(-[a-z]+)?$/.test(value);
}

describe("the decisions of 21 November 2026", () => {
  const { decisions } = toFacetLists(registerOn("2026-11-21"));
  const valueOf = (facet: string, value: string) =>
    decisions.facets.find(({ key }) => key === facet)?.values.find((one) => one.value === value);

  test.each([
    { facet: "nature", value: "mise-en-demeure", words: "mise en demeure", page: "/decisions/nature/mise-en-demeure/" },
    { facet: "texte", value: "rgpd-32", words: "RGPD, article 32", page: "/decisions/texte/rgpd-32/" },
    { facet: "theme", value: "securite", words: "sécurité", page: "/decisions/theme/securite/" },
    { facet: "organisme", value: "public", words: "organisme public", page: null },
    { facet: "recours", value: "rejete", words: "recours rejeté", page: null },
  ])("are divided by $facet: $words", ({ facet, value, words, page }) => {
    expect(valueOf(facet, value)).toMatchObject({ words, href: page });
  });

  test("put the France Travail sanction among those that follow a breach, with its amount", () => {
    expect(valueOf("violation", "oui")?.rows).toContain("san-2026-003");
    expect(valueOf("montant", "1-million")?.rows).toContain("san-2026-003");
  });

  test("give the years from the newest and the themes from the most frequent", () => {
    const [years, themes] = ["annee", "theme"].map((key) => decisions.facets.find((one) => one.key === key)?.values);
    expect(years?.[0]?.value).toBe("2026");
    const counts = themes?.map(({ rows }) => rows.length) ?? [];
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });
});

import { describe, expect, test } from "vitest";
import { builtPages, type BuiltPage } from "./built-site.ts";
import { type PageRequest, requestsOf, weigh } from "./page-requests.ts";

interface Budget {
  readonly kind: string;
  readonly pages: RegExp;
  /** Bytes of the HTML, compressed. */
  readonly html: number;
  /** Requests of a first visit, the page itself among them. */
  readonly requests: number;
  /** Bytes of the scripts that it opens with, compressed. */
  readonly scripts: number;
}

const script = 15_360;
const list = { html: 40_960, requests: 10, scripts: script };
// What reads without a script may still show the definition of a term where it stands.
const text = { html: 40_960, requests: 6, scripts: 2048 };
const record = { ...text, html: 8192 };

// The first that fits a page is its own.
const budgets: readonly Budget[] = [
  { kind: "a decision", pages: /^\/decisions\/[^/]+\/$/, ...record, requests: 5 },
  { kind: "a list", pages: /^\/(decisions|incidents|amendes|astreintes|organismes)\/$/, ...list },
  {
    kind: "a part of a list",
    pages: /^\/(decisions|incidents|amendes|astreintes|organismes)\/[^/]+\/[^/]+\/$/,
    ...list,
  },
  { kind: "a page that answers", pages: /^\/(recherche|comparer|calculateur)\/$/, ...list },
  { kind: "a frame for other sites", pages: /^\/integrer\/.+\/$/, ...record, html: 12_288, scripts: 0 },
  {
    kind: "another record",
    pages: /^\/(incidents|amendes|injonctions|astreintes|organismes|glossaire)\/[^/]+\/$/,
    ...record,
  },
  { kind: "a case", pages: /^\/dossiers\/[^/]+\/$/, ...text, html: 16_384 },
  { kind: "any other page", pages: /^\//, ...text },
];

const byBudget = Map.groupBy(builtPages, ({ path }) => budgets.find(({ pages }) => pages.test(path)) ?? null);
const requests = new Map(builtPages.map((page) => [page, requestsOf(page)]));

describe.each(budgets)("$kind", (budget) => {
  const pages = byBudget.get(budget) ?? [];

  test(`weighs ${budget.html} bytes at most, compressed`, () => {
    expect(pages.length).toBeGreaterThan(0);
    const heavy = pages
      .map(({ path }) => ({ path, bytes: weigh(toFile(path)) }))
      .filter(({ bytes }) => bytes > budget.html);
    expect(heavy).toEqual([]);
  });

  test(`costs ${budget.requests} requests at most, itself among them`, () => {
    const costly = pages.map((page) => ({ path: page.path, count: asked(page).length + 1 }));
    expect(costly.filter(({ count }) => count > budget.requests)).toEqual([]);
  });

  test(`opens with ${budget.scripts} bytes of scripts at most, compressed`, () => {
    expect(heavierThan(budget.scripts, "script", pages)).toEqual([]);
  });

  test("asks for 10,240 bytes of styles at most, compressed", () => {
    expect(heavierThan(10_240, "style", pages)).toEqual([]);
  });
});

test("no page asks for a font", () => {
  expect(builtPages.filter((page) => asked(page, "font").length > 0).map(({ path }) => path)).toEqual([]);
});

function asked(page: BuiltPage, kind?: PageRequest["kind"]): PageRequest[] {
  return (requests.get(page) ?? []).filter((one) => kind === undefined || one.kind === kind);
}

function heavierThan(most: number, kind: PageRequest["kind"], pages: readonly BuiltPage[]): object[] {
  const sum = (page: BuiltPage): number => asked(page, kind).reduce((total, { gzip }) => total + gzip, 0);
  return pages.map((page) => ({ path: page.path, bytes: sum(page) })).filter(({ bytes }) => bytes > most);
}

function toFile(path: string): string {
  return path.endsWith("/") ? `${path}index.html` : path;
}

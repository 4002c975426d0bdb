import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keyed } from "../src/keyed-paths.ts";
import { toCaseCard, toDecisionCard, toIncidentCard, toSiteCard } from "../src/outputs/cards/card.ts";
import { toDecisionItem, toPageItem } from "../src/outputs/citations/csl.ts";
import { toLegalReference } from "../src/outputs/citations/legal-reference.ts";
import { toZoteroTags } from "../src/outputs/citations/zotero-tags.ts";
import { channels } from "../src/outputs/feeds/channels.ts";
import { toFeed, toItems } from "../src/outputs/feeds/model.ts";
import { dueDates } from "../src/registry/due-dates.ts";
import { parseHistory } from "../src/registry/revisions.ts";
import { registerOn } from "./registry/real-register.ts";
import { toSources } from "./route-sources.ts";
import { readSourceTree } from "./source-tree.ts";

const tree = readSourceTree("src");

/** Values of a page that are neither in its props nor in the program. */
const elsewhere =
  /["'](?:astro:content|node:(?:fs|child_process|os|process)[/\w]*)["']|process\.env|Temporal\.Now|Date\.now|Math\.random|realToday\(/;

/** What of these a key tells, and what holds nothing but what its own key tells: cards by their content, fonts of a package. */
const told = ["src/site.ts", "src/build-day.ts", "src/outputs/cards/cache.ts", "src/outputs/cards/fonts.ts"];

function toUntold(route: string): string[] {
  const sources = toSources(route, tree).filter(({ path }) => !told.includes(path));
  return sources.filter(({ text }) => elsewhere.test(text)).map(({ path }) => path);
}

describe("a route whose paths have keys", () => {
  const routes = tree.filter(({ path, text }) => path.startsWith("src/pages/") && /\bkeyed\(/.test(text));

  test("is that of each record of a collection, of its frame, its card, its citations, its data and its feeds", () => {
    expect(routes.map(({ path }) => path.replace("src/pages/", ""))).toMatchInlineSnapshot(`
      [
        "[list]/[file].ts",
        "amendes/[id].astro",
        "astreintes/[id].astro",
        "astreintes/[id].csv.ts",
        "cartes/[name].png.ts",
        "decisions/[id].astro",
        "decisions/[id].ics.ts",
        "dossiers/[id].astro",
        "dossiers/[id].csv.ts",
        "flux/[name].atom.ts",
        "flux/[name].json.ts",
        "flux/[name].rss.ts",
        "incidents/[id].astro",
        "injonctions/[id].astro",
        "integrer/astreintes/[id].astro",
        "integrer/decisions/[id].astro",
        "integrer/dossiers/[id].astro",
        "organismes/[id].astro",
      ]
    `);
  });

  // The middleware is the last step of every page.
  test.each([...routes.map(({ path }) => path), "src/middleware.ts"])("%s makes files from props alone", (path) => {
    expect(toUntold(path)).toEqual([]);
  });

  test("is told from one that reads the register", () => {
    expect(toUntold("src/pages/index.astro")).toContain("src/register.ts");
  });
});

/** The paths of values that JSON does not tell apart: a map, a set, a function, a number without end. */
function listUntold(value: unknown, path: string): string[] {
  if (typeof value === "function" || typeof value === "symbol") return [path];
  if (typeof value === "number") return Number.isFinite(value) ? [] : [path];
  if (typeof value !== "object" || value === null || value instanceof Temporal.PlainDate) return [];
  const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  return isPlain ? Object.entries(value).flatMap(([key, one]) => listUntold(one, `${path}/${key}`)) : [path];
}

describe("what a key is made from", () => {
  test("is whole when it is written down", () => {
    const register = registerOn("2026-11-22");
    const { decisions, cases, incidents, organisations, fines, injunctions, astreintes } = register;
    const views = [decisions, cases, incidents, organisations, fines, injunctions, astreintes].flat();
    const cards = [
      toSiteCard(""),
      ...cases.map(toCaseCard),
      ...decisions.map((view) => toDecisionCard(view, decisions)),
      ...incidents.map((view) => toIncidentCard(view, decisions)),
    ];
    const cited = { name: "", asOf: register.asOf, toAbsolute: (path: string) => path };
    const citations = [
      ...decisions.map((view) => toDecisionItem(view, cited)),
      ...cases.map((view) => toPageItem(view, cited)),
      ...decisions.flatMap((view) => toZoteroTags(toLegalReference(view))),
    ];
    const items = toItems(register);
    const feeds = Object.values(channels).map((channel) => toFeed(items, channel));
    const revisions = parseHistory("\u001Eabc\u001F0\u001F\u001F\nM\tcontent/cases/x.mdx")?.of("cases/x") ?? [];
    expect(revisions).toHaveLength(1);
    const inputs = [...views, ...cards, ...citations, ...feeds, ...dueDates(register), ...revisions];
    expect(inputs.length).toBeGreaterThan(1_000);
    expect(inputs.flatMap((input) => listUntold(input, ""))).toEqual([]);
  });
});

describe("the key of a path", () => {
  const keyOf = (props: Record<string, unknown>): string => keyed([{ params: {}, props }])[0]?.cacheKey ?? "";

  test("is the same for the same props, and another for any others", () => {
    const props = fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true });
    fc.assert(
      fc.property(props, props, (one, other) => {
        expect(keyOf(structuredClone(one))).toBe(keyOf(one));
        expect(keyOf(one) === keyOf(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
    );
  });
});

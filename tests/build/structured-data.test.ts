import { expect, test } from "vitest";
import { builtPages, type BuiltPage } from "./built-site.ts";

interface Term {
  readonly needs: readonly string[];
  readonly may?: readonly string[];
}

// What we use of schema.org, each word looked up there: anything else is a slip.
const vocabulary: Readonly<Record<string, Term>> = {
  BreadcrumbList: { needs: ["itemListElement"] },
  ListItem: { needs: ["position", "name"], may: ["item"] },
  Article: { needs: ["headline", "url", "inLanguage", "dateModified"], may: ["about"] },
  Legislation: {
    needs: ["name", "legislationType", "legislationDate", "legislationPassedBy"],
    may: ["legislationIdentifier", "url"],
  },
  GovernmentOrganization: { needs: ["name"] },
};

type Thing = Readonly<Record<string, unknown>>;

const blocks = builtPages.flatMap((page) => blocksOf(page).map((text) => ({ path: page.path, text })));

test("every page but those in frames carries one block of data at most, and most carry one", () => {
  expect(builtPages.filter((page) => blocksOf(page).length > 1).map(({ path }) => path)).toEqual([]);
  expect(blocks.length).toBeGreaterThan(builtPages.filter(({ kind }) => kind === "page").length - 3);
});

test("every block of data is JSON in the words of schema.org", () => {
  expect(blocks.flatMap(({ path, text }) => faultsOf(text).map((fault) => `${path} ${fault}`))).toEqual([]);
});

test.each([
  { fact: "a type of another name", thing: { "@type": "Sentence", name: "x" } },
  { fact: "a property of another type", thing: { "@type": "GovernmentOrganization", name: "x", headline: "x" } },
  { fact: "a missing property", thing: { "@type": "GovernmentOrganization" } },
  {
    fact: "a day that is not one",
    thing: {
      "@type": "Article",
      headline: "x",
      url: "https://x.example/",
      inLanguage: "fr",
      dateModified: "2026-02-30",
    },
  },
  {
    fact: "an address that is not whole",
    thing: { "@type": "Article", headline: "x", url: "/x/", inLanguage: "fr", dateModified: "2026-02-28" },
  },
])("$fact is found", ({ thing }) => {
  expect(faultsOf(JSON.stringify({ "@context": "https://schema.org", "@graph": [thing] }))).toHaveLength(1);
});

function blocksOf({ html }: BuiltPage): string[] {
  return [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, text = ""]) => text);
}

function faultsOf(text: string): string[] {
  const { "@context": context, "@graph": graph, ...rest } = JSON.parse(text) as Thing;
  const others = Object.keys(rest).map((key) => `${key} beside the graph`);
  if (context !== "https://schema.org" || !Array.isArray(graph)) return ["no graph of schema.org", ...others];
  return [...others, ...(graph as unknown[]).flatMap(faultsOfThing)];
}

function faultsOfThing(thing: unknown): string[] {
  const { "@type": type, ...values } = thing as Thing;
  const term = typeof type === "string" ? vocabulary[type] : undefined;
  if (term === undefined) return [`type ${String(type)}`];
  const known = [...term.needs, ...(term.may ?? [])];
  return [
    ...term.needs.filter((key) => !(key in values)).map((key) => `${String(type)} without ${key}`),
    ...Object.keys(values)
      .filter((key) => !known.includes(key))
      .map((key) => `${String(type)} with ${key}`),
    ...Object.entries(values).flatMap(([key, value]) => faultsOfValue(key, value)),
  ];
}

function faultsOfValue(key: string, value: unknown): string[] {
  if (key === "itemListElement")
    return [...faultsOfOrder(value as readonly Thing[]), ...(value as unknown[]).flatMap(faultsOfThing)];
  if (Array.isArray(value)) return value.flatMap(faultsOfThing);
  if (typeof value === "object" && value !== null) return faultsOfThing(value);
  if (/^(url|item)$/.test(key) && !URL.canParse(String(value))) return [`${key} ${String(value)}`];
  if (/Date|^date/.test(key) && !isDay(String(value))) return [`${key} ${String(value)}`];
  return value === "" || value === null ? [`${key} is empty`] : [];
}

function faultsOfOrder(items: readonly Thing[]): string[] {
  return items.flatMap(({ position }, index) => (position === index + 1 ? [] : [`position ${String(position)}`]));
}

function isDay(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text, { overflow: "reject" }).toString() === text;
  } catch {
    return false;
  }
}

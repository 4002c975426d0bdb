import { expect, test } from "vitest";
import { builtFiles, builtPages, type BuiltPage, toSitePath } from "./built-site.ts";

const pagePaths: ReadonlySet<string> = new Set(
  builtPages.filter(({ kind }) => kind === "page").map(({ path }) => path),
);

type Rule = (page: BuiltPage) => readonly string[];

const rules: readonly { fact: string; faults: Rule }[] = [
  {
    fact: "has a title of ten characters or more",
    faults: ({ html }) => (/<title>[^<]{10,}<\/title>/.test(html) ? [] : ["title"]),
  },
  {
    fact: "has a description",
    faults: (page) => ((meta(page, "description") ?? "").length > 30 ? [] : ["description"]),
  },
  { fact: "has one first-level heading", faults: (page) => (named(page, "h1").length === 1 ? [] : ["h1"]) },
  { fact: "has one main landmark", faults: (page) => (named(page, "main").length === 1 ? [] : ["main"]) },
  { fact: "names its canonical address, and robots leave alone what stands for another page", faults: wrongCanonical },
  { fact: "names a card that exists", faults: lostCard },
  { fact: "carries no style, script or handler that the security policy refuses", faults: refusedByPolicy },
  { fact: "asks no other site for anything", faults: askedElsewhere },
  { fact: "warns when its words are younger than the state it shows, and then only", faults: wrongHindsight },
  { fact: "sets no space before a comma or a full stop", faults: spacedPoints },
  { fact: "lets no line break before a French double sign, a percent or a euro", faults: breakingSpaces },
];

test.each(rules)("every page $fact", ({ faults }) => {
  expect(builtPages.flatMap((page) => faults(page).map((fault) => `${page.path} ${fault}`))).toEqual([]);
});

// What other sites frame keeps the title of the page that it is taken from, and is not to be found.
test("no two pages have the same title", () => {
  const pages = builtPages.filter(({ kind }) => kind === "page");
  const byTitle = Map.groupBy(pages, ({ html }) => /<title>([^<]*)/.exec(html)?.[1] ?? "");
  const shared = [...byTitle.values()].filter(({ length }) => length > 1);
  expect(shared.map((twins) => twins.map(({ path }) => path))).toEqual([]);
});

function named(page: BuiltPage, name: string): BuiltPage["elements"] {
  return page.elements.filter((one) => one.name === name);
}

function meta(page: BuiltPage, key: string): string | undefined {
  const found = named(page, "meta").find(({ attributes: { name, property } }) => name === key || property === key);
  return found?.attributes["content"];
}

// An embed stands for a page of the register, an old address for its successor: that one is to find and to cite.
function wrongCanonical(page: BuiltPage): string[] {
  if (page.path === "/404.html") return [];
  const link = named(page, "link").find(({ attributes }) => attributes["rel"] === "canonical");
  const canonical = toSitePath(link?.attributes["href"] ?? "", page.path);
  const isItself = page.kind === "page";
  const isRight = isItself ? canonical === page.path : pagePaths.has(canonical ?? "");
  return isRight && (meta(page, "robots") === "noindex") !== isItself ? [] : ["canonical"];
}

// What is shared is the page that is found.
function lostCard(page: BuiltPage): string[] {
  if (page.kind !== "page") return [];
  const card = /\/cartes\/[^/]+\.png$/.exec(meta(page, "og:image") ?? "")?.[0] ?? "none";
  return builtFiles.includes(card) ? [] : [card];
}

function refusedByPolicy({ elements }: BuiltPage): string[] {
  const isRefused = ({ name, attributes }: BuiltPage["elements"][number]): boolean =>
    name === "style" ||
    (name === "script" && attributes["src"] === undefined && attributes["type"] !== "application/ld+json") ||
    Object.keys(attributes).some((key) => key === "style" || /^on[a-z]+$/.test(key));
  return elements.filter(isRefused).map(({ name }) => `<${name}>`);
}

function askedElsewhere({ elements }: BuiltPage): string[] {
  return elements
    .filter(
      ({ name, attributes: { rel } }) =>
        !["a", "form"].includes(name) && !/canonical|alternate|license/.test(rel ?? ""),
    )
    .flatMap(({ attributes: { src, srcset, href } }) => [src, srcset, href])
    .filter((asked) => asked !== undefined && /^(https?:)?\/\//.test(asked))
    .map(String);
}

// The foot says the two days last: the state shown, then the last change of the page.
function wrongHindsight(page: BuiltPage): string[] {
  if (page.kind === "redirect") return [];
  const days = named(page, "time").map(({ attributes }) => attributes["datetime"] ?? "");
  const [asOf = "", updatedOn = ""] = days.slice(-2);
  const isWarned = page.elements.some(({ attributes }) => attributes["class"] === "hindsight");
  return isWarned === updatedOn > asOf ? [] : [`${updatedOn} in the state of ${asOf}`];
}

function breakingSpaces({ texts }: BuiltPage): string[] {
  return texts.flatMap((text) => text.match(/\S* [;:!?%»€](?=\s|$)|« \S*/g) ?? []);
}

function spacedPoints({ texts }: BuiltPage): string[] {
  return texts.flatMap((text) => text.match(/\S*\s[,.](?=\s|$)/g) ?? []);
}

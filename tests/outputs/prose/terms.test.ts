import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toProse, type Prose } from "../../../src/outputs/prose/prose.ts";
import { toLexicon } from "../../../src/registry/lexicon.ts";

const lexicon = toLexicon([
  { id: "mise-en-demeure", linkedAs: ["mise en demeure", "mises en demeure"] },
  { id: "injonction", linkedAs: ["injonction", "injonctions"] },
  { id: "astreinte", linkedAs: ["astreinte"] },
  { id: "nir", linkedAs: ["NIR"] },
]);

function html(body: string, { own = null as string | null, most = 3, isLinked = true } = {}): string {
  const terms = isLinked ? { terms: { lexicon, own, most } } : {};
  const context = { decisionAddress: null };
  const prose = toProse({ file: "x.mdx", body, bodyLine: 0, context, toHref: (path) => path, ...terms });
  return Array.isArray(prose) ? JSON.stringify(prose) : prose.html;
}

const linksOf = (drawn: string): string[] =>
  [...drawn.matchAll(/<a class="term" href="\/glossaire\/([^/]+)\/">/g)].map(([, id = ""]) => id);

test("the first mention becomes a link, the words stay as they are", () => {
  expect(html("L’injonction, puis deux injonctions.")).toBe(
    '<p>L’<a class="term" href="/glossaire/injonction/">injonction</a>, puis deux injonctions.</p>',
  );
});

describe("no link", () => {
  test.each([
    { where: "inside a quotation", body: "Elle écrit « une injonction *sous* astreinte »." },
    { where: "inside a quotation that is not closed", body: "Elle écrit « une injonction" },
    { where: "inside a quotation that a link opens", body: "[« Lire](/a/) l’injonction »" },
    { where: "inside a block of quotation", body: "> Une injonction." },
    { where: "in a title", body: "## L’injonction" },
    { where: "in a bold lead", body: "**L’injonction.** Suite." },
    { where: "in a link", body: "[une injonction](/decisions/x/)" },
    { where: "in code", body: "`injonction`" },
    { where: "in the head of a table", body: "| injonction |\n| --- |\n| 1 |" },
    { where: "in a point", body: '<Point n="3" />' },
  ])("$where", ({ body }) => {
    expect(linksOf(html(body))).toEqual([]);
  });

  test("to the term whose page it is", () => {
    expect(linksOf(html("Une injonction sous astreinte.", { own: "injonction" }))).toEqual(["astreinte"]);
  });

  test("to a term that the author links further on", () => {
    expect(linksOf(html('Une injonction. Une <Terme id="injonction">autre</Terme>.'))).toEqual(["injonction"]);
  });

  test("beyond the most that a page may hold, those of the author included", () => {
    const body = 'Une injonction, une astreinte, un NIR, une <Terme id="mise-en-demeure">mise en demeure</Terme>.';
    expect(linksOf(html(body, { most: 2 }))).toEqual(["injonction", "mise-en-demeure"]);
  });
});

test("a quotation ends with its paragraph", () => {
  expect(linksOf(html("« Une phrase ouverte.\n\nUne injonction."))).toEqual(["injonction"]);
});

test("after a quotation, terms are linked again", () => {
  expect(linksOf(html("« Une injonction » : une injonction."))).toEqual(["injonction"]);
});

test("the addresses that the author links to are listed, not those that are added", () => {
  const context = { decisionAddress: null };
  const source = {
    file: "x.mdx",
    body: "Une injonction. [a](/b/)",
    bodyLine: 0,
    context,
    toHref: (path: string) => path,
  };
  expect((toProse({ ...source, terms: { lexicon, own: null, most: 3 } }) as Prose).links).toEqual(["/b/"]);
});

const word = fc.constantFrom(
  ...[
    "injonction",
    "injonctions",
    "Mise en demeure",
    "mises en\ndemeure",
    "astreinte",
    "NIR",
    "nir",
    "mot",
    "l’",
    "«",
    "»",
  ],
  ...[", ", ". ", " ", " ", "\n\n", "\n\n## ", "\n\n- ", "*", "**", "[lien](/a/)", "`code`", '<Point n="3" />'],
  ...['<Terme id="astreinte">une astreinte</Terme>', "\n\n> "],
);
const bodies = fc.array(word, { maxLength: 40 }).map((words) => words.join(""));

describe("whatever the prose", () => {
  test("its words are those of the prose without links", () => {
    const toText = (drawn: string): string => drawn.replace(/<\/?a\b[^>]*>/g, "");
    fc.assert(
      fc.property(bodies, (body) => {
        expect(toText(html(body, { most: 9 }))).toBe(toText(html(body, { isLinked: false })));
      }),
    );
  });

  test("each term is linked once, its author's own links apart", () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const own = new Set(linksOf(html(body, { isLinked: false })));
        const added = linksOf(html(body, { most: 9 })).filter((id) => !own.has(id));
        expect(added).toEqual([...new Set(added)]);
      }),
    );
  });

  test("no link stands inside another", () => {
    fc.assert(
      fc.property(bodies, (body) => {
        expect(html(body, { most: 9 })).not.toMatch(/<a\b(?:(?!<\/a>).)*<a\b/s);
      }),
    );
  });

  test("the first mention outside of titles and quotations is the one", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("mot ", "une injonction, ", "deux injonctions. "), { maxLength: 9 }),
        (words) => {
          const text = html(words.join("")).replace(/<a .*/s, "");
          expect(text.replace(/<[^>]*>/g, "").includes("injonction")).toBe(false);
        },
      ),
    );
  });
});

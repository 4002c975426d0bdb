import { describe, expect, test } from "vitest";
import type { Problem } from "../../../src/records/problem.ts";
import { toProse, type Prose } from "../../../src/outputs/prose/prose.ts";

const legifrance = "https://www.legifrance.gouv.fr/cnil/id/CNILTEXT1";

function prose(body: string, decisionAddress: string | null = legifrance): Prose | Problem[] {
  const toHref = (path: string): string => `/registre${path}`;
  return toProse({ file: "content/cases/x.mdx", body, bodyLine: 10, context: { decisionAddress }, toHref });
}

function html(body: string, decisionAddress?: string | null): string {
  const drawn = prose(body, decisionAddress);
  return Array.isArray(drawn) ? JSON.stringify(drawn) : drawn.html;
}

function problems(body: string): Problem[] {
  const drawn = prose(body);
  return Array.isArray(drawn) ? drawn : [];
}

describe("prose becomes HTML", () => {
  test.each([
    {
      what: "a heading and a paragraph",
      body: "## Les faits\n\nUn *mot*.",
      html: "<h2>Les faits</h2>\n<p>Un <em>mot</em>.</p>",
    },
    {
      what: "a link of the site, with the base path",
      body: "[décision](/decisions/san-2023-018/#faits)",
      html: '<p><a href="/registre/decisions/san-2023-018/#faits">décision</a></p>',
    },
    {
      what: "a link that leaves the site, untouched",
      body: "[CNIL](https://www.cnil.fr/fr)",
      html: '<p><a href="https://www.cnil.fr/fr">CNIL</a></p>',
    },
    {
      what: "a link inside the page, untouched",
      body: "[plus bas](#suite)",
      html: '<p><a href="#suite">plus bas</a></p>',
    },
    {
      what: "a point of the record’s own decision",
      body: 'Retenu (<Point n="144" />).',
      html: `<p>Retenu (<a class="point" href="${legifrance}">point 144</a>).</p>`,
    },
    {
      what: "points of another decision",
      body: '<Point n="12, 14 et 15" de="san-2023-018" />',
      html: '<a class="point" href="/registre/decisions/san-2023-018/">points 12, 14 et 15</a>',
    },
    {
      what: "a term of the glossary",
      body: 'Une <Terme id="astreinte">astreinte *due*</Terme>.',
      html: '<p>Une <a class="term" href="/registre/glossaire/astreinte/">astreinte <em>due</em></a>.</p>',
    },
    {
      what: "text that looks like HTML, escaped",
      body: "`<script>` et &lt;b>",
      html: "<p><code>&#x3C;script></code> et &#x3C;b></p>",
    },
    { what: "nothing at all", body: "", html: "" },
  ])("$what", ({ body, html: expected }) => {
    expect(html(body)).toBe(expected);
  });

  test("a point without an address to lead to is plain text", () => {
    expect(html('<Point n="3" />', null)).toBe('<span class="point">point 3</span>');
  });

  test("a component inside a component is drawn", () => {
    expect(html('<Terme id="astreinte">le <Point n="3" /></Terme>', null)).toContain(
      '<span class="point">point 3</span>',
    );
  });

  test("a table of figures is drawn", () => {
    expect(html("| a | b |\n| --- | --- |\n| 1 | 2 |")).toContain("<td>2</td>");
  });
});

test("the addresses of the site are listed once, without fragment and without base path", () => {
  const body =
    '[a](/decisions/x/#faits) [b](/decisions/x/) [c](https://cnil.fr/) [d](#e) <Terme id="nir">NIR</Terme> <Point n="1" de="y" />';
  expect((prose(body) as Prose).links).toEqual(["/decisions/x/", "/glossaire/nir/", "/decisions/y/"]);
});

describe("prose may not hold", () => {
  test.each([
    { what: "an import", body: 'import x from "y"', received: "JavaScript" },
    { what: "an export", body: "export const x = 1", received: "JavaScript" },
    { what: "an expression in a line", body: "Une valeur {1 + 1}", received: "JavaScript" },
    { what: "an expression of its own", body: "{process.env}", received: "JavaScript" },
    { what: "HTML", body: "<b>mot</b>", received: "<b>" },
    { what: "a fragment", body: "<>mot</>", received: "<>" },
    { what: "an unknown component", body: "<Video />", received: "<Video>" },
    { what: "a name of the machine", body: "<toString />", received: "<toString>" },
    { what: "code as an attribute", body: "<Point n={144} />", received: "n as code, or without a value" },
    { what: "code for all attributes", body: "<Point {...x} />", received: "code" },
    { what: "an unknown attribute", body: '<Point n="1" onclick="x" />', received: 'onclick="x"' },
    { what: "a point that is no number", body: '<Point n="douze" />', received: 'n="douze"' },
    { what: "a point of nothing", body: "<Point />", received: "<Point> without n" },
    { what: "an identifier that climbs", body: '<Point n="1" de="../x" />', received: 'de="../x"' },
    { what: "a term without an identifier", body: "<Terme>mot</Terme>", received: "<Terme> without id" },
    { what: "a first-level heading", body: "# Titre", received: "#" },
    { what: "a picture", body: "![a](https://example.org/a.png)", received: "a picture" },
    { what: "a script behind a link", body: "[a](javascript:alert(1))", received: '"javascript:alert(1)"' },
    { what: "data behind a link", body: "[a](data:text/html,x)", received: '"data:text/html,x"' },
    { what: "a link to another host without a scheme", body: "[a](//example.org/)", received: '"//example.org/"' },
    { what: "a relative link", body: "[a](../x/)", received: '"../x/"' },
    { what: "a link without a final slash", body: "[a](/decisions/x)", received: '"/decisions/x"' },
    { what: "a script behind a definition", body: "[a][1]\n\n[1]: javascript:x", received: '"javascript:x"' },
    { what: "an invisible character", body: "mot\u200b", received: '"mot\\u200b"' },
    { what: "an invisible character written as an entity", body: "mot&#8238;", received: '"mot\\u202e"' },
  ])("$what", ({ body, received }) => {
    expect(problems(body).map((one) => one.received)).toEqual([received]);
  });

  test("MDX that cannot be parsed", () => {
    expect(problems("\n\nUn {bloc.").map(({ field, expected }) => [field, expected])).toEqual([
      ["line 13", "MDX that can be read"],
    ]);
  });
});

test("each refusal names its own line of the file", () => {
  const body = "Une ligne.\n\n# Titre\n\nUn <b>mot</b> et\n[un lien](x).\n";
  expect(problems(body).map(({ field }) => field)).toEqual(["line 13", "line 15", "line 16"]);
});

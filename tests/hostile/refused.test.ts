import { describe, expect, test } from "vitest";
import { toProse } from "../../src/outputs/prose/prose.ts";
import { parseJson } from "../../src/records/json.ts";
import { officialListSchema } from "../../src/records/official-list.ts";
import type { Problem } from "../../src/records/problem.ts";
import { changed, problemsOf, samples, sources, toFile, type Data } from "../records/samples.ts";

/** The first sentence about a file, on one line. */
function told([first]: readonly Problem[]): string {
  return first === undefined ? "" : `${first.field}: expected ${first.expected}, received ${first.received}`;
}

const organisation = "organisations/exemple";
const decision = "decisions/san-2025-100";
const visible = "expected one line in composed form (NFC), without invisible or control characters, received";
const address = "expected a web address that starts with https://, received";
const id = "expected an identifier in ASCII kebab-case such as san-2026-003, received";

/** A source whose address is hostile. */
const linked = (url: string): Data => ({
  sources: sources("legalForm", "country").map((one) => ({ ...one, url })),
});

interface Field {
  readonly does: string;
  readonly change: Data;
  readonly says: string;
}

describe("a field is refused with a sentence when it", () => {
  test.each<Field>([
    {
      does: "runs a script as a link",
      change: linked("javascript:alert(1)"),
      says: `sources[0].url: ${address} "javascript:alert(1)"`,
    },
    {
      does: "hides the script behind capitals and a tab",
      change: linked("java\tScRiPt:alert(1)"),
      says: `sources[0].url: ${address} "java\\tScRiPt:alert(1)"`,
    },
    {
      does: "carries a page as a link",
      change: linked("data:text/html,<script>alert(1)</script>"),
      says: `sources[0].url: ${address} "data:text/html,<script>alert(1)</script>"`,
    },
    {
      does: "turns its letters round",
      change: { name: "Exem\u202eelp" },
      says: `name: ${visible} "Exem\\u202eelp"`,
    },
    {
      does: "isolates letters from their direction",
      change: { name: "\u2066Exemple\u2069" },
      says: `name: ${visible} "\\u2066Exemple\\u2069"`,
    },
    { does: "hides a space of no width", change: { name: "Exem\u200bple" }, says: `name: ${visible} "Exem\\u200bple"` },
    {
      does: "hides tags that no screen shows",
      change: { name: "Ex\u{e0041}emple" },
      says: `name: ${visible} "Ex\\u{e0041}emple"`,
    },
    {
      does: "looks like Latin in Cyrillic",
      change: { name: "Ехemple" },
      says: 'name: expected Latin letters only, without U+0415, U+0445, received "Ехemple"',
    },
    {
      does: "looks like Latin in Greek",
      change: { name: "Εxemple" },
      says: 'name: expected Latin letters only, without U+0395, received "Εxemple"',
    },
    {
      does: "looks like Latin in mathematical letters",
      change: { name: "𝐄xemple" },
      says: 'name: expected Latin letters only, without U+1D404, received "𝐄xemple"',
    },
    {
      does: "breaks its line",
      change: { summary: "Une société.\r\nATTACH:x" },
      says: `summary: ${visible} "Une société.\\r\\nATTACH:x"`,
    },
    {
      does: "colours a terminal",
      change: { name: "\u001b[31mExemple" },
      says: `name: ${visible} "\\u001b[31mExemple"`,
    },
    {
      does: "is a hundred thousand letters long",
      change: { name: "a".repeat(100_000) },
      says: `name: expected at most 120 characters, received "${"a".repeat(76)}…`,
    },
    {
      does: "is a key of the machine",
      change: { constructor: { prototype: { polluted: true } } },
      says: 'constructor: expected only fields of the model, received {"prototype":{"polluted":true}}',
    },
    {
      does: "is a word of the machine in a closed list",
      change: { legalForm: "__proto__" },
      says: 'legalForm: expected one of etat, public-non-etat, entreprise, autre, received "__proto__"',
    },
  ])("$does", ({ change, says }) => {
    expect(told(problemsOf(organisation, toFile(changed(organisation, change))))).toBe(says);
  });

  test.each<Field>([
    { does: "climbs folders", change: { case: "../../etc/passwd" }, says: `case: ${id} "../../etc/passwd"` },
    { does: "begins at the root", change: { case: "/etc/passwd" }, says: `case: ${id} "/etc/passwd"` },
    { does: "climbs in code", change: { follows: ["%2e%2e%2fx"] }, says: `follows[0]: ${id} "%2e%2e%2fx"` },
    { does: "ends a name early", change: { case: "x\u0000y" }, says: `case: ${id} "x\\u0000y"` },
    { does: "names a device", change: { case: "con:" }, says: `case: ${id} "con:"` },
    ...[
      "https://www.legifrance.gouv.fr.example/x",
      "https://www.legifrance.gouv.fr@example.org/x",
      "https://example.org/legifrance.gouv.fr",
      "https://www.legifrance-gouv.fr/x",
    ].map((url) => ({
      does: `only looks like the official site: ${url}`,
      change: { addresses: { legifrance: url } },
      says: `addresses.legifrance: expected a web address on legifrance.gouv.fr that starts with https://, received "${url}"`,
    })),
  ])("$does", ({ change, says }) => {
    expect(told(problemsOf(decision, toFile(changed(decision, change))))).toBe(says);
  });
});

describe("a file is refused with a sentence when", () => {
  const plain = "expected plain YAML, received an anchor, an alias or a tag (&, * or !)";

  test.each([
    {
      fact: "its name climbs folders",
      path: "fines/..",
      text: toFile({}),
      says: ': expected a file name in ASCII kebab-case, received ".."',
    },
    {
      fact: "it is a megabyte long",
      path: "fines/x",
      text: `---\norder: ${"a".repeat(1_000_000)}\n---\n`,
      says: ": expected at most 200000 characters, received 1000016",
    },
    {
      fact: "its YAML grows like a bomb",
      path: "fines/x",
      text: `---\na: &a [x, x]\n${[..."bcdefghi"].map((key, index) => `${key}: &${key} [*${"abcdefgh"[index] ?? ""}, *${"abcdefgh"[index] ?? ""}]`).join("\n")}\n---\n`,
      says: `line 2: ${plain}`,
    },
    {
      fact: "its YAML merges an alias",
      path: "fines/x",
      text: "---\na: 1\nb:\n  <<: *a\n---\n",
      says: `line 4: ${plain}`,
    },
    {
      fact: "its YAML names a function",
      path: "fines/x",
      text: "---\na: !!js/function 'x'\n---\n",
      says: `line 2: ${plain}`,
    },
    { fact: "its YAML names bytes", path: "fines/x", text: "---\na: !!binary aGk=\n---\n", says: `line 2: ${plain}` },
    {
      fact: "its YAML opens fifty thousand brackets",
      path: "fines/x",
      text: `---\na: ${"[".repeat(50_000)}\n---\n`,
      says: "line 2: expected YAML that can be read, received brackets nested too deep",
    },
    {
      fact: "it holds two documents",
      path: "fines/x",
      text: "---\na: 1\n...\nb: 2\n---\n",
      says: 'line 4: expected YAML that can be read, received "Source contains multiple documents; please use YAML.parseAllDocuments()"',
    },
  ])("$fact", ({ path, text, says }) => {
    expect(told(problemsOf(path, text))).toBe(says);
  });

  test("a key is __proto__, and no object of the program learns anything from it", () => {
    const text = toFile(samples[organisation] ?? {}).replace("{", '{ "__proto__": { "polluted": true },');
    const json = '{ "__proto__": { "polluted": true }, "constructor": 1 }';
    expect(told(problemsOf(organisation, text))).toMatch(/^__proto__: expected only fields of the model, received /);
    expect(Array.isArray(parseJson("content/official-list.json", json, officialListSchema))).toBe(true);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});

describe("prose is refused with a sentence when it", () => {
  const link = "expected an address that starts with https:// or an address of the site that ends with /, received";
  const code = "line 1: expected prose, received JavaScript";
  const deep = "prose: expected prose, received quotes, lists or components nested too deep";
  const tag = "line 1: expected <Point> or <Terme>, received";

  test.each([
    { does: "imports", body: 'import fs from "node:fs"', says: code },
    { does: "exports", body: "export const x = process.env", says: code },
    { does: "computes", body: "Une valeur : {process.env}", says: code },
    { does: "computes on its own line", body: "{globalThis.x = 1}", says: code },
    { does: "runs a script", body: "<script>alert(1)</script>", says: `${tag} <script>` },
    { does: "frames another site", body: '<iframe src="https://example.org"></iframe>', says: `${tag} <iframe>` },
    { does: "draws with a handler", body: '<svg onload="alert(1)" />', says: `${tag} <svg>` },
    { does: "names a component of the machine", body: "<constructor />", says: `${tag} <constructor>` },
    { does: "names a member of one", body: "<Point.constructor />", says: `${tag} <Point.constructor>` },
    {
      does: "hides code in an attribute",
      body: "<Terme id={alert(1)}>mot</Terme>",
      says: "line 1: expected <Terme> with id as plain text, received id as code, or without a value",
    },
    {
      does: "spreads an object into a component",
      body: '<Point {...window} n="1" />',
      says: "line 1: expected <Point> with n and de as plain text, received code",
    },
    { does: "links to a script", body: "[a](javascript:alert(1))", says: `line 1: ${link} "javascript:alert(1)"` },
    {
      does: "links to a page that it carries",
      body: "[a](data:text/html,x)",
      says: `line 1: ${link} "data:text/html,x"`,
    },
    {
      does: "links to another host without a scheme",
      body: "[a](//example.org/)",
      says: `line 1: ${link} "//example.org/"`,
    },
    {
      does: "links to a script by a reference",
      body: "[a][b]\n\n[b]: javascript:alert(1)",
      says: `line 3: ${link} "javascript:alert(1)"`,
    },
    {
      does: "loads a picture",
      body: "![a](https://example.org/a.png)",
      says: "line 1: expected text, received a picture",
    },
    {
      does: "turns its letters round",
      body: "Un nom \u202enommé",
      says: 'line 1: expected text without invisible characters, received "Un nom \\u202enommé"',
    },
    { does: "nests three thousand quotes", body: `${"> ".repeat(3000)}a`, says: deep },
    { does: "nests forty braces", body: "{".repeat(40), says: deep },
  ])("$does", ({ body, says }) => {
    const prose = toProse({ file: "x", body, bodyLine: 0, context: { decisionAddress: null }, toHref: (path) => path });
    expect(Array.isArray(prose) ? told(prose) : prose.html).toBe(says);
  });
});

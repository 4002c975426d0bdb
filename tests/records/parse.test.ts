import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toProse } from "../../src/outputs/prose/prose.ts";
import { parseGaps } from "../../src/records/gap.ts";
import { parseRecord } from "../../src/records/parse.ts";
import { problemsOf, samples, toFile } from "./samples.ts";

const fine = samples["fines/san-2025-100-exemple"] ?? {};

/** Text made of the signs that YAML and MDX give a meaning to. */
const tricky = fc.array(fc.constantFrom(..."---|\n|: |#|'|\"|&a|*a|!!|[|]|{|}|<|>|é|\u202e|a|1|- |\t".split("|")), {
  maxLength: 40,
});

describe("no text makes the door fail", () => {
  test("as a whole file", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          tricky.map((parts) => parts.join("")),
        ),
        (text) => {
          expect(problemsOf("fines/x", text).length).toBeGreaterThan(0);
        },
      ),
    );
  });

  test("as fields or as prose", () => {
    fc.assert(
      fc.property(tricky, (parts) => {
        const text = parts.join("");
        expect(problemsOf("fines/x", `---\n${text}\n---\n`).length).toBeGreaterThan(0);
        const source = { file: "x", body: text, bodyLine: 0, context: { decisionAddress: null } };
        expect(() => toProse({ ...source, toHref: (path) => path })).not.toThrow();
        expect(() => parseGaps("x", text)).not.toThrow();
      }),
    );
  });

  test.each([
    { what: "quotes in quotes", body: "> ".repeat(3000) + "a" },
    { what: "lists in lists", body: "- ".repeat(500) + "a" },
    { what: "brackets in brackets", body: "[".repeat(500) + "a" + "](x)".repeat(500) },
    { what: "stars in stars", body: "*a _b ".repeat(3000) },
    { what: "components in components", body: `${'<Terme id="a">'.repeat(200)}a${"</Terme>".repeat(200)}` },
  ])("as $what", ({ body }) => {
    const source = { file: "x", body, bodyLine: 0, context: { decisionAddress: null } };
    expect(() => toProse({ ...source, toHref: (path) => path })).not.toThrow();
  });
});

describe("a file", () => {
  test.each([
    { fact: "with Windows line ends", text: toFile(fine).replaceAll("\n", "\r\n") },
    { fact: "without a body", text: toFile(fine).trimEnd() },
  ])("$fact is read", ({ text }) => {
    expect(problemsOf("fines/x", text)).toEqual([]);
  });

  test("gives its prose as it stands, and the lines before it", () => {
    const source = { collection: "fines", id: "x", file: "content/fines/x.mdx" } as const;
    const text = `---\n${JSON.stringify(fine)}\n---\n\nPremière ligne.\n`;
    expect(parseRecord({ ...source, text })).toMatchObject({ body: "\nPremière ligne.\n", bodyLine: 3 });
  });

  test.each([
    { fact: "that begins with a byte order mark", text: `\ufeff${toFile(fine)}`, received: '"\\ufeff---' },
    { fact: "that is empty", text: "", received: '""' },
    { fact: "whose fields never end", text: "---\namount: 1\n", received: '"---' },
  ])("$fact has no fields", ({ text, received }) => {
    const [problem] = problemsOf("fines/x", text);
    expect(problem?.expected).toBe("a YAML block between two lines of three hyphens");
    expect(problem?.received.startsWith(received)).toBe(true);
  });
});

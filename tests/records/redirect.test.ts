import { expect, test } from "vitest";
import { parseRedirects } from "../../src/records/redirect.ts";
import { toReport } from "../../src/records/report.ts";

const parse = (text: string): ReturnType<typeof parseRedirects> => parseRedirects("content/redirects.yaml", text);

test.each([
  { fact: "a list without a line is written so", text: "[]", redirects: [] },
  {
    fact: "a page leads to a place in a page",
    text: "- from: /donnees/vieux/\n  to: /donnees/#fichiers",
    redirects: [{ from: "/donnees/vieux/", to: "/donnees/#fichiers" }],
  },
  {
    fact: "a file leads to a file",
    text: "- from: /flux/a.atom\n  to: /flux/b.atom",
    redirects: [{ from: "/flux/a.atom", to: "/flux/b.atom" }],
  },
])("$fact", ({ text, redirects }) => {
  expect(parse(text)).toEqual(redirects);
});

test("a list that was lost is not an empty one", () => {
  expect(parse("")).toEqual([
    {
      file: "content/redirects.yaml",
      field: "",
      expected: "a list",
      received: "nothing",
      remedy: "restore the file from its last commit, or write [] when the list has no line",
    },
  ]);
});

test.each([
  { fact: "an address that leads to itself", lines: ["/a/ /a/"], fields: ["[0].to"] },
  { fact: "two addresses that lead to each other", lines: ["/a/ /b/", "/b/ /a/"], fields: ["[0].to", "[1].to"] },
])("$fact are told that the lines lead back to where they start", ({ lines, fields }) => {
  const text = lines.map((line) => `- from: ${line.replace(" ", "\n  to: ")}`).join("\n");
  const remedy = "the lines lead back to where they start: name the address that stands today";
  expect(parse(text)).toMatchObject(fields.map((field) => ({ field, remedy })));
});

test("a feed of one kind is not served in the place of another", () => {
  expect(parse("- from: /flux/a.atom\n  to: /flux/a.rss")).toMatchObject([
    { field: "[0].to", expected: "a file .atom for a file .atom", received: '"/flux/a.rss"' },
  ]);
});

test("what is wrong with a list is told word for word", () => {
  const shape = parse(
    "- from: dossiers/a/\n  to: https://ailleurs.example/\n- from: /dossiers/b/\n  vers: /dossiers/c/",
  );
  const links = parse(
    [
      "- from: /dossiers/a/\n  to: /dossiers/b/",
      "- from: /dossiers/b/\n  to: /dossiers/c/",
      "- from: /dossiers/b/\n  to: /flux/tout.atom",
    ].join("\n"),
  );
  expect(toReport([...shape, ...links] as Parameters<typeof toReport>[0])).toMatchInlineSnapshot(`
    "content/redirects.yaml does not fit the model.
      [0].from  expected an address of the site such as /dossiers/kourou/, received "dossiers/a/"
                write it without scheme and host, with its slashes
      [0].to  expected an address of the site such as /dossiers/kourou/ or /donnees/#fichiers, received "https://ailleurs.example/"
              write it without scheme and host, with its slashes
      [1].to  expected text, received nothing
              add the field, or null where the model takes it (see /contribuer/#inconnu)
      [1].vers  expected only fields of the model, received "/dossiers/c/"
                check the spelling, or remove the field (see /contribuer/#champs)
      [0].to  expected an address that leads nowhere else, received "/dossiers/b/"
              write the last address of the chain, /dossiers/c/
      [2].from  expected an address that no other line redirects, received "/dossiers/b/"
                keep one of the two lines
      [2].to  expected a page for a page, received "/flux/tout.atom"
              name the address that holds the same thing

    7 problems in 1 file: nothing was built."
  `);
});

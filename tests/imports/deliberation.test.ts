import { describe, expect, test } from "vitest";
import { parseDeliberation } from "../../src/imports/deliberation.ts";
import { toFundBytes, toFundXml } from "./fund-text.ts";

const parsed = (xml: string) => parseDeliberation(new TextEncoder().encode(xml));

test("a file gives what its metadata say", () => {
  expect(
    parseDeliberation(toFundBytes({ fullTitle: "Délibération concernant A &amp; B", content: "<p>x</p>" })),
  ).toEqual({
    id: "CNILTEXT000055000001",
    number: "SAN-2026-101",
    nature: "Sanction",
    title: "Délibération SAN-2026-101 du 8 octobre 2026",
    fullTitle: "Délibération concernant A & B",
    decidedOn: "2026-10-08",
    publishedOn: "2026-10-15",
    url: "https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000055000001",
    content: "<p>x</p>",
  });
});

test.each([
  ["a missing number", { number: "" }, { number: null }],
  ["a number that is none", { number: "—" }, { number: null }],
  ["a number too long for a name", { number: "1".repeat(300) }, { number: null }],
  ["a day that stands for none", { publishedOn: "2999-01-01" }, { publishedOn: null }],
  ["a day that no calendar has", { decidedOn: "2026-02-30" }, { decidedOn: null }],
  ["a day left empty", { decidedOn: "" }, { decidedOn: null }],
  ["a long title left empty", { fullTitle: "" }, { fullTitle: "" }],
  ["entities of HTML", { title: "D&eacute;lib&#233;ration&nbsp;n&deg;&#160;1" }, { title: "Délibération n° 1" }],
])("%s is told from a known one", (_, text, expected) => {
  expect(parseDeliberation(toFundBytes(text))).toMatchObject(expected);
});

test("a text without content is still a text", () => {
  expect(parsed(toFundXml({}).replace(/<BLOC_TEXTUEL>.*<\/BLOC_TEXTUEL>/, ""))).toMatchObject({ content: "" });
});

describe("encodings", () => {
  const xml = toFundXml({ title: "Délibération" });

  test("a byte order mark is no character of the text", () => {
    expect(parsed(`\ufeff${xml}`)).toMatchObject({ title: "Délibération" });
  });

  test("the declared encoding is the one that is read", () => {
    const latin = Buffer.from(xml.replace("UTF-8", "ISO-8859-1"), "latin1");
    expect(parseDeliberation(latin)).toMatchObject({ title: "Délibération" });
  });

  test("UTF-16 is read by its mark", () => {
    expect(parseDeliberation(Buffer.from(`\ufeff${xml}`, "utf16le"))).toMatchObject({ title: "Délibération" });
  });

  test.each([
    [
      "bytes of another encoding than the declared one",
      Buffer.from(xml, "latin1"),
      "octets qui ne sont pas de l’UTF-8",
    ],
    ["an encoding that nobody knows", Buffer.from(xml.replace("UTF-8", "KLINGON-8")), "encodage inconnu : klingon-8"],
  ])("%s are refused", (_, bytes, problem) => {
    expect(parseDeliberation(bytes)).toEqual({ problem });
  });
});

test.each([
  ["", "fichier vide"],
  ["du texte", "XML mal formé, ligne 1 (char 'd' is not expected.)"],
  ["<TEXTE_CNIL><META></TEXTE_CNIL>", /^XML mal formé, ligne 1 \(Expected closing tag 'META'/],
  [toFundXml({}).slice(0, 300), /^XML mal formé, ligne \d+ \(/],
  ["<TEXTE_JORF/>", "la racine n’est pas TEXTE_CNIL"],
  ["<TEXTE_CNIL/>", "identifiant attendu tel que CNILTEXT000054790100, reçu rien"],
  [toFundXml({ id: "CNILTEXT42" }), "identifiant attendu tel que CNILTEXT000054790100, reçu « CNILTEXT42 »"],
  [
    '<!DOCTYPE t [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><TEXTE_CNIL>&b;</TEXTE_CNIL>',
    "déclare des entités, ce qu’aucun texte du fonds ne fait",
  ],
])("« %.40s » costs one sentence", (xml, problem) => {
  const found = parsed(xml);
  expect(found).toHaveProperty("problem");
  const said = "problem" in found ? found.problem : "";
  if (typeof problem === "string") expect(said).toBe(problem);
  else expect(said).toMatch(problem);
  expect(said).not.toContain("\n");
});

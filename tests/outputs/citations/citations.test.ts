import { describe, expect, test } from "vitest";
import { toBibtex } from "../../../src/outputs/citations/bibtex.ts";
import { type CitedRegister, type CslItem, toDecisionItem, toPageItem } from "../../../src/outputs/citations/csl.ts";
import { toFootnote, toLegalReference } from "../../../src/outputs/citations/legal-reference.ts";
import { toRis } from "../../../src/outputs/citations/ris.ts";
import { toZoteroTags } from "../../../src/outputs/citations/zotero-tags.ts";
import { registerOn, viewOf } from "../../registry/real-register.ts";
import { frozenItems, frozenReference } from "./frozen-items.ts";

const register = registerOn("2026-11-21");
const cited: CitedRegister = {
  name: "Registre",
  asOf: "2026-11-21",
  toAbsolute: (path) => `https://registre.example${path}`,
};

describe("the footnote of a decision", () => {
  test.each([
    {
      id: "san-2026-003",
      note: "CNIL, formation restreinte, délibération n° SAN-2026-003, 22 janvier 2026, France Travail",
    },
    {
      id: "ce-449209",
      note: "Conseil d’État, 28 janvier 2022, Google LLC et Google Ireland Limited, n° 449209, ECLI:FR:CECHR:2022:449209.20220128",
    },
    { id: "med-2021-134", note: "CNIL, présidence, mise en demeure n° MED-2021-134, 26 novembre 2021, Clearview AI" },
    {
      id: "ce-2020-10-05-rennes",
      note: "Conseil d’État, 5 octobre 2020, Archipel Habitat, office public de l’habitat de Rennes Métropole",
    },
  ])("$id is $note", ({ id, note }) => {
    expect(toFootnote(toLegalReference(viewOf(register.decisions, id)))).toBe(note);
  });

  test("names no organisation that the public text does not name", () => {
    const view = register.decisions.find(({ addressees }) => addressees.every(({ isNamed }) => !isNamed));
    expect(view).toBeDefined();
    if (view === undefined) return;
    expect(toLegalReference(view).parties).toBe("");
    expect(toFootnote(toLegalReference(view))).not.toContain(view.addressees[0]?.text);
  });

  test("names the first of four addressees or more", () => {
    const view = viewOf(register.decisions, "san-2026-003");
    const four = ["A", "B", "C", "D"].map((text) => ({ ...view.addressees[0], text }));
    const reference = toLegalReference({ ...view, addressees: four as typeof view.addressees });
    expect(reference.parties).toBe("A et autres");
  });

  test("holds no empty piece, for any decision of the register", () => {
    const notes = register.decisions.map((view) => toFootnote(toLegalReference(view)));
    expect(notes.filter((note) => /, ,|^,|,$|undefined|null| {2}/.test(note))).toEqual([]);
  });
});

describe("published citations", () => {
  test.each(Object.entries(frozenItems))("of %s are as they were", async (name, item) => {
    await expect(toBibtex(item)).toMatchFileSnapshot(`../../golden/citations/${name}.bib`);
    await expect(toRis(item)).toMatchFileSnapshot(`../../golden/citations/${name}.ris`);
    await expect(`${JSON.stringify([item], null, 2)}\n`).toMatchFileSnapshot(`../../golden/citations/${name}.csl.json`);
  });

  test("for Zotero are as they were", async () => {
    const tags = toZoteroTags(frozenReference).map(({ name, content }) => `${name}: ${content}\n`);
    await expect(tags.join("")).toMatchFileSnapshot("../../golden/citations/ruling.meta.txt");
  });

  const items: CslItem[] = [
    ...register.decisions.map((view) => toDecisionItem(view, cited)),
    ...[...register.cases, ...register.incidents].map((view) => toPageItem(view, cited)),
  ];

  test("keep each title whole on one line of RIS, and end the entry", () => {
    for (const item of items) {
      const lines = toRis(item).split("\r\n");
      expect(lines).toContain(`TI  - ${item.title}`);
      expect(lines.slice(-2)).toEqual(["ER  - ", ""]);
      expect(lines.slice(0, -1).filter((line) => !/^[A-Z][A-Z\d] {2}- /.test(line))).toEqual([]);
    }
  });

  test("are one balanced entry of BibTeX named after the record", () => {
    for (const item of items) {
      const text = toBibtex(item);
      expect(text.startsWith(`@misc{${item.id},\n`)).toBe(true);
      expect(text.split("{").length).toBe(text.split("}").length);
      expect(text).toMatch(/\n\tmonth = [a-z]{3},\n/);
    }
  });
});

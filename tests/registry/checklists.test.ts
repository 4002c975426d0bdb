import { describe, expect, test } from "vitest";
import { checkChecklists } from "../../src/registry/checks/checklists.ts";
import { toLookup } from "../../src/registry/lookup.ts";
import { themes } from "../../src/records/vocabulary.ts";
import { toRegister } from "../../src/registry/registry.ts";
import { changed, samples, toRecords, type Data, type Files } from "../records/samples.ts";
import { noLists } from "./no-lists.ts";
import { registerOn } from "./real-register.ts";

function complaintsOf(files: Files): object[] {
  const lookup = toLookup(toRecords({ ...samples, ...files }), []);
  return checkChecklists({ ...noLists, lookup, today: "2026-11-21", links: [], unparsed: new Set() });
}

const lineOf = (decision: string): Data => ({
  checklist: [
    { ask: "Chiffrer les postes.", decisions: [{ decision: "san-2025-100" }] },
    { ask: "Fermer les ports.", decisions: [{ decision: "san-2025-100" }, { decision }] },
  ],
});

const leadingOf = (decision: string): Data => ({ leading: [{ decision, holding: "La sécurité se prouve." }] });

describe("a line of a checklist", () => {
  test("fits when its decisions have its theme", () => {
    expect(complaintsOf({ "themes/securite": changed("themes/securite", lineOf("med-2024-050")) })).toEqual([]);
  });

  test("that names no decision says where, what is expected, what was read and what to do", () => {
    expect(complaintsOf({ "themes/securite": changed("themes/securite", lineOf("san-2099-001")) })).toEqual([
      {
        file: "content/themes/securite.mdx",
        field: "checklist[1].decisions[1].decision",
        expected: "a decision that has the theme securite",
        received: '"san-2099-001"',
        remedy: "correct it, or add content/decisions/san-2099-001.mdx",
      },
    ]);
  });

  test("that names a decision on another theme says which themes it has", () => {
    const other = changed("decisions/med-2024-050", { themes: ["cookies"] });
    const files = {
      "themes/securite": changed("themes/securite", lineOf("med-2024-050")),
      "decisions/med-2024-050": other,
    };
    expect(complaintsOf(files)).toMatchObject([
      {
        received: "med-2024-050, whose themes are cookies",
        remedy: "name another decision, or add securite to the themes of med-2024-050",
      },
    ]);
  });
});

test("a theme is named after a key of the vocabulary", () => {
  const complaints = complaintsOf({ "themes/serrures": changed("themes/securite", {}) });
  expect(complaints[0]).toMatchObject({ file: "content/themes/serrures.mdx", received: '"serrures"' });
});

describe("a leading case", () => {
  const applied = changed("decisions/san-2025-100", {
    provisions: [{ provision: "rgpd-32", outcome: "held", finding: "La sécurité manque." }],
    sources: [
      {
        ...(samples["decisions/san-2025-100"]?.["sources"] as Data[])[0],
        supports: ["number", "decidedOn", "organisations", "procedure", "notifiedOn", "provisions"],
      },
    ],
  });
  const files = { "decisions/san-2025-100": applied };

  test("fits when it applies the provision, and stands on its page", () => {
    const all = { ...files, "provisions/rgpd-32": changed("provisions/rgpd-32", leadingOf("san-2025-100")) };
    expect(complaintsOf(all)).toEqual([]);
    const register = toRegister(toRecords({ ...samples, ...all }), [], "2026-11-21");
    expect(register.provisions[0]?.leading).toMatchObject([{ holding: "La sécurité se prouve." }]);
  });

  test.each([
    { fact: "that applies another text", id: "med-2024-050", received: "med-2024-050, which applies none" },
    { fact: "that no record tells", id: "san-2099-001", received: '"san-2099-001"' },
  ])("$fact is refused", ({ id, received }) => {
    const all = { ...files, "provisions/rgpd-32": changed("provisions/rgpd-32", leadingOf(id)) };
    expect(complaintsOf(all)).toMatchObject([{ field: "leading[0].decision", received }]);
  });
});

test("a line stands on its page only once one of its decisions is known", () => {
  const themesOn = (asOf: string): readonly object[] => toRegister(toRecords(samples), [], asOf).themes;
  expect(themesOn("2025-01-08")).toEqual([]);
  expect(themesOn("2025-01-09")).toMatchObject([{ checklist: [{ ask: "Chiffrer les postes." }] }]);
});

test("every theme of at least three decisions of the register has its page", () => {
  const { decisions, themes: pages } = registerOn("2026-11-21");
  const missing = Object.keys(themes).filter(
    (key) =>
      decisions.filter(({ record }) => (record.themes as readonly string[]).includes(key)).length >= 3 &&
      !pages.some(({ id }) => id === key),
  );
  expect(missing).toEqual([]);
  expect(pages.filter((page) => page.decisions.length < 3)).toEqual([]);
});

import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type Engine, openEngine } from "../../src/search/engine.ts";
import { find } from "../../src/search/findings.ts";
import { openSearchIndex } from "../../src/search/index-pages.ts";

const pages = {
  "decisions/san-2026-003/index.html": toPage({
    title: "France Travail : cinq millions",
    text: `La CNIL prononce l’<a href="/">amende</a> de 5\u202F000\u202F000\u00A0€ ; la sécurité est au cœur de SAN-2026-003.`,
    alias: "SAN-2026-003 san2026003 2026003",
  }),
  "dossiers/france-travail/index.html": toPage({
    title: "Le dossier",
    text: "SAN-2026-003, SAN-2026-003 et encore SAN-2026-003.",
  }),
  "glossaire/appel/index.html": toPage({ title: "Appel", text: "Un recours devant le juge.", year: "2024" }),
  "index.html": "<html lang=fr><body><main><h1>Accueil</h1><p>amende</p></main></body></html>",
};

interface Facts {
  readonly title: string;
  readonly text: string;
  readonly alias?: string;
  readonly year?: string;
}

function toPage({ title, text, alias, year = "2026" }: Facts): string {
  const filter = `<span hidden data-year="${year}" data-pagefind-filter="year[data-year]"></span>`;
  const meta = alias && `<span hidden data-alias="${alias}" data-pagefind-meta="alias[data-alias]"></span>`;
  return `<!doctype html><html lang="fr"><body><main data-pagefind-body><h1>${title}</h1><p>${text}</p>${filter}${meta ?? ""}</main></body></html>`;
}

let dist: string;
let engine: Engine;

beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), "search-"));
  await indexPages();
  vi.stubGlobal("fetch", async (url: string) => new Response(await readFile(new URL(url, "file:///").pathname)));
  engine = await openEngine(`${pathToFileURL(join(dist, "pagefind")).href}/`);
});

afterAll(async () => {
  vi.unstubAllGlobals();
  await rm(dist, { recursive: true });
});

async function indexPages(): Promise<{ pages: number }> {
  const index = await openSearchIndex();
  try {
    for (const [path, html] of Object.entries(pages)) index.add(path, html);
    return await index.write(dist);
  } finally {
    await index.close();
  }
}

async function titlesFor(text: string, chosen: Record<string, string[]> = {}): Promise<string[]> {
  const { matches } = await find(engine, { text, chosen });
  const found = await Promise.all((matches ?? []).map((match) => match.data()));
  return found.map((page) => page.meta["title"] ?? "");
}

async function readBundle(): Promise<Map<string, string>> {
  const folder = join(dist, "pagefind");
  const paths = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const files = paths.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return new Map(
    await Promise.all(
      files.map(async (file) => [file.slice(folder.length + 1), await readFile(file, "base64")] as const),
    ),
  );
}

describe("openSearchIndex", () => {
  test.each([
    { text: "amende", first: "France Travail : cinq millions" },
    { text: "l’amende", first: "France Travail : cinq millions" },
    { text: "AMENDES", first: "France Travail : cinq millions" },
    { text: "securite", first: "France Travail : cinq millions" },
    { text: "coeur", first: "France Travail : cinq millions" },
    { text: "cœur", first: "France Travail : cinq millions" },
    { text: "5000000", first: "France Travail : cinq millions" },
    { text: "5 000 000 €", first: "France Travail : cinq millions" },
    { text: "SAN-2026-003", first: "France Travail : cinq millions" },
    { text: "san 2026 3", first: "France Travail : cinq millions" },
    { text: "2026-003", first: "France Travail : cinq millions" },
    { text: "d’appel", first: "Appel" },
  ])("« $text » leads to $first", async ({ text, first }) => {
    expect((await titlesFor(text))[0]).toBe(first);
  });

  test.each(["laboratoire", "xylophone", "san2026999"])("« %s » finds nothing rather than a guess", async (text) => {
    expect(await titlesFor(text)).toEqual([]);
  });

  test("a choice without words lists its pages", async () => {
    expect(await titlesFor("", { year: ["2024"] })).toEqual(["Appel"]);
  });

  test("the counts of a facet do not depend on its own choices", async () => {
    const { counts } = await find(engine, { text: "", chosen: { year: ["2024"] } });
    expect(counts).toEqual({ year: { 2024: 1, 2026: 2 } });
  });

  test("only pages of records are indexed", async () => {
    expect(await indexPages()).toEqual({ pages: 3 });
  });

  test("a second index has the same bytes, and nothing that no browser asks for", async () => {
    const before = await readBundle();
    await indexPages();
    expect(await readBundle()).toEqual(before);
    const names = [...before.keys()].map((name) => name.replace(/fr_\w+/, "fr"));
    expect(new Set(names)).toEqual(
      new Set([
        "filter/fr.pf_filter",
        "fragment/fr.pf_fragment",
        "index/fr.pf_index",
        "pagefind-entry.json",
        "pagefind.fr.pf_meta",
        "pagefind.js",
        "wasm.fr.pagefind",
      ]),
    );
  });
});

import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type FullText, openFullText, type PieceNames } from "../../src/search/engine.ts";
import { findInText } from "../../src/search/findings.ts";
import { type IndexMaking, openSearchIndex } from "../../src/search/index-pages.ts";
import type { PartSizes } from "../../src/search/index-parts.ts";
import type { KeptPart, PartStore } from "../../src/search/kept-part.ts";

const addresses = ["/decisions/san-2026-003/", "/dossiers/france-travail/", "/flux/", "/glossaire/appel/"];
const pages = {
  "decisions/san-2026-003/index.html": toPage(
    "France Travail : cinq millions",
    `La CNIL prononce l’<a href="/">amende</a> de 5\u202F000\u202F000\u00A0€ ; la sécurité est au cœur de SAN-2026-003.`,
  ),
  "dossiers/france-travail/index.html": toPage("Le dossier", "SAN-2026-003, SAN-2026-003 et encore SAN-2026-003."),
  "glossaire/appel/index.html": toPage("Appel", "Un recours devant le juge."),
  "index.html": "<html lang=fr><body><main><h1>Accueil</h1><p>amende</p></main></body></html>",
};

function toPage(title: string, text: string): string {
  return `<!doctype html><html lang="fr"><body><main data-pagefind-body><p class="kicker">kicker</p><h1>${title}</h1><p>${text}</p><aside class="margin">margin</aside></main></body></html>`;
}

let dist: string;
let fullText: FullText;

beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), "search-"));
  vi.stubGlobal("fetch", async (url: string) => new Response(await readFile(new URL(url, "file:///").pathname)));
});

afterAll(async () => {
  vi.unstubAllGlobals();
  await rm(dist, { recursive: true });
});

async function indexPages(known: readonly string[], sizes?: PartSizes): Promise<{ pages: number }> {
  return makeIndex(known, sizes === undefined ? {} : { sizes });
}

async function makeIndex(
  known: readonly string[],
  making: IndexMaking,
  given: Readonly<Record<string, string>> = pages,
): Promise<{ pages: number }> {
  const index = openSearchIndex(dist, making);
  try {
    for (const [path, html] of Object.entries(given)) index.add(path, html);
    return await index.write(known);
  } finally {
    await index.close();
  }
}

async function addressesFor(text: string, mended = ""): Promise<(string | undefined)[]> {
  return [...(await findInText(fullText, text, mended)).keys()].map((row) => addresses[row]);
}

async function readPieceNames(): Promise<PieceNames> {
  return JSON.parse(await readFile(join(dist, "pagefind/pieces.json"), "utf8")) as PieceNames;
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

async function openIndexOf(sizes: PartSizes): Promise<void> {
  await indexPages(addresses, sizes);
  fullText = await openFullText(`${pathToFileURL(join(dist, "pagefind")).href}/`);
}

describe.each([
  { parts: "one part", sizes: { full: 100, least: 1 } },
  { parts: "two parts", sizes: { full: 2, least: 1 } },
])("the text of the pages, in $parts", ({ sizes }) => {
  beforeAll(() => openIndexOf(sizes));

  test.each([
    { text: "amende", first: "/decisions/san-2026-003/" },
    { text: "l’amende", first: "/decisions/san-2026-003/" },
    { text: "AMENDES", first: "/decisions/san-2026-003/" },
    { text: "securite", first: "/decisions/san-2026-003/" },
    { text: "coeur", first: "/decisions/san-2026-003/" },
    { text: "cœur", first: "/decisions/san-2026-003/" },
    { text: "5000000", first: "/decisions/san-2026-003/" },
    { text: "5 000 000 €", first: "/decisions/san-2026-003/" },
    { text: "5 millions d’euros", first: "/decisions/san-2026-003/" },
    { text: "SAN-2026-003", first: "/dossiers/france-travail/" },
    { text: "san 2026 3", first: "/dossiers/france-travail/" },
    { text: "d’appel", first: "/glossaire/appel/" },
  ])("« $text » leads to $first", async ({ text, first }) => {
    expect((await addressesFor(text))[0]).toBe(first);
  });

  test.each(["laboratoire", "xylophone", "san2026999", "kicker", "margin"])(
    "« %s » finds nothing rather than a guess",
    async (text) => {
      expect(await addressesFor(text)).toEqual([]);
    },
  );

  test("a word that no page says gives way to the word that was meant", async () => {
    expect(await addressesFor("securyte", "securite")).toEqual(["/decisions/san-2026-003/"]);
  });
});

describe("the index", () => {
  test("holds the pages that are marked, and names the piece of each address", async () => {
    expect(await indexPages(addresses)).toEqual({ pages: 3 });
    const { parts, names } = await readPieceNames();
    expect(parts).toBe(1);
    expect(names.map((piece) => /^fr_[0-9a-f]+$/.test(piece))).toEqual([true, true, false, true]);
  });

  test("opens another part when one is full, each page in one of them", async () => {
    expect(await indexPages(addresses, { full: 1, least: 1 })).toEqual({ pages: 3 });
    const { parts, names } = await readPieceNames();
    expect(parts).toBe(3);
    expect(new Set(names.filter((name) => name !== "")).size).toBe(3);
    expect([...(await readBundle()).keys()].filter((name) => name.endsWith(".js"))).toEqual(["pagefind.js"]);
  });

  test("refuses a page that the first index does not know", async () => {
    await expect(indexPages(addresses.slice(0, -1))).rejects.toThrow(
      "The first index of the search does not know /glossaire/appel/: add them in src/search/searched-pages.ts or src/search/guides.ts.",
    );
    await indexPages(addresses);
  });

  test("has the same bytes a second time, and nothing that no browser asks for", async () => {
    const before = await readBundle();
    await indexPages(addresses);
    expect(await readBundle()).toEqual(before);
    const names = [...before.keys()].map((name) => name.replace(/fr_\w+/, "fr"));
    expect(new Set(names)).toEqual(
      new Set([
        "fragment/fr.pf_fragment",
        "index/fr.pf_index",
        "pagefind-entry.json",
        "pagefind.fr.pf_meta",
        "pagefind.js",
        "pieces.json",
        "wasm.fr.pagefind",
      ]),
    );
  });
});

describe("the parts of the index that an earlier build kept", () => {
  const sizes = { full: 2, least: 1 };

  /** Keeps parts in memory, and says which were made since it was last asked. */
  function openStore(): PartStore & { readonly made: () => number[] } {
    const parts = new Map<number, KeptPart>();
    const made: number[] = [];
    return {
      read: (rank) => parts.get(rank) ?? null,
      write: (rank, part) => {
        parts.set(rank, part);
        made.push(rank);
        return Promise.resolve();
      },
      made: () => made.splice(0),
    };
  }

  test("are not made again, and the index has the bytes of one that was made", async () => {
    await makeIndex(addresses, { sizes });
    const fresh = await readBundle();
    const kept = openStore();
    await makeIndex(addresses, { sizes, kept });
    expect(kept.made()).toEqual([0, 1]);
    expect(await makeIndex(addresses, { sizes, kept })).toEqual({ pages: 3 });
    expect(kept.made()).toEqual([]);
    expect(await readBundle()).toEqual(fresh);
  });

  const [decision = "", dossier = "", term = ""] = Object.keys(pages);
  const withoutTerm = Object.fromEntries(Object.entries(pages).filter(([path]) => path !== term));
  test.each([
    {
      fact: "a first page that says more",
      given: { ...pages, [decision]: toPage("Titre", "Un autre texte.") },
      made: [0],
    },
    {
      fact: "a second page that says more",
      given: { ...pages, [dossier]: toPage("Titre", "Un autre texte.") },
      made: [0],
    },
    { fact: "a page less after it", given: withoutTerm, made: [] },
    { fact: "a page more", given: { ...pages, "flux/index.html": toPage("Flux", "Suivre.") }, made: [1] },
  ])("after $fact: those of its pages are made again, and the others are not", async ({ given, made }) => {
    const kept = openStore();
    await makeIndex(addresses, { sizes, kept });
    kept.made();
    await makeIndex(addresses, { sizes, kept }, given);
    expect(kept.made()).toEqual(made);
    const bundle = await readBundle();
    await makeIndex(addresses, { sizes }, given);
    expect(bundle).toEqual(await readBundle());
  });
});

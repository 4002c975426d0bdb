import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openKeptFiles, type KeptFiles } from "../scripts/building/kept-files.ts";
import { openKeptFolder } from "../scripts/building/kept-folder.ts";
import { asOf } from "../src/as-of.ts";
import { toDecisionCard, toSiteCard } from "../src/outputs/cards/card.ts";
import { drawAccrual } from "../src/outputs/charts/accrual.ts";
import { drawTimeline } from "../src/outputs/charts/timeline.ts";
import { toItems } from "../src/outputs/feeds/model.ts";
import { dueDates } from "../src/registry/due-dates.ts";
import { accrualChart, timelineChart } from "../src/site-charts.ts";
import { registerOn } from "./registry/real-register.ts";
import { keyed } from "../src/keyed-paths.ts";
import { toRun, toSources } from "./route-sources.ts";
import { readSourceTree } from "./source-tree.ts";

const tree = readSourceTree("src");

/** Values of a page that are neither in its props nor in the program. */
const elsewhere = /from "(?:astro:content|node:(?:fs|child_process)[/\w]*)"|process\.env/;

/** What of these a key tells, and what holds nothing but what its own key tells: cards by their content, fonts of a package. */
const told = ["src/site.ts", "src/build-day.ts", "src/outputs/cards/cache.ts", "src/outputs/cards/fonts.ts"];

function toUntold(route: string): string[] {
  const sources = toSources(route, tree).filter(({ path }) => !told.includes(path));
  return sources.filter(({ text }) => elsewhere.test(text)).map(({ path }) => path);
}

describe("a route whose paths have keys", () => {
  const routes = tree.filter(({ path, text }) => path.startsWith("src/pages/") && /\bkeyed\(/.test(text));

  test("is that of each record of a collection, of its frame, its card, its citations, its data and its feeds", () => {
    expect(routes.map(({ path }) => path.replace("src/pages/", ""))).toMatchInlineSnapshot(`
      [
        "[list]/[file].ts",
        "amendes/[id].astro",
        "astreintes/[id].astro",
        "astreintes/[id].csv.ts",
        "cartes/[name].png.ts",
        "decisions/[id].astro",
        "decisions/[id].ics.ts",
        "dossiers/[id].astro",
        "dossiers/[id].csv.ts",
        "flux/[name].atom.ts",
        "flux/[name].json.ts",
        "flux/[name].rss.ts",
        "incidents/[id].astro",
        "injonctions/[id].astro",
        "integrer/astreintes/[id].astro",
        "integrer/decisions/[id].astro",
        "integrer/dossiers/[id].astro",
        "organismes/[id].astro",
      ]
    `);
  });

  test.each(routes.map(({ path }) => path))("%s makes its files from their props alone", (path) => {
    expect(toUntold(path)).toEqual([]);
  });

  test("is told from one that reads the register", () => {
    expect(toUntold("src/pages/index.astro")).toContain("src/register.ts");
  });
});

describe("what a file runs", () => {
  const imports = 'import { a } from "./a.ts";\nimport B, { type C } from "./b.ts";\n';
  test.each([
    {
      fact: "is not what only its paths use",
      text: `${imports}\nexport const getStaticPaths = () => a(B);\n`,
      run: [],
    },
    { fact: "is what anything else uses", text: `${imports}export const x = () => a;\n`, run: ["./a.ts"] },
    { fact: "is what a component draws", text: `---\n${imports}---\n\n<B />`, run: ["./b.ts"] },
    { fact: "is not a type", text: `${imports}export const c: C = 1;\n`, run: [] },
    { fact: "is what is imported for itself", text: 'import "./d.ts";\n', run: ["./d.ts"] },
    {
      fact: "is what is handed on",
      text: 'export { e } from "./e.ts";\nexport type { F } from "./f.ts";\n',
      run: ["./e.ts"],
    },
    {
      fact: "is what is imported whole",
      text: 'import * as g from "./g.ts";\nexport const h = g.h;\n',
      run: ["./g.ts"],
    },
  ])("$fact", ({ text, run }) => {
    expect([...toRun(text)]).toEqual(run);
  });
});

/** The paths of values that JSON does not tell apart: a map, a set, a function, a number without end. */
function listUntold(value: unknown, path: string): string[] {
  if (typeof value === "function" || typeof value === "symbol") return [path];
  if (typeof value === "number") return Number.isFinite(value) ? [] : [path];
  if (typeof value !== "object" || value === null || value instanceof Temporal.PlainDate) return [];
  const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  return isPlain ? Object.entries(value).flatMap(([key, one]) => listUntold(one, `${path}/${key}`)) : [path];
}

describe("what a key is made from", () => {
  test("is whole when it is written down", () => {
    const register = registerOn("2026-11-22");
    const { decisions, cases, incidents, organisations, fines, injunctions, astreintes } = register;
    const views = [decisions, cases, incidents, organisations, fines, injunctions, astreintes].flat();
    const cards = [toSiteCard(""), ...decisions.map((view) => toDecisionCard(view, decisions))];
    const inputs = [...views, ...cards, ...toItems(register), ...dueDates(register)];
    expect(inputs.length).toBeGreaterThan(1_000);
    expect(inputs.flatMap((input) => listUntold(input, ""))).toEqual([]);
  });
});

describe("a chart", () => {
  const { cases, astreintes } = registerOn(asOf);

  test("is that of the build day, for a page and its frame", () => {
    const [dossier] = cases;
    const [astreinte] = astreintes;
    if (dossier === undefined || astreinte === undefined)
      throw new Error("The register holds no dossier or no astreinte.");
    expect(timelineChart(dossier.timeline)).toBe(drawTimeline(dossier.timeline, asOf));
    expect(accrualChart(astreinte)).toBe(drawAccrual(astreinte, asOf));
  });
});

describe("the key of a path", () => {
  const keyOf = (props: Record<string, unknown>): string => keyed([{ params: {}, props }])[0]?.cacheKey ?? "";

  test("is the same for the same props, and another for any others", () => {
    const props = fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true });
    fc.assert(
      fc.property(props, props, (one, other) => {
        expect(keyOf(structuredClone(one))).toBe(keyOf(one));
        expect(keyOf(one) === keyOf(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
    );
  });
});

describe("a file of the site that stands", () => {
  let folder: string;
  const open = (program = "program"): KeptFiles => openKeptFiles(openKeptFolder(program, join(folder, "kept")), folder);
  const write = async (file: string, text: string): Promise<void> => {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "kept-files-"));
    const first = open();
    expect(first.find("a/index.html", "key")).toBeNull();
    await write("a/index.html", "<p>é");
    await first.save(folder);
  });

  afterEach(() => rm(folder, { recursive: true }));

  test("is found by the next build that would make it from the same", async () => {
    const second = open();
    expect(second.find("a/index.html", "key")?.toString()).toBe("<p>é");
    await second.save(folder);
    expect(open().find("a/index.html", "key")?.toString()).toBe("<p>é");
  });

  test("is made again when it would be made from something else, or by another program", () => {
    expect(open().find("a/index.html", "another")).toBeNull();
    expect(open().find("b/index.html", "key")).toBeNull();
    expect(open("another").find("a/index.html", "key")).toBeNull();
  });

  test("is made again when somebody has written into it or removed it", async () => {
    await write("a/index.html", "<p>e");
    expect(open().find("a/index.html", "key")).toBeNull();
    await rm(join(folder, "a"), { recursive: true });
    expect(open().find("a/index.html", "key")).toBeNull();
  });

  test("is forgotten when a build did not ask for it", async () => {
    await open().save(folder);
    expect(open().find("a/index.html", "key")).toBeNull();
  });
});

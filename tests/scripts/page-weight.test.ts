import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { toKind, weighPages } from "../../scripts/measures/page-weight.ts";

describe("the kind of a page", () => {
  test.each([
    { path: "index.html", kind: "/" },
    { path: "404.html", kind: "404.html" },
    { path: "decisions/index.html", kind: "decisions" },
    { path: "decisions/san-2026-003/index.html", kind: "decisions/*" },
    { path: "textes/rgpd/article-32/index.html", kind: "textes/*/*" },
    { path: "decisions/annee/2026/index.html", kind: "decisions/*/*" },
  ])("$path is of kind $kind", ({ path, kind }) => {
    expect(toKind(path)).toBe(kind);
  });
});

test("the page weighed is the one of median size", async () => {
  const folder = await mkdtemp(join(tmpdir(), "pages-"));
  const sizes = { "fines/a/index.html": 10, "fines/b/index.html": 1000, "fines/c/index.html": 100 };
  for (const [path, size] of Object.entries(sizes)) {
    await mkdir(join(folder, path, ".."), { recursive: true });
    await writeFile(join(folder, path), "a".repeat(size));
  }
  const [weight] = await weighPages(folder, Object.keys(sizes));
  await rm(folder, { recursive: true });
  expect(weight).toMatchObject({ kind: "fines/*", pages: 3, path: "fines/c/index.html", raw: 100 });
  expect(weight?.gzip).toBeLessThan(100);
});

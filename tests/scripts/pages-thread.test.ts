import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type PagesThread, startPagesThread } from "../../scripts/building/pages-thread.ts";

let dist: string;
let thread: PagesThread;

beforeEach(async () => {
  dist = await mkdtemp(join(tmpdir(), "pages-"));
  thread = startPagesThread({ dist, program: "test", keptRoot: join(dist, "kept") });
});

afterEach(async () => {
  await thread.close();
  await rm(dist, { recursive: true });
});

const toPage = (text: string): string =>
  `<!doctype html><html lang="fr"><body><main data-pagefind-body> <h1>Titre</h1> <p>${text}</p> </main></body></html>`;

test("a page comes back as its readers get it, and the search holds it", async () => {
  thread.expect(["a/index.html"]);
  expect(await thread.finish("a/index.html", toPage("Combien ? 5 000 €"))).toBe(
    '<!doctype html><html lang="fr"><body><main><h1>Titre</h1><p>Combien\u202F? 5\u202F000\u00A0€</p></main></body></html>',
  );
  expect(await thread.write(["/a/", "/b/"])).toEqual({ pages: 1 });
  const { names } = JSON.parse(await readFile(join(dist, "pagefind/pieces.json"), "utf8")) as { names: string[] };
  expect(names).toEqual([expect.stringMatching(/^fr_/), ""]);
});

test("a page that nobody expected is refused by its name, and the next ones are finished", async () => {
  thread.expect(["a/index.html"]);
  await expect(thread.finish("b/index.html", toPage("b"))).rejects.toThrow(
    "b/index.html was made, and nobody expected it",
  );
  expect(await thread.finish("a/index.html", toPage("a"))).toContain("<p>a</p>");
});

test("a page whose address the search does not know is told when the index is written", async () => {
  thread.expect(["a/index.html"]);
  await thread.finish("a/index.html", toPage("a"));
  await expect(thread.write([])).rejects.toThrow("The first index of the search does not know /a/");
});

test("a thread that could not start says why, whatever is asked of it", async () => {
  const broken = startPagesThread({ dist: "\0", program: "test" });
  await expect(broken.finish("a/index.html", "")).rejects.toThrow(/null bytes/);
  await expect(broken.write([])).rejects.toThrow(/null bytes/);
  await broken.close();
});

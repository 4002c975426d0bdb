// The thread of pages: it finishes them, and gives them to the search engine, while the next ones are made.
import { parentPort, workerData } from "node:worker_threads";
import { finishPage } from "../../src/finished-page.ts";
import { openSearchIndex } from "../../src/search/index-pages.ts";
import type { KeptPart, PartStore } from "../../src/search/kept-part.ts";
import { inOrder } from "./in-order.ts";
import { type KeptFolder, openKeptFolder } from "./kept-folder.ts";
import type { Answer, Order, PagesSettings, Question } from "./pages-thread.ts";

const { dist, program, keptRoot } = workerData as PagesSettings;
const kept = openKeptFolder(program, "index", keptRoot);
const index = openSearchIndex(dist, { kept: toPartStore(kept) });
// Pages come several at once; the index takes them in one order, on which its bytes depend.
const pages = inOrder(index.add, index.end);

parentPort?.on("message", (question: Question) => {
  answer(question.order).then(
    (given) => {
      say({ id: question.id, given });
    },
    (error: unknown) => {
      say({ id: question.id, error });
    },
  );
});

async function answer(order: Order): Promise<unknown> {
  switch (order.kind) {
    case "expect":
      pages.expect(order.sourcePaths);
      return undefined;
    case "finish":
      return finish(order.sourcePath, order.html);
    case "write":
      return write(order.addresses);
    case "close":
      return index.close();
  }
}

function finish(sourcePath: string, html: string): string {
  const { served, searched } = finishPage(html);
  pages.take(sourcePath, searched);
  return served;
}

async function write(addresses: readonly string[]): Promise<{ pages: number }> {
  pages.finish();
  const written = await index.write(addresses);
  await kept.tidy();
  return written;
}

function toPartStore(folder: KeptFolder): PartStore {
  return {
    read: (rank) => (folder.read(String(rank)) as KeptPart | undefined) ?? null,
    write: (rank, part) => folder.write(String(rank), part),
  };
}

function say(one: Answer): void {
  parentPort?.postMessage(one);
}

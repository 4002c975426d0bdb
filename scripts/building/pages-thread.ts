import { Worker } from "node:worker_threads";
import type { PageWork } from "./pages-first.ts";

/** What the thread of pages needs to know. */
export interface PagesSettings {
  /** Where the site grows. */
  readonly dist: string;
  /** What tells this program from another: parts of the index that another one made are made again. */
  readonly program: string;
  /** Folder of what builds keep; the usual one when absent. */
  readonly keptRoot?: string;
}

/** What the thread is asked to do. */
export type Order =
  | { readonly kind: "expect"; readonly sourcePaths: readonly string[] }
  | { readonly kind: "finish"; readonly sourcePath: string; readonly html: string }
  | { readonly kind: "write"; readonly addresses: readonly string[] }
  | { readonly kind: "close" };

/** An order and the number that its answer bears. */
export interface Question {
  readonly id: number;
  readonly order: Order;
}

/** What an order gave, or why it failed. */
export type Answer =
  { readonly id: number; readonly given: unknown } | { readonly id: number; readonly error: unknown };

/** A thread that finishes pages and makes the search index of them. */
export interface PagesThread extends PageWork {
  /** Waits for the index of these addresses to be whole, and says how many pages it holds; throws for a page refused. */
  readonly write: (addresses: readonly string[]) => Promise<{ pages: number }>;
  /** Ends the engine, then the thread. */
  readonly close: () => Promise<void>;
}

/** Starts the thread of one build. */
export function startPagesThread(settings: PagesSettings): PagesThread {
  const { ask, terminate } = openThread(settings);
  return {
    expect: (sourcePaths) => {
      // A thread that failed says so when a page is asked of it.
      ask({ kind: "expect", sourcePaths }).catch(() => undefined);
    },
    finish: (sourcePath, html) => ask({ kind: "finish", sourcePath, html }) as Promise<string>,
    write: (addresses) => ask({ kind: "write", addresses }) as Promise<{ pages: number }>,
    close: async () => {
      await ask({ kind: "close" }).catch(() => undefined);
      await terminate();
    },
  };
}

interface Waiting {
  readonly resolve: (given: unknown) => void;
  readonly reject: (error: unknown) => void;
}

interface Thread {
  readonly ask: (order: Order) => Promise<unknown>;
  readonly terminate: () => Promise<unknown>;
}

function openThread(workerData: PagesSettings): Thread {
  const worker = new Worker(new URL("./pages-worker.ts", import.meta.url), { workerData });
  const waiting = new Map<number, Waiting>();
  let failure: Error | undefined;
  let last = 0;
  worker.on("message", (answer: Answer) => {
    const one = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ("error" in answer) one?.reject(answer.error);
    else one?.resolve(answer.given);
  });
  worker.on("error", (error) => {
    failure = error instanceof Error ? error : new Error(String(error));
    for (const one of waiting.values()) one.reject(failure);
  });
  const ask = (order: Order): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (failure !== undefined) throw failure;
      last += 1;
      waiting.set(last, { resolve, reject });
      worker.postMessage({ id: last, order } satisfies Question);
    });
  return { ask, terminate: () => worker.terminate() };
}

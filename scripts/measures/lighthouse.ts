import { execFile } from "node:child_process";
import { createServer } from "node:net";
import { promisify } from "node:util";
import { readLongestOfKinds } from "../building/page-kinds.ts";
import { withOpenedSite } from "./opened-site.ts";
import { toLoad } from "./machine-load.ts";
import { pathOfTool } from "./tools.ts";

const categories = ["performance", "accessibility", "best-practices", "seo"] as const;

/** What Lighthouse says of one page: its scores, from 0 to 100, and what keeps them from 100; the middle of three when the first is not perfect. */
export interface PageScores {
  readonly page: string;
  /** `null` where Lighthouse gave up. */
  readonly scores: readonly (number | null)[];
  readonly faults: readonly string[];
}

interface Audit {
  readonly title: string;
  readonly score: number | null;
  readonly displayValue?: string;
}

interface Category {
  readonly score: number | null;
  readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
}

interface Answer {
  readonly categories: Readonly<Record<string, Category>>;
  readonly audits: Readonly<Record<string, Audit>>;
}

const run = promisify(execFile);

/** Opens each page with Lighthouse's profile of a middling telephone on a slow network. */
export async function measureScores(asked: readonly string[]): Promise<PageScores[]> {
  const tool = pathOfTool("lighthouse/cli/index.js");
  const port = await findFreePort();
  const flags = [
    `--port=${String(port)}`,
    `--only-categories=${categories.join(",")}`,
    ..."--output=json --quiet --no-enable-error-reporting".split(" "),
  ];
  const measure = async ({ address }: { readonly address: string }): Promise<PageScores[]> => {
    const measured: PageScores[] = [];
    for (const page of asked.length > 0 ? asked : pagesOfKinds()) {
      measured.push(await middleOf(async () => toScores(page, await askLighthouse([tool, address + page, ...flags]))));
    }
    return measured;
  };
  return withOpenedSite(measure, [`--remote-debugging-port=${String(port)}`]);
}

// The longest of each kind, but for the page of what is not found, which no engine should list.
function pagesOfKinds(): string[] {
  return readLongestOfKinds().filter((page) => page !== "404.html");
}

/** In a process of its own: on a busy machine it may lose its page, and itself with it. */
async function askLighthouse(args: readonly string[]): Promise<Answer> {
  try {
    const { stdout } = await run(process.execPath, args, { maxBuffer: 100_000_000 });
    return JSON.parse(stdout) as Answer;
  } catch {
    return { categories: {}, audits: {} };
  }
}

/** A machine does other things too: what is not perfect at once is measured three times. */
async function middleOf(measure: () => Promise<PageScores>): Promise<PageScores> {
  const sum = ({ scores }: PageScores): number => scores.reduce<number>((total, score) => total + (score ?? 0), 0);
  const first = await measure();
  if (sum(first) === 100 * categories.length) return first;
  const [, middle = first] = [first, await measure(), await measure()].sort((a, b) => sum(a) - sum(b));
  return middle;
}

/** The scores as a table, and under it what is not perfect. */
export function toScoresReport(measured: readonly PageScores[]): string {
  const faults = measured.flatMap((one) => one.faults.map((fault) => `  /${one.page}  ${fault}`));
  return [
    toLine("Lighthouse, mobile profile", ["speed", "access", "practice", "search"]),
    ...measured.map(({ page, scores }) =>
      toLine(
        `/${page}`,
        scores.map((score) => String(score ?? "none")),
      ),
    ),
    ...(faults.length > 0 ? ["what is not 100", ...faults] : []),
    "From this machine: no distance, no TLS, HTTP/1.1; the network and the processor of a telephone are simulated.",
    toLoad(),
  ].join("\n");
}

function toLine(name: string, cells: readonly string[]): string {
  return name.padEnd(34) + cells.map((cell) => cell.padStart(9)).join("");
}

function toScores(page: string, lhr: Answer): PageScores {
  const found = categories.map((name) => lhr.categories[name]);
  const weighty = found.flatMap((one) => (one === undefined || one.score === 1 ? [] : one.auditRefs));
  return {
    page,
    scores: found.map((one) => (typeof one?.score === "number" ? Math.round(one.score * 100) : null)),
    faults: weighty.flatMap(({ id, weight }) => (weight > 0 ? toFault(lhr.audits[id]) : [])),
  };
}

function toFault(audit: Audit | undefined): string[] {
  if (audit === undefined || audit.score === null || audit.score === 1) return [];
  return [`${audit.title} ${audit.displayValue ?? ""} (${audit.score.toFixed(2)})`];
}

function findFreePort(): Promise<number> {
  const server = createServer();
  return new Promise((done) => {
    server.listen(0, () => {
      const address = server.address();
      server.close(() => {
        done(typeof address === "object" && address !== null ? address.port : 0);
      });
    });
  });
}

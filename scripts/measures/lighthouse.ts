import { createServer } from "node:net";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { withOpenedSite } from "./opened-site.ts";
import { pathOfTool } from "./tools.ts";

/** One page of each kind, the one that holds most of what its kind can hold. */
const pages = [
  "",
  "decisions/",
  "decisions/san-2026-003/",
  "dossiers/france-travail-2024/",
  "incidents/",
  "astreintes/san-2023-018/",
  "organismes/france-travail/",
  "textes/rgpd/article-32/",
  "statistiques/amendes-par-an/",
  "recherche/",
  "comparer/",
  "calculateur/",
  "procedure/",
  "donnees/",
  "accessibilite/",
] as const;

const categories = ["performance", "accessibility", "best-practices", "seo"] as const;

/** What Lighthouse says of one page: its scores, from 0 to 100, and what keeps them from 100. */
export interface PageScores {
  readonly page: string;
  readonly scores: readonly number[];
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
  readonly lhr: {
    readonly categories: Readonly<Record<string, Category>>;
    readonly audits: Readonly<Record<string, Audit>>;
  };
}

type Lighthouse = (address: string, flags: object) => Promise<Answer>;

/** Opens each page with Lighthouse's profile of a middling telephone on a slow network. */
export async function measureScores(asked: readonly string[]): Promise<PageScores[]> {
  const tool = pathToFileURL(resolve(pathOfTool("lighthouse/core/index.js"))).href;
  const { default: lighthouse } = (await import(tool)) as { readonly default: Lighthouse };
  const port = await findFreePort();
  const measure = async ({ address }: { readonly address: string }): Promise<PageScores[]> => {
    const measured: PageScores[] = [];
    for (const page of asked.length > 0 ? asked : pages) {
      const answer = await lighthouse(address + page, { port, logLevel: "error", onlyCategories: [...categories] });
      measured.push(toScores(page, answer));
    }
    return measured;
  };
  return withOpenedSite(measure, [`--remote-debugging-port=${String(port)}`]);
}

/** The scores as a table, and under it what is not perfect. */
export function toScoresReport(measured: readonly PageScores[]): string {
  const faults = measured.flatMap((one) => one.faults.map((fault) => `  /${one.page}  ${fault}`));
  return [
    toLine("Lighthouse, mobile profile", ["speed", "access", "practice", "search"]),
    ...measured.map(({ page, scores }) => toLine(`/${page}`, scores.map(String))),
    ...(faults.length > 0 ? ["what is not 100", ...faults] : []),
    "From this machine: no distance, no TLS, HTTP/1.1; the network and the processor of a telephone are simulated.",
  ].join("\n");
}

function toLine(name: string, cells: readonly string[]): string {
  return name.padEnd(34) + cells.map((cell) => cell.padStart(9)).join("");
}

function toScores(page: string, { lhr }: Answer): PageScores {
  const found = categories.map((name) => lhr.categories[name]);
  const weighty = found.flatMap((one) => (one === undefined || one.score === 1 ? [] : one.auditRefs));
  return {
    page,
    scores: found.map((one) => Math.round((one?.score ?? 0) * 100)),
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

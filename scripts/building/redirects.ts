import { existsSync } from "node:fs";
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { toRedirectPage, toRedirectRules } from "../../src/outputs/redirects/redirect-page.ts";
import type { Redirect } from "../../src/records/redirect.ts";
import { toReport } from "../../src/records/report.ts";
import { securityPolicy } from "../../src/security-policy.ts";
import { site, toAbsolute, toUrl } from "../../src/site.ts";
import { Stop } from "../first/stop.mjs";
import { redirectFaults } from "./redirect-faults.ts";

/**
 * Writes what answers at every old address: a page that leads to its successor, a copy of a file, and `_redirects` for
 * hosts that read it. Stops when an old address is that of a page of today, or when its successor is not built.
 */
export async function writeRedirects(folder: string, redirects: readonly Redirect[]): Promise<void> {
  const faults = redirectFaults(redirects, (address) => existsSync(toFile(folder, address)));
  if (faults.length > 0) throw new Stop(toReport(faults));
  for (const redirect of redirects) await writeSuccessor(folder, redirect);
  const moves = redirects.map(({ from, to }) => ({ from: toUrl(from), to: toUrl(to) }));
  await writeFile(join(folder, "_redirects"), toRedirectRules(moves));
}

async function writeSuccessor(folder: string, { from, to }: Redirect): Promise<void> {
  const file = toFile(folder, from);
  await mkdir(dirname(file), { recursive: true });
  if (from.endsWith("/")) await writeFile(file, toPage(to));
  // A program that reads a file follows no page: it finds the same bytes at both addresses.
  else await copyFile(toFile(folder, to), file);
}

function toPage(to: string): string {
  const [page = to] = to.split("#");
  return toRedirectPage({ site: site.name, href: toUrl(to), canonical: toAbsolute(page), policy: securityPolicy });
}

function toFile(folder: string, address: string): string {
  const [path = ""] = address.split("#");
  return join(folder, path.endsWith("/") ? `${path}index.html` : path);
}

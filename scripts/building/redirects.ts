import { existsSync } from "node:fs";
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { toRedirectPage, toRedirectRules } from "../../src/outputs/redirects/redirect-page.ts";
import type { Redirect } from "../../src/records/redirect.ts";
import { securityPolicy } from "../../src/security-policy.ts";
import { site, toAbsolute, toUrl } from "../../src/site.ts";
import { Stop } from "../first/stop.mjs";

/**
 * Writes what answers at every old address: a page that leads to its successor, a copy of a file, and `_redirects` for
 * hosts that read it. Stops when an old address is that of a page of today, or when its successor is not built.
 */
export async function writeRedirects(folder: string, redirects: readonly Redirect[]): Promise<void> {
  const faults = redirects.flatMap((redirect) => faultsOf(folder, redirect));
  if (faults.length > 0) throw new Stop(["content/redirects.yaml does not fit the site.", ...faults].join("\n"));
  for (const redirect of redirects) await writeSuccessor(folder, redirect);
  const moves = redirects.map(({ from, to }) => ({ from: toUrl(from), to: toUrl(to) }));
  await writeFile(join(folder, "_redirects"), toRedirectRules(moves));
}

function faultsOf(folder: string, { from, to }: Redirect): string[] {
  return [
    ...(existsSync(toFile(folder, from))
      ? [`  ${from}  is built: remove the line, or rename what took its address`]
      : []),
    ...(existsSync(toFile(folder, to))
      ? []
      : [`  ${from}  leads to ${to}, which is not built: name an address that is`]),
  ];
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

import { rm } from "node:fs/promises";
import { dist } from "../building/folders.ts";
import { differences } from "../building/tree-files.ts";
import { Stop } from "../first/stop.mjs";
import type { Settings } from "../settings.ts";
import { attempt } from "./attempt.ts";
import type { Check } from "./check.ts";

const again = ".cache/dist-again";

/** The site can be built. Builds only when something has changed. */
export function buildCheck(settings: Settings): Check {
  return attempt("build", async () => {
    const { buildIfStale } = await import("../building/site-build.ts");
    await buildIfStale(settings);
  });
}

/** Two builds of one commit and one day have the same bytes, wherever the machine stands. */
export const secondBuild = attempt("second build, same bytes", async () => {
  await buildFarAway();
  const different = await differences(dist, again);
  await rm(again, { recursive: true });
  if (different.length > 0) throw new Stop(`Two builds of one commit and one day differ:\n${different.join("\n")}`);
});

async function buildFarAway(): Promise<void> {
  const { renderSite } = await import("../building/site-build.ts");
  const zone = process.env["TZ"];
  process.env["TZ"] = "Pacific/Kiritimati";
  await renderSite(again);
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
}

import type { Settings } from "../settings.ts";
import { attempt } from "./attempt.ts";
import type { Check } from "./check.ts";

/** The site can be built. Builds only when something has changed. */
export function buildCheck(settings: Settings): Check {
  return attempt("build", async () => {
    const { buildIfStale } = await import("../building/site-build.ts");
    await buildIfStale(settings);
  });
}

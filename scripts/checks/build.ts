import { Stop } from "../first/stop.mjs";
import type { Settings } from "../settings.ts";
import type { Check } from "./check.ts";

/** The site can be built; counts as one test. Builds only when something has changed. */
export function buildCheck(settings: Settings): Check {
  return {
    name: "build",
    run: async () => {
      try {
        const { buildIfStale } = await import("../building/site-build.ts");
        await buildIfStale(settings);
        return { passed: 1, failed: 0, output: "" };
      } catch (error) {
        return { passed: 0, failed: 1, output: toText(error) };
      }
    },
  };
}

function toText(error: unknown): string {
  if (error instanceof Stop) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

import { rm } from "node:fs/promises";
import { dist } from "../building/folders.ts";
import { differences } from "../building/tree-files.ts";
import type { Check } from "./check.ts";

const again = ".cache/dist-again";

/** Two builds of one commit and one day have the same bytes, wherever the machine stands; counts as one test. */
export function secondBuildCheck(): Check {
  return {
    name: "second build, same bytes",
    run: async () => {
      const different = await buildAgain();
      const output = different.map((path) => `${path} differs between two builds of one commit and one day.`);
      return {
        passed: different.length === 0 ? 1 : 0,
        failed: different.length === 0 ? 0 : 1,
        output: output.join("\n"),
      };
    },
  };
}

async function buildAgain(): Promise<string[]> {
  const { renderSite } = await import("../building/site-build.ts");
  const zone = process.env["TZ"];
  process.env["TZ"] = "Pacific/Kiritimati";
  await renderSite(again);
  process.env["TZ"] = zone ?? "";
  const different = await differences(dist, again);
  await rm(again, { recursive: true });
  return different;
}

import { mkdir, readFile, rm } from "node:fs/promises";
import type { Check, Outcome } from "./check.ts";
import { runProgram } from "./command.ts";
import { toCounts, type VitestReport } from "./vitest-report.ts";

/** What is pure: rules of law, records, registry, renderers, and the walls between them. */
export const units = suite({ name: "unit tests", config: "vitest.config.ts" });

/** The law where the day begins first and last: a legal day must not depend on the machine's zone. */
export const zones: readonly Check[] = ["Pacific/Kiritimati", "America/Cayenne"].map((zone) =>
  suite({ name: `law in ${zone}`, config: "vitest.config.ts", zone, filter: "tests/law/" }),
);

/** Tests over the built site. */
export const site = suite({ name: "built site", config: "vitest.build.config.ts" });

/** What only a browser shows. */
export const browser = suite({ name: "browser", config: "vitest.browser.config.ts" });

interface Suite {
  readonly name: string;
  readonly config: string;
  readonly zone?: string;
  readonly filter?: string;
}

function suite(which: Suite): Check {
  return { name: which.name, run: () => runSuite(which) };
}

async function runSuite({ name, config, zone = "Europe/Paris", filter = "" }: Suite): Promise<Outcome> {
  const report = `.cache/tests/${name.replaceAll(/\W+/g, "-")}.json`;
  await mkdir(".cache/tests", { recursive: true });
  await rm(report, { force: true });
  const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${report}`];
  const filters = filter === "" ? [] : [filter];
  const { code, output } = await runProgram(
    "vitest/vitest.mjs",
    ["run", `--config=${config}`, ...reporters, ...filters],
    { TZ: zone },
  );
  return { ...toCounts(await readReport(report), code), output };
}

async function readReport(path: string): Promise<VitestReport> {
  const text = await readFile(path, "utf8").catch(() => '{"testResults":[]}');
  return JSON.parse(text) as VitestReport;
}

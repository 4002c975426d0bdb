// The second half of npm test: everything, in the order in which it fails fastest.
import { buildCheck } from "./checks/build.ts";
import { records } from "./checks/records.ts";
import { runChecks, sum, toSummary, type Totals } from "./checks/runner.ts";
import { browser, site, units, zones } from "./checks/suites.ts";
import { format, lint, types } from "./checks/tools.ts";
import { orStop } from "./first/stop.mjs";
import { readSettings, type Settings } from "./settings.ts";

await orStop(async () => {
  const settings = await readSettings();
  const totals = sum([await testSources(), await testSite(settings)]);
  console.log(toSummary(totals));
  process.exitCode = totals.failed === 0 ? 0 : 1;
});

async function testSources(): Promise<Totals> {
  return sum([await runChecks([records]), await runChecks([types, lint, units, format, ...zones])]);
}

async function testSite(settings: Settings): Promise<Totals> {
  const build = await runChecks([buildCheck(settings)]);
  // What follows reads the built site: without one it has nothing to say.
  if (build.failed > 0) return build;
  return sum([build, await runChecks([site, browser])]);
}

// The second half of npm test: everything, in the order in which it fails fastest.
import { buildCheck } from "./checks/build.ts";
import { secondBuildCheck } from "./checks/second-build.ts";
import { runChecks, sum, toSummary } from "./checks/runner.ts";
import { browser, site, units, zones } from "./checks/suites.ts";
import { format, lint, types } from "./checks/tools.ts";
import { orStop } from "./first/stop.mjs";
import { readSettings } from "./settings.ts";

await orStop(async () => {
  const settings = await readSettings();
  const code = await runChecks([types, lint, units, format, ...zones]);
  const build = await runChecks([buildCheck(settings)]);
  const built =
    build.failed === 0
      ? sum([await runChecks([secondBuildCheck()]), await runChecks([site, browser])])
      : { passed: 0, failed: 0 };
  const totals = sum([code, build, built]);
  console.log(toSummary(totals));
  process.exitCode = totals.failed === 0 ? 0 : 1;
});

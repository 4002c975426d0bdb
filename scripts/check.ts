// npm run check: what one wants to know before a commit, without a build.
import { records } from "./checks/records.ts";
import { runChecks, sum, toSummary } from "./checks/runner.ts";
import { units } from "./checks/suites.ts";
import { format, lint, types } from "./checks/tools.ts";

const totals = sum([await runChecks([records]), await runChecks([types, lint, units, format])]);
console.log(toSummary(totals));
process.exitCode = totals.failed === 0 ? 0 : 1;

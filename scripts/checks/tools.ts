import type { Check } from "./check.ts";
import { runProgram } from "./command.ts";

/** Types of every .ts, .mjs and .astro file. */
export const types = toolCheck("types", "astro/bin/astro.mjs", ["check", "--minimumFailingSeverity", "warning"]);

/** Habits that ESLint keeps. */
export const lint = toolCheck("lint", "eslint/bin/eslint.js", ["."]);

/** One way to lay out a file. */
export const format = toolCheck("format", "prettier/bin/prettier.cjs", [
  "--check",
  ".",
  "--cache",
  "--cache-location=.cache/prettier",
]);

function toolCheck(name: string, program: string, args: readonly string[]): Check {
  return {
    name,
    run: async () => {
      const { code, output } = await runProgram(program, args);
      return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
    },
  };
}

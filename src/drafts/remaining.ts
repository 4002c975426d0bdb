import type { Problem } from "../records/problem.ts";

/** What to fill next, file by file, field by field. The files say what each field means. */
export function toRemaining(problems: readonly Problem[]): string {
  const files = Map.groupBy(problems, ({ file }) => file);
  const lines = [...files].sort().map(([file, list]) => `  ${file}\n    ${list.map(({ field }) => field).join(", ")}`);
  return ["À remplir maintenant :", ...lines, "Puis npm run records dit ce qui manque encore."].join("\n");
}

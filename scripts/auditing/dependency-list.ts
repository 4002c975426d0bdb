import { allowedLicences, type Dependency } from "./licences.ts";

/** The list of dependencies as `docs/dependencies.md` shows it. */
export function toDependencyList(dependencies: readonly Dependency[]): string {
  const byLicence = Map.groupBy(dependencies, ({ licence }) => licence);
  const licences = [...byLicence].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    head,
    ...toTable(
      ["licence", "packages", "why it may be used"],
      licences.map(([licence, list]) => [licence, String(list.length), reasonOf(licence)]),
    ),
    "\n## Packages\n",
    ...toTable(
      ["package", "version", "licence", ""],
      dependencies.map(({ name, version, licence, isOptional }) => [
        name,
        version,
        licence,
        isOptional ? "optional" : "",
      ]),
    ),
    "",
  ].join("\n");
}

const head = `# Dependencies and their licences

Written by \`node scripts/on-node-22.mjs scripts/dependencies.ts\` from \`package-lock.json\`; a test compares the two and refuses a licence that
is not in \`scripts/auditing/licences.ts\`. All of them build or test the site. What a reader's browser gets is our own code and, of these packages,
Pagefind's engine, MiniSearch, the d3 modules that draw an accrual and, where the browser lacks Temporal, temporal-polyfill.

A bill of materials for programs: \`npm sbom --package-lock-only --sbom-format cyclonedx\` (or \`spdx\`), npm's own. It holds the moment at which
it was made, so it is made on demand and not kept here.

Known weaknesses: \`npm audit\` asks the registry, and a mirror without that service answers 405: « audit endpoint returned an error » says
nothing of the packages, and \`npm audit\` could not be run where this list was made. Run it where the public registry answers, or give the bill
of materials to a scanner such as OSV-Scanner.

## Licences
`;

function reasonOf(licence: string): string {
  return [...new Set(licence.split(" AND ").map((one) => allowedLicences[one] ?? "not allowed"))].join("; ");
}

// Cells as wide as their column: the file reads as text too.
function toTable(names: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = names.map((name, column) => Math.max(3, name.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const toRow = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  return [toRow(names), `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...rows.map(toRow)];
}

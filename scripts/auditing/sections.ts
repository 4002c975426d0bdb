import type { Audit, Finding } from "../../src/registry/audits/audit.ts";
import { audits } from "../../src/registry/audits/audits.ts";
import { Stop } from "../first/stop.mjs";

/** The audits of these names, in their own order; all of them when none is named. Stops at a name that no audit has. */
export function chosenAudits(names: readonly string[]): readonly Audit[] {
  const known = audits.map(({ name }) => name);
  const lost = names.find((name) => !known.includes(name));
  if (lost !== undefined) throw new Stop(`--only expected one of ${known.join(", ")}; received ${lost}`);
  return names.length === 0 ? audits : audits.filter(({ name }) => names.includes(name));
}

/** One section of the console: name, title and count, then one line a finding, grouped by where it is. */
export function toSection({ name, title }: Audit, findings: readonly Finding[]): string {
  const groups = Map.groupBy(findings, ({ where }) => where);
  const lines = [...groups].flatMap(([where, found]) =>
    found.length === 1
      ? [`  ${where}  ${found[0]?.what ?? ""}`]
      : [`  ${where}`, ...found.map(({ what }) => `    ${what}`)],
  );
  return [`${name}: ${String(findings.length)} ${title}`, ...lines].join("\n");
}

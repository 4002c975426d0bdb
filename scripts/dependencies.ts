// Writes docs/dependencies.md from package-lock.json: every package, its version and its licence.
import { readFile, writeFile } from "node:fs/promises";
import { toDependencyList } from "./auditing/dependency-list.ts";
import { listDependencies, refuseLicences, type Lockfile } from "./auditing/licences.ts";
import { orStop, Stop } from "./first/stop.mjs";

await orStop(async () => {
  const dependencies = listDependencies(JSON.parse(await readFile("package-lock.json", "utf8")) as Lockfile);
  await writeFile("docs/dependencies.md", toDependencyList(dependencies));
  const refused = refuseLicences(dependencies).map(({ name, licence }) => `${name} (${licence || "none"})`);
  if (refused.length > 0)
    throw new Stop(`Licences that scripts/auditing/licences.ts does not allow: ${refused.join(", ")}.`);
  console.log(`docs/dependencies.md lists ${String(dependencies.length)} packages.`);
});

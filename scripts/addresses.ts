/** Adds the new addresses of the built site to those that must not die: `node scripts/addresses.ts`, after a build. */
import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { dist } from "./building/folders.ts";
import { toLastingAddresses } from "./building/lasting-addresses.ts";
import { orStop, Stop } from "./first/stop.mjs";

const list = "tests/build/addresses.txt";

await orStop(async () => {
  if (!existsSync(dist))
    throw new Stop("There is no dist folder to read addresses from yet: run `npm run build` first.");
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(dist, join(parentPath, name)));
  const known = (await readFile(list, "utf8").catch(() => "")).split("\n").filter((line) => line !== "");
  const all = [...new Set([...known, ...toLastingAddresses(files)])].sort();
  await writeFile(list, `${all.join("\n")}\n`);
  console.log(`${list}: ${String(all.length - known.length)} new, ${String(all.length)} in all.`);
});

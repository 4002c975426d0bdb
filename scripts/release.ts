/** Writes today's dated version of the data: `node scripts/release.ts [--again]`. */
import "temporal-polyfill/global";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { toText } from "../src/outputs/exports/json.ts";
import { toVersion } from "../src/outputs/exports/changes/version.ts";
import { sealOf } from "../src/records/version.ts";
import { edition } from "../src/site-edition.ts";
import { toSiteRegister } from "../src/site-register.ts";
import { readSoundContent } from "./building/records.ts";
import { orStop, Stop } from "./first/stop.mjs";
import { readSettings } from "./settings.ts";

const folder = "content/versions";

await orStop(async () => {
  const { day } = await readSettings();
  const file = `${folder}/${day}.json`;
  if (existsSync(file) && !process.argv.includes("--again")) {
    throw new Stop(`${file} is there: a dated version never changes. Before it is published, add --again.`);
  }
  const version = toVersion(toSiteRegister(await readSoundContent(), day), edition);
  await mkdir(folder, { recursive: true });
  await writeFile(file, toText({ ...version, seal: sealOf(version) }));
  console.log(`${file}: ${String(Object.keys(version.records).length)} records.`);
});

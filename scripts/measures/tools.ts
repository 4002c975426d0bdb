import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { Stop } from "../first/stop.mjs";

const folder = "bench";

/** Path of a program that the site is compared with; its packages are installed by the first bench that needs them. */
export function pathOfTool(path: string): string {
  const file = join(folder, "node_modules", path);
  if (existsSync(file)) return file;
  console.log("Installing what the bench compares the site with (npm ci in bench/).");
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: folder,
    stdio: "inherit",
  });
  if (status !== 0) throw new Stop("The packages of bench/ could not be installed: a bench needs the network once.");
  return file;
}

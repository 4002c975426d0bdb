import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { root } from "./project-node.mjs";
import { Stop } from "./stop.mjs";
import { timed } from "./timing.mjs";

/**
 * What a lockfile says of one package.
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, peer?: boolean }} Locked
 * @typedef {{ packages?: Record<string, Locked> }} Lockfile
 */

/** Installs the packages with `npm ci` unless node_modules already holds what the lockfile asks for. */
export async function installPackages() {
  const wanted = readLockfile(join(root, "package-lock.json"));
  if (isInstalled(wanted, readLockfile(join(root, "node_modules", ".package-lock.json")))) return;
  console.log("Installing the packages (npm ci); a first time takes about half a minute.");
  await timed("install", npmCi);
}

/**
 * Whether every package of the lockfile is there in its version. npm writes what it installed at the end of an install,
 * so that a killed one never looks whole. Packages for other platforms are absent rightly.
 * @type {(wanted: Lockfile, installed: Lockfile) => boolean}
 */
export function isInstalled(wanted, installed) {
  const there = installed.packages ?? {};
  return Object.entries(wanted.packages ?? {})
    .filter(([path]) => path !== "")
    .every(([path, { version, optional }]) => {
      const found = there[path];
      return found === undefined ? optional === true : found.version === version;
    });
}

/** @type {(path: string) => Lockfile} */
function readLockfile(path) {
  if (!existsSync(path)) return {};
  /** @type {unknown} */
  const parsed = JSON.parse(readFileSync(path, "utf8"));
  return /** @type {Lockfile} */ (parsed);
}

function npmCi() {
  const { status, error } = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
    env: { ...process.env, PATH: withoutProjectNode(process.env["PATH"] ?? "") },
  });
  if (error) throw new Stop(`npm could not be started (${error.message}): install Node with its npm.`);
  if (status !== 0) throw new Stop("The packages could not be installed: the lines above say why.");
}

/**
 * npm ci removes node_modules, and with it the Node that an npm script runs under: npm must run under another.
 * @type {(path: string) => string}
 */
function withoutProjectNode(path) {
  return path
    .split(delimiter)
    .filter((folder) => !folder.startsWith(join(root, "node_modules")))
    .join(delimiter);
}

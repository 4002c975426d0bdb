// Runs on any Node and without node_modules: nothing but node: is imported here.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Stop } from "./stop.mjs";

/** The folder of the project. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** Astro and Vitest ask for 22.12, reading TypeScript without a flag for 22.18. */
const oldest = { major: 22, minor: 18 };

/** Whether a version such as `20.20.2` can build and test the project. @type {(version: string) => boolean} */
export function isRecentEnough(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > oldest.major || (major === oldest.major && minor >= oldest.minor);
}

/** The Node that `npm ci` put beside the packages, or `""` when its install failed. @type {(folder?: string) => string} */
function findProjectNode(folder = root) {
  const bin = join(folder, "node_modules", "node", "bin");
  return [join(bin, "node"), join(bin, "node.exe")].find((path) => existsSync(path)) ?? "";
}

/**
 * The Node to run with: the project's, else the current one when it is recent enough.
 * Stops with one sentence otherwise: the install of the Node package fails silently.
 * @type {(own?: string, current?: { path: string, version: string }) => string}
 */
export function chooseNode(
  own = findProjectNode(),
  current = { path: process.execPath, version: process.versions.node },
) {
  if (own !== "") return own;
  if (isRecentEnough(current.version)) return current.path;
  throw new Stop(
    `This is Node ${current.version}; the project needs ${oldest.major}.${oldest.minor} or later, and the copy ` +
      "that its packages bring is missing: run `npm ci` or `npm rebuild node`, or install Node 24.",
  );
}

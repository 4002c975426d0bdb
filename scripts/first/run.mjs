import { spawn } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chooseNode, isRecentEnough, root } from "./project-node.mjs";
import { Stop } from "./stop.mjs";

/**
 * Runs a TypeScript file under the project's Node, with the streams, the arguments and the exit code of this process.
 * Stays in this process when it already is that Node.
 * @type {(file: string, args?: string[]) => Promise<void>}
 */
export async function runOnProjectNode(file, args = []) {
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
  const node = chooseNode();
  if (!existsSync(join(root, "node_modules"))) throw new Stop("The packages are not installed yet: run `npm ci`.");
  if (isSameFile(node, process.execPath) && isRecentEnough(process.versions.node)) {
    process.argv = [process.argv[0] ?? node, resolve(file), ...args];
    await import(pathToFileURL(resolve(file)).href);
    return;
  }
  process.exitCode = await exitCodeOf(node, [file, ...args]);
}

/** @type {(a: string, b: string) => boolean} */
function isSameFile(a, b) {
  return realpathSync(a) === realpathSync(b);
}

/** @type {(command: string, args: string[]) => Promise<number>} */
function exitCodeOf(command, args) {
  const child = spawn(command, args, { stdio: "inherit" });
  // The child decides when to stop; this process only passes the wish on.
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.on(signal, () => child.kill(signal));
  }
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("exit", (code, signal) => {
      done(code ?? (signal === "SIGINT" ? 130 : 143));
    });
  });
}

import { execFileSync } from "node:child_process";

/** What one line of the log says of a commit, after `%x1e` and between `%x1f`; its files follow, a line each. */
const format = "%x1e%H%x1f%at%x1f%D%x1f%(trailers:key=Lecteurs,valueonly,unfold,separator=%x20)";

/**
 * The whole log of the project, newest first, as `parseHistory` reads it; `null` where there is no git or no repository:
 * a copy of the files alone builds too.
 */
export function readGitLog(folder: string = process.cwd()): string | null {
  const settings = ["-c", "core.quotePath=false", "-c", "log.showSignature=false", "-c", "log.mailmap=false"];
  const log = ["log", "--topo-order", "--relative", "--no-color", "-M", "--name-status", "--no-ext-diff"];
  try {
    return execFileSync("git", [...settings, ...log, `--format=${format}`], {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: 2 ** 30,
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch {
    return null;
  }
}

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { Stop } from "./first/stop.mjs";

/** Arguments that make Chromium start in a container, as root, and keep it off the network. */
export const chromiumArguments: readonly string[] = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * The path of an installed Chromium or Chrome: CHROME_PATH, else the usual names on PATH, else the usual places.
 * As root on Debian or Ubuntu it installs one; elsewhere it stops with the one command to run.
 */
export async function findChromium(
  find: () => string | undefined = installedChromium,
  mayInstall: boolean = canInstall(),
): Promise<string> {
  const found = find() ?? (mayInstall ? installChromium() : undefined);
  if (found !== undefined) return Promise.resolve(found);
  throw new Stop(`The browser tests need Chromium, and none was found. ${remedy()}`);
}

/** The path of a browser that is there, if any; CHROME_PATH counts only when the file exists. */
export function installedChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  const folders = (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const usual = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  ];
  return [env["CHROME_PATH"] ?? "", ...onPath, ...usual].find((path) => path !== "" && existsSync(path));
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

function installChromium(): string | undefined {
  console.log("Installing Chromium for the browser tests (apt-get).");
  const apt = (args: string[]): number | null =>
    spawnSync("apt-get", args, {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    }).status;
  apt(["update", "-qq"]);
  apt(["install", "-y", "-qq", "--no-install-recommends", "chromium"]);
  return installedChromium();
}

function remedy(): string {
  if (process.platform !== "linux") return "Install Chrome, or set CHROME_PATH to a Chromium.";
  return "Run `sudo apt-get install -y chromium`, or set CHROME_PATH to an installed Chrome.";
}

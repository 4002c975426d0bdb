import { spawnSync } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { findChromium, installedChromium } from "../../scripts/chromium.ts";
import { toSentence } from "../../scripts/first/machine.mjs";
import { readGitLog } from "../../src/git-log.ts";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "machine-"));
  await writeFile(join(folder, "file"), "");
});

afterAll(() => rm(folder, { recursive: true }));

afterEach(() => {
  vi.unstubAllEnvs();
});

function refusal(code: string, path?: string, message = code): Error {
  return Object.assign(new Error(message), { code, ...(path === undefined ? {} : { path }) });
}

describe("what the machine refuses is told with what to do:", () => {
  test.each([
    {
      fact: "a full disk",
      error: refusal("ENOSPC", ".cache/dist-next/x.html"),
      says: "The disk is full (.cache/dist-next/x.html): free some space and run the command again; .cache may be removed whole. The site in dist/ is as it was.",
    },
    {
      fact: "a full disk, behind an error of a library",
      error: new Error("cannot write", { cause: refusal("ENOSPC", "x") }),
      says: "The disk is full (x): free some space and run the command again; .cache may be removed whole. The site in dist/ is as it was.",
    },
    {
      fact: "a read-only folder",
      error: refusal("EROFS", undefined, "EROFS: read-only file system, mkdir '.cache'"),
      says: "The machine refuses to write .cache (EROFS): run the command as the user who owns the project's folder, or from a copy that you may write to.",
    },
    {
      fact: "a read-only folder, as the bundler says it",
      error: new Error(
        "Could not create directory for output chunks: .cache/x\n\nCaused by:\n    Read-only (os error 30)",
      ),
      says: "The machine refuses to write .cache/x (EROFS): run the command as the user who owns the project's folder, or from a copy that you may write to.",
    },
    {
      fact: "too many open files",
      error: refusal("EMFILE"),
      says: "Too many files are open: close other programs, or run `ulimit -n 4096` first.",
    },
    {
      fact: "folders on two disks",
      error: refusal("EXDEV", "dist"),
      says: "dist is a disk of its own, or held by another program: dist/ and .cache/ must lie on one disk and be free to move.",
    },
    {
      fact: "a folder of the project that is gone",
      error: refusal("ENOENT", "content"),
      says: "content is missing: run the command in the project's folder, or bring it back with `git restore .`.",
    },
    {
      fact: "a package that is gone",
      error: refusal("ERR_MODULE_NOT_FOUND", undefined, "Cannot find package 'astro' imported from x"),
      says: "astro is not there: run `npm ci` to install the packages anew.",
    },
    { fact: "a bug of ours keeps its stack", error: new TypeError("x is not a function"), says: undefined },
    { fact: "so does a file that we should have made", error: refusal("ENOENT", ".cache/x.json"), says: undefined },
  ])("$fact", ({ error, says }) => {
    expect(toSentence(error)).toBe(says);
  });

  test("a file where a folder is needed, as the system itself says it", async () => {
    for (const make of [() => mkdir(join(folder, "file")), () => mkdir(join(folder, "file", "dist"))]) {
      const error: unknown = await make().catch((one: unknown) => one);
      expect(toSentence(error)).toMatch(
        / is a file where a folder is needed: move or remove it, and run the command again\.$/,
      );
    }
  });
});

describe("a command that the machine stops says one sentence and no stack", () => {
  /** Runs a script of a made-up project that holds what runs before an install, and nothing else. */
  async function run(script: string, ...args: string[]): Promise<{ code: number | null; told: string }> {
    const project = join(folder, "project");
    await cp("scripts/first", join(project, "scripts", "first"), { recursive: true });
    await cp("scripts/on-node-22.mjs", join(project, "scripts", "on-node-22.mjs"));
    const path = join(project, "scripts", "tried.mjs");
    await writeFile(path, script);
    const { status, stderr } = spawnSync(process.execPath, args.length > 0 ? args : [path], {
      cwd: project,
      encoding: "utf8",
    });
    return { code: status, told: stderr.trim() };
  }
  const inCommand = (work: string): string =>
    `import { writeFile, mkdir } from "node:fs/promises"; import { orStop } from "./first/stop.mjs"; await orStop(async () => { ${work} });`;

  test("without node_modules", async () => {
    await expect(run("", "scripts/on-node-22.mjs", "scripts/build.ts")).resolves.toEqual({
      code: 1,
      told: "The packages are not installed yet: run `npm ci`.",
    });
  });

  test("with a package that is missing", async () => {
    await expect(run(inCommand('await import("astro");'))).resolves.toEqual({
      code: 1,
      told: "astro is not there: run `npm ci` to install the packages anew.",
    });
  });

  test("in a folder that is a file", async () => {
    await expect(run(inCommand('await mkdir("scripts/tried.mjs/x");'))).resolves.toEqual({
      code: 1,
      told: "scripts/tried.mjs/x is a file where a folder is needed: move or remove it, and run the command again.",
    });
  });
});

describe("what is not there is done without, or told:", () => {
  test("without git, or outside of a repository, pages have no revisions and the site is built", () => {
    expect(readGitLog(folder)).toBeNull();
    vi.stubEnv("PATH", folder);
    expect(readGitLog()).toBeNull();
  });

  test("without Chromium, the tests of the browser name the one command to run", async () => {
    const find = (): string | undefined => installedChromium({ PATH: folder });
    await expect(findChromium(find, false)).rejects.toThrow(
      /^The browser tests need Chromium, and none was found\. (Run|Install) .*CHROME_PATH/,
    );
  });
});

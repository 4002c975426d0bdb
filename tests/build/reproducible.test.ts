import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";
import { dist } from "../../scripts/building/folders.ts";
import { buildDay } from "../../src/build-day.ts";

const run = promisify(execFile);
const inputs = [
  "src",
  "content",
  "public",
  "scripts",
  "astro.config.mjs",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
];
const folders: string[] = [];

afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

test("a build after a change makes the bytes of any other, in another folder, time zone and language", async () => {
  const folder = await copyOfTheProject();
  const env = {
    ...outside(process.env),
    AS_OF: buildDay().toString(),
    TZ: "Pacific/Kiritimati",
    LANG: "tr_TR.UTF-8",
    LC_ALL: "C",
    ...(await sameHistory()),
  };
  const build = async (): Promise<number> => {
    const { stdout } = await run(process.execPath, ["scripts/build.ts"], { cwd: folder, env });
    return Number(/(\d+) files as they were/.exec(stdout)?.[1]);
  };
  // An organisation's name is on the pages, cards and feeds of its decisions, and in every list.
  const changed = join(folder, "content/organisations/france-travail.mdx");
  const record = await readFile(changed, "utf8");
  await writeFile(changed, record.replace(/^name: .*$/m, 'name: "Un autre nom"'));
  expect(await build()).toBe(0);
  await writeFile(changed, record);
  expect(await build()).toBeGreaterThan(2_000);
  expect(await toDigests(join(folder, dist))).toEqual(await toDigests(dist));
}, 240_000);

async function copyOfTheProject(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "registre-"));
  folders.push(folder);
  for (const input of inputs) await cp(input, join(folder, input), { recursive: true });
  await symlink(resolve("node_modules"), join(folder, "node_modules"));
  return folder;
}

// Without Vitest's own variables, which would make the pages of a site under development.
function outside(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own = /^(?:NODE_ENV|MODE|PROD|DEV|SSR|BASE_URL|TEST|VITEST.*)$/;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !own.test(name)));
}

// The pages tell the history of the records: the copy has the same, or none where there is none.
async function sameHistory(): Promise<NodeJS.ProcessEnv> {
  try {
    const { stdout } = await run("git", ["rev-parse", "--absolute-git-dir"]);
    return { GIT_DIR: stdout.trim() };
  } catch {
    return {};
  }
}

async function toDigests(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const digests = files.map(async (file) => [
    relative(folder, file),
    createHash("sha256")
      .update(await readFile(file))
      .digest("hex"),
  ]);
  return Object.fromEntries(await Promise.all(digests)) as Record<string, string>;
}

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { recover, swap } from "../../scripts/building/folders.ts";

let folder = "";
let dist = "";
let next = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "killed-"));
  [dist, next] = [join(folder, "dist"), join(folder, "next")];
  await mkdir(dist);
  await writeFile(join(dist, "index.html"), "le site d’avant");
});

afterEach(() => rm(folder, { recursive: true }));

async function served(): Promise<string> {
  return readFile(join(dist, "index.html"), "utf8");
}

/** Runs a build that grows without end, and kills it once it has written. */
async function kill(script: string): Promise<void> {
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  child.kill("SIGKILL");
  await once(child, "exit");
}

const growing = (): string => `
  import { mkdir, writeFile } from "node:fs/promises";
  await mkdir(${JSON.stringify(next)}, { recursive: true });
  for (let page = 0; ; page++) {
    await writeFile(${JSON.stringify(join(next, "page-"))} + page + ".html", "à moitié");
    if (page === 3) console.log("written");
  }`;

test("a build that is killed while it writes leaves the site before it whole", async () => {
  await kill(growing());
  expect((await readdir(next)).length).toBeGreaterThan(2);
  await recover(next, dist);
  expect([await readdir(dist), await served()]).toEqual([["index.html"], "le site d’avant"]);
});

test("a swap that is killed between its two renames gives the site before it back", async () => {
  await kill(`
    import { rename } from "node:fs/promises";
    await rename(${JSON.stringify(dist)}, ${JSON.stringify(`${next}-previous`)});
    console.log("aside");
    setInterval(() => undefined, 1000);`);
  await recover(next, dist);
  expect(await served()).toBe("le site d’avant");
});

test("a swap that the machine refuses gives the site before it back", async () => {
  await expect(swap(next, dist)).rejects.toThrow("ENOENT");
  expect(await served()).toBe("le site d’avant");
});

test("a site that is whole is never replaced by one set aside", async () => {
  await mkdir(`${next}-previous`);
  await recover(next, dist);
  expect(await served()).toBe("le site d’avant");
});

test("the build after a killed one takes its place", async () => {
  await kill(growing());
  await rename(dist, `${next}-previous`);
  await rm(next, { recursive: true });
  await mkdir(next);
  await writeFile(join(next, "index.html"), "le site d’après");
  await recover(next, dist);
  await swap(next, dist);
  expect([(await readdir(folder)).sort(), await served()]).toEqual([["dist"], "le site d’après"]);
});

import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openKeptFiles, type KeptFiles } from "../../scripts/building/kept-files.ts";
import { openKeptFolder } from "../../scripts/building/kept-folder.ts";

describe("a file of the site that stands", () => {
  let folder: string;
  const open = (program = "program"): KeptFiles => openKeptFiles(openKeptFolder(program, join(folder, "kept")), folder);
  const write = async (file: string, text: string): Promise<void> => {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "kept-files-"));
    const first = open();
    expect(first.find("a/index.html", "key")).toBeNull();
    await write("a/index.html", "<p>é");
    first.keep("a/index.html", "key", Buffer.from("<p>é"));
    await first.save();
  });

  afterEach(() => rm(folder, { recursive: true }));

  test("is found by the next build that would make it from the same", async () => {
    const second = open();
    expect(second.find("a/index.html", "key")?.toString()).toBe("<p>é");
    await second.save();
    expect(open().find("a/index.html", "key")?.toString()).toBe("<p>é");
  });

  test("is made again when it would be made from something else, or by another program", () => {
    expect(open().find("a/index.html", "another")).toBeNull();
    expect(open().find("b/index.html", "key")).toBeNull();
    expect(open("another").find("a/index.html", "key")).toBeNull();
  });

  test("is made again when somebody has written into it or removed it", async () => {
    await write("a/index.html", "<p>e");
    expect(open().find("a/index.html", "key")).toBeNull();
    await rm(join(folder, "a"), { recursive: true });
    expect(open().find("a/index.html", "key")).toBeNull();
  });

  test("is made again when another file stood there than the one that was made", async () => {
    const second = open();
    second.keep("a/index.html", "key", Buffer.from("<p>ê"));
    await second.save();
    expect(open().find("a/index.html", "key")).toBeNull();
  });

  test("is counted when it is found", () => {
    const second = open();
    second.find("a/index.html", "key");
    second.find("a/index.html", "another");
    expect(second.count()).toBe(1);
  });

  test("is forgotten when a build did not ask for it", async () => {
    await open().save();
    expect(open().find("a/index.html", "key")).toBeNull();
  });
});

import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openKeptFolder } from "../../scripts/building/kept-folder.ts";
import { openSavedWork } from "../../scripts/building/saved-work.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "kept-"));
});

afterEach(() => rm(folder, { recursive: true }));

describe("what a build keeps", () => {
  test("is what the next build of the same program finds", async () => {
    const thing = { files: [new Uint8Array([1, 2])], names: new Map([["é", null]]) };
    await openKeptFolder("program", folder).write("name", thing);
    expect(openKeptFolder("program", folder).read("name")).toEqual(thing);
  });

  test("is nothing to another program", async () => {
    await openKeptFolder("program", folder).write("name", "thing");
    expect(openKeptFolder("another", folder).read("name")).toBeUndefined();
  });

  test("is nothing when any of its bytes has changed or is missing", async () => {
    await openKeptFolder("program", folder).write("name", "amende");
    const bytes = await readFile(join(folder, "name"));
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.boolean(), async (place, isCut) => {
        const damaged = isCut ? bytes.subarray(0, place) : Buffer.from(bytes);
        if (!isCut) damaged[place] = (damaged[place] ?? 0) ^ 1;
        await writeFile(join(folder, "name"), damaged);
        expect(openKeptFolder("program", folder).read("name")).toBeUndefined();
      }),
      { numRuns: 50 },
    );
  });

  test("is removed when the next build has no use for it, with what a stopped build left", async () => {
    const before = openKeptFolder("program", folder);
    for (const name of ["read", "written", "unused"]) await before.write(name, name);
    await writeFile(join(folder, "read.part"), "half");
    await mkdir(join(folder, "left"));
    const kept = openKeptFolder("program", folder);
    kept.read("read");
    await kept.write("written", "again");
    await kept.tidy();
    expect((await readdir(folder)).sort()).toEqual(["read", "written"]);
  });
});

describe("work that a build keeps", () => {
  /** Takes each number's double, and says which were worked out. */
  async function double(...numbers: readonly number[]): Promise<{ doubles: number[]; made: number[] }> {
    const work = openSavedWork(openKeptFolder("program", folder), "doubles");
    const made: number[] = [];
    const doubles = numbers.map((number) =>
      work.take(["double", number], () => {
        made.push(number);
        return 2 * number;
      }),
    );
    await work.save();
    return { doubles, made };
  }

  test("is made once in a build", async () => {
    expect(await double(1, 1)).toEqual({ doubles: [2, 2], made: [1] });
  });

  test("is not made again by the next build", async () => {
    await double(1, 2);
    expect(await double(2, 1, 3)).toEqual({ doubles: [4, 2, 6], made: [3] });
  });

  test("is forgotten once a build did not ask for it", async () => {
    await double(1, 2);
    await double(1);
    expect((await double(1, 2)).made).toEqual([2]);
  });
});

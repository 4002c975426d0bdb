import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { deserialize, serialize } from "node:v8";

/** What builds keep for the next one: plain data under a name, for as long as the program that made it stays the same. */
export interface KeptFolder {
  /** What was kept under this name; undefined when there is none, when another program made it, or when it is damaged. */
  readonly read: (name: string) => unknown;
  /** Keeps it in the place of what was kept before. */
  readonly write: (name: string, thing: unknown) => Promise<void>;
  /** Removes what this build neither read nor wrote. */
  readonly tidy: () => Promise<void>;
  /** Removes all that was kept. */
  readonly clear: () => Promise<void>;
}

/** Opens the folder for one build. `program` tells of all that things are made with: the code, its packages, Node. */
export function openKeptFolder(program: string, folder: string = join(".cache", "kept")): KeptFolder {
  const used = new Set<string>();
  const use = (name: string): string => {
    used.add(name);
    return join(folder, name);
  };
  return {
    read: (name) => readSealed(use(name), program),
    write: (name, thing) => writeSealed(use(name), program, thing),
    tidy: async () => {
      const names = await readdir(folder).catch(() => []);
      await Promise.all(
        names.filter((name) => !used.has(name)).map((name) => rm(join(folder, name), { recursive: true })),
      );
    },
    clear: () => rm(folder, { recursive: true, force: true }),
  };
}

const sealLength = 32;

// A page would say what a damaged file says: the seal of what was written tells both the program and every byte.
function toSeal(program: string, bytes: Uint8Array): Buffer {
  return createHash("sha256").update(`${program}\0`).update(bytes).digest();
}

function readSealed(path: string, program: string): unknown {
  if (!existsSync(path)) return undefined;
  const file = readFileSync(path);
  const bytes = file.subarray(sealLength);
  return toSeal(program, bytes).equals(file.subarray(0, sealLength)) ? deserialize(bytes) : undefined;
}

async function writeSealed(path: string, program: string, thing: unknown): Promise<void> {
  const bytes = serialize(thing);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.part`, toSeal(program, bytes));
  await writeFile(`${path}.part`, bytes, { flag: "a" });
  // Whole or not at all: a build that is stopped leaves no half of it.
  await rename(`${path}.part`, path);
}

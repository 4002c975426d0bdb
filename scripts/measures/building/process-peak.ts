import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** What one run of a program cost. */
export interface Cost {
  /** Wall time in seconds. */
  readonly seconds: number;
  /** Largest sum of the memory of the program and of those it started, in bytes; 0 where the system does not tell. */
  readonly peakMemory: number;
  /** Largest memory of the search engine alone, in bytes. */
  readonly peakIndexing: number;
}

/** A program, where it runs and what it is given. */
export interface Program {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

const everyMilliseconds = 200;

/** Runs a Node program to its end and tells its cost. Throws with its last words when it fails. */
export async function measureProgram({ args, cwd, env = {} }: Program): Promise<Cost> {
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (some: Buffer) => said.push(some));
  const peaks = { memory: 0, indexing: 0 };
  const timer = setInterval(() => notePeaks(child.pid ?? 0, peaks), everyMilliseconds);
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`${args.join(" ")} failed:\n${Buffer.concat(said).toString().slice(-2000)}`);
  const seconds = (performance.now() - start) / 1000;
  return { seconds, peakMemory: peaks.memory, peakIndexing: peaks.indexing };
}

function notePeaks(root: number, peaks: { memory: number; indexing: number }): void {
  const family = familyOf(root, readProcesses());
  const sum = family.reduce((total, { memory }) => total + memory, 0);
  const indexing = family.filter(({ name }) => name.startsWith("pagefind")).map(({ memory }) => memory);
  peaks.memory = Math.max(peaks.memory, sum);
  peaks.indexing = Math.max(peaks.indexing, ...indexing);
}

interface Running {
  readonly pid: number;
  readonly parent: number;
  readonly name: string;
  readonly memory: number;
}

function familyOf(root: number, running: readonly Running[]): Running[] {
  const family = new Set([root]);
  // A child is always younger than its parent, and processes are listed in the order of their numbers.
  for (const { pid, parent } of running) if (family.has(parent)) family.add(pid);
  return running.filter(({ pid }) => family.has(pid));
}

function readProcesses(): Running[] {
  const pids = readdirSync("/proc")
    .map(Number)
    .filter(Number.isInteger)
    .sort((a, b) => a - b);
  return pids.flatMap((pid) => readProcess(pid) ?? []);
}

function readProcess(pid: number): Running | null {
  try {
    const status = readFileSync(`/proc/${String(pid)}/status`, "utf8");
    const field = (name: string): string => new RegExp(`^${name}:\\s+(.+)$`, "m").exec(status)?.[1] ?? "";
    return {
      pid,
      parent: Number(field("PPid")),
      name: field("Name"),
      memory: 1024 * Number.parseInt(field("VmRSS") || "0"),
    };
  } catch {
    // The process ended while the list was read.
    return null;
  }
}

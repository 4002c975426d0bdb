import { spawn } from "node:child_process";

/** How a command ended. */
export interface Ended {
  /** Exit code; 1 when a signal ended it. */
  readonly code: number;
  /** Everything it printed, both streams as they came. */
  readonly output: string;
}

/** Runs a JavaScript program of node_modules under this Node, and keeps what it prints. */
export function runProgram(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const child = spawn(process.execPath, [`node_modules/${program}`, ...args], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...env },
  });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("close", (code) => {
      done({ code: code ?? 1, output: Buffer.concat(chunks).toString("utf8") });
    });
  });
}

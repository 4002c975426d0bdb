import { existsSync } from "node:fs";
import { dist, recover } from "../building/folders.ts";
import { Stop } from "../first/stop.mjs";
import { serveSite } from "./server.ts";

/** Serves the built site on PORT (4321) until it is interrupted, and prints its address. */
export async function serveAndTell(base: string): Promise<void> {
  await recover();
  if (!existsSync(dist)) throw new Stop("There is no dist folder to serve yet: run `npm run build` first.");
  const port = toPort(process.env["PORT"]);
  const { address } = await serveSite({ root: dist, base, port }).catch((error: unknown) => {
    throw toStop(error, port);
  });
  console.log(`Sanctiothèque: ${address} (Ctrl+C to stop)`);
}

/** The port to serve on: PORT, else 4321. Stops with a sentence when it is not a port. */
export function toPort(text: string | undefined): number {
  if (text === undefined || text === "") return 4321;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Stop(`PORT expected a number from 0 to 65535, received "${text}".`);
}

function toStop(error: unknown, port: number): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE") {
    return new Stop(`Port ${String(port)} is taken: stop the program that holds it, or choose another with PORT=4322.`);
  }
  return code === "EACCES" ? new Stop(`Port ${String(port)} may not be opened: choose another with PORT=4322.`) : error;
}

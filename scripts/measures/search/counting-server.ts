import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** What a server sent since it was last asked: counted here, because a page does not see the requests of its workers. */
export interface Sent {
  /** Requests for anything but the page, its styles and its pictures. */
  readonly requests: number;
  /** Bytes of their bodies, compressed. */
  readonly bytes: number;
}

/** A host that compresses and counts. */
export interface CountingServer {
  readonly address: string;
  /** What was sent until now. */
  readonly sent: () => Sent;
  /** Begins to count anew. */
  readonly reset: () => void;
  readonly close: () => void;
}

const types: Readonly<Record<string, string>> = {
  css: "text/css",
  html: "text/html; charset=utf-8",
  js: "text/javascript",
  json: "application/json",
  svg: "image/svg+xml",
};

/** Serves a folder as a static host does, compressed as gzip does at its best. */
export async function serveAndCount(root: string): Promise<CountingServer> {
  let [requests, bytes] = [0, 0];
  const bodies = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = join(root, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const body = bodies.get(file) ?? gzipSync(readFileSync(file), { level: 9 });
    bodies.set(file, body);
    const extension = /\.(\w+)$/.exec(file)?.[1] ?? "";
    if (!["html", "css", "svg"].includes(extension)) [requests, bytes] = [requests + 1, bytes + body.length];
    const type = types[extension] ?? "application/octet-stream";
    response.writeHead(200, { "Content-Encoding": "gzip", "Content-Type": type }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, done));
  return {
    address: `http://localhost:${String((server.address() as AddressInfo).port)}/`,
    sent: () => ({ requests, bytes }),
    reset: () => {
      [requests, bytes] = [0, 0];
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

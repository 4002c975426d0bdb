import { existsSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import sirv from "sirv";
import { headersOf, parseHeaders, type HeaderRule } from "./headers-file.ts";

/** What to serve, and where. */
export interface Serving {
  /** The folder of the built site. */
  readonly root: string;
  /** Folder of the host in which the site lives, with both slashes. */
  readonly base: string;
  /** The port; 0 for any that is free. */
  readonly port: number;
}

/** A server that runs. */
export interface Served {
  /** Address of the home page. */
  readonly address: string;
  /** Stops the server at once. */
  readonly close: () => Promise<void>;
}

/** Serves a built site as a static host does: headers of `_headers`, the final slash, the 404 page, the base path. */
export async function serveSite({ root, base, port }: Serving): Promise<Served> {
  const server = createServer(toHandler(root, base));
  await listen(server, port);
  return {
    address: `http://localhost:${String((server.address() as AddressInfo).port)}${base}`,
    close: () => close(server),
  };
}

function toHandler(root: string, base: string): (request: IncomingMessage, response: ServerResponse) => void {
  const rules = readRules(root);
  const files = sirv(root, { dev: true, etag: true, dotfiles: false });
  return (request, response) => {
    const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
    const path = pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : undefined;
    setHeaders(response, rules, path ?? "/404.html");
    if (path === undefined) {
      refuse(root, response);
    } else if (isFolderWithoutSlash(root, path)) {
      response.writeHead(301, { Location: `${pathname}/${search}` }).end();
    } else {
      request.url = path;
      files(request, response, () => {
        refuse(root, response);
      });
    }
  };
}

function setHeaders(response: ServerResponse, rules: readonly HeaderRule[], path: string): void {
  response.setHeader("Cache-Control", "public, max-age=0, must-revalidate");
  response.setHeaders(headersOf(rules, path));
  const type = typesOfData[extname(path)];
  if (type !== undefined) response.setHeader("Content-Type", type);
}

/** Files of the data that the server of files knows no type for; hosts serve them as bytes, which programs read as well. */
const typesOfData: Readonly<Record<string, string>> = {
  ".opml": "text/x-opml",
  ".parquet": "application/vnd.apache.parquet",
  ".sqlite": "application/vnd.sqlite3",
};

function refuse(root: string, response: ServerResponse): void {
  const page = join(root, "404.html");
  response.writeHead(404, { "Content-Type": "text/html;charset=utf-8" });
  response.end(existsSync(page) ? readFileSync(page) : "404");
}

function isFolderWithoutSlash(root: string, path: string): boolean {
  return !path.endsWith("/") && !path.includes("..") && existsSync(join(root, decodePath(path), "index.html"));
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function readRules(root: string): HeaderRule[] {
  const file = join(root, "_headers");
  return existsSync(file) ? parseHeaders(readFileSync(file, "utf8")) : [];
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(port, done);
  });
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => {
    server.close(() => {
      done();
    });
  });
}

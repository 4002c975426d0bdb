import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createGzip } from "node:zlib";

/** A host in front of another one. */
export interface CompressingHost {
  /** Scheme, host and port, without a final slash. */
  readonly origin: string;
  readonly close: () => void;
}

/** Sends what another server answers as hosts send it: texts in gzip. The server of `npm run preview` sends bytes as they are. */
export async function startCompressingHost(behind: string): Promise<CompressingHost> {
  const server = createServer((asked, answer) => {
    request(new URL(asked.url ?? "/", behind), { headers: asked.headers, method: asked.method ?? "GET" }, (found) => {
      send(found, answer);
    }).end();
  });
  await new Promise<void>((done) => server.listen(0, "localhost", done));
  return {
    origin: `http://localhost:${String((server.address() as AddressInfo).port)}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function send(found: IncomingMessage, answer: ServerResponse): void {
  const headers = { ...found.headers };
  const isText = /text|json|xml|javascript/.test(headers["content-type"] ?? "");
  if (isText && found.statusCode === 200) {
    delete headers["content-length"];
    answer.writeHead(200, { ...headers, "content-encoding": "gzip" });
    found.pipe(createGzip()).pipe(answer);
  } else {
    answer.writeHead(found.statusCode ?? 500, headers);
    found.pipe(answer);
  }
}

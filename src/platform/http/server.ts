import { createServer, type Server, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { getRequestListener, RequestError } from "@hono/node-server";
import type { Hono } from "hono";
import type { Log } from "../log.ts";

/** Milliseconds for all headers of a request, and for all of it: a list of 20 MB over a slow line takes minutes. */
const HEADERS_WITHIN = 20_000;
const REQUEST_WITHIN = 300_000;

/** What cannot be read at all, and the status it gets: too many headers, too slow, anything else. */
const STATUS_OF: Readonly<Record<string, number>> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };

function refuse(socket: Duplex, code: string | undefined, headers: Readonly<Record<string, string>>): void {
  if (code === "ECONNRESET" || !socket.writable) return void socket.destroy();
  const status = STATUS_OF[code ?? ""] ?? 400;
  const lines = Object.entries({ ...headers, "content-length": "0", connection: "close" });
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`,
  );
}

/**
 * The server in front of the program. What is no request never reaches the program: it is answered here, with the same
 * headers and without a word about why. Who sends slowly is cut off.
 * @param headers of every answer
 */
export function createHttpServer(fetch: Hono["fetch"], headers: Readonly<Record<string, string>>, log: Log): Server {
  const answer = (status: number) =>
    new Response(null, { status, headers: { ...headers, "cache-control": "no-store", "content-length": "0" } });
  const listener = getRequestListener(fetch, {
    errorHandler(error) {
      if (error instanceof RequestError) return answer(400);
      log.error("answering failed", { error });
      return answer(500);
    },
  });
  const server = createServer({ headersTimeout: HEADERS_WITHIN, requestTimeout: REQUEST_WITHIN }, listener);
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => refuse(socket, error.code, headers));
  return server;
}

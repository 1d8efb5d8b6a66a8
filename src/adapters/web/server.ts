/** The one HTTP server: the page, health, and what the adapters contribute. */
import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { FatalError, type HttpRoute, type Log } from "../../bot/index.ts";
import { readBody } from "./body.ts";

export interface Observed {
  method: string;
  /** The path of the route, never of the request: a label with few values. */
  route: string;
  status: number;
  seconds: number;
}

export interface HttpServerSettings {
  host: string;
  /** 0 picks a free one. */
  port: number;
  routes: readonly HttpRoute[];
  log: Log;
  /** Names a fault in the response and in the log. */
  reference?: () => string;
  observe?: (seen: Observed) => void;
  /** Bytes; 1 MB by default. */
  bodyLimit?: number;
  /** Connections at one time (1000): each may hold a body of that size. More are closed at once. */
  connections?: number;
  /** Milliseconds for a request's headers (10 s), for all of it (30 s), for an idle connection (5 s), for stopping (8 s). */
  timeouts?: Partial<Record<"headers" | "request" | "idle" | "stop", number>>;
}

export interface HttpServer {
  /** Rejects with a FatalError that names the setting where the address cannot be had. */
  start(): Promise<{ url: string; port: number }>;
  /** Takes no more requests, lets running ones end (8 s), closes every connection. */
  stop(): Promise<void>;
}

/** On every response; a handler may set others for itself (`cache-control` of a file). */
export const SECURITY_HEADERS = {
  "content-security-policy": "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "cache-control": "no-store",
} as const;

export function createHttpServer(settings: HttpServerSettings): HttpServer {
  const { host, port, routes, log, observe, bodyLimit = 1_000_000, timeouts = {} } = settings;
  const reference = settings.reference ?? (() => randomUUID().slice(0, 8));
  let stopping = false;

  const server = createServer(
    {
      headersTimeout: timeouts.headers ?? 10_000,
      requestTimeout: timeouts.request ?? 30_000,
      keepAliveTimeout: timeouts.idle ?? 5_000,
      // A request's line and headers together; Node's own default, said here because it is relied on. More gets 431.
      maxHeaderSize: 16 * 1024,
      connectionsCheckingInterval: Math.min(1000, timeouts.headers ?? 1000, timeouts.request ?? 1000),
    },
    (request, response) => void answer(request, response),
  );

  server.maxConnections = settings.connections ?? 1000;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const began = performance.now();
    const method = request.method ?? "";
    const path = pathOf(request.url ?? "/");
    const found = routes.filter((route) => matches(route.path, path));
    const route = found.find((candidate) => candidate.method === (method === "HEAD" ? "GET" : method));
    response.once("close", () => {
      const seconds = (performance.now() - began) / 1000;
      observe?.({ method, route: route?.path ?? "none", status: response.statusCode, seconds });
      // A connection that was busy when the server stopped is idle now.
      if (stopping) setImmediate(() => server.closeIdleConnections());
    });
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    if (stopping) response.setHeader("connection", "close");

    try {
      const read = await readBody(request, bodyLimit);
      if (read.kind === "aborted") return void response.destroy();
      if (read.kind === "too-large") {
        response.setHeader("connection", "close");
        return say(response, 413, `That is too large: ${bodyLimit} bytes fit.`);
      }
      if (route) return await route.handle(request, response, read.body);
      if (found.length === 0) return say(response, 404, "There is nothing here.");
      response.setHeader(
        "allow",
        found.map((other) => (other.method === "GET" ? "GET, HEAD" : other.method)).join(", "),
      );
      say(response, 405, "This address does not take that.");
    } catch (error) {
      const name = reference();
      log.error({ reference: name, method, path: route?.path, err: error }, "a request failed");
      if (response.headersSent) response.destroy();
      else say(response, 500, `Something failed here. Try again in a moment. Reference: ${name}`);
    }
  }

  return {
    async start() {
      await new Promise<void>((resolve, reject) => {
        server.once("error", (error: NodeJS.ErrnoException) => reject(new FatalError(whyNot(error, host, port))));
        server.listen(port, host, resolve);
      });
      const address = server.address() as AddressInfo;
      return { url: `http://${host.includes(":") ? `[${host}]` : host}:${address.port}`, port: address.port };
    },
    async stop() {
      if (!server.listening) return;
      stopping = true;
      // Since Node 19 close() also closes the connections that are idle now.
      const closed = new Promise<void>((resolve) => void server.close(() => resolve()));
      const timer = setTimeout(() => server.closeAllConnections(), timeouts.stop ?? 8_000);
      await closed;
      clearTimeout(timer);
    },
  };
}

const matches = (pattern: string, path: string) =>
  pattern.endsWith("/*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

const pathOf = (url: string) => url.split(/[?#]/, 1)[0] ?? "/";

function say(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(`${sentence}\n`);
}

function whyNot(error: NodeJS.ErrnoException, host: string, port: number): string {
  if (error.code === "EADDRINUSE")
    return `PORT: ${port} is in use on ${host}. Stop what uses it, set another PORT, or PORT=0 for a free one.`;
  if (error.code === "EACCES") return `PORT: this user may not listen on ${port}. Set a PORT above 1023.`;
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND")
    return `HOST: ${host} is no address of this machine. Set HOST=127.0.0.1, or 0.0.0.0 for all.`;
  return `HOST, PORT: cannot listen on ${host}:${port} (${error.message}). Set another address.`;
}

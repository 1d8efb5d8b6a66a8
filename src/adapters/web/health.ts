/** What an operator's tools ask: is it alive, is it ready, how does it go. */
import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { Counter, Histogram, type Registry } from "prom-client";
import type { HttpRoute, Log } from "../../bot/index.ts";
import type { Observed } from "./server.ts";

export interface Check {
  name: string;
  ok(): boolean | Promise<boolean>;
}

export interface HealthSettings {
  checks: readonly Check[];
  registry: Registry;
  log: Log;
  /** What `/metrics` asks for, as `Authorization: Bearer`; without one it is open. */
  metricsToken?: string | undefined;
  /** Milliseconds after which a check counts as failed (2 s): a probe's own patience is a few seconds. */
  patience?: number;
}

/** GET /livez, GET /readyz (JSON by check; 503 where one fails), GET /metrics (Prometheus text). */
export function healthRoutes({ checks, registry, log, metricsToken, patience = 2000 }: HealthSettings): HttpRoute[] {
  async function passes({ name, ok }: Check): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<boolean>((resolve) => {
      timer = setTimeout(resolve, patience, false);
    });
    try {
      return await Promise.race([Promise.resolve().then(ok), late]);
    } catch (error) {
      log.warn({ check: name, err: error }, "a readiness check failed");
      return false;
    } finally {
      clearTimeout(timer);
    }
  }

  return [
    {
      method: "GET",
      path: "/livez",
      handle: (_, response) => send(response, 200, "text/plain; charset=utf-8", "ok\n"),
    },
    {
      method: "GET",
      path: "/readyz",
      async handle(_, response) {
        const results = await Promise.all(checks.map(async (check) => [check.name, await passes(check)] as const));
        const status = results.every(([, ok]) => ok) ? 200 : 503;
        send(response, status, "application/json", `${JSON.stringify(Object.fromEntries(results))}\n`);
      },
    },
    {
      method: "GET",
      path: "/metrics",
      async handle(request, response) {
        if (metricsToken !== undefined && !bears(request, metricsToken)) {
          response.setHeader("www-authenticate", "Bearer");
          return send(response, 401, "text/plain; charset=utf-8", "Send WEB_TOKEN as a bearer token.\n");
        }
        send(response, 200, registry.contentType, await registry.metrics());
      },
    },
  ];
}

/** Compared as digests: of one length, and without telling by time how much is right. */
function bears({ headers }: IncomingMessage, token: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  const [, given] = /^Bearer +(.+)$/i.exec(headers.authorization ?? "") ?? [];
  return given !== undefined && timingSafeEqual(digest(given), digest(token));
}

/** Counts and times requests by route, for `createHttpServer({observe})`. */
export function httpMetrics(registry: Registry): (seen: Observed) => void {
  const labelNames = ["method", "route", "status"] as const;
  const requests = new Counter({
    name: "http_requests_total",
    help: "HTTP requests answered",
    labelNames,
    registers: [registry],
  });
  const seconds = new Histogram({
    name: "http_request_seconds",
    help: "Seconds until answered",
    labelNames,
    registers: [registry],
  });
  return ({ method, route, status, seconds: took }) => {
    const labels = { method, route, status: String(status) };
    requests.inc(labels);
    seconds.observe(labels, took);
  };
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { "content-type": type }).end(body);
}

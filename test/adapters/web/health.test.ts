import { Registry } from "prom-client";
import { afterEach, describe, expect, it } from "vitest";
import {
  type Check,
  createHttpServer,
  type HttpServer,
  healthRoutes,
  httpMetrics,
} from "../../../src/adapters/web/index.ts";
import { recordingLog } from "../../support/bot.ts";
import { call } from "../../support/http.ts";

let server: HttpServer | undefined;
afterEach(() => server?.stop());

async function serve(checks: Check[] = []) {
  const registry = new Registry();
  const log = recordingLog();
  const routes = healthRoutes({ checks, registry, log, patience: 50 });
  server = createHttpServer({ host: "127.0.0.1", port: 0, routes, log, observe: httpMetrics(registry) });
  return { ...(await server.start()), log };
}

it("lives", async () =>
  expect(await call(`${(await serve()).url}/livez`)).toMatchObject({ status: 200, text: "ok\n" }));

describe("readiness", () => {
  it("is 200 with each check by name", async () => {
    const { url } = await serve([
      { name: "content", ok: () => true },
      { name: "store", ok: async () => true },
    ]);
    const answer = await call(`${url}/readyz`);
    expect([answer.status, JSON.parse(answer.text)]).toEqual([200, { content: true, store: true }]);
  });

  it("is 503 where one fails, throws or hangs", async () => {
    const { url, log } = await serve([
      { name: "content", ok: () => true },
      { name: "discord", ok: () => false },
      {
        name: "slack",
        ok: () => {
          throw new Error("down");
        },
      },
      { name: "store", ok: () => new Promise(() => {}) },
    ]);
    const answer = await call(`${url}/readyz`);
    expect([answer.status, JSON.parse(answer.text)]).toEqual([
      503,
      { content: true, discord: false, slack: false, store: false },
    ]);
    expect(log.lines).toMatchObject([{ level: "warn", fields: { check: "slack" } }]);
  });
});

it("counts requests by route", async () => {
  const { url } = await serve();
  await call(`${url}/livez`);
  await call(`${url}/nothing/here`);
  const { text, headers } = await call(`${url}/metrics`);
  expect(headers["content-type"]).toContain("text/plain");
  expect(text).toContain('http_requests_total{method="GET",route="/livez",status="200"} 1');
  expect(text).toContain('http_requests_total{method="GET",route="none",status="404"} 1');
});

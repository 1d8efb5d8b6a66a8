import { request } from "node:http";
import { connect, type Socket } from "node:net";
import { text as textOfStream } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { createHttpServer, type HttpServerSettings, type Observed } from "../../../src/adapters/web/index.ts";
import { FatalError, type HttpRoute } from "../../../src/bot/index.ts";
import { recordingLog } from "../../support/bot.ts";
import { call } from "../../support/http.ts";

const routes: HttpRoute[] = [
  { method: "GET", path: "/hello", handle: (_, response) => void response.end("hello") },
  { method: "POST", path: "/echo", handle: (_, response, body) => void response.end(body) },
  { method: "POST", path: "/hello", handle: (_, response) => void response.end("posted") },
  { method: "GET", path: "/under/*", handle: (incoming, response) => void response.end(incoming.url) },
  { method: "GET", path: "/broken", handle: () => Promise.reject(new Error("broken inside")) },
  {
    method: "GET",
    path: "/half",
    handle: (_, response) => {
      response.write("half");
      throw new Error("broken half way");
    },
  },
  {
    method: "GET",
    path: "/slow",
    handle: async (_, response) => {
      await sleep(200);
      response.end("slow");
    },
  },
];

const running: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((stop) => stop()));
});

async function serve(settings: Partial<HttpServerSettings> = {}) {
  const log = recordingLog();
  const server = createHttpServer({ host: "127.0.0.1", port: 0, routes, log, reference: () => "ref-1", ...settings });
  const { url, port } = await server.start();
  running.push(() => server.stop());
  return { server, log, url, port };
}

/** Everything a connection is sent until it closes. */
const conversation = (socket: Socket) => textOfStream(socket);

describe("routing", () => {
  it("finds a route by path and method, without the query", async () => {
    const { url } = await serve();
    expect((await call(`${url}/hello?a=1`)).text).toBe("hello");
    expect((await call(`${url}/hello`, { method: "POST" })).text).toBe("posted");
    expect((await call(`${url}/under/a/b`)).text).toBe("/under/a/b");
    expect(await call(`${url}/hello`, { method: "HEAD" })).toMatchObject({ status: 200, text: "" });
  });

  it("says 404 and 405", async () => {
    const { url } = await serve();
    expect((await call(`${url}/nothing`)).status).toBe(404);
    expect((await call(`${url}/under`)).status).toBe(404);
    const refused = await call(`${url}/hello`, { method: "DELETE" });
    expect(refused.status).toBe(405);
    expect(refused.headers.allow).toBe("GET, HEAD, POST");
  });

  it("hands over a body byte by byte", async () => {
    const { url } = await serve();
    const body = Buffer.from(Array.from({ length: 256 }, (_, index) => index));
    const answer = await call(`${url}/echo`, { method: "POST", body });
    expect(answer.headers["content-length"] ?? answer.text.length).toBeDefined();
    expect(answer.text).toBe(body.toString("utf8"));
  });
});

describe("limits", () => {
  it("takes 1 MB and not a byte more", async () => {
    const { url } = await serve();
    expect((await call(`${url}/echo`, { method: "POST", body: Buffer.alloc(1_000_000) })).status).toBe(200);
    const refused = await call(`${url}/echo`, { method: "POST", body: Buffer.alloc(1_000_001) });
    expect(refused.status).toBe(413);
    expect(refused.headers.connection).toBe("close");
  });

  it("refuses a body without a length too, however long it goes on", async () => {
    const { url } = await serve({ bodyLimit: 1000 });
    const status = await new Promise<number>((resolve, reject) => {
      const sent = request(
        `${url}/echo`,
        { method: "POST", agent: false, headers: { "transfer-encoding": "chunked" } },
        (response) => {
          resolve(response.statusCode ?? 0);
          sent.destroy();
        },
      );
      sent.on("error", reject);
      const more = () => {
        if (!sent.destroyed) sent.write(Buffer.alloc(500), () => setTimeout(more, 1));
      };
      more();
    });
    expect(status).toBe(413);
  });

  it("does not wait for ever for headers or for a body", async () => {
    const { port } = await serve({ timeouts: { headers: 60, request: 120 } });
    const headers = connect(port, "127.0.0.1", () => void headers.write("GET /hello HTTP/1.1\r\nHost: x\r\n"));
    expect(await conversation(headers)).toContain("408");
    const body = connect(
      port,
      "127.0.0.1",
      () => void body.write("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nab"),
    );
    expect(await conversation(body)).toContain("408");
  });

  it("closes an idle connection", async () => {
    const { port } = await serve({ timeouts: { idle: 50 } });
    const socket = connect(port, "127.0.0.1", () => void socket.write("GET /hello HTTP/1.1\r\nHost: x\r\n\r\n"));
    expect(await conversation(socket)).toContain("hello");
  });
});

describe("every response", () => {
  it.each(["/hello", "/nothing", "/broken"])("%s has the security headers", async (path) => {
    const { url } = await serve();
    const { headers } = await call(`${url}${path}`);
    expect(headers["content-security-policy"]).toBe(
      "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    );
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cache-control": "no-store",
    });
  });

  it("is observed by its route, never by its address", async () => {
    const seen: Observed[] = [];
    const { url } = await serve({ observe: (one) => void seen.push(one) });
    await call(`${url}/under/secret`);
    await call(`${url}/secret`);
    await expect.poll(() => seen.length).toBe(2);
    expect(seen).toMatchObject([
      { method: "GET", route: "/under/*", status: 200 },
      { route: "none", status: 404 },
    ]);
  });
});

describe("a fault", () => {
  it("is a 500 with a reference that is in the log", async () => {
    const { url, log } = await serve();
    const answer = await call(`${url}/broken?q=private`);
    expect(answer.status).toBe(500);
    expect(answer.text).toContain("Reference: ref-1");
    expect(answer.text).not.toContain("inside");
    expect(log.lines).toMatchObject([{ level: "error", fields: { reference: "ref-1", path: "/broken" } }]);
    expect(JSON.stringify(log.lines)).not.toContain("private");
  });

  it("half way breaks the connection, so that nobody takes half an answer for a whole one", async () => {
    const { url, log } = await serve();
    await expect(call(`${url}/half`)).rejects.toThrow();
    expect(log.lines).toHaveLength(1);
    expect((await call(`${url}/hello`)).text).toBe("hello");
  });
});

describe("starting and stopping", () => {
  it("names the setting where the address is taken", async () => {
    const { port } = await serve();
    const second = createHttpServer({ host: "127.0.0.1", port, routes, log: recordingLog() });
    const failed = second.start();
    await expect(failed).rejects.toThrow(FatalError);
    await expect(failed).rejects.toThrow(/^PORT: \d+ is in use/);
    await second.stop();
  });

  it("names HOST where that is no address of this machine", async () => {
    const server = createHttpServer({ host: "192.0.2.1", port: 0, routes, log: recordingLog() });
    await expect(server.start()).rejects.toThrow(/^HOST: 192\.0\.2\.1/);
  });

  it("lets a running request end, closes idle connections, takes no new ones", async () => {
    const { server, url, port } = await serve({ timeouts: { idle: 60_000 } });
    const idle = connect(port, "127.0.0.1", () => void idle.write("GET /hello HTTP/1.1\r\nHost: x\r\n\r\n"));
    await new Promise((resolve) => idle.once("data", resolve));
    const slow = call(`${url}/slow`);
    await sleep(50);
    const stopped = server.stop();
    expect((await slow).text).toBe("slow");
    await stopped;
    await expect(call(`${url}/hello`)).rejects.toThrow(/ECONNREFUSED/);
    await expect.poll(() => idle.destroyed || idle.readableEnded).toBe(true);
  });

  it("closes a connection once its running request has ended", async () => {
    const { server, port } = await serve({ timeouts: { idle: 60_000, stop: 60_000 } });
    const busy = connect(port, "127.0.0.1", () => void busy.write("GET /slow HTTP/1.1\r\nHost: x\r\n\r\n"));
    const heard = conversation(busy);
    await sleep(50);
    await server.stop();
    expect(await heard).toMatch(/slow$/);
  });

  it("cuts what does not end", async () => {
    const { server, port } = await serve({ timeouts: { stop: 50 } });
    const socket = connect(
      port,
      "127.0.0.1",
      () => void socket.write("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nab"),
    );
    await new Promise((resolve) => socket.once("connect", resolve));
    await sleep(20);
    socket.on("error", () => socket.destroy());
    await server.stop();
    await server.stop();
  });
});

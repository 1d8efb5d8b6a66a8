/** The one HTTP server of the whole program, as a stranger meets it: who is let in, once, in what size, and how fast. */
import { connect } from "node:net";
import { text as textOfStream } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { command, press } from "../support/discord/payloads.ts";
import { call, cookiesOf, formPost } from "../support/http.ts";
import { type Running, running } from "../support/running.ts";
import { discordRequest, type SignedRequest, send, slackRequest } from "../support/signed.ts";
import {
  BOT_USER,
  commandPayload,
  directEvent,
  eventPayload,
  mentionEvent,
  pressPayload,
} from "../support/slack/payloads.ts";

let program: Running;
let base: string;
beforeAll(async () => {
  program = await running();
  base = program.base;
}, 30_000);
afterAll(() => program?.stop());

const HELP = { type: "button", action_id: "v1:answer:topics:" };
/** One valid request of each kind that changes or shows something, made anew for each test. */
const requests: Record<string, () => SignedRequest> = {
  "a Discord command": () => discordRequest(base, command("help")),
  "a Discord press": () => discordRequest(base, press("v1:start:intro:")),
  "a Slack command": () => slackRequest(base, "command", commandPayload("/clin-help", "", {}, program.slack.once())),
  "a Slack press": () => slackRequest(base, "interactive", pressPayload(HELP, {}, program.slack.once())),
  "a Slack event": () => slackRequest(base, "event", eventPayload(directEvent("hello"), {}, program.slack.once())),
};
const all = Object.entries(requests);

/** What the program has shown on Slack, or said in an HTTP response. */
async function shownBy(request: SignedRequest): Promise<string> {
  const before = program.slack.shown.length;
  const { status, text } = await send(request);
  expect([200, 202]).toContain(status);
  if (request.url.endsWith("/discord/interactions") || text !== "") return text;
  await new Promise((resolve) => setTimeout(resolve, 150));
  return program.slack.shown
    .slice(before)
    .map(({ words }) => words)
    .join("");
}

describe.each(all)("%s", (_, make) => {
  it("is answered once: the same bytes, sent again, bring nothing", async () => {
    const request = make();
    expect((await shownBy(request)).length).toBeGreaterThan(0);
    for (let times = 0; times < 3; times++) expect(await shownBy(request)).toBe("");
  });

  it("sent twice at the same moment is answered once", async () => {
    const request = make();
    const before = program.slack.shown.length;
    const answers = await Promise.all([send(request), send(request), send(request)]);
    const said = answers.filter(({ text }) => text !== "").length;
    // A press and an event of Slack are answered by a call, everything else in the response.
    const count = () => said + program.slack.shown.length - before;
    await expect.poll(count).toBe(1);
    expect(await shownBy(request)).toBe("");
    expect(count()).toBe(1);
  });

  it("with anything changed after it was signed is refused", async () => {
    const request = make();
    const timestamp = Object.keys(request.headers).find((name) => name.includes("timestamp")) ?? "";
    const signature = Object.keys(request.headers).find((name) => /ed25519|slack-signature/.test(name)) ?? "";
    const { [signature]: signed = "", [timestamp]: time = "", ...unsigned } = request.headers;
    const last = signed.endsWith("0") ? "1" : "0";
    const forged: SignedRequest[] = [
      { ...request, body: `${request.body} ` },
      { ...request, body: "" },
      { ...request, headers: unsigned },
      { ...request, headers: { ...request.headers, [signature]: "" } },
      { ...request, headers: { ...request.headers, [signature]: signed.slice(0, -1) + last } },
      { ...request, headers: { ...request.headers, [signature]: signed.slice(0, -2) } },
      { ...request, headers: { ...request.headers, [timestamp]: String(Number(time) + 1) } },
      { ...request, headers: { ...request.headers, [timestamp]: "NaN" } },
    ];
    for (const one of forged) expect((await send(one)).status).toBe(401);
    // None of them used up the true one.
    expect((await shownBy(request)).length).toBeGreaterThan(0);
  });
});

it.each([
  ["Discord", (age: number) => discordRequest(base, command("help"), age)],
  [
    "Slack",
    (age: number) => slackRequest(base, "command", commandPayload("/clin-help", "", {}, program.slack.once()), age),
  ],
])("a request of %s is good for five minutes", async (_, make) => {
  expect((await send(make(290))).status).toBe(200);
  expect((await send(make(310))).status).toBe(401);
});

it("a request of one platform is none of the other's", async () => {
  const discord = discordRequest(base, command("help"));
  const slack = slackRequest(base, "event", eventPayload(mentionEvent(`<@${BOT_USER}> x`), {}, program.slack.once()));
  expect((await send({ ...discord, url: slack.url })).status).toBe(401);
  expect((await send({ ...slack, url: discord.url })).status).toBe(401);
});

describe("size and time", () => {
  it.each(["/discord/interactions", "/slack/events", "/dispatch", "/login", "/nothing"])(
    "over 1 MB to %s is 413, whoever signed it",
    async (path) => {
      const big = discordRequest(base, { ...command("help"), padding: "x".repeat(1_000_000) });
      expect((await send({ ...big, url: `${base}${path}` })).status).toBe(413);
    },
  );

  it("headers over 16 kB are 431", async () => {
    const socket = connect(Number(new URL(base).port), "127.0.0.1");
    socket.on("error", () => socket.destroy());
    socket.write(`GET / HTTP/1.1\r\nHost: x\r\nX-Flood: ${"x".repeat(20_000)}\r\n\r\n`);
    expect(await textOfStream(socket)).toContain("431");
    const many = connect(Number(new URL(base).port), "127.0.0.1");
    many.on("error", () => many.destroy());
    many.write(`GET / HTTP/1.1\r\nHost: x\r\n${"x-flood: flood\r\n".repeat(2000)}\r\n`);
    expect(await textOfStream(many)).toContain("431");
  });

  it("a server that is full closes the next connection, and goes on", async () => {
    const { createHttpServer } = await import("../../src/adapters/web/index.ts");
    const { recordingLog } = await import("../support/bot.ts");
    const server = createHttpServer({ host: "127.0.0.1", port: 0, log: recordingLog(), connections: 2, routes: [] });
    const { port, url } = await server.start();
    const held = [1, 2].map(() => connect(port, "127.0.0.1"));
    await Promise.all(held.map((socket) => new Promise((resolve) => socket.once("connect", resolve))));
    await expect(call(url)).rejects.toThrow();
    for (const socket of held) socket.destroy();
    await expect
      .poll(() =>
        call(url).then(
          ({ status }) => status,
          () => 0,
        ),
      )
      .toBe(404);
    await server.stop();
  });
});

describe("the files of the page", () => {
  it.each([
    "/../package.json",
    "/..%2fpackage.json",
    "/%2e%2e/%2e%2e/etc/passwd",
    "/style.css/../../server.ts",
    "/style.css%00.ts",
    "//etc/passwd",
    "/assets/style.css",
    "/.env",
    "/data/preceptor.sqlite",
  ])("%s is not one", async (path) => {
    // By hand: an address would be made tidy before it is sent.
    const socket = connect(Number(new URL(base).port), "127.0.0.1");
    socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`);
    const said = await textOfStream(socket);
    expect(said).toMatch(/^HTTP\/1\.1 40[04]/);
    expect(said).not.toMatch(/root:|"name": "preceptor"|createServer|SQLite format/);
  });
});

describe("metrics", () => {
  const TOKEN = "a token of the operator's own";

  it("are open on loopback", async () => {
    expect((await call(`${base}/metrics`)).status).toBe(200);
  });

  it("ask for the token where others can reach the address; the probes do not", async () => {
    const wide = await running({ settings: { loopback: false, webToken: TOKEN } });
    try {
      const get = (authorization?: string) =>
        call(`${wide.base}/metrics`, { headers: authorization ? { authorization } : {} });
      for (const wrong of [undefined, "Bearer", "Bearer wrong", `Basic ${TOKEN}`, `Bearer ${TOKEN}x`, TOKEN]) {
        const { status, text, headers } = await get(wrong);
        expect([status, headers["www-authenticate"]]).toEqual([401, "Bearer"]);
        expect(text).not.toContain("http_requests");
      }
      expect((await get(`Bearer ${TOKEN}`)).text).toContain("http_requests_total");
      for (const path of ["/livez", "/readyz"]) expect((await call(`${wide.base}${path}`)).status).toBe(200);
      expect(wide.log.join("")).not.toContain(TOKEN);

      const signedIn = await call(`${wide.base}/login`, formPost({ token: TOKEN }));
      for (const cookie of signedIn.headers["set-cookie"] ?? [])
        expect(cookie).toMatch(/; HttpOnly; SameSite=Strict; Path=\/; Secure$/);
      expect(cookiesOf(signedIn)).toMatch(/^preceptor_member=.+; preceptor_moderator=.+$/);
    } finally {
      await wide.stop();
    }
  });
});

it("every response of every address is strict about what a browser may do with it", async () => {
  const answers = [
    ...(await Promise.all(["/", "/app.js", "/readyz", "/metrics", "/nothing"].map((path) => call(`${base}${path}`)))),
    await call(`${base}/dispatch`, formPost({ kind: "command", name: "help" })),
    await call(`${base}/dispatch`, formPost({ kind: "command" }, { "sec-fetch-site": "cross-site" })),
    await send(discordRequest(base, command("help"))),
    await send({ ...discordRequest(base, command("help")), headers: {} }),
    await send({ url: `${base}/slack/events`, headers: {}, body: "{}" }),
  ];
  for (const { headers } of answers)
    expect(headers).toMatchObject({
      "content-security-policy": expect.stringMatching(/^default-src 'self'; (?!.*(?:unsafe|\*|https?:|data:))/),
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
    });
});

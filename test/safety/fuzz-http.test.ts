/**
 * The endpoints of the whole program on loopback, sent what is nearly right: valid requests of both platforms and of the
 * page with pieces replaced, rightly signed and not. Nothing fails, nothing hangs, nothing is let in without a signature.
 */
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { join } from "node:path";
import { text as textOfStream } from "node:stream/consumers";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { callbackProblems } from "../support/discord/checks.ts";
import * as discord from "../support/discord/payloads.ts";
import { anyText, PROTOTYPE, report, runs, timedLater, timeout } from "../support/fuzz.ts";
import { anyRoute } from "../support/fuzz-requests.ts";
import { readHtml } from "../support/html.ts";
import { EVIL } from "../support/inert.ts";
import { type Running, running } from "../support/running.ts";
import { discordRequest, type SignedRequest, slackRequest } from "../support/signed.ts";
import * as slack from "../support/slack/payloads.ts";

let program: Running;
let base: string;
/** Takes every edit and message that Discord is sent. */
const taker = createServer((request, response) => {
  request.resume().on("end", () => response.writeHead(200, { "content-type": "application/json" }).end('{"id":"1"}'));
});
beforeAll(async () => {
  await new Promise<void>((resolve) => taker.listen(0, "127.0.0.1", resolve));
  const DISCORD_API_URL = `http://127.0.0.1:${(taker.address() as AddressInfo).port}/api`;
  program = await running({
    env: { LOG_LEVEL: "warn", DISCORD_API_URL },
    contentDir: join(import.meta.dirname, "../../content"),
  });
  base = program.base;
}, 600_000);
afterAll(async () => {
  await program?.stop();
  taker.close();
  taker.closeAllConnections();
  report("of the endpoints");
});
beforeEach(() => forget());

/** The fake remembers all that it saw: after a hundred thousand cases that is more than a process may hold. */
function forget(): void {
  const { shown, calls, views, homes, triggers, uses } = program.slack;
  for (const list of [shown, calls, views]) list.length = 0;
  for (const map of [homes, triggers, uses]) map.clear();
  program.log.length = 0;
}

interface Answered {
  status: number;
  type: string;
  text: string;
  policy: string;
}
/** Over connections that are kept: a hundred thousand of them would use up the ports of the machine. */
async function send({ url, headers, body }: SignedRequest): Promise<Answered> {
  const response = await fetch(url, { method: "POST", headers, body, signal: AbortSignal.timeout(10_000) });
  const text = await response.text();
  const of = (name: string) => response.headers.get(name) ?? "";
  return { status: response.status, type: of("content-type"), text, policy: of("content-security-policy") };
}

/** Faults of this program; what the platforms' libraries say of a request that they cannot read is theirs. */
const faults = (): string[] =>
  program.log.filter(
    // Somebody may be writing content while this runs.
    (line) => /"level":(?:50|60)/.test(line) && !line.includes("the last good library stays in force"),
  );

const strange = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1, 1e308, "", [], {}, [[]], [null], { id: {} }, "x".repeat(5000)),
  fc.constantFrom<unknown>(...PROTOTYPE, { __proto__: null }, JSON.parse('{"__proto__": {"id": "1"}}')),
  anyText,
  fc.jsonValue({ maxDepth: 2 }),
);
type Json = { [key: string]: unknown };
interface Change {
  at: number;
  how: "replace" | "remove" | "wrap" | "double";
  by: unknown;
}
const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(),
  how: fc.constantFrom("replace" as const, "replace" as const, "remove" as const, "wrap" as const, "double" as const),
  by: strange,
});

/** Every place in a value, as a way to it. */
function placesIn(value: unknown, way: string[] = []): string[][] {
  if (typeof value !== "object" || value === null) return [way];
  return [way, ...Object.entries(value).flatMap(([key, each]) => placesIn(each, [...way, key]))];
}

function changed(payload: object, changes: readonly Change[]): object {
  const copy = structuredClone(payload) as Json;
  for (const { at, how, by: shared } of changes) {
    // A later change may reach into it.
    const by = structuredClone(shared);
    const places = placesIn(copy).filter((way) => way.length > 0);
    const way = places[at % Math.max(1, places.length)];
    const key = way?.at(-1);
    if (!way || key === undefined) continue;
    const parent = way.slice(0, -1).reduce<Json>((node, step) => node[step] as Json, copy);
    if (how === "remove") delete parent[key];
    else if (how === "wrap") parent[key] = [parent[key]];
    else if (how === "double")
      Object.defineProperty(parent, `${key}s`, { value: by, enumerable: true, configurable: true, writable: true });
    else parent[key] = by;
  }
  return copy;
}
const changes = fc.array(change, { maxLength: 3 });
/** How the signature or what it stands over is spoiled. */
const spoiled = fc.constantFrom("body", "signature", "timestamp", "none", "other platform", "old");

function spoil(request: SignedRequest, how: string, old: () => SignedRequest): SignedRequest {
  const headers = { ...request.headers };
  const [signature = "", timestamp = ""] = ["signature", "timestamp"].map(
    (part) =>
      Object.keys(headers).find((name) => (part === "signature" ? /signature$|ed25519$/ : /timestamp$/).test(name)) ??
      "",
  );
  if (how === "body") return { ...request, body: `${request.body} ` };
  if (how === "old") return old();
  if (how === "signature")
    headers[signature] = (headers[signature] ?? "").replace(/.$/, (last) => (last === "0" ? "1" : "0"));
  if (how === "timestamp") headers[timestamp] = String(Number(headers[timestamp]) - 1);
  if (how === "none") delete headers[signature];
  if (how === "other platform")
    return {
      ...request,
      url: request.url.endsWith("/interactions") ? `${base}/slack/events` : `${base}/discord/interactions`,
    };
  return { ...request, headers };
}

const table = fc.dictionary(
  fc.oneof(fc.constantFrom("question", "about", "credential", "recipient", ...PROTOTYPE), anyText),
  anyText,
  { maxKeys: 4 },
);
const names = fc.constantFrom("ask", "pay", "start", "plan", "privacy", "help", "moderate status", ...PROTOTYPE);

describe("Discord's endpoint", () => {
  const where: fc.Arbitrary<discord.Where> = fc.record({
    guild: fc.constantFrom(null, discord.GUILD),
    permissions: fc.constantFrom("0", "32", "8", "x", "9".repeat(40)),
    roles: fc.constantFrom<string[]>([], ["1"]),
    member: fc.constantFrom(discord.MEMBER, "1", "2"),
  });
  const payload = fc.oneof(
    fc.tuple(names, table, where).map(([name, options, at]) => discord.command(name, options, at)),
    fc.tuple(names, anyText, where).map(([name, text, at]) => discord.autocomplete(name, "question", text, at)),
    fc.tuple(anyRoute, fc.boolean(), where).map(([route, shared, at]) => discord.press(route, { shared, ...at })),
    fc
      .tuple(anyRoute, fc.array(anyText, { maxLength: 3 }), where)
      .map(([route, values, at]) => discord.pick(route, values, at)),
    fc
      .tuple(anyRoute, table, where)
      .map(([route, fields, at]) => discord.submit(route, fields, { from: "private", ...at })),
  );
  /** A repeated id is answered with nothing: each case has its own. */
  const fresh = (value: object) => ({ ...value, id: discord.snowflake(), token: "t" });

  it("answers what is signed with a legal response, or says what is wrong", { timeout }, async () => {
    await fc.assert(
      fc.asyncProperty(payload, changes, async (given, some) => {
        const sent = some.length === 0 ? fresh(given) : changed(fresh(given), some);
        const { status, text, policy } = await timedLater(`Discord ${JSON.stringify(sent).slice(0, 1000)}`, () =>
          send(discordRequest(base, sent)),
        );
        expect([200, 202, 400, 413]).toContain(status);
        expect(policy).toContain("default-src 'self'");
        if (status === 200) {
          const { type, message } = sent as { type: number; message?: object };
          const problems = text.startsWith('{"type":1')
            ? []
            : callbackProblems(JSON.parse(text), [], type, message !== undefined);
          expect(problems).toEqual([]);
        }
        expect(faults().filter((line) => !line.includes("could not be read"))).toEqual([]);
        program.log.length = 0;
      }),
      runs(600),
    );
  });

  it("lets nothing in that is not signed", { timeout }, async () => {
    await fc.assert(
      fc.asyncProperty(payload, spoiled, async (given, how) => {
        const right = discordRequest(base, fresh(given));
        const wrong = spoil(right, how, () => discordRequest(base, fresh(given), 400));
        expect((await timedLater(`Discord ${how}`, () => send(wrong))).status).toBe(401);
      }),
      runs(200),
    );
  });

  it("bears any bytes, signed or not", { timeout }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(anyText, fc.json(), fc.string({ unit: "binary" })),
        fc.boolean(),
        async (body, signed) => {
          const request = discordRequest(base, body);
          const { status } = await timedLater(`Discord ${body.slice(0, 500)}`, () =>
            send(signed ? request : { ...request, headers: {} }),
          );
          expect(signed ? [200, 202, 400] : [401]).toContain(status);
        },
      ),
      runs(200),
    );
  });
});

describe("Slack's endpoint", () => {
  const who = fc.record({
    user: fc.constantFrom(slack.MEMBER, "U1", "<@U1>"),
    team: fc.constantFrom(slack.TEAM, "T9"),
    channel: fc.constantFrom(slack.CHANNEL, "D0001"),
  });
  // Slack takes no empty id, and Bolt has no listener for one: see "outlives" for what is never answered.
  const anAction = anyRoute.filter((id) => /./.test(id));
  const commands = fc.constantFrom(
    "/preceptor",
    "/clin-pay",
    "/clin-ask",
    "/clin-help",
    "/clin-moderate",
    "/constructor",
  );
  type Kind = "command" | "interactive" | "event";
  const payload: fc.Arbitrary<[Kind, (once: slack.Once) => object]> = fc.oneof(
    fc
      .tuple(commands, anyText, who)
      .map(([name, text, at]): [Kind, (once: slack.Once) => object] => [
        "command",
        (once) => slack.commandPayload(name, text, at, once),
      ]),
    fc
      .tuple(anAction, fc.boolean(), who)
      .map(([action_id, ephemeral, at]): [Kind, (once: slack.Once) => object] => [
        "interactive",
        (once) => slack.pressPayload({ type: "button", action_id }, { ephemeral, ...at }, once),
      ]),
    fc
      .tuple(anAction, anyText, who)
      .map(([action_id, value, at]): [Kind, (once: slack.Once) => object] => [
        "interactive",
        (once) => slack.pressPayload({ type: "static_select", action_id, selected_option: { value } }, at, once),
      ]),
    fc
      .tuple(anyText, who)
      .map(([text, at]): [Kind, (once: slack.Once) => object] => [
        "event",
        (once) => slack.eventPayload(slack.mentionEvent(text), at, once),
      ]),
    fc
      .tuple(anyText, who)
      .map(([text, at]): [Kind, (once: slack.Once) => object] => [
        "event",
        (once) => slack.eventPayload(slack.directEvent(text), at, once),
      ]),
  );

  it("answers what is signed, in words that Slack would take", { timeout }, async () => {
    await fc.assert(
      fc.asyncProperty(payload, async ([kind, make]) => {
        const made = make(program.slack.once());
        // Commands go as a form: every value is a text there.
        const { status, text } = await timedLater(`Slack ${JSON.stringify(made).slice(0, 1000)}`, () =>
          send(slackRequest(base, kind, made)),
        );
        expect(status).toBe(200);
        if (text.startsWith("{"))
          expect(JSON.stringify(JSON.parse(text))).not.toMatch(/"type":"(?:mrkdwn|broadcast|user)"/);
        expect(program.slack.problems).toEqual([]);
        expect(faults()).toEqual([]);
        forget();
      }),
      runs(400),
    );
  });

  it("outlives what it cannot read", { timeout }, async () => {
    await fc.assert(
      fc.asyncProperty(payload, changes, async ([kind, make], some) => {
        const made = make(program.slack.once());
        const sent = kind === "command" ? made : changed(made, some);
        const request = slackRequest(base, kind, sent);
        // What no listener takes is answered with 404 after Slack's three seconds: nobody waits for it here.
        const answered = await fetch(request.url, {
          method: "POST",
          headers: request.headers,
          body: request.body,
          signal: AbortSignal.timeout(150),
        }).catch(() => null);
        await answered?.text().catch(() => "");
        if (answered) expect([200, 400, 401, 404, 500]).toContain(answered.status);
        expect(program.log.filter((line) => /"level":60/.test(line))).toEqual([]);
        forget();
      }),
      runs(40, 4000),
    );
    expect((await fetch(`${base}/livez`)).status).toBe(200);
  });

  it("lets nothing in that is not signed", { timeout }, async () => {
    await fc.assert(
      fc.asyncProperty(payload, spoiled, async ([kind, make], how) => {
        const made = make(program.slack.once());
        const wrong = spoil(slackRequest(base, kind, made), how, () => slackRequest(base, kind, made, 400));
        expect((await timedLater(`Slack ${how}`, () => send(wrong))).status).toBe(401);
      }),
      runs(200),
    );
  });
});

describe("the page", () => {
  const asked = fc.oneof(
    fc.record({ kind: fc.constant("command"), text: anyText }),
    fc.record({ kind: fc.constant("command"), name: names, options: table }),
    fc.record({
      kind: fc.constant("press"),
      route: anyRoute,
      values: fc.array(anyText, { maxLength: 3 }),
      for: anyText,
    }),
    fc.record({ kind: fc.constant("submit"), route: anyRoute, fields: table, opener: anyRoute }),
    strange.map((value) => ({ kind: value })),
    strange,
  );
  const posted = (body: string, type: string, more: Record<string, string> = {}): SignedRequest => ({
    url: `${base}/dispatch`,
    body,
    headers: { "content-type": type, "sec-fetch-site": "same-origin", "x-fragment": "1", ...more },
  });
  function expectPage({ status, text, policy, type }: Answered): void {
    expect([200, 400, 413]).toContain(status);
    expect(policy).toBe("default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
    if (!type.startsWith("text/html") || text === "") return;
    const { tags } = readHtml(text);
    for (const { name, attributes } of tags) {
      expect(["script", "img", "iframe", "style", "object"]).not.toContain(name);
      expect(Object.keys(attributes).filter((key) => /^on|^style$/.test(key))).toEqual([]);
      expect(attributes.href ?? "").not.toContain(EVIL);
    }
    expect(faults()).toEqual([]);
  }

  it("answers any JSON with HTML in which nothing of it is alive", { timeout }, async () => {
    await fc.assert(
      fc.asyncProperty(asked, async (what) => {
        const body = JSON.stringify(what);
        expectPage(await timedLater(`page ${body.slice(0, 1000)}`, () => send(posted(body, "application/json"))));
      }),
      runs(400),
    );
  });

  it("answers any form, also one with names that it does not know", { timeout }, async () => {
    const form = fc.dictionary(
      fc.oneof(
        fc.constantFrom(
          "kind",
          "name",
          "text",
          "route",
          "value",
          "opener",
          "for",
          "field.recipient",
          "field.__proto__",
        ),
        anyText,
      ),
      fc.oneof(anyText, fc.constantFrom("command", "press", "submit")),
      { maxKeys: 8 },
    );
    await fc.assert(
      fc.asyncProperty(form, async (fields) => {
        const body = new URLSearchParams({ kind: "command", ...fields }).toString();
        expectPage(
          await timedLater(`page ${body.slice(0, 1000)}`, () =>
            send(posted(body, "application/x-www-form-urlencoded")),
          ),
        );
      }),
      runs(400),
    );
  });

  it("takes nothing from another site, whatever its headers say", { timeout }, async () => {
    const headers = fc.record(
      {
        "sec-fetch-site": fc.constantFrom("cross-site", "same-site", "none", "", "x"),
        origin: fc.constantFrom("https://evil.example.com", "null", ""),
      },
      { requiredKeys: ["sec-fetch-site"] },
    );
    await fc.assert(
      fc.asyncProperty(headers, fc.constantFrom("/dispatch"), async (more, path) => {
        const request = posted('{"kind":"command","name":"help"}', "application/json", more);
        expect((await send({ ...request, url: `${base}${path}` })).status).toBe(403);
      }),
      runs(60, 2000),
    );
  });

  it("knows nobody by a cookie that it did not make", { timeout }, async () => {
    const cookie = fc.stringMatching(/^[\x21-\x7e]{0,60}$/);
    await fc.assert(
      fc.asyncProperty(cookie, cookie, async (member, session) => {
        const request = posted('{"kind":"command","name":"privacy"}', "application/json", {
          cookie: `preceptor_member=${member}; preceptor_moderator=${session}; ${session}`,
        });
        const answer = await timedLater("a cookie", () => send(request));
        expectPage(answer);
      }),
      runs(150),
    );
  });
});

describe("a connection", () => {
  const line = fc.oneof(
    fc.string({ unit: "binary-ascii", maxLength: 60 }),
    fc.constantFrom(
      "GET / HTTP/1.1\r\n",
      "POST /dispatch HTTP/1.1\r\n",
      "GET /%00 HTTP/9.9\r\n",
      "Host: x\r\n",
      "Content-Length: -1\r\n",
      "Content-Length: 5\r\nContent-Length: 6\r\n",
    ),
    fc.constantFrom(
      "Transfer-Encoding: chunked\r\n",
      "Transfer-Encoding: x, chunked\r\nContent-Length: 4\r\n",
      "Expect: 100-continue\r\n",
      "Upgrade: websocket\r\nConnection: Upgrade\r\n",
      "zzz\r\n",
      "\r\n",
      "0\r\n\r\n",
      "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    ),
  );
  it("of any bytes is answered or closed, and the next one is served", { timeout }, async () => {
    const port = Number(new URL(base).port);
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 6 }), async (lines) => {
        const socket = connect(port, "127.0.0.1");
        socket.on("error", () => socket.destroy());
        socket.end(lines.join(""), "latin1");
        const said = await textOfStream(socket).catch(() => "");
        if (said !== "") expect(said).toMatch(/^HTTP\/1\.1 [1-5]\d\d/);
      }),
      runs(150, 20_000),
    );
    expect((await fetch(`${base}/livez`)).status).toBe(200);
    expect(faults()).toEqual([]);
  });
});

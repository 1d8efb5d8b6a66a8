/** What the real logger writes, searched for secrets and for a member's words in everything that can be handed to it. */
import { DiscordAPIError, HTTPError } from "discord.js";
import { describe, expect, it } from "vitest";
import { loggable } from "../src/adapters/discord/rest.ts";
import { LimitError } from "../src/bot/index.ts";
import { readSettings } from "../src/config.ts";
import { createLog, secretsOf } from "../src/log.ts";
import { StoreError } from "../src/storage/index.ts";

function logTo(secrets: readonly string[] = []) {
  const lines: string[] = [];
  const log = createLog("trace", { secrets, destination: { write: (line: string) => void lines.push(line) } });
  return { log, lines };
}
/** What is written for these fields. */
function written(fields: unknown, message = "something happened", secrets: readonly string[] = []): string {
  const { log, lines } = logTo(secrets);
  log.error(fields as object, message);
  return lines.join("");
}
const parsed = (fields: unknown): Record<string, unknown> => JSON.parse(written(fields)) as Record<string, unknown>;

/** Made up here, so that no scanner takes them for real ones. */
const DISCORD = ["MTEwMDAwMDAwMDAwMDAwMDAwMQ", "GabcdE", "a1b2c3d4e5f6g7h8i9j0k1l2m3n4o5"].join(".");
const INTERACTION = "aW50ZXJhY3Rpb246MTIzNDU2Nzg5MDEyMzQ1Njc4";
const SECRETS: Record<string, string> = {
  "a Slack bot token": ["xoxb", "111111111111", "222222222222", "abcdefABCDEF"].join("-"),
  "a Slack app token": ["xapp", "1", "A0001", "3333", "deadbeefdeadbeef"].join("-"),
  "a rotating Slack token": ["xoxe.xoxp", "1", "Mi0yLTEyMzQ"].join("-"),
  "a Discord token": DISCORD,
  "a signing secret": "0123456789abcdef0123456789abcdef",
};
const IN_ADDRESSES: Record<string, [string, string]> = {
  "the password of a store": ["postgres://preceptor:pa55word@db.example.com/x", "pa55word"],
  "a password with a slash's code": ["redis://:p%2Fss-w0rd@127.0.0.1:6379", "p%2Fss-w0rd"],
  "a webhook's token": [
    `https://discord.com/api/v10/webhooks/1100000000000000001/${INTERACTION}/messages/@original`,
    INTERACTION,
  ],
  "an interaction's token": [`/interactions/1200000000000000001/${INTERACTION}/callback`, INTERACTION],
  "a response_url": ["https://hooks.slack.com/actions/T0001/5555/zYxWvUtSrQ", "zYxWvUtSrQ"],
  "a response_url on loopback": ["http://127.0.0.1:9000/commands/T0001/5555/zYxWvUtSrQ", "zYxWvUtSrQ"],
  "a socket's ticket": ["wss://wss-primary.slack.com/link/?ticket=8a7b6c5d&app_id=A1", "8a7b6c5d"],
  "an OAuth code": ["/slack/oauth_redirect?code=9f8e7d6c5b&state=eyJhbGciOiJ", "9f8e7d6c5b"],
};

describe("a secret", () => {
  it.each(Object.entries(SECRETS))("%s is written nowhere", (_, secret) => {
    for (const fields of [
      { note: `it was ${secret}.` },
      { err: new Error(`refused: ${secret}`) },
      {
        err: Object.assign(new Error("refused"), {
          code: "ECONNREFUSED",
          config: { headers: { authorization: `Bearer ${secret}` } },
        }),
      },
      { err: new StoreError(`cannot open with ${secret}`, { cause: new Error(secret) }) },
      { deep: { list: [{ text: `Bearer ${secret}` }] } },
      new Error(secret),
      { err: secret },
    ])
      expect(written(fields)).not.toContain(secret);
    expect(written({}, `a message with ${secret}`)).not.toContain(secret);
  });

  it.each(Object.entries(IN_ADDRESSES))("%s is cut out of its address", (_, [address, secret]) => {
    for (const fields of [{ url: address }, { err: address }, { err: new StoreError(`${address} is away`) }]) {
      const line = written(fields);
      expect(line).not.toContain(secret);
      expect(line).toContain("(secret)");
    }
  });

  it.each([
    "token",
    "botToken",
    "access_token",
    "SLACK_SIGNING_SECRET",
    "Authorization",
    "set-cookie",
    "x-slack-signature",
    "password",
    "response_url",
  ])("under the name %s is left out, however deep", (name) => {
    expect(written({ [name]: "hunter2!" })).not.toContain("hunter2!");
    expect(written({ a: { b: [{ [name]: { more: "hunter2!" } }] } })).not.toContain("hunter2!");
  });

  it("of the settings is found by its value, without any shape of its own", () => {
    const settings = readSettings({
      WEB_TOKEN: "correct horse battery",
      STORE_URL: "postgres://preceptor:plain%20word%21@db.example.com/x",
      MEMBER_KEY_SECRET: "a member key secret of some length",
      SLACK_SIGNING_SECRET: "not-hex-at-all",
      SLACK_BOT_TOKEN: "xoxb-1",
    });
    const secrets = secretsOf(settings);
    expect(secrets).toHaveLength(6);
    for (const secret of [
      "correct horse battery",
      "a member key secret of some length",
      "not-hex-at-all",
      "plain word!",
    ])
      for (const fields of [{ text: `<${secret}>` }, { err: new StoreError(secret) }])
        expect(written(fields, secret, secrets)).not.toContain(secret);
  });
});

describe("a member's words", () => {
  const WORDS = "pt Vexandra Quillfeather MRN 7739102846";
  const found = (line: string) => /vexandr|quillfeath|7739102846/i.test(line);

  it.each([
    ["of an error", new Error(`cannot read ${WORDS}`)],
    ["of several lines, the second like a frame", new Error(`bad\n    at ${WORDS} (/a.ts:1:1)\n    at x (/b.ts:2:2)`)],
    ["of its cause", new StoreError("The store is locked.", { cause: new Error(WORDS) })],
    ["of one of several", new AggregateError([new Error(WORDS)], "all failed")],
    [
      "hung onto it",
      Object.assign(new TypeError("no"), {
        requestBody: { json: WORDS },
        body: WORDS,
        input: WORDS,
        data: { text: WORDS },
      }),
    ],
    ["as its name or code", Object.assign(new Error("no"), { code: WORDS })],
    ["that JSON.parse repeats", syntaxError(WORDS)],
  ])("%s are not written", (_, error) => {
    expect(found(written({ err: error }))).toBe(false);
    expect(found(written({ some: { deep: error } }))).toBe(false);
    expect(found(written(error))).toBe(false);
  });

  it("in errors of discord.js are not written, whether they were made loggable or not", () => {
    const url = `https://discord.com/api/v10/webhooks/1100000000000000001/${INTERACTION}`;
    const body = { json: { content: WORDS }, files: undefined };
    const refused = new DiscordAPIError(
      { code: 50035, message: `Invalid Form Body: ${WORDS}` },
      50035,
      400,
      "POST",
      url,
      body,
    );
    const away = new HTTPError(503, WORDS, "POST", url, body);
    for (const error of [refused, away, loggable(away)]) {
      const line = written({ err: error });
      expect(found(line)).toBe(false);
      expect(line).not.toContain(INTERACTION);
    }
    expect(parsed({ err: refused }).err).toMatchObject({ type: "DiscordAPIError[50035]", code: 50035, status: 400 });
  });

  it("that travel in a route are not written", () => {
    const line = written({ route: "v1:start:step:n.ia3.em....,2", text: "two buttons have the route v1:pay:more:x/y" });
    expect(line).toContain('"v1:start:step"');
    expect(line).toContain("the route v1:pay:more");
    expect(line).not.toContain("ia3");
  });
});

describe("what helps whoever runs it", () => {
  it("stays: a system error's words, our own, and where it was thrown", () => {
    const missing = Object.assign(new Error("ENOENT: no such file, open '/srv/content'"), {
      code: "ENOENT",
      errno: -2,
    });
    expect(parsed({ err: missing }).err).toMatchObject({ message: missing.message, code: "ENOENT" });
    expect(parsed({ err: new LimitError("slack", ["51 blocks, 50 at most"]) }).err).toMatchObject({
      message: "does not fit slack: 51 blocks, 50 at most",
    });
    const { stack } = parsed({ err: new RangeError("x") }).err as { stack: string[] };
    expect(stack[0]).toMatch(/^at .*test\/log\.test\.ts:\d+:\d+\)?$/);
  });

  it("stays: ordinary fields and sentences", () => {
    const fields = {
      reference: "1a2b3c4d",
      where: "pay:more",
      count: 3,
      none: null,
      list: ["a", 1],
      at: new Date(0),
      key: `members:${"aB3-".repeat(11)}`,
    };
    expect(parsed(fields)).toMatchObject({ ...fields, at: "1970-01-01T00:00:00.000Z", msg: "something happened" });
  });

  it("has an end, whatever is handed over", () => {
    const circular: Record<string, unknown> = {
      text: "x".repeat(1_000_000),
      many: Array.from({ length: 1000 }, () => "y"),
      bytes: Buffer.alloc(1000),
      big: 1n,
    };
    circular.self = circular;
    expect(written(circular).length).toBeLessThan(30_000);
    const caused = new Error("a");
    caused.cause = caused;
    expect(written({ err: caused }).length).toBeLessThan(30_000);
  });
});

function syntaxError(words: string): unknown {
  try {
    return JSON.parse(words);
  } catch (error) {
    return error;
  }
}

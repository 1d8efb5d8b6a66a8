import { spawn } from "node:child_process";
import { once } from "node:events";
import { text as all } from "node:stream/consumers";
import { describe, expect, it, onTestFinished } from "vitest";
import { FatalError } from "../../../src/bot/index.ts";
import { type Harness, harness, type Transport } from "../../support/slack/harness.ts";
import { withMenu, written } from "../../support/slack/menu.ts";
import { commandPayload, mentionEvent } from "../../support/slack/payloads.ts";
import { fakeSlack } from "../../support/slack/server.ts";

const reconnected = async ({ adapter, slack }: Harness) => {
  await expect.poll(() => adapter.connected() && slack.sockets.size === 1, { timeout: 5000, interval: 5 }).toBe(true);
};
const answers = async ({ command, slack }: Harness) => {
  const before = slack.shown.length;
  await command("/clin-pay");
  expect(slack.shown).toHaveLength(before + 1);
};

describe.each<Transport>(["socket", "http"])("over %s", (transport) => {
  it("a refused bot token is fatal at start, and names the variable and the cure", async () => {
    const made = await harness(transport, { startLater: true, prepare: ({ bots }) => bots.clear() });
    const error = await made.adapter.start().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(FatalError);
    expect(String(error)).toMatch(/SLACK_BOT_TOKEN \(invalid_auth\).*OAuth & Permissions/);
    expect(made.adapter.connected()).toBe(false);
  });

  it("starts although Slack is down at first, is rate limited, or does not answer", async () => {
    const made = await harness(transport, {
      startLater: true,
      prepare({ fail }) {
        fail("auth.test", { status: 500 });
        fail("auth.test", { status: 429, retryAfter: 0 });
        fail("auth.test", { error: "internal_error" });
        fail("apps.connections.open", { status: 503 });
        fail("apps.connections.open", { status: 429, retryAfter: 0 });
        fail("apps.connections.open", { error: "service_unavailable" });
      },
    });
    expect(made.adapter.connected()).toBe(false);
    await made.adapter.start();
    expect(made.adapter.connected()).toBe(true);
    expect(made.bot.log.lines.filter(({ message }) => message.includes("cannot be reached")).length).toBeGreaterThan(2);
    await answers(made);
  });

  it("a workspace that takes the token back is fatal where it is the only one", async () => {
    const made = await harness(transport);
    await made.event({ type: "tokens_revoked", ...{ tokens: { oauth: ["U1"], bot: [] } } });
    expect(made.fatal).toEqual([]);
    await made.event({ type: "tokens_revoked", ...{ tokens: { bot: ["U0BOT"] } } });
    await made.event({ type: "app_uninstalled" });
    await expect.poll(() => made.fatal.map(String)).toEqual([expect.stringContaining("SLACK_BOT_TOKEN")]);
  });

  it("a bot token that Slack takes no more is fatal, with or without an event", async () => {
    const made = await harness(transport);
    made.slack.bots.clear();
    await made.event(mentionEvent("x"));
    await expect
      .poll(() => made.fatal.map(String))
      .toEqual([expect.stringContaining("SLACK_BOT_TOKEN (invalid_auth)")]);
  });

  it("lets running work end when it stops, and takes no more", async () => {
    const made = await withMenu(transport);
    written.length = 0;
    const pressed = made.press("Write");
    await expect.poll(() => made.slack.uses.size).toBe(2);
    await new Promise((resolve) => setTimeout(resolve, 20));
    const stopped = made.adapter.stop();
    await Promise.all([pressed, stopped]);
    expect(written).toEqual(["written"]);
    expect(made.slack.shown.at(-1)?.words).toBe("Kept.");
    expect(made.adapter.connected()).toBe(false);
    await expect.poll(() => made.slack.sockets.size).toBe(0);
  });

  it("stops while it still tries to start", async () => {
    const made = await harness(transport, {
      startLater: true,
      prepare: ({ fail }) => fail("auth.test", { status: 500, times: 100 }),
      timings: { retryMs: 60_000 },
    });
    const started = made.adapter.start();
    await expect.poll(() => made.slack.count("auth.test")).toBe(1);
    await made.adapter.stop();
    await started;
    expect(made.adapter.connected()).toBe(false);
  });
});

describe("Socket Mode", () => {
  it("a refused app token is fatal at start", async () => {
    const made = await harness("socket", { startLater: true, prepare: ({ appTokens }) => appTokens.clear() });
    const error = await made.adapter.start().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(FatalError);
    expect(String(error)).toMatch(/SLACK_APP_TOKEN \(invalid_auth\).*connections:write/);
  });

  it("a refused app token is fatal later too, once", async () => {
    const made = await harness("socket");
    made.slack.appTokens.clear();
    (await made.slack.socket()).terminate();
    await expect.poll(() => made.fatal.map(String)).toEqual([expect.stringContaining("SLACK_APP_TOKEN")]);
    expect(made.adapter.connected()).toBe(false);
  });

  it("comes back after a dropped socket", async () => {
    const made = await harness("socket");
    (await made.slack.socket()).terminate();
    await expect.poll(() => made.slack.count("apps.connections.open")).toBe(2);
    await reconnected(made);
    await answers(made);
  });

  it("comes back at once when Slack tells it to leave, without waiting for the close handshake", async () => {
    const made = await harness("socket");
    const socket = await made.slack.socket();
    // This one never answers the close frame.
    socket.pause();
    socket.send(JSON.stringify({ type: "disconnect", reason: "refresh_requested", debug_info: {} }));
    await expect.poll(() => made.slack.sockets.size, { interval: 5 }).toBe(2);
    await expect.poll(() => made.adapter.connected()).toBe(true);
    await answers(made);
    socket.terminate();
  });

  it("comes back although apps.connections.open fails in between", async () => {
    const made = await harness("socket");
    made.slack.fail("apps.connections.open", { status: 500 });
    made.slack.fail("apps.connections.open", { error: "internal_error" });
    made.slack.fail("apps.connections.open", { status: 429, retryAfter: 0 });
    (await made.slack.socket()).terminate();
    await expect.poll(() => made.adapter.connected()).toBe(false);
    await expect.poll(() => made.slack.count("apps.connections.open"), { timeout: 5000 }).toBe(5);
    await reconnected(made);
    await answers(made);
    expect(made.fatal).toEqual([]);
  });

  it("tries again where a socket says no hello", async () => {
    const made = await harness("socket", { startLater: true, timings: { connectMs: 100 } });
    made.slack.silent = true;
    const started = made.adapter.start();
    await expect.poll(() => made.slack.count("apps.connections.open"), { timeout: 5000 }).toBe(2);
    made.slack.silent = false;
    await started;
    await reconnected(made);
    await answers(made);
  });

  it("tries again where the socket itself is refused", async () => {
    const made = await harness("socket", { startLater: true });
    made.slack.refuse = 2;
    await made.adapter.start();
    // undici asks once more by itself after a 401.
    expect(made.slack.count("apps.connections.open")).toBeGreaterThan(1);
    await answers(made);
  });

  it("notices a socket that died without a word", async () => {
    const made = await harness("socket", { timings: { pingMs: 60 } });
    const socket = await made.slack.socket();
    socket.pause();
    await expect.poll(() => made.slack.count("apps.connections.open"), { timeout: 5000 }).toBe(2);
    socket.terminate();
    await reconnected(made);
    await answers(made);
  });

  it("answers by response_url what it could not acknowledge, and takes the repeated delivery as done", async () => {
    const made = await harness("socket");
    const payload = commandPayload("/clin-slow", "ms:150", {}, made.slack.once());
    // Its acknowledgement never comes.
    made.deliver("slash_commands", payload).catch(() => "lost");
    await new Promise((resolve) => setTimeout(resolve, 50));
    (await made.slack.socket()).terminate();
    await reconnected(made);
    expect((await made.deliver("slash_commands", payload)).body).toEqual({});
    expect(await made.shown(0)).toMatchObject({ way: "response_url", words: "Here at last." });
    expect(made.slack.shown).toHaveLength(1);
  });

  it("leaves nothing running: a process that stops it ends by itself", async () => {
    const slack = await fakeSlack();
    onTestFinished(() => slack.stop());
    const child = spawn(process.execPath, ["--import", "tsx", "test/support/slack/start-and-stop.ts"], {
      env: { PATH: process.env.PATH, SLACK_API_URL: slack.apiUrl },
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [output, [code]] = await Promise.all([all(child.stdout), once(child, "exit")]);
    expect(output).toBe("connected true\nconnected false\n");
    expect(code).toBe(0);
  }, 20_000);
});

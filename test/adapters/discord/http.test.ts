/** Interactions over HTTP: the real route behind a real server, signed with a real key. */
import { generateKeyPairSync, sign } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { discordAdapters, discordInteractionsRoute } from "../../../src/adapters/discord/index.ts";
import { type BotSettings, FatalError } from "../../../src/bot/index.ts";
import { recordingLog, testBot } from "../../support/bot.ts";
import { callbackProblems } from "../../support/discord/checks.ts";
import { FakeDiscord } from "../../support/discord/fake-discord.ts";
import { wordsOf } from "../../support/discord/fake-request.ts";
import { until } from "../../support/discord/harness.ts";
import { autocomplete, command, press, type RawInteraction, ROLE } from "../../support/discord/payloads.ts";

const keys = generateKeyPairSync("ed25519");
const publicKey = keys.publicKey.export({ format: "der", type: "spki" }).subarray(-32).toString("hex");

interface Settings {
  deferAfterMs?: number;
  botSettings?: Partial<BotSettings<Record<string, never>>>;
}

async function served({ deferAfterMs, botSettings }: Settings = {}) {
  const discord = await FakeDiscord.start();
  const log = recordingLog();
  const route = discordInteractionsRoute({
    publicKey,
    moderatorRoles: [ROLE],
    bot: testBot(botSettings),
    log,
    apiUrl: discord.apiUrl,
    ...(deferAfterMs === undefined ? {} : { deferAfterMs }),
  });
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => void route.handle(request, response, Buffer.concat(chunks)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await discord.stop();
    expect(discord.rest.problems).toEqual([]);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${route.path}`;

  async function send(
    payload: object | string,
    { age = 0, signature, headers = {} }: { age?: number; signature?: string; headers?: Record<string, string> } = {},
  ) {
    const body = typeof payload === "string" ? payload : JSON.stringify(payload);
    const timestamp = String(Math.floor(Date.now() / 1_000) - age);
    const signed = signature ?? sign(null, Buffer.from(timestamp + body), keys.privateKey).toString("hex");
    const response = await fetch(url, {
      method: "POST",
      body,
      headers: { "x-signature-ed25519": signed, "x-signature-timestamp": timestamp, ...headers },
    });
    const text = await response.text();
    return {
      status: response.status,
      text,
      json: (text === "" ? {} : JSON.parse(text)) as { type: number; data?: { [key: string]: unknown } },
    };
  }
  /** As Discord does: reads the response as the first one. */
  async function interact(raw: RawInteraction) {
    const interaction = discord.rest.expect(raw);
    const { status, json, text } = await send(raw);
    if (status === 200) {
      expect(callbackProblems(json, [], raw.type, raw.message !== undefined)).toEqual([]);
      discord.rest.acknowledge(interaction, { ...json });
    }
    return { interaction, status, text };
  }
  return { discord, rest: discord.rest, log, send, interact, route };
}

describe("signatures", () => {
  it("let Discord's own requests in", async () => {
    const { send } = await served();
    expect(await send({ type: 1, id: "1" })).toMatchObject({ status: 200, json: { type: 1 } });
  });
  it.each([
    ["a wrong one", { signature: "0".repeat(128) }],
    ["none that can be read", { signature: "signed" }],
    ["an old request", { age: 301 }],
    ["a request from the future", { age: -400 }],
    ["a time that is none", { headers: { "x-signature-timestamp": "1e3" } }],
    ["another time than signed", { headers: { "x-signature-timestamp": String(Math.floor(Date.now() / 1_000) - 5) } }],
  ])("keep out %s", async (_, how) => {
    const { send } = await served();
    expect((await send({ type: 1 }, how)).status).toBe(401);
    expect((await send(command("pay"), how)).status).toBe(401);
  });
  it("do not make sense of what is none", async () => {
    const { send, log } = await served();
    expect((await send("no JSON")).status).toBe(400);
    expect((await send({ type: 2 })).status).toBe(400);
    expect(log.lines).toHaveLength(1);
  });
  it("need a key that can be one", () => {
    const wrong = () =>
      discordInteractionsRoute({ publicKey: "abc", moderatorRoles: [], bot: testBot(), log: recordingLog() });
    expect(wrong).toThrow(FatalError);
    expect(wrong).toThrow(/DISCORD_PUBLIC_KEY/);
  });
});

describe("interactions", () => {
  it("are answered in the HTTP response, in the same words as over the gateway", async () => {
    const { interact, rest } = await served();
    const { interaction } = await interact(command("pay", { credential: "np" }));
    expect(wordsOf(interaction.original)).toContain("$90-140/hr for np");
    expect(interaction.original?.ephemeral).toBe(true);
    expect(rest.requests).toEqual([]);
  });
  it("update, offer choices, open forms", async () => {
    const { interact } = await served();
    expect((await interact(press("v1:pay:more:x"))).interaction.answered).toBe(7);
    expect((await interact(autocomplete("pay", "specialty", "9"))).interaction.choices?.length).toBeGreaterThan(0);
    expect((await interact(press("v1:pay:open-note:"))).interaction.modal).toMatchObject({ title: "A note" });
  });
  it("are deferred when slow, and edited by their webhook without a token", async () => {
    const { interact, rest } = await served({ deferAfterMs: 30 });
    const { interaction } = await interact(command("slow", { ms: 200 }));
    expect(interaction.answered).toBe(5);
    await until(() => expect(wordsOf(interaction.original)).toBe("Here at last."));
    expect(rest.requests.map(({ method, authorization }) => [method, authorization])).toEqual([["PATCH", undefined]]);
  });
  it("send what is too long in several messages, even while Discord still reads the first", async () => {
    const { interact, rest } = await served();
    rest.failures.push({ match: /webhooks/, times: 1, status: 404, code: 10015 });
    const { interaction } = await interact(command("long"));
    await until(() => expect(wordsOf(interaction.followUps.at(-1))).toContain("Paragraph 30"));
  });
  it("carry a file by the edit that follows", async () => {
    const reply = {
      title: "Letter",
      blocks: [{ kind: "copy" as const, text: "Dear" }],
      file: { name: "letter.txt", text: "Dear Dr. ____" },
    };
    const { interact } = await served({ botSettings: { guards: [() => ({ reply })] } });
    const { interaction } = await interact(command("pay"));
    expect(interaction).toMatchObject({ answered: 5, deferredPrivately: true });
    await until(() => expect(interaction.original?.files).toEqual([reply.file]));
  });
  it("delivered twice are acknowledged empty", async () => {
    const { interact, rest } = await served();
    const raw = command("pay");
    await interact(raw);
    expect(await interact(raw)).toMatchObject({ status: 202, text: "" });
    expect(rest.requests).toEqual([]);
  });
  it("of a kind that nobody asked for are acknowledged empty", async () => {
    const { send } = await served();
    expect(await send({ ...command("pay"), type: 99 })).toMatchObject({ status: 202, text: "" });
  });
  it("know who moderates", async () => {
    const { interact } = await served();
    const { interaction } = await interact(command("moderate status", {}, { roles: [ROLE] }));
    expect(wordsOf(interaction.original)).toBe("You moderate.");
  });
});

it("runs what is configured", () => {
  const rest = {
    apiUrl: null,
    moderatorRoles: [],
    bot: testBot(),
    log: recordingLog(),
    clock: () => new Date(),
    onFatal: () => undefined,
  };
  const labels = (token: string | null, key: string | null) =>
    discordAdapters({ ...rest, token, gateway: token ? { token } : null, http: key ? { publicKey: key } : null }).map(
      ({ label, routes, courier }) => [label, routes?.length ?? 0, courier !== undefined],
    );
  expect(labels(null, null)).toEqual([]);
  expect(labels("t", null)).toEqual([["discord", 0, true]]);
  expect(labels(null, publicKey)).toEqual([["discord (http)", 1, false]]);
  expect(labels("t", publicKey)).toEqual([
    ["discord", 0, true],
    ["discord (http)", 1, true],
  ]);
});

/** Connecting, staying connected, being refused, stopping: the real client against a gateway that misbehaves. */
import { describe, expect, it } from "vitest";
import { FatalError } from "../../../src/bot/index.ts";
import { FakeDiscord } from "../../support/discord/fake-discord.ts";
import { wordsOf } from "../../support/discord/fake-request.ts";
import { harness, until } from "../../support/discord/harness.ts";
import { command } from "../../support/discord/payloads.ts";

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe("starting", () => {
  it("resolves once connected", async () => {
    const { adapter, gateway } = await harness({ idle: true });
    expect(adapter.connected()).toBe(false);
    await adapter.start();
    expect(adapter).toMatchObject({ surface: "discord", label: "discord" });
    await until(() => expect(adapter.connected()).toBe(true));
    expect(gateway.heard).toEqual(["identify"]);
  });
  it("rejects a token that REST refuses, and says what to do", async () => {
    const { adapter, fatal } = await harness({ idle: true, token: "another" });
    await expect(adapter.start()).rejects.toThrow(FatalError);
    await expect(adapter.start()).rejects.toThrow(/DISCORD_TOKEN.*Reset Token/s);
    expect(fatal).toEqual([]);
  });
  it.each([
    [4004, /refused the token in DISCORD_TOKEN/],
    [4013, /intents/],
    [4014, /intents/],
    [4011, /DISCORD_PUBLIC_KEY/],
  ])("rejects when the gateway closes with %i", async (code, words) => {
    const { adapter, gateway } = await harness({ idle: true });
    gateway.refuseWith = code;
    await expect(adapter.start()).rejects.toThrow(words);
    await until(() => expect(gateway.connections).toBe(0));
    expect(gateway.heard).toEqual(["identify"]);
  });
  it("keeps trying while the platform is down, and tells the log", async () => {
    const discord = await FakeDiscord.start();
    const { port } = discord;
    await discord.stop();
    const { adapter, log } = await harness({ idle: true, discord });
    const started = adapter.start();
    await until(() =>
      expect(
        log.lines.filter(({ message }) => message === "Discord cannot be reached; trying again").length,
      ).toBeGreaterThan(2),
    );
    expect(adapter.connected()).toBe(false);
    const back = await FakeDiscord.start(port);
    await started;
    await until(() => expect(adapter.connected()).toBe(true));
    const shown = back.interact(command("pay"));
    await until(() => expect(shown.original).toBeDefined());
    await adapter.stop();
    await back.stop();
  });
  it("keeps trying while REST fails", async () => {
    const { adapter, rest } = await harness({ idle: true });
    rest.failures.push({ match: /gateway\/bot/, times: 5, status: 503 });
    await adapter.start();
    expect(rest.requests).toHaveLength(6);
  });
  it("can be stopped while the platform is down", async () => {
    const discord = await FakeDiscord.start();
    await discord.stop();
    const { adapter } = await harness({ idle: true, discord });
    void adapter.start();
    await pause(100);
    await adapter.stop();
    expect(adapter.connected()).toBe(false);
  });
});

describe("staying connected", () => {
  it("resumes after a connection that broke without a word, and answers what was asked meanwhile", async () => {
    const { adapter, discord, gateway, log } = await harness();
    gateway.drop();
    const shown = discord.interact(command("pay"));
    await until(() => expect(wordsOf(shown.original)).toContain("$90-140/hr"));
    expect(gateway.heard).toEqual(["identify", "resume"]);
    await until(() => expect(adapter.connected()).toBe(true));
    expect(log.lines.map(({ message }) => message)).toEqual([
      "the connection to Discord is lost; connecting again",
      "connected to Discord again",
    ]);
  });
  it("defers sooner what was kept for it: its three seconds have begun", async () => {
    const { discord, gateway } = await harness({ deferAfterMs: 1_500 });
    gateway.drop();
    const shown = discord.interact(command("slow", { ms: 1_300 }));
    await until(() => expect(shown.answered).toBe(5));
    await until(() => expect(wordsOf(shown.original)).toBe("Here at last."));
  });
  it("identifies anew where the session is gone", async () => {
    const { adapter, discord, gateway } = await harness();
    gateway.ask(9, false);
    // Discord lets a bot identify once in five seconds, and the client keeps to it.
    await until(() => expect(gateway.heard).toEqual(["identify", "identify"]), 10_000);
    await until(() => expect(adapter.connected()).toBe(true));
    const shown = discord.interact(command("pay"));
    await until(() => expect(shown.original).toBeDefined());
  }, 15_000);
  it("resumes when told to reconnect", async () => {
    const { adapter, gateway } = await harness();
    gateway.ask(7);
    await until(() => expect(gateway.heard).toEqual(["identify", "resume"]));
    await until(() => expect(adapter.connected()).toBe(true));
  });
  it("answers heartbeats", async () => {
    const { adapter, gateway } = await harness({ idle: true });
    gateway.heartbeatMs = 50;
    await adapter.start();
    await until(() => expect(gateway.heartbeats).toBeGreaterThan(2));
    expect(adapter.connected()).toBe(true);
  });
  it("says so while it is away, and comes back when the platform does", async () => {
    const { adapter, discord } = await harness();
    const { port } = discord;
    await discord.stop();
    await until(() => expect(adapter.connected()).toBe(false));
    await pause(1_200);
    const back = await FakeDiscord.start(port);
    await until(() => expect(adapter.connected()).toBe(true), 8_000);
    const shown = back.interact(command("pay"));
    await until(() => expect(shown.original).toBeDefined());
    await adapter.stop();
    await back.stop();
  }, 15_000);
  it.each([4004, 4013, 4014])("tells when it is refused while running: %i", async (code) => {
    const { adapter, gateway, fatal, log } = await harness();
    gateway.close(code);
    await until(() => expect(fatal).toHaveLength(1));
    expect(fatal[0]).toBeInstanceOf(FatalError);
    expect(fatal[0]?.message).toContain("DISCORD_TOKEN");
    expect(adapter.connected()).toBe(false);
    await pause(700);
    expect(gateway.heard).toEqual(["identify"]);
    expect(log.lines.some(({ level }) => level === "error")).toBe(false);
  });
});

describe("stopping", () => {
  it("lets running replies end, and takes no more", async () => {
    const { adapter, discord, gateway, log } = await harness({ drainMs: 2_000 });
    const shown = discord.interact(command("slow", { ms: 200 }));
    await until(() => expect(gateway.heard).toEqual(["identify"]));
    await pause(50);
    const stopped = adapter.stop();
    const late = discord.interact(command("pay"));
    await stopped;
    expect(wordsOf(shown.original)).toBe("Here at last.");
    expect(late.answered).toBeUndefined();
    await until(() => expect(gateway.connections).toBe(0));
    expect(log.lines).toEqual([]);
  });
  it("leaves no connection behind, however long after the last one was lost", async () => {
    const moments = await Promise.all([0, 100, 300, 500, 520, 600].map(async (ms) => ({ ms, ...(await harness()) })));
    await Promise.all(
      moments.map(async ({ ms, adapter, gateway }) => {
        gateway.drop();
        await pause(ms);
        await adapter.stop();
        await pause(900);
        expect(gateway.connections).toBe(0);
        expect(adapter.connected()).toBe(false);
      }),
    );
  });
  it("does not wait for a gateway that says nothing", async () => {
    const { adapter, gateway } = await harness({ idle: true });
    gateway.silent = true;
    void adapter.start();
    await until(() => expect(gateway.connections).toBe(1));
    await adapter.stop();
    await pause(700);
    expect(gateway.connections).toBe(0);
  });
  it("does not wait for a gateway that takes a connection and never answers it", async () => {
    const { adapter, gateway } = await harness({ idle: true });
    gateway.hanging = true;
    void adapter.start();
    await until(() => expect(gateway.hung.size).toBe(1));
    await adapter.stop();
    await until(() => expect(gateway.hung.size).toBe(0));
    await pause(700);
    expect(gateway.hung.size).toBe(0);
  });
});

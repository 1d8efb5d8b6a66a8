import { describe, expect, it } from "vitest";
import { createSlackAdapter, type InstallationStore, slackAdapters } from "../../../src/adapters/slack/index.ts";
import { testBot } from "../../support/bot.ts";
import { harness } from "../../support/slack/harness.ts";
import { BOT_USER, commandPayload, mentionEvent } from "../../support/slack/payloads.ts";
import { SIGNING_SECRET } from "../../support/slack/server.ts";

type Installation = Parameters<InstallationStore["storeInstallation"]>[0];

function memoryStore() {
  const kept = new Map<string, Installation>();
  const store: InstallationStore = {
    storeInstallation: async (installation) => void kept.set(installation.team?.id ?? "", installation),
    async fetchInstallation({ teamId }) {
      const found = kept.get(teamId ?? "");
      if (!found) throw new Error("not installed");
      return found;
    },
    deleteInstallation: async ({ teamId }) => void kept.delete(teamId ?? ""),
  };
  return { kept, store };
}

const oauth = { clientId: "client", clientSecret: "client-secret", stateSecret: "state-secret" };

describe("a request over HTTP", () => {
  it.each([
    ["a wrong secret", { secret: "another-secret" }],
    ["an old timestamp", { ageSeconds: 600 }],
  ])("with %s is refused, and does nothing", async (_, how) => {
    const { slack, url } = await harness("http");
    const payload = commandPayload("/clin-pay", "", {}, slack.once());
    expect((await slack.overHttp(url, "slash_commands", payload, how)).status).toBe(401);
    expect(slack.shown).toEqual([]);
    expect((await slack.overHttp(url, "slash_commands", payload)).status).toBe(200);
    expect(slack.shown).toHaveLength(1);
  });

  it("without a signature, or with a body that is no JSON, is refused", async () => {
    const { url } = await harness("http");
    expect((await fetch(`${url}/slack/events`, { method: "POST", body: "{}" })).status).toBe(401);
    expect((await fetch(`${url}/slack/events`, { method: "POST", body: "payload" })).status).toBe(401);
  });

  it("that verifies the address is answered with its challenge", async () => {
    const { slack, url } = await harness("http");
    const ack = await slack.overHttp(url, "events_api", { type: "url_verification", challenge: "c-1" });
    expect(ack.body).toEqual({ challenge: "c-1" });
  });

  it("is left for the next start while the program stops", async () => {
    const { slack, url, adapter } = await harness("http");
    await adapter.stop();
    const payload = commandPayload("/clin-pay", "", {}, slack.once());
    expect((await slack.overHttp(url, "slash_commands", payload)).status).toBe(503);
  });
});

describe("many workspaces by OAuth", () => {
  const start = async (botToken: string | null = null) => {
    const { kept, store } = memoryStore();
    const connection = { kind: "http" as const, signingSecret: SIGNING_SECRET, botToken, oauth };
    const made = await harness("http", { connection, installations: store });
    const install = async (team: string) => {
      const begun = await fetch(`${made.url}/slack/install`, { redirect: "manual" });
      const consent = new URL(begun.headers.get("location") ?? "");
      const state = consent.searchParams.get("state") ?? "";
      const cookie = (begun.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
      const path = `/slack/oauth_redirect?code=${team}&state=${encodeURIComponent(state)}`;
      return { consent, done: await fetch(`${made.url}${path}`, { headers: { cookie } }) };
    };
    return { ...made, kept, install };
  };

  it("are installed, answered with their own tokens, and forgotten one by one", async () => {
    const { install, kept, event, command, shown, slack, fatal } = await start();
    const { consent, done } = await install("T0ONE");
    expect(consent.origin + consent.pathname).toBe("https://slack.com/oauth/v2/authorize");
    expect(consent.searchParams.get("scope")?.split(",")).toContain("chat:write");
    expect(done.status).toBe(200);
    await install("T0TWO");
    expect([...kept.keys()]).toEqual(["T0ONE", "T0TWO"]);

    await event(mentionEvent(`<@${BOT_USER}> one`), { team: "T0ONE" });
    await shown(0);
    await event(mentionEvent(`<@${BOT_USER}> two`), { team: "T0TWO" });
    await shown(1);
    const tokens = slack.calls.filter(({ method }) => method === "chat.postMessage").map(({ token }) => token);
    expect(tokens).toEqual(["xoxb-T0ONE", "xoxb-T0TWO"]);

    await event({ type: "app_uninstalled" }, { team: "T0ONE" });
    await expect.poll(() => [...kept.keys()]).toEqual(["T0TWO"]);
    await command("/clin-pay", "", { team: "T0ONE" });
    await command("/clin-pay", "", { team: "T0TWO" });
    expect(slack.shown).toHaveLength(3);
    await event({ type: "tokens_revoked", ...{ tokens: { bot: ["U0BOT"] } } }, { team: "T0TWO" });
    await expect.poll(() => kept.size).toBe(0);
    expect(fatal).toEqual([]);
  });

  it("stand beside the workspace of the settings", async () => {
    const { install, event, shown, slack } = await start("xoxb-good");
    await install("T0ONE");
    await event(mentionEvent("x"), { team: "T0ONE" });
    await shown(0);
    await event(mentionEvent("x"));
    await shown(1);
    const tokens = slack.calls.filter(({ method }) => method === "chat.postMessage").map(({ token }) => token);
    expect(tokens).toEqual(["xoxb-T0ONE", "xoxb-good"]);
  });

  it("bring direct messages to the member's own workspace", async () => {
    const { install, command, press, shown, slack, adapter } = await start();
    await install("T0ONE");
    await command("/clin-pay", "", { team: "T0ONE" });
    await press("Send me this", { team: "T0ONE" });
    expect((await shown(1)).words).toBe("Your copy.");
    expect(slack.calls.at(-1)).toMatchObject({ method: "chat.postMessage", token: "xoxb-T0ONE" });
    const reply = { title: "x", blocks: [] };
    await expect(adapter.courier?.deliver("discord:1", reply)).resolves.toBe("refused");
    await expect(adapter.courier?.deliver("slack:T0NONE:U1", reply)).rejects.toThrow("not installed");
  });

  it("are not installed without the state of the same browser", async () => {
    const { kept, url } = await start();
    const answer = await fetch(`${url}/slack/oauth_redirect?code=T0ONE&state=forged`);
    expect(answer.status).toBe(400);
    expect(kept.size).toBe(0);
  });

  it("need a store", () => {
    const bot = testBot();
    expect(() =>
      createSlackAdapter({
        bot,
        log: bot.log,
        clock: () => new Date(),
        connection: { kind: "http", signingSecret: SIGNING_SECRET, botToken: null, oauth },
        apiUrl: null,
        prefix: "",
        moderators: [],
        onFatal: () => undefined,
      }),
    ).toThrow("store for installations");
  });
});

describe("slackAdapters", () => {
  const bot = testBot();
  const rest = {
    bot,
    log: bot.log,
    clock: () => new Date(),
    apiUrl: null,
    prefix: "clin-",
    moderators: [],
    onFatal: () => undefined,
  };
  const socket = { botToken: "xoxb-1", appToken: "xapp-1" };
  const http = { botToken: "xoxb-1", signingSecret: SIGNING_SECRET, oauth: null };

  it("is none without settings; Socket Mode wins over HTTP", () => {
    expect(slackAdapters({ ...rest, socket: null, http: null })).toEqual([]);
    expect(slackAdapters({ ...rest, socket, http }).map(({ label }) => label)).toEqual(["slack (socket)"]);
    const [served] = slackAdapters({ ...rest, socket: null, http });
    expect(served?.label).toBe("slack (http)");
    expect(served?.routes?.map(({ path }) => path)).toEqual(["/slack/events"]);
  });
});

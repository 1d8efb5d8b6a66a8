import { describe, expect, it } from "vitest";
import { ConfigError, readSettings } from "../src/config.ts";

const problems = (env: Record<string, string>): string => {
  try {
    readSettings(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return "";
};

describe("settings", () => {
  it("needs nothing", () => {
    expect(readSettings({})).toMatchObject({
      host: "127.0.0.1",
      port: 3000,
      loopback: true,
      contentDir: "content",
      storeUrl: "sqlite://data/preceptor.sqlite",
      limits: { member: 30, community: 600 },
      discord: { gateway: null, http: null },
      slack: { socket: null, http: null, prefix: "clin-" },
    });
  });

  it("counts an empty variable as unset", () => {
    expect(readSettings({ DISCORD_TOKEN: "", PORT: " " }).discord.gateway).toBeNull();
  });

  it("lifts a limit, and reads lists", () => {
    const settings = readSettings({
      LIMIT_MEMBER: "off",
      LIMIT_COMMUNITY: "5",
      SLACK_MODERATORS: " U1, S2 ,",
      PORT: "0",
    });
    expect(settings.limits).toEqual({ member: null, community: 5 });
    expect(settings.slack.moderators).toEqual(["U1", "S2"]);
    expect(settings.port).toBe(0);
  });

  it("prefers Socket Mode, and takes many workspaces over HTTP", () => {
    const bot = { SLACK_BOT_TOKEN: "xoxb-1", SLACK_SIGNING_SECRET: "signing-secret" };
    expect(readSettings({ ...bot, SLACK_APP_TOKEN: "xapp-1" }).slack.socket).toEqual({
      botToken: "xoxb-1",
      appToken: "xapp-1",
    });
    expect(
      readSettings({
        SLACK_SIGNING_SECRET: "signing-secret",
        SLACK_CLIENT_ID: "1",
        SLACK_CLIENT_SECRET: "2",
        SLACK_STATE_SECRET: "3",
      }).slack.http,
    ).toEqual({
      botToken: null,
      signingSecret: "signing-secret",
      oauth: { clientId: "1", clientSecret: "2", stateSecret: "3" },
    });
  });

  it.each([
    [{ PORT: "70000" }, "PORT"],
    [{ PORT: "three" }, "PORT: must be a port number"],
    [{ HOST: "0.0.0.0" }, "WEB_TOKEN: is required"],
    [{ HOST: "0.0.0.0", WEB_TOKEN: "short" }, "WEB_TOKEN: must have at least 16"],
    [{ STORE_URL: "mysql://x" }, "STORE_URL: must begin with"],
    [{ STORE_URL: "redis://127.0.0.1" }, "MEMBER_KEY_SECRET: is required"],
    [{ SLACK_BOT_TOKEN: "xoxb-1" }, "SLACK_APP_TOKEN or SLACK_SIGNING_SECRET"],
    [{ SLACK_APP_TOKEN: "xapp-1" }, "SLACK_BOT_TOKEN: is missing"],
    [{ SLACK_BOT_TOKEN: "xoxp-1" }, "SLACK_BOT_TOKEN: must begin with xoxb-"],
    [{ SLACK_CLIENT_ID: "1" }, "set all three, or none"],
    [{ DISCORD_PUBLIC_KEY: "zz" }, "DISCORD_PUBLIC_KEY: must be the 64"],
    [{ DISCORD_APPLICATION_ID: "abc" }, "DISCORD_APPLICATION_ID: must be the number"],
    [{ LIMIT_MEMBER: "-1" }, "LIMIT_MEMBER: must be a whole number"],
    [{ LOG_LEVEL: "loud" }, "LOG_LEVEL"],
    [{ SLACK_API_URL: "slack" }, "SLACK_API_URL: must be an address"],
  ])("names the variable and the cure: %j", (env, words) => {
    expect(problems(env)).toContain(words);
  });

  it("tells all problems at once, and never a value", () => {
    const told = problems({ PORT: "x", SLACK_BOT_TOKEN: "secret-value-1", LOG_LEVEL: "secret-value-2" });
    expect(told.split("\n")).toHaveLength(4);
    expect(told).not.toContain("secret-value");
  });
});

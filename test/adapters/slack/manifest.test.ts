import { describe, expect, it } from "vitest";
import { SCOPES, slackManifest } from "../../../src/adapters/slack/index.ts";
import { commandFor } from "../../../src/bot/index.ts";
import { testCommands } from "../../support/bot.ts";

const settings = { commands: testCommands, services: {}, prefix: "clin-", socketMode: true };
const manifest = slackManifest(settings);
const commandOf = (name: string) => manifest.features.slash_commands.find(({ command }) => command === name);

describe("the manifest", () => {
  it("has each command once behind the prefix, and the root without it", () => {
    expect(manifest.features.slash_commands.map(({ command }) => command)).toEqual([
      "/preceptor",
      "/clin-pay",
      "/clin-ask",
      "/clin-slow",
      "/clin-broken",
      "/clin-long",
      "/clin-everything",
      "/clin-moderate",
    ]);
  });

  it("hints at options and subcommands", () => {
    expect(commandOf("/clin-pay")).toMatchObject({
      description: "What the work pays, by source",
      usage_hint: "[attending | resident | np] [level] [specialty]",
    });
    expect(commandOf("/clin-ask")?.usage_hint).toBe("question");
    expect(commandOf("/clin-moderate")).toMatchObject({
      description: "What is in force; What is out of date",
      usage_hint: "[status | stale]",
    });
    expect(commandOf("/preceptor")?.usage_hint).toContain("pay | ask");
    expect(commandOf("/clin-broken")).not.toHaveProperty("usage_hint");
  });

  it("is within Slack's limits", () => {
    const { name, description, long_description } = manifest.display_information;
    expect(name.length).toBeLessThanOrEqual(35);
    expect(description.length).toBeLessThanOrEqual(140);
    expect(long_description.length).toBeGreaterThanOrEqual(175);
    expect(long_description.length).toBeLessThanOrEqual(4000);
    for (const { command } of manifest.features.slash_commands) expect(command).toMatch(/^\/[a-z0-9-]{1,31}$/);
  });

  it("asks for no more than it uses", () => {
    expect(manifest.oauth_config.scopes.bot).toEqual(SCOPES);
    expect(SCOPES).toHaveLength(7);
    expect(manifest.settings).toEqual({
      event_subscriptions: { bot_events: ["app_mention", "app_uninstalled", "message.im", "tokens_revoked"] },
      interactivity: { is_enabled: true },
      org_deploy_enabled: false,
      socket_mode_enabled: true,
      token_rotation_enabled: false,
    });
  });

  it("has a Home tab where there is a plan to show", () => {
    const [first] = testCommands;
    if (!first) throw new Error("no command");
    const withPlan = slackManifest({ ...settings, commands: [...testCommands, { ...first, name: "plan" }] });
    expect(manifest.features.app_home.home_tab_enabled).toBe(false);
    expect(withPlan.features.app_home.home_tab_enabled).toBe(true);
    expect(withPlan.settings.event_subscriptions.bot_events).toContain("app_home_opened");
  });

  it("names its addresses over HTTP", () => {
    const over = slackManifest({ ...settings, socketMode: false, url: "https://preceptor.example.org/", oauth: true });
    const events = "https://preceptor.example.org/slack/events";
    expect(over.features.slash_commands.every(({ url }) => url === events)).toBe(true);
    expect(over.settings.event_subscriptions).toHaveProperty("request_url", events);
    expect(over.settings.interactivity).toHaveProperty("request_url", events);
    expect(over.oauth_config.redirect_urls).toEqual(["https://preceptor.example.org/slack/oauth_redirect"]);
  });

  it("is refused where Slack would refuse it", () => {
    const long = commandFor<object>()({
      name: "x".repeat(32),
      summary: "Long",
      options: {},
      access: "everyone",
      visibility: "private",
      examples: [],
      run: () => ({ title: "", blocks: [] }),
    });
    expect(() => slackManifest({ ...settings, commands: [long] })).toThrow(/name is too long/);
    const many = Array.from({ length: 50 }, (_, index) => ({ ...long, name: `c${index}` }));
    expect(() => slackManifest({ ...settings, commands: many })).toThrow("51 slash commands");
  });
});

import { describe, expect, it, onTestFinished } from "vitest";
import { z } from "zod";
import {
  commandViolations,
  type DiscordCommand,
  discordCommands,
  register,
} from "../../../src/adapters/discord/index.ts";
import { type Command, LimitError, type Option } from "../../../src/bot/index.ts";
import { testCommands } from "../../support/bot.ts";
import { commandsProblems } from "../../support/discord/command-checks.ts";
import { FakeDiscord } from "../../support/discord/fake-discord.ts";
import { APPLICATION, GUILD, TOKEN } from "../../support/discord/payloads.ts";

type Plain = Record<string, never>;
const made = discordCommands(testCommands, {});
const named = (name: string) => made.find((command) => command.name === name);
const option = (more: Partial<Option<Plain>> = {}): Option<Plain> => ({
  description: "d",
  kind: "text",
  schema: z.string(),
  ...more,
});
const one = (more: Partial<Command<Plain>> = {}): Command<Plain> => ({
  name: "one",
  summary: "s",
  options: {},
  access: "everyone",
  visibility: "private",
  examples: [],
  run: () => ({ title: "", blocks: [] }),
  ...more,
});

describe("slash commands", () => {
  it("are what Discord takes", () => {
    expect(commandsProblems(made, false)).toEqual([]);
  });
  it("stand in menu order, subcommands in one", () => {
    expect(made.map(({ name }) => name)).toEqual(["pay", "ask", "slow", "broken", "long", "everything", "moderate"]);
    expect(named("moderate")).toMatchObject({
      description: "For moderators: status, stale",
      options: [
        { type: 1, name: "status" },
        { type: 1, name: "stale", options: [{ type: 4, name: "within" }] },
      ],
    });
  });
  it("offer up to 25 choices, and suggestions beyond", () => {
    expect(named("pay")?.options).toMatchObject([
      { name: "credential", choices: [{ name: "ATTENDING", value: "attending" }, {}, {}] },
      { name: "level", type: 4, min_value: 1, max_value: 8 },
      { name: "specialty", autocomplete: true },
    ]);
    expect(named("ask")?.options).toMatchObject([{ name: "question", required: true, autocomplete: true }]);
  });
  it("put required options first", () => {
    const [command] = discordCommands([one({ options: { may: option(), must: option({ required: true }) } })], {});
    expect(command?.options?.map(({ name }) => name)).toEqual(["must", "may"]);
  });
  it("can be used in servers and in direct messages, and are never hidden", () => {
    for (const command of made) {
      expect(command).toMatchObject({ contexts: [0, 1], integration_types: [0] });
      expect(command).not.toHaveProperty("default_member_permissions");
    }
  });
  it.each<[string, Command<Plain>]>([
    ["a long name", one({ name: "x".repeat(33) })],
    ["an upper-case name", one({ name: "Pay" })],
    ["a long summary", one({ summary: "x".repeat(101) })],
    ["no summary", one({ summary: " " })],
    [
      "26 options",
      one({ options: Object.fromEntries(Array.from({ length: 26 }, (_, index) => [`o${index}`, option()])) }),
    ],
    [
      "a long choice",
      one({ options: { o: option({ kind: "choice", choices: () => [{ label: "x".repeat(101), value: "v" }] }) } }),
    ],
    [
      "a long value",
      one({ options: { o: option({ kind: "choice", choices: () => [{ label: "l", value: "v".repeat(101) }] }) } }),
    ],
    [
      "over 8000 characters",
      one({
        options: Object.fromEntries(
          Array.from({ length: 4 }, (_, index) => [
            `o${index}`,
            option({
              kind: "choice",
              choices: () =>
                Array.from({ length: 25 }, (__, n) => ({
                  label: `${n}`.padEnd(40, "l"),
                  value: `${n}`.padEnd(40, "v"),
                })),
            }),
          ]),
        ),
      }),
    ],
  ])("are refused with %s", (_, command) => {
    expect(() => discordCommands([command], {})).toThrow(LimitError);
  });
  it("are checked for order too, wherever they come from", () => {
    const wrong: DiscordCommand[] = [
      {
        type: 1,
        name: "a",
        description: "d",
        options: [
          { type: 3, name: "may", description: "d" },
          { type: 3, name: "must", description: "d", required: true },
        ],
      },
    ];
    expect(commandViolations(wrong)).toEqual(["/a: a required option stands behind an optional one"]);
  });
});

describe("register", () => {
  async function setup() {
    const discord = await FakeDiscord.start();
    onTestFinished(() => discord.stop());
    const run = (more: { check?: boolean; guild?: string; commands?: DiscordCommand[]; token?: string } = {}) =>
      register({
        token: TOKEN,
        applicationId: APPLICATION,
        apiUrl: discord.apiUrl,
        commands: made,
        check: false,
        ...more,
      });
    const methods = () => discord.rest.requests.map(({ method }) => method);
    return { discord, rest: discord.rest, run, methods };
  }
  it("puts the commands once, and nothing where nothing differs", async () => {
    const { run, methods } = await setup();
    expect(await run()).toEqual({ changed: true, difference: made.map(({ name }) => `+ /${name}`) });
    expect(await run()).toEqual({ changed: false, difference: [] });
    expect(methods()).toEqual(["GET", "PUT", "GET"]);
  });
  it("does the same for one server", async () => {
    const { run, rest } = await setup();
    expect((await run({ guild: GUILD })).changed).toBe(true);
    expect(await run({ guild: GUILD })).toEqual({ changed: false, difference: [] });
    expect([...rest.commands.keys()]).toEqual([`/applications/${APPLICATION}/guilds/${GUILD}/commands`]);
  });
  it("names what differs, and only tells it when asked to check", async () => {
    const { run, methods } = await setup();
    await run();
    const [pay, ask, ...rest] = made;
    if (!pay || !ask) throw new Error("no commands");
    const commands = [{ ...pay, description: "Other words" }, ...rest, { ...ask, name: "answer" }];
    expect(await run({ commands, check: true })).toEqual({
      changed: false,
      difference: ["~ /pay", "+ /answer", "- /ask"],
    });
    expect(methods()).toEqual(["GET", "PUT", "GET"]);
    expect((await run({ commands })).changed).toBe(true);
    expect((await run({ commands })).difference).toEqual([]);
  });
  it("sees a permission that somebody set", async () => {
    const { run, rest } = await setup();
    await run();
    const [path = "", list = []] = [...rest.commands][0] ?? [];
    rest.commands.set(
      path,
      list.map((command) => ({ ...(command as object), default_member_permissions: "0" })),
    );
    expect((await run({ check: true })).difference).toHaveLength(made.length);
  });
  it("asks again where Discord fails, and rejects where it refuses", async () => {
    const { run, rest } = await setup();
    rest.failures.push({ match: /GET/, times: 1, status: 500 });
    expect((await run()).changed).toBe(true);
    await expect(run({ token: "another" })).rejects.toMatchObject({ status: 401 });
  });
});

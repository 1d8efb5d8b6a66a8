/** Limits on use, through dispatch as every surface meets them. Windows of the real limiter, a clock of the test's own. */
import { RateLimiterMemory } from "rate-limiter-flexible";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Invocation, Request } from "../src/bot/index.ts";
import { patientDataGuard, rateGuard } from "../src/guards.ts";
import { testBot } from "./support/bot.ts";
import { harness as discordHarness, until } from "./support/discord/harness.ts";
import { MEMBER, message } from "./support/discord/payloads.ts";
import { harness as slackHarness } from "./support/slack/harness.ts";
import { BOT_USER, mentionEvent } from "./support/slack/payloads.ts";

const WAIT = "Please wait a moment.";
const caller = {
  surface: "web",
  member: "web:1",
  community: "web:page",
  locale: "en-US",
  moderator: async () => true,
} as const;
type Limits = Parameters<typeof rateGuard>[0];

function limited(limits: Limits) {
  const bot = testBot({ guards: [rateGuard(limits)] });
  const given = (more: object) => bot.dispatch({ ...caller, ...more } as Invocation);
  /** Whether it was answered. */
  const ask = async (member = "web:1", community: string | null = "web:page", more: object = {}) => {
    const response = await given({ kind: "command", name: "pay", member, community, ...more });
    return !JSON.stringify(response).includes(WAIT);
  };
  const suggest = async (member = "web:1") => {
    const response = await given({ kind: "suggest", name: "pay", option: "specialty", text: "9", member });
    return response.kind === "choices" && response.choices.length > 0;
  };
  return { given, ask, suggest };
}
const times = async (count: number, run: (index: number) => Promise<boolean>): Promise<number> => {
  let answered = 0;
  for (let index = 0; index < count; index++) if (await run(index)) answered++;
  return answered;
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date", "setTimeout", "clearTimeout"] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("one member", () => {
  it("is answered so many times a minute, and again after it", async () => {
    const { ask } = limited({ member: 5, community: null });
    expect(await times(9, () => ask())).toBe(5);
    await vi.advanceTimersByTimeAsync(59_000);
    expect(await ask()).toBe(false);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await times(9, () => ask())).toBe(5);
  });

  it("is counted across commands, presses and forms, and across communities", async () => {
    const { given } = limited({ member: 3, community: null });
    const all = [
      { kind: "command", name: "pay" },
      { kind: "press", route: "v1:pay:more:x", values: [], from: "private" },
      { kind: "submit", route: "v1:pay:save-note:t1", fields: {}, community: "web:other" },
      { kind: "press", route: "v1:pay:more:x", values: [], from: "shared", community: null },
    ];
    const said = [];
    for (const one of all) said.push(JSON.stringify(await given(one)).includes(WAIT));
    expect(said).toEqual([false, false, false, true]);
  });

  it("uses up nothing of another member, nor of the community once it asks too fast", async () => {
    const { ask } = limited({ member: 5, community: 12 });
    expect(await times(100, () => ask("web:fast"))).toBe(5);
    expect(await times(9, () => ask("web:other"))).toBe(5);
  });

  it("has suggestions of their own while typing, which stop without a word", async () => {
    const { ask, suggest } = limited({ member: 3, community: null });
    expect(await times(40, () => suggest())).toBe(30);
    expect(await times(4, () => ask())).toBe(3);
  });
});

describe("one community", () => {
  it("is answered so many times a minute, whoever asks; another is not touched", async () => {
    const { ask } = limited({ member: 5, community: 20 });
    expect(await times(50, (index) => ask(`web:${index}`))).toBe(20);
    expect(await ask("web:new", "web:other")).toBe(true);
    expect(await ask("web:new", null)).toBe(true);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await ask("web:1")).toBe(true);
  });
});

it("`off` lifts each limit alone", async () => {
  expect(await times(200, () => limited({ member: null, community: null }).ask())).toBe(200);
  const { ask } = limited({ member: null, community: 7 });
  expect(await times(20, () => ask())).toBe(7);
});

it("says how long to wait, in kind words", async () => {
  const guard = rateGuard({ member: 1, community: null });
  const request: Request = {
    invocation: { ...caller, kind: "command", name: "pay" },
    access: "everyone",
    freeText: [],
    published: false,
  };
  const texts = (key: string, values?: object) => `${key} ${JSON.stringify(values)}`;
  await guard(request, texts);
  await vi.advanceTimersByTimeAsync(20_500);
  expect(await guard(request, texts)).toMatchObject({ reply: { title: 'please-wait {"seconds":40}' } });
});

it("remembers a bounded number of counts, however many call", async () => {
  const consume = vi.spyOn(RateLimiterMemory.prototype, "consume");
  const guard = rateGuard({ member: 30, community: 600 });
  const texts = () => "";
  for (let index = 0; index < 3000; index++)
    await guard(
      {
        invocation: { ...caller, kind: "command", name: "pay", member: `web:${index}` },
        access: "everyone",
        freeText: [],
        published: false,
      },
      texts,
    );
  const keys = new Set(consume.mock.calls.map(([key]) => key));
  consume.mockRestore();
  // 600 pass, and only those are counted for a member; each key is one of 65,536.
  expect(keys.size).toBeLessThanOrEqual(601);
  for (const key of keys) expect(Number(key)).toBeLessThan(65_536);
  // A web visitor can call themselves anything: another salt, other buckets.
  const bucket = async (salt: Buffer) => {
    const spy = vi.spyOn(RateLimiterMemory.prototype, "consume");
    await rateGuard({ member: 1, community: null }, salt)(
      { invocation: { ...caller, kind: "command", name: "pay" }, access: "everyone", freeText: [], published: false },
      texts,
    );
    const [key] = spy.mock.calls[0] ?? [];
    spy.mockRestore();
    return key;
  };
  expect(await bucket(Buffer.from("a"))).toBe(await bucket(Buffer.from("a")));
  expect(await bucket(Buffer.from("a"))).not.toBe(await bucket(Buffer.from("b")));
});

describe("the patient-data screen", () => {
  const screened = async (words: string, published: boolean) => {
    const invocation = { ...caller, kind: "submit", route: "v1:x:y:", fields: { words }, from: "private" } as const;
    const refused = await patientDataGuard(
      { invocation, access: "moderators", freeText: [words], published },
      (_, values) => String(values?.kinds),
    );
    return refused?.reply.title;
  };
  it("lets what is written for others hold an office's number and address, and nothing else", async () => {
    const office = "Call 555-0142 or write to jo.doe@example.org, 100 Example Street, Buffalo, NY 14203";
    expect(await screened(office, true)).toBeUndefined();
    expect(await screened(office, false)).toContain("a phone number");
    expect(await screened(`${office}. MRN 12345678`, true)).toBe("a medical record number");
    // The same is some person's, where it says so.
    for (const words of [
      "her phone is 503-555-0187",
      "h\u200Ber phone is 503-555-0187",
      "Call the patient at 503-555-0187",
    ])
      expect(await screened(words, true), words).toBe("a phone number");
    expect(await screened("Patient relations: call 503-555-0187", true)).toBeUndefined();
  });
});

describe("a mention", () => {
  it("on Discord is told a few times, and then nothing more is said to all", async () => {
    vi.useRealTimers();
    const guards = [rateGuard({ member: 2, community: null })];
    const { discord, rest, gateway } = await discordHarness({ botSettings: { guards } });
    const { APPLICATION } = await import("./support/discord/payloads.ts");
    for (let index = 0; index < 12; index++)
      gateway.dispatch("MESSAGE_CREATE", message(`<@${APPLICATION}> hi`, { member: MEMBER }));
    await until(() => expect(rest.messages.size).toBe(5));
    // One more, by somebody else, is answered: what was said before was all there is.
    gateway.dispatch("MESSAGE_CREATE", message(`<@${APPLICATION}> hi`, { member: "1400000000000000077" }));
    await until(() => expect(rest.messages.size).toBe(6));
    expect(discord.rest.problems).toEqual([]);
  });

  it("on Slack likewise", async () => {
    vi.useRealTimers();
    const { event, slack } = await slackHarness("socket", {
      botSettings: { guards: [rateGuard({ member: 2, community: null })] },
    });
    for (let index = 0; index < 12; index++)
      await event(mentionEvent(`<@${BOT_USER}> hi`, { ts: `17000000${index}.0001` }));
    await event(mentionEvent(`<@${BOT_USER}> hi`, { user: "U0OTHER" }));
    await expect.poll(() => slack.shown.length).toBe(6);
    expect(slack.shown.filter(({ words }) => words === WAIT)).toHaveLength(3);
  });
});

describe("size", () => {
  const TOO_LONG = "(too-long 3,000)";
  it.each([
    ["one option", { kind: "command", name: "ask", options: { question: "x".repeat(3001) } }],
    ["a text", { kind: "command", name: "ask", text: "x".repeat(3001) }],
    ["a value of a picker", { kind: "press", route: "v1:pay:pick:a", values: ["x".repeat(3001)], from: "private" }],
    ["a field", { kind: "submit", route: "v1:pay:save-note:t1", fields: { words: "x".repeat(3001) } }],
    [
      "all fields together",
      {
        kind: "submit",
        route: "v1:pay:save-note:t1",
        fields: Object.fromEntries("abcdef".split("").map((key) => [key, "x".repeat(3000)])),
      },
    ],
    [
      "the number of fields",
      {
        kind: "submit",
        route: "v1:pay:save-note:t1",
        fields: Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`f${index}`, "x"])),
      },
    ],
    [
      "the number of values",
      { kind: "press", route: "v1:pay:pick:a", values: Array.from({ length: 51 }, () => "x"), from: "private" },
    ],
    [
      "the number of options",
      {
        kind: "command",
        name: "ask",
        options: Object.fromEntries(Array.from({ length: 26 }, (_, index) => [`o${index}`, "x"])),
      },
    ],
  ])("%s is bounded", async (_, given) => {
    const { given: dispatch } = limited({ member: null, community: null });
    expect(JSON.stringify(await dispatch(given))).toContain(TOO_LONG);
  });

  it("a suggestion for what is too long is none", async () => {
    const { given } = limited({ member: null, community: null });
    const response = await given({ kind: "suggest", name: "pay", option: "specialty", text: "s".repeat(3001) });
    expect(response).toEqual({ kind: "choices", choices: [] });
  });
});

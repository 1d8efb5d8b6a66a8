/**
 * Invented patient data, typed on both platforms through their real clients, over all their ways, and then looked for in
 * everything that is written: the real log at its most talkative, metrics, standard output, all files of the store, and
 * everything that was sent. Also where something fails while the words are at hand. FIXTURE: nobody below exists.
 */
import { spawn } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { actions, commands } from "../../commands/index.ts";
import { contentFolder, base as files } from "../support/content.ts";
import { wordsOf } from "../support/discord/fake-request.ts";
import * as discord from "../support/discord/payloads.ts";
import { call, formPost } from "../support/http.ts";
import { type Running, running, SMALL } from "../support/running.ts";
import { discordRequest, type SignedRequest, send, slackRequest } from "../support/signed.ts";
import * as slack from "../support/slack/payloads.ts";
import type { Ack } from "../support/slack/server.ts";

const PLANTED: { text: string; canaries: string[] }[] = [
  {
    text: "pt Vexandra Quillfeather, MRN 7739102846, DOB 03/14/1951",
    canaries: ["Vexandra", "Quillfeather", "7739102846", "03/14/1951"],
  },
  { text: "my ssn is 219-84-7731 for the w9", canaries: ["219-84-7731"] },
  { text: "my password is Hx9CanaryZulu44!", canaries: ["Hx9CanaryZulu44"] },
];
/** Passes the screen: what is asked is answered, and all the same kept and logged nowhere. */
/** Short, because an error of JSON.parse repeats ten characters of what it could not read. */
const OWN_WORDS = "Quibblemo";
const CANARIES = [...PLANTED.flatMap(({ canaries }) => canaries), OWN_WORDS].map((canary) => canary.toLowerCase());
const found = (text: string): string[] => CANARIES.filter((canary) => text.toLowerCase().includes(canary));

const REFUSED = "It was refused";
const messages = (files["messages.yaml"] ?? "")
  .replace(/^patient-data: .*$/m, `patient-data: "${REFUSED}: {kinds}."`)
  .replace(/^patient-data-public: .*$/m, `patient-data-public: "${REFUSED} for all."`);

/** Gateway and Socket Mode (Discord over HTTP too); and everything over HTTP. */
let sockets: Running;
let http: Running;
const output: string[] = [];
beforeAll(async () => {
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, "write").mockImplementation((chunk) => output.push(String(chunk)) > 0);
  const given = { files: { "messages.yaml": messages } };
  sockets = await running({ ...given, env: { DISCORD_TOKEN: discord.TOKEN, SLACK_APP_TOKEN: "xapp-good" } });
  http = await running(given);
  for (const { slack: fake } of [sockets, http]) fake.people.set(slack.MEMBER, { is_admin: true });
}, 60_000);
afterAll(async () => {
  vi.restoreAllMocks();
  await sockets?.stop();
  await http?.stop();
});

async function written({ log, data, base }: Running): Promise<Record<string, string>> {
  const stored = await Promise.all((await readdir(data)).map((file) => readFile(join(data, file))));
  return {
    log: log.join(""),
    store: stored.flatMap((bytes) => [bytes.toString("utf8"), bytes.toString("utf16le")]).join("\n"),
    metrics: (await call(`${base}/metrics`)).text,
    output: output.join(""),
  };
}
async function expectClean(program: Running): Promise<void> {
  const places = Object.entries(await written(program)).map(([place, text]) => [place, found(text)]);
  expect(Object.fromEntries(places)).toEqual({ log: [], store: [], metrics: [], output: [] });
}

const targets = [
  ...commands.map(({ name, presses = {}, submits = {} }) => ({ owner: name.split(" ")[0] ?? name, presses, submits })),
  ...actions.map(({ owner, presses = {}, submits = {} }) => ({ owner, presses, submits })),
];
const routesOf = (kind: "presses" | "submits") =>
  targets.flatMap((target) => Object.keys(target[kind]).map((action) => `v1:${target.owner}:${action}:`));
/** Ids of fields that some form has, and one that none has. */
const FIELDS = ["words", "text", "recipient", "reply", "no-such-field"];

/** What Discord sends where `text` was typed; `what` says where. */
function onDiscord(text: string): [what: string, raw: discord.RawInteraction][] {
  const moderator = { permissions: "32" };
  return [
    ...commands.flatMap(({ name, options }) =>
      [...Object.keys(options), "no-such-option"].flatMap((option): [string, discord.RawInteraction][] => [
        [`/${name} ${option}`, discord.command(name, { [option]: text }, moderator)],
        [`/${name} ${option}, suggested`, discord.autocomplete(name, option, text, moderator)],
      ]),
    ),
    ...routesOf("presses").map((route): [string, discord.RawInteraction] => [
      `press ${route}`,
      discord.pick(route, [text], moderator),
    ]),
    ...routesOf("submits").flatMap((route) =>
      FIELDS.map((field): [string, discord.RawInteraction] => [
        `submit ${route} ${field}`,
        discord.submit(route, { [field]: text }, { from: "private", ...moderator }),
      ]),
    ),
  ];
}

type SlackWay = [what: string, kind: "slash_commands" | "interactive" | "events_api", payload: object];
/** A form as it comes back: its fields by id. */
const submitted = (route: string, field: string, text: string, once: slack.Once) =>
  slack.submitPayload(
    {
      type: "modal",
      callback_id: route,
      title: { type: "plain_text", text: "x", emoji: false },
      submit: { type: "plain_text", text: "x", emoji: false },
      private_metadata: "",
      blocks: [
        {
          type: "input",
          block_id: field,
          label: { type: "plain_text", text: "x", emoji: false },
          element: { type: "plain_text_input", action_id: "value" },
        },
      ],
    },
    { [field]: text },
    {},
    once,
  );
function onSlack({ slack: fake }: Running, text: string): SlackWay[] {
  return [
    ...commands.flatMap(({ name }): SlackWay[] => {
      const [root = name, ...sub] = name.split(" ");
      return [
        [
          `/clin-${name}`,
          "slash_commands",
          slack.commandPayload(`/clin-${root}`, [...sub, text].join(" "), {}, fake.once()),
        ],
        [
          `/preceptor ${name}`,
          "slash_commands",
          slack.commandPayload("/preceptor", `${name} about:"${text}"`, {}, fake.once()),
        ],
      ];
    }),
    ["/preceptor", "slash_commands", slack.commandPayload("/preceptor", text, {}, fake.once())],
    ...routesOf("presses").map(
      (route): SlackWay => [
        `press ${route}`,
        "interactive",
        slack.pressPayload(
          { type: "static_select", action_id: route, selected_option: { value: text } },
          {},
          fake.once(),
        ),
      ],
    ),
    ...routesOf("submits").flatMap((route) =>
      FIELDS.map(
        (field): SlackWay => [`submit ${route} ${field}`, "interactive", submitted(route, field, text, fake.once())],
      ),
    ),
    [
      "a mention",
      "events_api",
      slack.eventPayload(slack.mentionEvent(`<@${slack.BOT_USER}> ${text}`), {}, fake.once()),
    ],
    ["a direct message", "events_api", slack.eventPayload(slack.directEvent(text), {}, fake.once())],
  ];
}

const sentToDiscord = ({ discord: { rest } }: Running): string =>
  JSON.stringify(rest.requests.map(({ body, files: sent, path }) => [path, body, sent]));
const sentToSlack = ({ slack: fake }: Running): string =>
  JSON.stringify([fake.shown, fake.calls, fake.views, [...fake.homes]]);

describe("patient data is refused, and written nowhere", () => {
  it("on Discord over the gateway", { timeout: 120_000 }, async () => {
    const { discord: fake } = sockets;
    for (const { text } of PLANTED) {
      const all = onDiscord(text).map(([what, raw]) => ({ what, raw, seen: fake.interact(raw) }));
      for (const { what, raw, seen } of all) {
        await vi.waitFor(() => expect(seen.answered, what).toBeDefined(), { timeout: 30_000, interval: 5 });
        if (raw.type === 4) expect(seen.choices, what).toEqual([]);
        else expect(wordsOf(seen.original), what).toContain(REFUSED);
      }
      const before = fake.rest.messages.size;
      fake.gateway.dispatch("MESSAGE_CREATE", discord.message(`<@${discord.APPLICATION}> ${text}`));
      fake.gateway.dispatch("MESSAGE_CREATE", discord.message(text, { guild: null }));
      // The mention is answered in public and by direct message, the direct message where it was written.
      await vi.waitFor(() => expect(fake.rest.messages.size).toBe(before + 3), { timeout: 10_000 });
      for (const shown of [...fake.rest.messages.values()].slice(before)) expect(wordsOf(shown)).toContain(REFUSED);
    }
    expect(fake.rest.problems).toEqual([]);
    expect(found(sentToDiscord(sockets))).toEqual([]);
    await expectClean(sockets);
  });

  it("on Discord over HTTP", { timeout: 120_000 }, async () => {
    for (const { text } of PLANTED)
      for (const [what, raw] of onDiscord(text)) {
        http.discord.rest.expect(raw);
        const { status, text: said } = await send(discordRequest(http.base, raw));
        expect([status, found(said)], what).toEqual([200, []]);
        expect(said, what).toContain(raw.type === 4 ? '"choices":[]' : REFUSED);
      }
    await expectClean(http);
  });

  it.each(["socket", "http"])("on Slack over %s", { timeout: 120_000 }, async (transport) => {
    const program = transport === "socket" ? sockets : http;
    const { slack: fake, base } = program;
    for (const { text } of PLANTED)
      for (const [what, kind, payload] of onSlack(program, text)) {
        const before = fake.shown.length;
        const ack: Ack = await (transport === "socket"
          ? fake.overSocket(kind, payload)
          : fake.overHttp(base, kind, payload));
        // A form's refusal stands beside it, a command's in its acknowledgement.
        await vi.waitFor(() => expect(fake.shown.length, what).toBeGreaterThan(before), {
          timeout: 10_000,
          interval: 5,
        });
        expect(
          fake.shown
            .slice(before)
            .map(({ words }) => words)
            .join(),
          what,
        ).toContain(REFUSED);
        expect(found(JSON.stringify(ack.body)), what).toEqual([]);
      }
    expect(fake.problems).toEqual([]);
    expect(found(sentToSlack(program))).toEqual([]);
    await expectClean(program);
  });
});

describe("a member's words are not written where something fails", () => {
  const text = `what does ${OWN_WORDS} pay a resident`;
  const asksDiscord = () => discord.command("ask", { question: text });
  const asksSlack = ({ slack: fake }: Running) => slack.commandPayload("/clin-ask", text, {}, fake.once());

  it("inside a handler whose error repeats them", { timeout: 60_000 }, async () => {
    for (const program of [sockets, http]) {
      const failing = vi
        .spyOn(program.app.bot.services().members, "get")
        .mockRejectedValue(
          Object.assign(new Error(`no row for ${text}`, { cause: new TypeError(text) }), { question: text }),
        );
      const before = program.log.length;
      program.discord.rest.expect(asksDiscord());
      const answers = [
        (await send(discordRequest(program.base, asksDiscord()))).text,
        (await call(`${program.base}/dispatch`, formPost({ kind: "command", text }))).text,
      ];
      if (program === http) await program.slack.overHttp(program.base, "slash_commands", asksSlack(program));
      else await program.slack.overSocket("slash_commands", asksSlack(program));
      failing.mockRestore();
      const lines = program.log.slice(before).filter((line) => line.includes("a reply failed"));
      expect(lines).toHaveLength(3);
      for (const line of lines)
        expect(JSON.parse(line)).toMatchObject({ where: "ask", err: { type: "Error", stack: expect.any(Array) } });
      expect(found(answers.join())).toEqual([]);
      await expectClean(program);
    }
  });

  it("at Discord, which refuses what holds them, drops the connection, or repeats them", {
    timeout: 60_000,
  }, async () => {
    const { discord: fake, log } = sockets;
    const letter = () =>
      discord.submit("v1:letter:write:program-director", { recipient: OWN_WORDS }, { from: "private" });
    const before = log.length;
    const failures = [
      { status: 400, code: 50035, message: `Invalid Form Body: ${text}` },
      { status: 403, code: 50013, message: text },
      { status: 500, message: text },
      { drop: "before" as const },
    ];
    for (const failure of failures)
      for (const raw of [asksDiscord(), letter()]) {
        const rule = { match: /callback|webhooks/, times: 4, ...failure };
        fake.rest.failures.push(rule);
        fake.interact(raw);
        await vi.waitFor(() => expect(rule.times).toBeLessThan(4), { timeout: 10_000 });
        rule.times = Math.min(rule.times, 4);
        await vi.waitFor(() => expect(log.slice(before).join("")).toMatch(new RegExp(`${raw.id}|a reply failed`)), {
          timeout: 10_000,
        });
        rule.times = 0;
      }
    for (const failure of failures) {
      const rule = { match: /messages$/, times: 4, ...failure };
      fake.rest.failures.push(rule);
      const seen = log.length;
      fake.gateway.dispatch("MESSAGE_CREATE", discord.message(`<@${discord.APPLICATION}> ${text}`));
      await vi.waitFor(() => expect(log.slice(seen).join("")).toContain("a mention was not answered"), {
        timeout: 20_000,
      });
      rule.times = 0;
    }
    expect(log.slice(before).join("")).toContain("Discord did not take a reply");
    await expectClean(sockets);
  });

  it("at Slack, which refuses what holds them, or repeats them", { timeout: 60_000 }, async () => {
    for (const program of [sockets, http]) {
      const { slack: fake, log, base } = program;
      const before = log.length;
      fake.fail("response_url", { status: 500, times: 3 });
      fake.fail("chat.postEphemeral", { error: text, times: 3 });
      fake.fail("chat.postMessage", { error: "msg_too_long", times: 3 });
      const payload = submitted("v1:letter:write:program-director", "recipient", OWN_WORDS, fake.once());
      if (program === http) await fake.overHttp(base, "interactive", payload);
      else await fake.overSocket("interactive", payload);
      await vi.waitFor(() => expect(log.slice(before).join("")).toContain("could not be sent"), { timeout: 10_000 });
      await expectClean(program);
    }
  });

  it("in requests that are no requests", { timeout: 60_000 }, async () => {
    const { base, log } = http;
    const torn = `${OWN_WORDS} {"type":"block_actions","text":"${text}`;
    const odd: SignedRequest[] = [
      discordRequest(base, `${OWN_WORDS} {"content":"${text}`),
      discordRequest(base, { ...asksDiscord(), data: { name: text, options: text } }),
      discordRequest(base, { ...asksDiscord(), token: { text } }),
      discordRequest(base, { ...asksDiscord(), id: text, guild_id: [text] }),
      slackRequest(base, "interactive", torn),
      slackRequest(base, "event", torn),
      slackRequest(base, "event", { type: "event_callback", event: { type: text, text } }),
      slackRequest(base, "command", { command: text, text, team_id: text }),
      { ...slackRequest(base, "event", torn), headers: { "content-type": "application/json" } },
      {
        url: `${base}/dispatch`,
        headers: { "content-type": "application/json" },
        body: `{"kind":"command","text":"${text}`,
      },
      { url: `${base}/${encodeURIComponent(text)}`, headers: { "user-agent": text, referer: text }, body: text },
    ];
    const answers = await Promise.all(odd.map((request) => send(request)));
    for (const { status, text: said } of answers) expect([status < 500, found(said)]).toEqual([true, []]);
    sockets.discord.gateway.dispatch("MESSAGE_CREATE", { content: text, author: text, channel_id: [text] });
    sockets.discord.gateway.dispatch("INTERACTION_CREATE", { id: 1, data: text, type: text });
    await vi.waitFor(() => expect(sockets.log.join("")).toContain("an interaction could not be read"));
    expect(sockets.log.join("")).toContain("a message could not be read");
    expect(log.join("")).toContain("an interaction could not be read");
    expect(log.join("")).toContain("Malformed request body");
    await expectClean(http);
    await expectClean(sockets);
  });
});

it("a fault outside any request ends the program, and its words stay unsaid", { timeout: 60_000 }, async () => {
  const folder = await contentFolder(SMALL);
  const thrown = `setTimeout(() => { throw new Error("${OWN_WORDS}") }, 5000)`;
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "--import", `data:text/javascript,${encodeURIComponent(thrown)}`, "src/main.ts"],
    {
      cwd: join(import.meta.dirname, "../.."),
      env: {
        PATH: process.env.PATH ?? "",
        PORT: "0",
        CONTENT_DIR: folder.dir,
        STORE_URL: `sqlite://${folder.dir}/.store/x.sqlite`,
      },
    },
  );
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => said.push(String(data)));
  const code = await new Promise((resolve) => child.on("close", resolve));
  await folder.remove();
  expect([code, found(said.join(""))]).toEqual([1, []]);
  expect(said.join("")).toContain("something failed that nobody waited for");
});

it("the search sees what it is meant to see", async () => {
  for (const program of [sockets, http]) {
    const { log, store, metrics } = await written(program);
    expect(log).toContain('"level":');
    expect(store).toContain("identity:secret");
    expect(metrics).toContain("http_requests_total");
  }
  expect(found(`x ${OWN_WORDS} 7739102846`)).toEqual(["7739102846", OWN_WORDS.toLowerCase()]);
});

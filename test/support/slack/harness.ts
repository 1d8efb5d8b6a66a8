/** The adapter, connected to a fake Slack over one of its two transports. */
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { expect, onTestFinished } from "vitest";
import { createSlackAdapter, type SlackSettings } from "../../../src/adapters/slack/index.ts";
import type { Adapter, BotSettings, FatalError, HttpRoute } from "../../../src/bot/index.ts";
import { testBot } from "../bot.ts";
import * as payloads from "./payloads.ts";
import { type Ack, type FakeSlack, fakeSlack, type Kind, SIGNING_SECRET } from "./server.ts";
import type { Shown } from "./web-api.ts";

export type Transport = "socket" | "http";
type Bot = ReturnType<typeof testBot>;
type Settings = SlackSettings<Record<string, never>>;

export interface HarnessSettings extends Partial<Omit<Settings, "bot">> {
  botSettings?: Partial<BotSettings<Record<string, never>>>;
  /** Whether `start` is left to the test. */
  startLater?: boolean;
  prepare?: (slack: FakeSlack) => void;
}

export interface Harness {
  slack: FakeSlack;
  adapter: Adapter;
  bot: Bot;
  fatal: FatalError[];
  /** Where the routes of the adapter are served. */
  url: string;
  deliver(kind: Kind, payload: object): Promise<Ack>;
  command(command: string, text?: string, who?: payloads.Who): Promise<Ack>;
  /** Presses what has this label in the last message that has it, or picks an option. */
  press(label: string, pressed?: payloads.Pressed, value?: string): Promise<Ack>;
  /** The payload of such a press, to be sent more than once. */
  pressPayload(label: string, pressed?: payloads.Pressed, value?: string): object;
  submit(fields: Record<string, string>, who?: payloads.Who): Promise<Ack>;
  event(event: { type: string }, who?: payloads.Who): Promise<Ack>;
  /** The nth message that was shown, once it is there. */
  shown(index: number): Promise<Shown>;
}

export async function harness(transport: Transport, given: HarnessSettings = {}): Promise<Harness> {
  const { botSettings = {}, startLater = false, prepare, ...settings } = given;
  const slack = await fakeSlack();
  slack.channels.add(payloads.CHANNEL).add("D0001").add(payloads.MEMBER);
  prepare?.(slack);
  // The bot is made before the adapter that brings its direct messages.
  const couriers: NonNullable<BotSettings<Record<string, never>>["couriers"]> = {};
  const bot = testBot({ couriers, ...botSettings });
  const fatal: FatalError[] = [];
  const adapter = createSlackAdapter<Record<string, never>>({
    bot,
    log: bot.log,
    clock: () => new Date(),
    connection:
      transport === "socket"
        ? { kind: "socket", appToken: "xapp-good", botToken: "xoxb-good" }
        : { kind: "http", signingSecret: SIGNING_SECRET, botToken: "xoxb-good", oauth: null },
    apiUrl: slack.apiUrl,
    prefix: "clin-",
    moderators: [],
    onFatal: (error) => fatal.push(error),
    ...settings,
    timings: { retryMs: 20, ...settings.timings },
  });
  if (adapter.courier) couriers.slack = adapter.courier;
  const served = await serve(adapter.routes ?? []);
  onTestFinished(async () => {
    await adapter.stop();
    await served.stop();
    await slack.stop();
  });
  if (!startLater) await adapter.start();

  const deliver = (kind: Kind, payload: object) =>
    transport === "socket" ? slack.overSocket(kind, payload) : slack.overHttp(served.url, kind, payload);
  const pressPayload: Harness["pressPayload"] = (label, pressed = {}, value = undefined) =>
    payloads.pressPayload(actionOf(slack, label, value), pressed, slack.once());
  return {
    slack,
    adapter,
    bot,
    fatal,
    url: served.url,
    deliver,
    pressPayload,
    command: (command, text = "", who = {}) =>
      deliver("slash_commands", payloads.commandPayload(command, text, who, slack.once())),
    press: (label, pressed, value) => deliver("interactive", pressPayload(label, pressed, value)),
    submit(fields, who = {}) {
      const view = slack.views.at(-1);
      if (!view) throw new Error("no form is open");
      return deliver("interactive", payloads.submitPayload(view, fields, who, slack.once()));
    },
    event: (event, who = {}) => deliver("events_api", payloads.eventPayload(event, who, slack.once())),
    async shown(index) {
      await expect.poll(() => slack.shown.length, { timeout: 5000, interval: 5 }).toBeGreaterThan(index);
      return slack.shown[index] ?? expect.fail("not shown");
    },
  };
}

/** The action that Slack sends for the last button or select with that label. */
function actionOf(slack: FakeSlack, label: string, value: string | undefined) {
  for (const { message } of slack.shown.toReversed())
    for (const block of message.blocks)
      for (const element of block.type === "actions" ? block.elements : []) {
        const { type, action_id } = element;
        const row = block.type === "actions" && block.block_id ? { block_id: block.block_id } : {};
        if (element.type === "button" && element.text.text === label)
          return { type, action_id, ...row, text: element.text, value: element.value };
        if (element.type === "static_select" && element.placeholder?.text === label)
          return { type, action_id, ...row, selected_option: { text: element.placeholder, value } };
      }
  throw new Error(`nothing is labelled "${label}"`);
}

async function serve(routes: readonly HttpRoute[]): Promise<{ url: string; stop: () => Promise<void> }> {
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const route = routes.find(({ method, path }) => method === request.method && path === pathname);
    if (route) await route.handle(request, response, await buffer(request));
    else response.writeHead(404).end();
  };
  const server = createServer((request, response) => void answer(request, response));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

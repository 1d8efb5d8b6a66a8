/** People who use the running program through the real clients: what they see is what the platform would show. */
import { expect } from "vitest";
import type { FakeDiscord } from "./discord/fake-discord.ts";
import { type Shown as DiscordShown, wordsOf } from "./discord/fake-request.ts";
import * as discord from "./discord/payloads.ts";
import { readHtml } from "./html.ts";
import { call, cookiesOf } from "./http.ts";
import * as slackPayloads from "./slack/payloads.ts";
import type { FakeSlack } from "./slack/server.ts";

export interface Person {
  /** `words`: what stands behind the command's name. */
  command(name: string, words?: string): Promise<void>;
  /** The newest button of this label; or the option of this label in any select. */
  press(label: string): Promise<void>;
  /** A request that nobody was offered. */
  forge(route: string, values?: string[]): Promise<void>;
  /** Fills in the form that is open. */
  fill(fields: Record<string, string>): Promise<void>;
  forgeForm(route: string, fields: Record<string, string>): Promise<void>;
  /** Whether a form is open. */
  hasForm(): boolean;
  /** What the last reply says by now. */
  words(): string;
  /** What can be pressed, in all replies, the newest last. */
  labels(): string[];
  /** The route behind the newest button of this label. */
  routeOf(label: string): string;
  /** The direct messages that came, oldest first. */
  direct(): string[];
}

const patience = { timeout: 8000, interval: 10 };

/** Waits until somebody reads this. */
export const reads = (person: Person, words: string | RegExp): Promise<void> =>
  expect.poll(() => person.words(), patience)[typeof words === "string" ? "toContain" : "toMatch"](words as never);

interface Pressable {
  label: string;
  route: string;
  values: string[];
}
const named = (all: readonly Pressable[], label: string): Pressable => {
  const found = all.toReversed().find((one) => one.label === label);
  if (!found) throw new Error(`nothing is labelled "${label}" among ${all.map((one) => one.label).join(" | ")}`);
  return found;
};

interface Component {
  label?: string;
  custom_id?: string;
  placeholder?: string;
  components?: Component[];
  options?: { label: string; value: string }[];
}
function onDiscord(components: readonly Component[]): Pressable[] {
  return components.flatMap(({ label, custom_id: route, options = [], components: inside = [] }) => [
    ...(label && route ? [{ label, route, values: [] }] : []),
    ...(route ? options.map((option) => ({ label: option.label, route, values: [option.value] })) : []),
    ...onDiscord(inside),
  ]);
}

/** Over the gateway; `where` may change between two presses, as roles do. */
export function discordPerson(server: FakeDiscord, where: discord.Where & { member: string }): Person {
  type Interaction = ReturnType<FakeDiscord["interact"]>;
  const asked: Interaction[] = [];
  const shown = (): DiscordShown[] =>
    asked.flatMap(({ original, followUps }) => [...(original ? [original] : []), ...followUps]);
  const last = () => asked.at(-1);
  async function interact(raw: discord.RawInteraction): Promise<void> {
    const interaction = server.interact(raw);
    asked.push(interaction);
    await expect.poll(() => interaction.original ?? interaction.modal, patience).toBeDefined();
  }
  const pressables = () => shown().flatMap(({ body }) => onDiscord(body.components as Component[]));
  const forge = (route: string, values: string[] = []) =>
    interact(values.length > 0 ? discord.pick(route, values, where) : discord.press(route, where));
  const forgeForm = (route: string, fields: Record<string, string>) =>
    interact(
      discord.submit(
        route,
        Object.fromEntries(Object.entries(fields).map(([id, value]) => [id, id === "reply" ? [value] : value])),
        { ...where, from: "private" },
      ),
    );
  return {
    command: (name, words = "") => interact(discord.command(name, words === "" ? {} : { question: words }, where)),
    async press(label) {
      const { route, values } = named(pressables(), label);
      await forge(route, values);
    },
    forge,
    forgeForm,
    async fill(fields) {
      const modal = last()?.modal as { custom_id?: string } | undefined;
      if (!modal?.custom_id) throw new Error(`no form is open: ${wordsOf(last()?.original)}`);
      await forgeForm(modal.custom_id, fields);
    },
    hasForm: () => last()?.modal !== undefined,
    words: () => [last()?.original, ...(last()?.followUps ?? [])].map((one) => wordsOf(one)).join("\n"),
    labels: () => pressables().map(({ label }) => label),
    routeOf: (label) => named(pressables(), label).route,
    direct: () =>
      [...server.rest.messages.values()]
        .filter(({ channel }) => channel === where.member.replace(/^14/, "17"))
        .map((message) => wordsOf(message)),
  };
}

/** Where the messages begin that came after each request of anybody. */
const requests = new WeakMap<FakeSlack, number[]>();
function spansOf(server: FakeSlack): number[] {
  const spans = requests.get(server) ?? [];
  requests.set(server, spans);
  return spans;
}

/** Over Socket Mode. Direct messages to a user go to a channel of their id. */
export function slackPerson(server: FakeSlack, who: { user: string; team?: string }): Person {
  server.channels.add(who.user);
  const spans = spansOf(server);
  /** This person's requests, by their place among all. */
  const asked: number[] = [];
  let form = false;
  let refused = "";
  /** What came from one request until the next of anybody; not what was brought to others' direct messages. */
  const since = (request: number) =>
    server.shown
      .slice(spans[request], spans[request + 1])
      .filter(({ way, channel }) => way !== "chat.postMessage" || channel === who.user);
  async function deliver(kind: "slash_commands" | "interactive", payload: object): Promise<void> {
    const views = server.views.length;
    const request = spans.push(server.shown.length) - 1;
    asked.push(request);
    form = false;
    const ack = await server.overSocket(kind, payload);
    const errors = ack.body.response_action === "errors";
    await expect.poll(() => errors || since(request).length > 0 || server.views.length > views, patience).toBe(true);
    form = server.views.length > views || errors;
    refused = errors ? JSON.stringify(ack.body.errors) : "";
  }
  const messages = () => asked.flatMap(since);
  const elements = () =>
    messages().flatMap(({ message }) =>
      message.blocks.flatMap((block) =>
        block.type === "actions" ? block.elements.map((element) => ({ ...element, row: block.block_id })) : [],
      ),
    );
  type Element = ReturnType<typeof elements>[number];
  type OnSlack = Pressable & { element: Element; option?: unknown };
  const pressable = () =>
    elements().flatMap((element): OnSlack[] => {
      const route = element.action_id ?? "";
      if (element.type === "button") return [{ label: element.text.text, route, values: [], element }];
      if (element.type !== "static_select") return [];
      const options = element.options ?? element.option_groups?.flatMap((group) => group.options) ?? [];
      return options.map((option) => ({ label: option.text.text, route, values: [option.value], element, option }));
    });
  const press = (action: { type: string; action_id: string; [key: string]: unknown }) =>
    deliver("interactive", slackPayloads.pressPayload(action, who, server.once()));
  const viewOf = () => {
    const view = server.views.at(-1);
    if (!view || !form) throw new Error(`no form is open: ${messages().at(-1)?.words}`);
    return view;
  };
  return {
    command: (name, words = "") => {
      const [first = "", ...rest] = name.split(" ");
      const text = [...rest, words].join(" ").trim();
      return deliver("slash_commands", slackPayloads.commandPayload(`/clin-${first}`, text, who, server.once()));
    },
    async press(label) {
      const { element, route, option } = named(pressable(), label) as OnSlack;
      const row = element.row ? { block_id: element.row } : {};
      await press({
        type: element.type,
        action_id: route,
        ...row,
        ...(option === undefined ? { value: route } : { selected_option: option }),
      });
    },
    forge: (route, values = []) =>
      press(
        values.length > 0
          ? { type: "static_select", action_id: route, selected_option: { value: values[0] } }
          : { type: "button", action_id: route, value: route },
      ),
    fill: (fields) => deliver("interactive", slackPayloads.submitPayload(viewOf(), fields, who, server.once())),
    forgeForm: (route, fields) => {
      const blocks = Object.keys(fields).map((id) => ({
        type: "input",
        block_id: id,
        element: { type: "plain_text_input", action_id: "value" },
      }));
      const view = { type: "modal", callback_id: route, private_metadata: "{}", title: { text: "x" }, blocks };
      return deliver("interactive", slackPayloads.submitPayload(view as never, fields, who, server.once()));
    },
    hasForm: () => form,
    words: () => [...since(asked.at(-1) ?? spans.length).map(({ words }) => words), refused].join("\n"),
    labels: () => pressable().map(({ label }) => label),
    routeOf: (label) => named(pressable(), label).route,
    direct: () =>
      server.shown.flatMap((one) => (one.way === "chat.postMessage" && one.channel === who.user ? [one.words] : [])),
  };
}

/** At the page, with cookies of their own; `token` signs in as a moderator. */
export async function webPerson(
  base: string,
  token?: string,
): Promise<Person & { signIn(token: string): Promise<void>; signOut(): Promise<void> }> {
  let cookies = cookiesOf(await call(`${base}/`));
  const origin = { origin: base, "sec-fetch-site": "same-origin" };
  let html = "";
  let before: Pressable[] = [];
  async function post(asked: Record<string, unknown>): Promise<void> {
    before = [...before, ...inHtml(html)];
    const answer = await call(`${base}/dispatch`, {
      method: "POST",
      headers: { "content-type": "application/json", cookie: cookies, ...origin },
      body: JSON.stringify(asked),
    });
    cookies = merged(cookies, cookiesOf(answer));
    html = answer.text;
  }
  const login = async (path: string, body: string) => {
    const headers = { "content-type": "application/x-www-form-urlencoded", cookie: cookies, ...origin };
    cookies = merged(cookies, cookiesOf(await call(`${base}${path}`, { method: "POST", headers, body })));
  };
  await post({ kind: "command", name: "help", text: "" });
  if (token !== undefined) await login("/login", `token=${token}`);
  const formOf = () =>
    /<input type="hidden" name="kind" value="submit">.*?name="route" value="([^"]*)"/s.exec(html)?.[1];
  const forge = (route: string, values: string[] = []) => post({ kind: "press", route, values });
  return {
    command: (name, words = "") => post({ kind: "command", name, text: words }),
    async press(label) {
      const { route, values } = named([...before, ...inHtml(html)], label);
      await forge(route, values);
    },
    forge,
    async fill(fields) {
      const route = formOf();
      if (route === undefined) throw new Error(`no form is open: ${html}`);
      await post({ kind: "submit", route, fields, opener: "" });
    },
    forgeForm: (route, fields) => post({ kind: "submit", route, fields }),
    hasForm: () => formOf() !== undefined,
    words: () => readHtml(html).text,
    labels: () => [...before, ...inHtml(html)].map(({ label }) => label),
    routeOf: (label) => named([...before, ...inHtml(html)], label).route,
    direct: () => [],
    signIn: (given) => login("/login", `token=${given}`),
    signOut: () => login("/logout", ""),
  };
}

const merged = (old: string, fresh: string): string => {
  const all = new Map([...old.split("; "), ...fresh.split("; ")].map((one) => [one.split("=")[0], one]));
  return [...all.values()].filter(Boolean).join("; ");
};

const plain = (text: string): string =>
  text.replaceAll("&#39;", "'").replaceAll("&quot;", '"').replaceAll("&amp;", "&");

function inHtml(html: string): Pressable[] {
  const buttons = [...html.matchAll(/<button name="route" value="([^"]*)"[^>]*>([^<]*)<\/button>/g)].map(
    ([, route = "", label = ""]) => ({ label: plain(label), route, values: [] }),
  );
  const selects = [...html.matchAll(/<form[^>]*>((?:(?!<\/form>).)*?<select.*?)<\/form>/gs)].flatMap(
    ([, inside = ""]) => {
      const route = /name="route" value="([^"]*)"/.exec(inside)?.[1] ?? "";
      return [...inside.matchAll(/<option value="([^"]*)"[^>]*>([^<]*)<\/option>/g)].map(
        ([, value = "", label = ""]) => ({ label: plain(label), route, values: [value] }),
      );
    },
  );
  return [...selects, ...buttons];
}

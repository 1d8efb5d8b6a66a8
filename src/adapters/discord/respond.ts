/**
 * One interaction, from dispatch to its last edit. The first response comes before any other call to Discord; where
 * the handler is slow, a deferral takes its place and one edit follows. Nothing here throws.
 */
import { setTimeout as sleep } from "node:timers/promises";
import {
  type Bot,
  buttons,
  DISCORD,
  heading,
  LimitError,
  type Log,
  type Reply,
  type Response,
  text,
} from "../../bot/index.ts";
import type { Incoming } from "./incoming.ts";
import type { DiscordMessage } from "./message.ts";
import { renderForm } from "./modal.ts";
import { discordRenderer } from "./render.ts";
import { ALREADY_ANSWERED, type First, type Responder, UNKNOWN_INTERACTION } from "./responder.ts";
import { codeOf, loggable } from "./rest.ts";

export interface RespondSettings<S> {
  bot: Bot<S>;
  log: Log;
  /** Milliseconds until a deferral takes the place of a reply that is not there yet. */
  deferAfterMs: number;
}

/** Suggestions cannot be deferred; later than this Discord has forgotten the question (3 s). */
const SUGGEST_WITHIN_MS = 2_500;

type ReplyResponse = Extract<Response, { kind: "reply" }>;

export async function respond<S>(
  incoming: Incoming,
  responder: Responder,
  settings: RespondSettings<S>,
): Promise<void> {
  let answered = false;
  const noted: Responder = {
    ...responder,
    async first(response) {
      await responder.first(response);
      answered = true;
    },
  };
  try {
    if (incoming.invocation.kind === "suggest") await suggest(incoming, noted, settings);
    else await reply(incoming, noted, settings);
  } catch (error) {
    tell(error, incoming, settings.log);
    // Discord would not take the reply itself: whoever waits for it is told so.
    if (codeOf(error) !== INVALID_BODY || incoming.invocation.kind === "suggest") return;
    const [message] = settings.bot.present(settings.bot.fault(loggable(error), "discord"), discordRenderer);
    if (!message) return;
    const told = answered ? noted.edit(message) : noted.first({ kind: "message", message, private: true });
    await told.catch((again: unknown) => tell(again, incoming, settings.log));
  }
}

/** "Invalid Form Body". */
const INVALID_BODY = 50035;

function tell(error: unknown, incoming: Incoming, log: Log): void {
  // 10062: too late. 40060: another process with this token was faster. Nobody is left who could be told.
  const code = codeOf(error);
  const known = code === UNKNOWN_INTERACTION || code === ALREADY_ANSWERED;
  log[known ? "warn" : "error"](
    { err: loggable(error), code, interaction: incoming.id },
    "Discord did not take a reply",
  );
}

async function suggest<S>({ invocation }: Incoming, responder: Responder, { bot }: RespondSettings<S>): Promise<void> {
  const response = await within(bot.dispatch(invocation), SUGGEST_WITHIN_MS);
  if (response?.kind !== "choices") return;
  // A suggestion that is too long cannot be shown; cut, it would be another one.
  const choices = response.choices
    .filter(
      ({ label, value }) =>
        label.length > 0 && label.length <= DISCORD.choiceName && value.length <= DISCORD.choiceValue,
    )
    .slice(0, DISCORD.choices)
    .map(({ label, value }) => ({ name: label, value }));
  await responder.first({ kind: "choices", choices });
}

async function reply<S>(incoming: Incoming, responder: Responder, settings: RespondSettings<S>): Promise<void> {
  const { bot, deferAfterMs } = settings;
  const dispatched = bot.dispatch(incoming.invocation);
  const early = await within(dispatched, deferAfterMs);
  if (early) return answer(early, incoming, responder, settings);

  const declared = bot.declared(incoming.invocation);
  const updating = declared.mode === "update" && incoming.mayUpdate;
  const deferral: First = updating
    ? { kind: "defer-update" }
    : { kind: "defer", private: declared.visibility === "private" };
  await responder.first(deferral);
  const response = asReply(await dispatched);
  const [head, ...more] = bot.present(response.reply, discordRenderer);
  if (!head) return;
  const isPrivate = response.visibility === "private";
  if (deferral.kind === "defer" && isPrivate && !deferral.private) {
    // What was announced to all turned out to be for one: an edit cannot hide it.
    await responder.remove();
    await responder.followUp(head, true);
  } else if (updating && response.mode === "add") await responder.followUp(head, isPrivate);
  else await responder.edit(head);
  await finish(response, more, responder, settings);
}

/** In time: the reply itself is the first response. */
async function answer<S>(
  response: Response,
  incoming: Incoming,
  responder: Responder,
  settings: RespondSettings<S>,
): Promise<void> {
  let replied: ReplyResponse;
  if (response.kind === "form" && incoming.mayOpenForm) {
    try {
      return await responder.first({ kind: "form", modal: renderForm(response.form) });
    } catch (error) {
      if (!(error instanceof LimitError)) throw error;
      replied = aside(settings.bot.fault(error, response.form.route));
    }
  } else replied = asReply(response);
  const [head, ...more] = settings.bot.present(replied.reply, discordRenderer);
  if (!head) return;
  const updating = replied.mode === "update" && incoming.mayUpdate;
  await responder.first(
    updating
      ? { kind: "update", message: head }
      : { kind: "message", message: head, private: replied.visibility === "private" },
  );
  await finish(replied, more, responder, settings);
}

async function finish<S>(
  response: ReplyResponse,
  more: DiscordMessage[],
  responder: Responder,
  settings: RespondSettings<S>,
): Promise<void> {
  const isPrivate = response.visibility === "private";
  for (const message of more) await responder.followUp(message, isPrivate);
  const next = await afterwards(response, settings);
  if (!next) return;
  const [head, ...rest] = settings.bot.present(next, discordRenderer);
  if (head) await responder.edit(head);
  for (const message of rest) await responder.followUp(message, isPrivate);
}

/** Work for after the reply: its failure is logged and does not take back what was said. */
async function afterwards<S>(response: ReplyResponse, { log }: RespondSettings<S>): Promise<Reply | undefined> {
  try {
    return await response.later?.();
  } catch (error) {
    log.error({ err: error }, "work after a reply failed");
    return undefined;
  }
}

/** A form or its errors as a message, where Discord no longer takes a form. */
function asReply(response: Response): ReplyResponse {
  switch (response.kind) {
    case "reply":
      return response;
    case "form": {
      const { title, opener } = response.form;
      return aside({
        title,
        blocks: [heading(title), ...buttons({ label: `Open: ${title}`, route: opener, style: "primary" })],
      });
    }
    case "errors": {
      if (response.instead) return aside(response.instead);
      const sentences = Object.values(response.errors);
      return aside({ title: sentences[0] ?? "", blocks: sentences.map((sentence) => text(sentence)) });
    }
    case "choices":
    case "nothing":
      return aside({ title: "", blocks: [] });
  }
}

const aside = (reply: Reply): ReplyResponse => ({ kind: "reply", reply, visibility: "private", mode: "add" });

/** What the promise resolves with, or undefined where it takes longer. Leaves no timer behind. */
async function within<T>(promise: Promise<T>, ms: number): Promise<T | undefined> {
  const timer = new AbortController();
  const late = sleep(ms, undefined, { signal: timer.signal }).catch(() => undefined);
  try {
    return await Promise.race([promise, late]);
  } finally {
    timer.abort();
  }
}

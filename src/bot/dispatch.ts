/** The one entry: an invocation in, a response out. It never throws. */
import { randomUUID } from "node:crypto";
import type { Actions, Command, Context, Result } from "./command.ts";
import { fit } from "./fit.ts";
import { freeTextOf, readOptions, screenedOf, suggestions } from "./input.ts";
import type { Declared, Invocation, Response, Surface } from "./invocation.ts";
import { PORTABLE } from "./limits.ts";
import type { Courier, Log, Renderer, Texts } from "./ports.ts";
import { type Reply, text } from "./reply.ts";
import { parseRoute } from "./route.ts";
import { createTargets } from "./targets.ts";

/** What a guard may look at. Free text is given apart, so that a guard need not know where it stands. */
export interface Request {
  invocation: Invocation;
  access: "everyone" | "moderators";
  freeText: string[];
  /** A moderator's text for others to read: what content may hold, it may hold. */
  published: boolean;
}

/** How a guard answers a request that it does not let pass; `later` runs after the first response. */
export interface Refusal {
  reply: Reply;
  /** Said often enough: in a channel that others read, nothing more is said. Everywhere else the reply is due. */
  silent?: boolean;
  later?: (send: Context<unknown>["send"]) => Promise<Reply | undefined>;
}

/** Lets a request pass (null) or answers it. Runs before anything is searched, stored or logged. */
export type Guard = (request: Request, texts: Texts) => Promise<Refusal | null> | Refusal | null;

export interface BotSettings<S> {
  commands: readonly Command<S>[];
  /** Presses and submits that belong to no one command. */
  actions: readonly Actions<S>[];
  /** Called once a dispatch: the snapshot that its handler works with. */
  services: () => S;
  /** In order: access, rate, patient data. */
  guards: readonly Guard[];
  texts: Texts;
  clock: () => Date;
  log: Log;
  couriers?: Partial<Record<Surface, Courier>>;
  /** An identifier for a fault; random, so that it can be told over the phone and found in the log. */
  reference?: () => string;
}

export interface Bot<S> {
  commands: readonly Command<S>[];
  /** The services of now, for registration and suggestions. */
  services(): S;
  declared(invocation: Invocation): Declared;
  dispatch(invocation: Invocation): Promise<Response>;
  /** Legal payloads for a reply; a reply that does not fit becomes a fault with a reference. Never throws. */
  present<P>(reply: Reply, renderer: Renderer<P>): P[];
  /** The reply to a failure outside dispatch; logs it under the reference that it shows. */
  fault(error: unknown, where: string): Reply;
}

const CAN: Record<Surface, Context<unknown>["can"]> = {
  discord: { share: true, send: true },
  slack: { share: true, send: true },
  web: { share: false, send: false },
  terminal: { share: false, send: false },
};

export function createBot<S>(settings: BotSettings<S>): Bot<S> {
  const { texts, log } = settings;
  const target = createTargets(settings.commands, settings.actions);

  function declared(invocation: Invocation): Declared {
    const found = target(invocation);
    if (found?.kind === "command")
      return {
        visibility: (invocation.kind === "command" && invocation.visibility) || found.command.visibility,
        mode: "add",
        opensForm: found.command.opensForm ?? false,
      };
    if (found?.kind === "press") {
      const shared = invocation.kind === "press" && invocation.from === "shared";
      const { visibility, mode, opensForm = false } = found.press;
      // A press on a shared message answers the one who pressed, and never edits what all can see.
      return shared ? { visibility: "private", mode: "add", opensForm } : { visibility, mode, opensForm };
    }
    if (found?.kind === "submit")
      return { visibility: found.submit.visibility, mode: found.submit.mode, opensForm: false };
    return { visibility: "private", mode: "add", opensForm: false };
  }

  function fault(error: unknown, where: string): Reply {
    const reference = settings.reference?.() ?? randomUUID().slice(0, 8);
    // What is thrown without being an error may be anything, a member's words too.
    const err = error instanceof Error ? error : new TypeError(`a ${typeof error} was thrown`);
    log.error({ reference, where: placeOf(where), err }, "a reply failed");
    return saying(texts("fault", { reference }));
  }

  async function guarded(
    invocation: Invocation,
    access: Request["access"],
    typed: string[],
    freeText: string[],
    published: boolean,
  ): Promise<Refusal | null> {
    const total = typed.reduce((sum, part) => sum + part.length, 0);
    if (
      typed.some((part) => part.length > PORTABLE.fieldLength) ||
      total > PORTABLE.formLength ||
      typed.length > PORTABLE.inputs
    )
      return { reply: saying(texts("too-long", { limit: PORTABLE.fieldLength.toLocaleString("en-US") })) };
    for (const guard of settings.guards) {
      const refused = await guard({ invocation, access, freeText, published }, texts);
      if (refused) return refused;
    }
    return null;
  }

  async function run(invocation: Invocation): Promise<Response> {
    const how = declared(invocation);
    const replied = (reply: Reply): Response => ({ kind: "reply", reply, visibility: how.visibility, mode: how.mode });
    /** An answer that stands beside the message pressed, for its reader alone. */
    const aside = (reply: Reply): Response => ({ kind: "reply", reply, visibility: "private", mode: "add" });
    const send: Context<S>["send"] = async (reply) => {
      const courier = settings.couriers?.[invocation.surface];
      return courier ? courier.deliver(invocation.member, reply) : "refused";
    };
    const found = target(invocation);
    if (!found) {
      if (invocation.kind === "suggest") return { kind: "choices", choices: [] };
      return aside(saying(texts(invocation.kind === "command" ? "unknown-command" : "out-of-date")));
    }

    if ((invocation.kind === "press" || invocation.kind === "submit") && invocation.stranger)
      return aside(saying(texts("not-yours")));

    const access =
      found.kind === "command"
        ? found.command.access
        : ((found.kind === "press" ? found.press : found.submit).access ?? "everyone");
    const typed = freeTextOf(invocation, found);
    const published = found.kind === "submit" && access === "moderators" && (found.submit.published ?? false);
    const refused = await guarded(invocation, access, typed, screenedOf(invocation, found, typed), published);
    if (refused) {
      if (invocation.kind === "suggest") return { kind: "choices", choices: [] };
      const { reply, later } = refused;
      // A mention is refused where it stands; what a command would have posted for all is refused to its sender alone.
      const open = invocation.kind === "command" && invocation.visibility === "public";
      if (open && refused.silent) return { kind: "nothing" };
      const answered = open ? replied(reply) : aside(reply);
      return later ? { ...(answered as Response & { kind: "reply" }), later: () => later(send) } : answered;
    }

    const services = settings.services();
    if (invocation.kind === "suggest") return { kind: "choices", choices: suggestions(found, invocation, services) };

    const context: Context<S> = {
      surface: invocation.surface,
      member: invocation.member,
      community: invocation.community,
      channel: invocation.channel ?? null,
      locale: invocation.locale,
      moderator: invocation.moderator,
      services,
      texts,
      now: settings.clock(),
      visibility: how.visibility,
      can: CAN[invocation.surface],
      rest: "",
      send,
    };

    let result: Result;
    if (found.kind === "command" && invocation.kind === "command") {
      const read = readOptions(invocation, found.command, services);
      if ("bad" in read) return aside(saying(texts("bad-option", { option: read.bad })));
      result = await found.command.run({ ...context, rest: read.rest }, read.values);
    } else if (found.kind === "press" && invocation.kind === "press") {
      result = await found.press.run(context, found.args, invocation.values);
    } else if (found.kind === "submit" && invocation.kind === "submit") {
      result = await found.submit.run(context, found.args, invocation.fields);
    } else {
      return aside(saying(texts("out-of-date")));
    }

    if ("form" in result) return { kind: "form", form: result.form };
    if ("errors" in result) return { kind: "errors", ...result };
    if ("reply" in result) {
      const { reply, later } = result;
      return { ...(replied(reply) as Response & { kind: "reply" }), later };
    }
    return replied(result);
  }

  return {
    commands: settings.commands,
    services: settings.services,
    declared,
    fault,
    async dispatch(invocation) {
      try {
        return await run(invocation);
      } catch (error) {
        if (invocation.kind === "suggest") {
          fault(error, "suggest");
          return { kind: "choices", choices: [] };
        }
        const where = invocation.kind === "command" ? invocation.name : invocation.route;
        return { kind: "reply", reply: fault(error, where), visibility: "private", mode: "add" };
      }
    },
    present(reply, renderer) {
      try {
        return fit(reply, renderer);
      } catch (error) {
        return fit(fault(error, `render ${renderer.surface}`), renderer);
      }
    },
  };
}

/** A route without its payload, which can hold what a member told about themselves; anything else as it is. */
function placeOf(where: string): string {
  const read = parseRoute(where);
  if (read) return `${read.owner}:${read.action}`;
  return /^[a-z][a-z -]{0,40}$/.test(where) ? where : "a request";
}

/** A reply of one sentence. */
export const saying = (sentence: string): Reply => ({ title: sentence, blocks: [text(sentence)] });

/** The page's routes: GET / shows it, POST /dispatch runs what was asked. */
import type { IncomingMessage, ServerResponse } from "node:http";
import {
  type Bot,
  type Caller,
  type HttpRoute,
  type Invocation,
  type Log,
  type Response,
  readTyped,
} from "../../bot/index.ts";
import { type Asked, readAsked } from "./asked.ts";
import { assetRoutes } from "./assets.ts";
import { renderForm } from "./form.ts";
import { fromOwnPage } from "./origin.ts";
import { type PageContent, renderPage, renderProblem } from "./page.ts";
import { webRendererFor } from "./render.ts";
import { signInRoutes } from "./sign-in.ts";
import { createVisitors, type Visitor, type VisitorSettings } from "./visitor.ts";

export interface WebSettings extends VisitorSettings {
  bot: Pick<Bot<never>, "dispatch" | "fault" | "present"> & { commands: PageContent["commands"] };
  log: Log;
  /** Whose notes, misses and limits these are; one for the page by default. */
  community?: string | null;
}

/** What goes into the conversation, and how: as a new message, or in the place of the one pressed. */
interface Shown {
  mode: "add" | "update" | "form" | "errors";
  messages: string[];
  status?: number;
}

const NOTHING_ASKED = renderProblem("Nothing was asked", "Type a question, or choose a command.");
const NOT_UNDERSTOOD = renderProblem("That was not understood", "Open the page again and try once more.");
const OTHER_SITE = renderProblem("This came from another site", "Open the page itself and try again.");

export function webRoutes(settings: WebSettings): HttpRoute[] {
  const { bot, log, clock, webToken, hostIsLoopback } = settings;
  const visitors = createVisitors(settings);

  const caller = (visitor: Visitor, request: IncomingMessage): Caller => ({
    surface: "web",
    member: `web:${visitor.id}`,
    community: settings.community === undefined ? "web:page" : settings.community,
    locale: localeOf(request),
    moderator: async () => visitor.moderator,
  });

  const page = ({ moderator }: Pick<Visitor, "moderator">, messages: string[] = []) => {
    const signIn = webToken ? (moderator ? "in" : "out") : "none";
    return renderPage({ commands: bot.commands, moderator, signIn, messages });
  };

  async function run(asked: Asked, who: Caller, visitor: Visitor): Promise<Shown> {
    const mark = visitors.mark(visitor);
    const shown = async (invocation: Invocation) => show(await bot.dispatch(invocation), asked, who, mark);
    if (asked.kind !== "command") {
      const from = { ...who, route: asked.route, stranger: visitors.isOthers(visitor, asked.for) };
      return shown(
        asked.kind === "press"
          ? { ...from, kind: "press", values: asked.values, from: "private" }
          : { ...from, kind: "submit", fields: asked.fields },
      );
    }
    const { name, text = "", options } = asked;
    if (name !== undefined && options) return shown({ ...who, kind: "command", name, options });
    const typed = name === undefined ? readTyped(text, bot.commands) : { name, text };
    if (!typed) return { mode: "add", status: 400, messages: [NOTHING_ASKED] };
    return shown({ ...who, kind: "command", ...typed });
  }

  async function show(response: Response, asked: Asked, who: Caller, mark: string): Promise<Shown> {
    switch (response.kind) {
      case "reply": {
        // A page's response is its first and last, so what comes later is waited for; its reply takes the place.
        const later = await Promise.resolve(response.later?.()).catch((error: unknown) =>
          bot.fault(error, "web later"),
        );
        return { mode: response.mode, messages: bot.present(later ?? response.reply, webRendererFor(mark)) };
      }
      case "form":
        return { mode: "form", messages: [renderForm(response.form, undefined, mark)] };
      case "errors":
        return { mode: "errors", messages: [await formAgain(response.errors, asked, who, mark)] };
      case "choices":
      case "nothing":
        return { mode: "add", messages: [] };
    }
  }

  /** The form as it was sent, with what is wrong at its fields: its opener brings it back. */
  async function formAgain(errors: Record<string, string>, asked: Asked, who: Caller, mark: string): Promise<string> {
    if (asked.kind === "submit" && asked.opener !== undefined) {
      const opened = await bot.dispatch({ ...who, kind: "press", route: asked.opener, values: [], from: "private" });
      if (opened.kind === "form" && opened.form.route === asked.route)
        return renderForm(opened.form, { fields: asked.fields, errors }, mark);
    }
    return renderProblem("Please look at this again", Object.values(errors).join(" "));
  }

  async function dispatch(request: IncomingMessage, response: ServerResponse, body: Buffer): Promise<void> {
    const visitor = visitors.of(request);
    const contentType = request.headers["content-type"] ?? "";
    const asked = readAsked(contentType, body);
    const shown: Shown = asked
      ? await run(asked, caller(visitor, request), visitor)
      : { mode: "add", status: 400, messages: [NOT_UNDERSTOOD] };
    response.setHeader("set-cookie", visitors.memberCookie(visitor));
    response.setHeader("x-reply", shown.mode);
    const fragment = request.headers["x-fragment"] !== undefined || contentType.startsWith("application/json");
    send(response, shown.status ?? 200, fragment ? shown.messages.join("\n") : page(visitor, shown.messages));
  }

  const ownPageOnly = (route: HttpRoute): HttpRoute => ({
    ...route,
    handle: (request, response, body) =>
      fromOwnPage(request, hostIsLoopback)
        ? route.handle(request, response, body)
        : send(response, 403, page({ moderator: false }, [OTHER_SITE])),
  });

  const refuse = (response: ServerResponse, status: number, message: string) =>
    send(response, status, page({ moderator: false }, [message]));

  return [
    { method: "GET", path: "/", handle: (request, response) => send(response, 200, page(visitors.of(request))) },
    ...assetRoutes(),
    ownPageOnly({ method: "POST", path: "/dispatch", handle: dispatch }),
    ...(webToken ? signInRoutes({ visitors, clock, log, refuse }).map(ownPageOnly) : []),
  ];
}

function send(response: ServerResponse, status: number, html: string): void {
  const body = Buffer.from(html);
  response.writeHead(status, { "content-type": "text/html; charset=utf-8", "content-length": body.length });
  response.end(body);
}

/** The first language a browser asks for, where it is one. */
function localeOf(request: IncomingMessage): string {
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*/i.exec(request.headers["accept-language"] ?? "")?.[0] ?? "en-US";
}

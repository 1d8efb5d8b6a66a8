/** How a moderator opens their side of the page: the token, once, for a session. */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { HttpRoute, Log } from "../../bot/index.ts";
import { renderProblem } from "./page.ts";
import type { Visitors } from "./visitor.ts";

export interface SignInSettings {
  visitors: Visitors;
  clock: () => Date;
  log: Log;
  /** Shows the page with a message, for somebody who is not signed in. */
  refuse(response: ServerResponse, status: number, message: string): void;
}

/** POST /login with `token`, and POST /logout. Only for requests that come from the page itself. */
export function signInRoutes({ visitors, clock, log, refuse }: SignInSettings): HttpRoute[] {
  const tries = createTries(clock);

  function login(request: IncomingMessage, response: ServerResponse, body: Buffer): void {
    const visitor = visitors.of(request);
    const wait = tries.wait();
    if (wait > 0) {
      const sentence = `Please wait ${wait} seconds, then sign in again.`;
      refuse(response, 429, renderProblem("Too many tries", sentence));
    } else if (visitors.tokenMatches(new URLSearchParams(body.toString("utf8")).get("token") ?? "")) {
      response.setHeader("set-cookie", [visitors.memberCookie(visitor), visitors.sessionCookie(visitor)]);
      response.writeHead(303, { location: "/" }).end();
    } else {
      tries.failed();
      log.warn({}, "a sign-in to the page's moderator side failed");
      const sentence = "Use the value of WEB_TOKEN that the program was started with.";
      refuse(response, 403, renderProblem("The token is not right", sentence));
    }
  }

  return [
    { method: "POST", path: "/login", handle: login },
    {
      method: "POST",
      path: "/logout",
      handle: (_, response) =>
        void response.writeHead(303, { location: "/", "set-cookie": visitors.endSession() }).end(),
    },
  ];
}

const WINDOW_MS = 60_000;
/** A person mistypes twice; a guesser of a long token gets nowhere with ten a minute. */
const TRIES = 10;

/** Counts wrong tokens of a minute, whoever sends them. */
function createTries(clock: () => Date) {
  let failures: number[] = [];
  const now = () => clock().getTime();
  return {
    failed: () => void failures.push(now()),
    /** Seconds until another try is let in; 0: now. */
    wait(): number {
      failures = failures.filter((at) => now() - at < WINDOW_MS);
      return failures.length < TRIES ? 0 : Math.ceil((WINDOW_MS - (now() - (failures[0] ?? 0))) / 1000);
    },
  };
}

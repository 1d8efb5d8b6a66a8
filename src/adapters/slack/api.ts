/** Calls to Slack: clients with short deadlines, retries where they can help, and what an error means. */
import { setTimeout as sleep } from "node:timers/promises";
import { RespondError, webApi } from "@slack/bolt";
import type { Log } from "../../bot/index.ts";
import { boltLogger } from "./bolt-log.ts";
import { createMemory } from "./memory.ts";

export type SlackClient = webApi.WebClient;
export type Fetch = typeof globalThis.fetch;

export interface ApiSettings {
  /** Base of the Web API, ending in `/api/`; Slack's own by default. */
  apiUrl: string | null;
  log: Log;
  clock: () => Date;
  fetch: Fetch;
  /** The first pause before a call is tried again, in milliseconds. */
  retryMs: number;
  /** Ends pauses when the adapter stops. */
  stopped: AbortSignal;
}

export interface SlackApi {
  clientOptions(): webApi.WebClientOptions;
  client(token: string): SlackClient;
  /** Posts to a response_url. Throws a RespondError where Slack does not take it (used up, expired). */
  respond(url: string, message: object): Promise<void>;
  /** Repeats a call that Slack did not take for a reason that passes. Not for calls that must come in time. */
  patiently<T>(call: () => Promise<T>): Promise<T>;
}

const TIMEOUT_MS = 8000;
const TRIES = 3;
/** A message that comes later than this surprises more than it helps. */
const LONGEST_WAIT_MS = 30_000;

export function createApi({ apiUrl, log, clock, fetch, retryMs, stopped }: ApiSettings): SlackApi {
  // A token may rotate: clients of old ones are let go.
  const clients = createMemory<SlackClient>(500, 12 * 3600_000, clock);
  const clientOptions = (): webApi.WebClientOptions => ({
    ...(apiUrl !== null && { slackApiUrl: apiUrl }),
    logger: boltLogger(log),
    timeout: TIMEOUT_MS,
    // The client's own retries would also repeat what timed out, and so post a message twice.
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    allowAbsoluteUrls: false,
    fetch,
  });
  return {
    clientOptions,
    client(token) {
      const known = clients.get(token) ?? new webApi.WebClient(token, clientOptions());
      clients.set(token, known);
      return known;
    },
    async respond(url, message) {
      const response = await fetch(url, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(message),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      await response.arrayBuffer();
      if (!response.ok) throw new RespondError(`the response_url answered ${response.status}`, response.status);
    },
    async patiently(call) {
      for (let attempt = 1; ; attempt++) {
        try {
          return await call();
        } catch (error) {
          const wait = passing(error, retryMs * 2 ** (attempt - 1));
          if (wait === null || attempt === TRIES || wait > LONGEST_WAIT_MS) throw error;
          log.warn({ err: message(error), attempt, wait }, "a call to Slack failed and is tried again");
          await sleep(wait, undefined, { signal: stopped });
        }
      }
    },
  };
}

/** Milliseconds until a call may be tried again; null where that cannot help, or could do the same thing twice. */
export function passing(error: unknown, pauseMs: number): number | null {
  if (error instanceof webApi.WebAPIRateLimitedError) return error.retryAfter * 1000;
  if (error instanceof webApi.WebAPIHTTPError)
    return error.statusCode >= 500 || error.statusCode === 429 ? pauseMs : null;
  if (error instanceof RespondError) return error.statusCode >= 500 || error.statusCode === 429 ? pauseMs : null;
  // A connection that was never made has done nothing; one that timed out may have.
  return refusedConnection(error) ? pauseMs : null;
}

/** Whether a call surely had no effect: it was turned away by a limit on rate, or never reached Slack. */
export const didNothing = (error: unknown): boolean =>
  error instanceof webApi.WebAPIRateLimitedError || refusedConnection(error);

const NEVER_MADE = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH"]);
function refusedConnection(error: unknown): boolean {
  const inner = error instanceof webApi.WebAPIRequestError ? error.original : error;
  const cause = inner instanceof Error ? inner.cause : undefined;
  return cause instanceof Error && "code" in cause && NEVER_MADE.has(String(cause.code));
}

/** Slack's own name of an error ("invalid_auth"); null for anything else. */
export const slackCode = (error: unknown): string | null =>
  error instanceof webApi.WebAPIPlatformError ? error.data.error : null;

const DEAD = new Set([
  "account_inactive",
  "invalid_auth",
  "missing_scope",
  "not_allowed_token_type",
  "not_authed",
  "team_disabled",
  "token_expired",
  "token_revoked",
  "user_removed_from_team",
]);
/** Why a token can never work; null where waiting may help. */
export function refusal(error: unknown): string | null {
  const code = slackCode(error);
  return code !== null && DEAD.has(code) ? code : null;
}

/** Why a token that worked once works no more; a scope that is missing is another matter. */
export function lostToken(error: unknown): string | null {
  const code = refusal(error);
  return code === "missing_scope" || code === "not_allowed_token_type" ? null : code;
}

/** Their words can repeat what could not be read: a piece of a request, and so of what a member typed. */
const REPEATS = [SyntaxError, TypeError, RangeError, URIError];

/** For a log line: never the request, which may hold what a member typed. */
export function message(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return slackCode(error) ?? (REPEATS.some((kind) => error instanceof kind) ? error.name : error.message);
}

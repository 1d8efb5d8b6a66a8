/** Discord's REST API: one client, and one way to repeat what failed. */
import { setTimeout as sleep } from "node:timers/promises";
import { DefaultRestOptions, DiscordAPIError, HTTPError, RateLimitError, REST } from "discord.js";
import { bodyOf, type DiscordMessage } from "./message.ts";

export interface RestSettings {
  /** Absent where only interactions over HTTP are served: their tokens are all that replies need. */
  token?: string | undefined;
  /** Without the version: `http://127.0.0.1:9000/api`. */
  apiUrl?: string | undefined;
}

/**
 * The client repeats nothing itself: it would repeat a 5xx three times at once without a pause, and a lost answer
 * not at all (measured, ecosystem.md section 8). `persist` does. Limits on rate it does wait out.
 */
export function createRest({ token, apiUrl }: RestSettings): REST {
  const rest = new REST({
    version: "10",
    retries: 0,
    timeout: 5_000,
    handlerSweepInterval: 5 * 60_000,
    // A first response that would have to wait this long comes too late: its token lives 3 seconds.
    rejectOnRateLimit: ({ route, retryAfter }) => route.endsWith("/callback") && retryAfter > 2_500,
    makeRequest,
    ...(apiUrl ? { api: apiUrl.replace(/\/+$/, "") } : {}),
  });
  return token ? rest.setToken(token) : rest;
}

/** The header of a 429 is in whole seconds; its body says how long to wait to the millisecond. 200 ms became 1050. */
const makeRequest: REST["options"]["makeRequest"] = async (url, init) => {
  const response = await DefaultRestOptions.makeRequest(url, init);
  if (response.status !== 429) return response;
  const body = await response.text();
  const headers = new Headers([...response.headers.entries()]);
  const exact = retryAfter(body);
  if (exact !== undefined) headers.set("Retry-After", String(exact));
  return new Response(body, { status: 429, headers });
};

function retryAfter(body: string): number | undefined {
  try {
    const read: unknown = JSON.parse(body);
    const seconds = typeof read === "object" && read !== null && "retry_after" in read ? read.retry_after : undefined;
    return typeof seconds === "number" ? seconds : undefined;
  } catch {
    // A proxy's page instead of Discord's JSON: the header stands.
    return undefined;
  }
}

/** Milliseconds between attempts. */
export const PAUSES = {
  /** Within the three seconds of a first response. */
  first: [150, 400, 800],
  /** Edits and messages have minutes. */
  later: [250, 1_000, 3_000],
} as const;

/** Runs a call again where it failed on the way or on Discord's side (5xx); rejects with what it failed of last. */
export async function persist<T>(
  call: () => Promise<T>,
  pauses: readonly number[],
  again: (error: unknown) => boolean = curable,
): Promise<T> {
  for (const pause of pauses) {
    try {
      return await call();
    } catch (error) {
      if (!again(error)) throw error;
      await sleep(pause);
    }
  }
  return call();
}

/** Whether waiting can help: not where Discord answered, be it that the request is wrong or what nobody can read. */
export const curable = (error: unknown): boolean =>
  !(error instanceof DiscordAPIError || error instanceof RateLimitError || error instanceof SyntaxError) &&
  (!(error instanceof HTTPError) || error.status >= 500);

/**
 * An error for the log. discord.js's own carry the whole request: the words of a reply, and in its address the token
 * that lets anybody edit it. Neither belongs into a log.
 */
export function loggable(error: unknown): unknown {
  if (!(error instanceof DiscordAPIError || error instanceof HTTPError || error instanceof RateLimitError))
    return error;
  const plain = new Error("status" in error ? `${error.status}: ${error.message}` : "limited by Discord");
  plain.name = error instanceof RateLimitError ? "RateLimitError" : error.name;
  return plain;
}

/** Discord's own code of an error (10062, 50007), if it has one. */
export const codeOf = (error: unknown): number | undefined =>
  error instanceof DiscordAPIError && typeof error.code === "number" ? error.code : undefined;

/** The request options that carry a message: its JSON, and its file beside it. */
export function requestOf(message: DiscordMessage, wrap: (body: object) => object = (body) => body) {
  const body = wrap(bodyOf(message));
  if (!message.file) return { body };
  const { name, text } = message.file;
  return { body, files: [{ name, data: Buffer.from(text, "utf8"), contentType: "text/plain; charset=utf-8" }] };
}

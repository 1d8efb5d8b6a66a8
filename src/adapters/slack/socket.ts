/**
 * Socket Mode, kept connected. The library's own reconnecting is switched off: it waits 5 s after every disconnect, and
 * throws inside a timer where apps.connections.open fails, which ends the process (socket-mode 3.1.0,
 * SocketModeClient.delayReconnectAttempt). Here each connection has a receiver of its own, made anew.
 */
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { type App, SocketModeReceiver, webApi } from "@slack/bolt";
import type { FatalError, Log } from "../../bot/index.ts";
import { message, refusal, type SlackApi } from "./api.ts";
import { boltLogger } from "./bolt-log.ts";
import { refusedAppToken } from "./workspaces.ts";

export interface SocketSettings {
  appToken: string;
  app: () => App;
  api: SlackApi;
  log: Log;
  clock: () => Date;
  /** The first pause after a failure, in milliseconds; it doubles up to half a minute. */
  retryMs: number;
  /** How long a connection may take until Slack's hello. */
  connectMs: number;
  /** How long Slack may take to answer a ping. */
  pingMs: number;
  stopped: AbortSignal;
  onFatal: (error: FatalError) => void;
}

export interface Socket {
  connected(): boolean;
  /** Resolves with the first connection; rejects with a FatalError where Slack refuses the token. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

type Client = SocketModeReceiver["client"];

const LONGEST_PAUSE_MS = 30_000;
/** A connection that lived this long was a good one: the next is made at once. */
const GOOD_MS = 5000;
/** How long Slack may take to answer a close frame. */
const CLOSE_MS = 1000;

export function createSocket(settings: SocketSettings): Socket {
  const { appToken, app, api, log, clock, retryMs, connectMs, pingMs, stopped, onFatal } = settings;
  let current: Client | null = null;
  const closing = new Set<Promise<void>>();

  /** Resolves when the connection ended, or Slack told to leave it: the next need not wait for the close handshake. */
  const ended = (client: Client) =>
    new Promise<void>((resolve) => {
      client.once("disconnected", () => resolve());
      client.on("ws_message", (data: unknown) => {
        if (typeof data === "string" && /^\{[^{]*"type":\s*"disconnect"/.test(data)) resolve();
      });
    });

  /** A second disconnect forces what the first only asked for: the library would wait 30 s for Slack's close frame. */
  function close(client: Client): void {
    const done = (async () => {
      const waiting = new AbortController();
      await Promise.race([client.disconnect(), sleep(CLOSE_MS, undefined, { signal: waiting.signal }).catch(() => undefined)]);
      waiting.abort();
      void client.disconnect();
    })();
    closing.add(done);
    void done.finally(() => closing.delete(done));
  }

  /** One connection: `null` once Slack said hello, or why it could not be made. */
  async function open(client: Client): Promise<unknown> {
    const waiting = new AbortController();
    const late = sleep(connectMs, new Error(`Slack said no hello within ${connectMs} ms`), { signal: waiting.signal });
    const opened = client.start().then(
      () => null,
      (error: unknown) => error ?? new Error("the connection closed before Slack said hello"),
    );
    const result = await Promise.race([opened, late.catch(() => null)]);
    waiting.abort();
    return result;
  }

  async function run(first: () => void): Promise<void> {
    for (let failures = 0; !stopped.aborted; ) {
      const receiver = new SocketModeReceiver({
        appToken,
        logger: boltLogger(log),
        autoReconnectEnabled: false,
        clientPingTimeout: pingMs,
        installerOptions: { clientOptions: api.clientOptions() },
        // The default acknowledges from a handler that nothing catches.
        processEventErrorHandler: async ({ error }) => {
          log.warn({ err: message(error) }, "Slack's request failed");
          return false;
        },
      });
      receiver.init(app());
      const { client } = receiver;
      const end = ended(client);
      const error = await open(client);
      let pause = retryMs * 2 ** failures;
      if (error === null && !stopped.aborted) {
        const since = clock().getTime();
        current = client;
        first();
        await Promise.race([end, abortion(stopped)]);
        current = null;
        if (stopped.aborted) return close(client);
        log.info({}, "Slack's socket closed; connecting again");
        const good = clock().getTime() - since >= GOOD_MS;
        failures = good ? 0 : failures + 1;
        if (good) pause = 0;
      } else {
        const code = refusal(error);
        if (code !== null) throw refusedAppToken(code);
        failures++;
        if (error instanceof webApi.WebAPIRateLimitedError) pause = Math.max(pause, error.retryAfter * 1000);
        log.warn({ err: message(error), failures }, "Slack cannot be reached; trying again");
      }
      close(client);
      await sleep(Math.min(pause, LONGEST_PAUSE_MS), undefined, { signal: stopped }).catch(() => undefined);
    }
  }

  return {
    connected: () => current !== null,
    start: () =>
      new Promise((resolve, reject) => {
        let started = false;
        run(() => {
          started = true;
          resolve();
        }).then(resolve, (error: FatalError) => (started ? onFatal(error) : reject(error)));
      }),
    async stop() {
      const client = current;
      current = null;
      if (client) close(client);
      await Promise.all(closing);
    },
  };
}

async function abortion(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, "abort");
}

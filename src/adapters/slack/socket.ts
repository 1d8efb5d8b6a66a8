/**
 * Socket Mode, kept connected. The library's own reconnecting is switched off: it waits 5 s after every disconnect, and
 * throws inside a timer where apps.connections.open fails, which ends the process (socket-mode 3.1.0,
 * SocketModeClient.delayReconnectAttempt). Here each connection has a receiver of its own, made anew.
 */
import { once } from "node:events";
import { type App, SocketModeReceiver, webApi } from "@slack/bolt";
import type { FatalError, Log } from "../../bot/index.ts";
import { message, refusal, type SlackApi } from "./api.ts";
import { boltLogger } from "./bolt-log.ts";
import { pause, within } from "./pause.ts";
import { refusedAppToken } from "./workspaces.ts";

export interface SocketSettings {
  appToken: string;
  app: App;
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
  /** To be called once `stopped` is aborted: resolves when nothing is left open. */
  closed(): Promise<void>;
}

type Client = SocketModeReceiver["client"];

const LONGEST_PAUSE_MS = 30_000;
/** A connection that lived this long was a good one: the next is made at once. */
const GOOD_MS = 5000;
/** How long Slack may take to answer a close frame; the library would wait 30 s. */
const CLOSE_MS = 1000;

export function createSocket(settings: SocketSettings): Socket {
  const { appToken, app, api, log, clock, retryMs, connectMs, pingMs, stopped, onFatal } = settings;
  const closing = new Set<Promise<void>>();
  let running: Promise<void> = Promise.resolve();
  let connected = false;

  function newClient(): Client {
    const receiver = new SocketModeReceiver({
      appToken,
      logger: boltLogger(log),
      autoReconnectEnabled: false,
      clientPingTimeout: pingMs,
      installerOptions: { clientOptions: api.clientOptions() },
      // The default acknowledges where nothing catches what that may throw.
      processEventErrorHandler: async ({ error }) => {
        log.warn({ err: message(error) }, "a request of Slack failed");
        return false;
      },
    });
    receiver.init(app);
    return receiver.client;
  }

  function close(client: Client): void {
    const done = within(CLOSE_MS, client.disconnect()).then(async (inTime) => {
      // The second call forces what the first asked for.
      if (!inTime) await client.disconnect();
    });
    closing.add(done);
    void done.finally(() => closing.delete(done));
  }

  /** Makes one connection: `null` once Slack said hello, or why it could not be made. */
  async function open(client: Client): Promise<unknown> {
    const opened = client.start().then(
      () => null,
      (error: unknown) => error ?? new Error("the socket closed before Slack said hello"),
    );
    const inTime = await within(connectMs, opened);
    if (inTime) return inTime.value;
    void opened.then(() => close(client));
    return new Error(`Slack said no hello within ${connectMs} ms`);
  }

  async function run(hello: () => void): Promise<void> {
    let failures = 0;
    while (!stopped.aborted) {
      const client = newClient();
      const end = ended(client);
      const error = await open(client);
      let wait = Math.min(retryMs * 2 ** failures, LONGEST_PAUSE_MS);
      failures++;
      if (error === null) {
        connected = true;
        hello();
        const since = clock().getTime();
        await Promise.race([end, aborted(stopped)]);
        connected = false;
        if (clock().getTime() - since >= GOOD_MS) failures = wait = 0;
        if (!stopped.aborted) log.info({ wait }, "Slack's socket closed: connecting again");
      } else {
        const code = refusal(error);
        if (code !== null) throw refusedAppToken(code);
        if (error instanceof webApi.WebAPIRateLimitedError) wait = Math.max(wait, error.retryAfter * 1000);
        log.warn({ err: message(error), wait }, "Slack cannot be reached: trying again");
      }
      close(client);
      await pause(wait, stopped);
    }
  }

  return {
    connected: () => connected,
    start: () =>
      new Promise((resolve, reject) => {
        let started = false;
        const hello = () => {
          started = true;
          resolve();
        };
        running = run(hello).then(resolve, (error: FatalError) => (started ? onFatal(error) : reject(error)));
      }),
    async closed() {
      await running;
      await Promise.all(closing);
    },
  };
}

/** Resolves when a connection ended, or Slack told to leave it: the next need not wait for the end of the first. */
function ended(client: Client): Promise<void> {
  return new Promise((resolve) => {
    client.once("disconnected", () => resolve());
    client.on("ws_message", (data: unknown) => {
      if (typeof data === "string" && /^\{[^{]*"type":\s*"disconnect"/.test(data)) resolve();
    });
  });
}

async function aborted(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, "abort");
}

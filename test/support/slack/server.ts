/** A Slack on loopback: Web API, Socket Mode, response_urls and signed requests. It can be told to fail. */
import { createHmac } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text as bodyText } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { type WebSocket, WebSocketServer } from "ws";
import { TEAM } from "./payloads.ts";
import { answer, newWorld, show, type World } from "./web-api.ts";

/** How the next calls of a method go wrong. */
export interface Failure {
  status?: number;
  /** Seconds, for 429. */
  retryAfter?: number;
  /** Slack's own refusal: HTTP 200 with `ok: false`. */
  error?: string;
  delayMs?: number;
  /** Slack does what it was asked, and its answer is lost on the way. */
  lost?: boolean;
  /** Once by default. */
  times?: number;
}

export type Kind = "slash_commands" | "interactive" | "events_api";
/** How the app acknowledged. */
export interface Ack {
  body: Record<string, unknown>;
  /** Milliseconds from the delivery. */
  after: number;
}

export interface FakeSlack extends World {
  apiUrl: string;
  fail(method: string, failure: Failure): void;
  /** Calls of a method so far. */
  count(method: string): number;
  /** New ids for a delivery. */
  once(): { id: string; responseUrl: string };
  /** How often a response_url may still be used. */
  uses: Map<string, number>;
  /** Sends over Socket Mode; rejects where the app does not acknowledge within 3 s. */
  overSocket(kind: Kind, payload: object): Promise<Ack>;
  /** Sends a signed request to the app. */
  overHttp(
    base: string,
    kind: Kind,
    payload: object,
    how?: { secret?: string; ageSeconds?: number },
  ): Promise<Ack & { status: number }>;
  sockets: Set<WebSocket>;
  /** Resolves when a socket is open; there may be one already. */
  socket(): Promise<WebSocket>;
  /** Whether new sockets hear no hello. */
  silent: boolean;
  /** How many more sockets are refused. */
  refuse: number;
  stop(): Promise<void>;
}

export const SIGNING_SECRET = "signing-secret";

export async function fakeSlack(): Promise<FakeSlack> {
  const world = newWorld();
  const failures = new Map<string, Failure[]>();
  const uses = new Map<string, number>();
  const sockets = new Set<WebSocket>();
  const tickets = new Set<string>();
  const waiting = new Map<string, (payload: Record<string, unknown>) => void>();
  let number = 0;

  const server = createServer((request, response) => void serve(request, response));
  const sub = new WebSocketServer({ server, verifyClient: admit });
  function admit({ req }: { req: IncomingMessage }): boolean {
    return slack.refuse-- <= 0 && tickets.delete(req.url ?? "");
  }
  sub.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("message", (data) => {
      const { envelope_id: id, payload } = JSON.parse(String(data)) as {
        envelope_id: string;
        payload: Record<string, unknown>;
      };
      const take = waiting.get(id);
      if (!take) world.problems.push(`an envelope was acknowledged twice: ${id}`);
      waiting.delete(id);
      take?.(payload);
    });
    if (slack.silent) return;
    socket.send(JSON.stringify({ type: "hello", num_connections: sockets.size, connection_info: { app_id: "A0001" } }));
    sub.emit("hello", socket);
  });

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const body = await bodyText(request);
    const method = pathname.startsWith("/api/") ? pathname.slice(5) : "response_url";
    const token = request.headers.authorization?.replace("Bearer ", "") ?? "";
    if (method !== "response_url")
      world.calls.push({ method, token, args: Object.fromEntries(new URLSearchParams(body)) });
    const failure = next(method);
    if (failure?.delayMs !== undefined) await sleep(failure.delayMs);
    if (failure?.status !== undefined) {
      response.writeHead(
        failure.status,
        failure.retryAfter === undefined ? {} : { "retry-after": String(failure.retryAfter) },
      );
      return void response.end("no");
    }
    if (method === "response_url") return respond(pathname, body, response);
    const call = world.calls.at(-1);
    const said =
      failure?.error !== undefined
        ? { ok: false, error: failure.error }
        : call && answer(world, { method, token, args: Object.fromEntries(new URLSearchParams(body)) }, link);
    if (failure?.lost) return void request.socket.destroy();
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(said));
  }

  function respond(path: string, body: string, response: ServerResponse): void {
    const left = uses.get(path) ?? 0;
    if (left === 0) return void response.writeHead(404).end("expired_url");
    uses.set(path, left - 1);
    const {
      text,
      blocks,
      response_type: type,
      replace_original: replaces = false,
      thread_ts: thread,
    } = JSON.parse(body) as {
      text: string;
      blocks: unknown;
      response_type?: string;
      replace_original?: boolean;
      thread_ts?: string;
    };
    const seen = { way: "response_url" as const, ephemeral: type !== "in_channel", replaces, thread };
    response.writeHead(show(world, { text, blocks }, seen) ? 200 : 400).end("ok");
  }

  function next(method: string): Failure | undefined {
    const [first, ...others] = failures.get(method) ?? [];
    if (!first) return undefined;
    const times = (first.times ?? 1) - 1;
    failures.set(method, times > 0 ? [{ ...first, times }, ...others] : others);
    return first;
  }

  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const link = () => {
    const path = `/link/?ticket=${++number}`;
    tickets.add(path);
    return `${base.replace("http", "ws")}${path}`;
  };

  const slack: FakeSlack = {
    ...world,
    apiUrl: `${base}/api/`,
    uses,
    sockets,
    silent: false,
    refuse: 0,
    fail: (method, failure) => void failures.set(method, [...(failures.get(method) ?? []), failure]),
    count: (method) => world.calls.filter((call) => call.method === method).length,
    once() {
      const id = `${++number}.${TEAM}`;
      const path = `/actions/${TEAM}/${number}`;
      world.triggers.set(id, Date.now() + slack.triggerMs);
      uses.set(path, 5);
      return { id, responseUrl: `${base}${path}` };
    },
    async socket() {
      const [open] = [...sockets].slice(-1);
      if (open && open.readyState === open.OPEN) return open;
      const [made] = (await once(sub, "hello")) as [WebSocket];
      return made;
    },
    async overSocket(kind, payload) {
      const socket = await slack.socket();
      const envelope_id = `envelope-${++number}`;
      const since = performance.now();
      const acked = new Promise<Record<string, unknown>>((resolve) => waiting.set(envelope_id, resolve));
      socket.send(
        JSON.stringify({ envelope_id, type: kind, accepts_response_payload: kind !== "events_api", payload }),
      );
      const body = await Promise.race([acked, sleep(3000, null, { ref: false })]);
      if (body === null) throw new Error("operation_timeout");
      const ack = { body, after: performance.now() - since };
      return taken(kind, payload, ack);
    },
    async overHttp(target, kind, payload, { secret = SIGNING_SECRET, ageSeconds = 0 } = {}) {
      const form =
        kind === "events_api" ? null : kind === "interactive" ? { payload: JSON.stringify(payload) } : { ...payload };
      const body = form ? new URLSearchParams(form as Record<string, string>).toString() : JSON.stringify(payload);
      const timestamp = String(Math.floor(Date.now() / 1000) - ageSeconds);
      const hash = createHmac("sha256", secret).update(`v0:${timestamp}:${body}`).digest("hex");
      const since = performance.now();
      const response = await fetch(`${target}/slack/events`, {
        method: "POST",
        headers: {
          "content-type": form ? "application/x-www-form-urlencoded" : "application/json",
          "x-slack-request-timestamp": timestamp,
          "x-slack-signature": `v0=${hash}`,
        },
        body,
        signal: AbortSignal.timeout(3000),
      });
      const said = await response.text();
      const ack = {
        body: said.startsWith("{") ? (JSON.parse(said) as Record<string, unknown>) : {},
        after: performance.now() - since,
      };
      return { ...(response.ok ? taken(kind, payload, ack) : ack), status: response.status };
    },
    async stop() {
      for (const socket of sockets) socket.terminate();
      sub.close();
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };

  /** What Slack does with an acknowledgement: shows the answer of a command, the errors of a form. */
  function taken(kind: Kind, payload: object, ack: Ack): Ack {
    const empty = Object.keys(ack.body).length === 0;
    if (kind === "slash_commands" && !empty) {
      const { response_type: type, ...message } = ack.body;
      show(world, message, { way: "ack", ephemeral: type !== "in_channel", replaces: false });
    } else if (!empty && (kind === "events_api" || !("type" in payload) || payload.type !== "view_submission")) {
      world.problems.push(`an acknowledgement of ${kind} has a body`);
    }
    if (ack.body.response_action === "errors") {
      const { view } = payload as { view: { blocks: { block_id: string }[] } };
      const known = view.blocks.map(({ block_id }) => block_id);
      for (const [id, error] of Object.entries(ack.body.errors as Record<string, string>))
        if (!known.includes(id) || error === "") world.problems.push(`an error for no block: ${id}`);
    }
    return ack;
  }
  return slack;
}

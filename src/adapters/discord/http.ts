/** Discord's interactions over HTTP: signed requests in, the first response in the HTTP response, the rest by REST. */
import { createPublicKey, type KeyObject, verify } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { finished } from "node:stream/promises";
import { InteractionResponseType, InteractionType } from "discord.js";
import { type Bot, FatalError, type HttpRoute, type Log } from "../../bot/index.ts";
import { type Incoming, readInteraction } from "./incoming.ts";
import { respond } from "./respond.ts";
import { callbackOf, type First, type Responder, webhookResponder } from "./responder.ts";
import { createRest } from "./rest.ts";
import { createSeen } from "./seen.ts";

export interface DiscordHttpSettings<S> {
  /** Hexadecimal, from the application's General Information. */
  publicKey: string;
  moderatorRoles: readonly string[];
  bot: Bot<S>;
  log: Log;
  apiUrl?: string | undefined;
  clock?: () => Date;
  /** Milliseconds until a slow reply is deferred. */
  deferAfterMs?: number;
}

/** Discord signs with the time of sending; an older request is somebody's copy. */
const MAX_AGE_MS = 5 * 60_000;

/** The route for Discord's Interactions Endpoint URL. Throws a FatalError where the key cannot be one. */
export function discordInteractionsRoute<S>(settings: DiscordHttpSettings<S>): HttpRoute {
  const { bot, log, clock = () => new Date(), deferAfterMs = 1_500 } = settings;
  const key = keyOf(settings.publicKey);
  const rest = createRest({ apiUrl: settings.apiUrl });
  const seen = createSeen(clock);

  return {
    method: "POST",
    path: "/discord/interactions",
    async handle(request, response, body) {
      if (!isSigned(request, body, key, clock())) return end(response, 401, { error: "invalid request signature" });
      const raw = parse(body);
      if (raw === undefined) return end(response, 400, { error: "the body is not JSON" });
      if (typeof raw === "object" && raw !== null && "type" in raw && raw.type === InteractionType.Ping)
        return end(response, 200, { type: InteractionResponseType.Pong });
      let incoming: Incoming | null;
      try {
        incoming = readInteraction(raw, settings.moderatorRoles);
      } catch (error) {
        log.error({ err: error }, "an interaction could not be read");
        return end(response, 400, { error: "this is no interaction" });
      }
      // A repeated delivery, or a kind that this bot has no use for.
      if (!incoming || seen(incoming.id)) return end(response, 202);
      await respond(incoming, httpResponder(response, incoming, webhookResponder(rest, incoming, true)), {
        bot,
        log,
        deferAfterMs,
      });
      // Suggestions that came too late: whoever asked has typed on.
      if (!response.writableEnded) end(response, 202);
    },
  };
}

function httpResponder(response: ServerResponse, incoming: Incoming, later: Omit<Responder, "first">): Responder {
  const answer = async (first: First) => {
    end(response, 200, callbackOf(first));
    await finished(response);
  };
  return {
    ...later,
    async first(first) {
      // A file cannot stand in the JSON: the deferral goes first, and the edit carries it.
      if (!("message" in first && first.message.file)) return answer(first);
      const updating = first.kind === "update" && incoming.mayUpdate;
      await answer(
        updating ? { kind: "defer-update" } : { kind: "defer", private: first.kind === "message" && first.private },
      );
      await later.edit(first.message);
    },
  };
}

/** An Ed25519 key in the wrapping that node:crypto reads (SPKI): a fixed prefix, then its 32 bytes. */
function keyOf(publicKey: string): KeyObject {
  if (!/^[0-9a-f]{64}$/i.test(publicKey.trim()))
    throw new FatalError(
      "DISCORD_PUBLIC_KEY is not a key: it has 64 hexadecimal digits. Copy Public Key from General Information of the application at discord.com/developers/applications.",
    );
  const der = Buffer.concat([Buffer.from("302a300506032b6570032100", "hex"), Buffer.from(publicKey.trim(), "hex")]);
  return createPublicKey({ key: der, format: "der", type: "spki" });
}

function isSigned({ headers }: IncomingMessage, body: Buffer, key: KeyObject, now: Date): boolean {
  const signature = headers["x-signature-ed25519"];
  const timestamp = headers["x-signature-timestamp"];
  if (typeof signature !== "string" || typeof timestamp !== "string") return false;
  if (!/^[0-9a-f]{128}$/i.test(signature) || !/^\d{1,12}$/.test(timestamp)) return false;
  if (Math.abs(now.getTime() - Number(timestamp) * 1_000) > MAX_AGE_MS) return false;
  return verify(null, Buffer.concat([Buffer.from(timestamp), body]), key, Buffer.from(signature, "hex"));
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8")) as unknown;
  } catch {
    return undefined;
  }
}

function end(response: ServerResponse, status: number, json?: object): void {
  if (response.writableEnded || response.destroyed) return;
  const text = json ? JSON.stringify(json) : "";
  response.writeHead(
    status,
    json ? { "content-type": "application/json", "content-length": Buffer.byteLength(text) } : { "content-length": 0 },
  );
  response.end(text);
}

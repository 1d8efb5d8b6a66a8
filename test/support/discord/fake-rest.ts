/** Discord's REST API on loopback: as much of it as the bot uses. It checks and remembers everything it is sent. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { callbackProblems, messageProblems } from "./checks.ts";
import { commandsProblems } from "./command-checks.ts";
import { type Failure, type Request, readRequest, type Shown, withDefaults } from "./fake-request.ts";
import { type RawInteraction, snowflake, TOKEN } from "./payloads.ts";

interface Interaction {
  raw: RawInteraction;
  born: number;
  /** The callback's type, once there is one. */
  answered?: number;
  deferredPrivately?: boolean;
  original?: Shown;
  removed?: boolean;
  followUps: Shown[];
  modal?: object;
  choices?: { name: string; value: string }[];
}

type Answer = { status: number; json?: unknown };
const error = (status: number, code: number, message: string, more: object = {}): Answer => ({
  status,
  json: { message, code, ...more },
});
const UNKNOWN_INTERACTION = error(404, 10062, "Unknown interaction");

export class FakeRest {
  readonly requests: Request[] = [];
  /** What Discord would have refused; a test that is not about refusals ends with none. */
  readonly problems: string[] = [];
  readonly failures: Failure[] = [];
  readonly interactions = new Map<string, Interaction>();
  readonly messages = new Map<string, Shown>();
  readonly #nonces = new Map<string, string>();
  commands = new Map<string, unknown[]>();
  /** Members who take no direct messages. */
  readonly closed = new Set<string>();
  /** Ways of life of a token, in milliseconds. */
  firstWithinMs = 3_000;
  tokenMs = 15 * 60_000;
  readonly #gatewayUrl: () => string;

  constructor(gatewayUrl: () => string) {
    this.#gatewayUrl = gatewayUrl;
  }

  expect(raw: RawInteraction): Interaction {
    const interaction: Interaction = { raw, born: Date.now(), followUps: [] };
    this.interactions.set(raw.token, interaction);
    return interaction;
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const read = await readRequest(request);
    const failure = this.failures.find((one) => one.times > 0 && one.match.test(`${read.method} ${read.path}`));
    if (failure) failure.times--;
    this.requests.push(read);
    if (failure?.delayMs) await new Promise((resolve) => setTimeout(resolve, failure.delayMs));
    if (failure?.drop === "before") return void request.socket.destroy();
    if (failure?.drop === "hang-before") return;
    const answer = failure?.status ? failed(failure) : this.#route(read);
    if (failure?.drop === "hang-after") return;
    if (failure?.drop === "after") return void request.socket.destroy();
    if (answer.status === 400) this.problems.push(`${read.method} ${read.path}: ${JSON.stringify(answer.json)}`);
    const retry =
      answer.status === 429
        ? { "retry-after": String(Math.ceil(failure?.retryAfter ?? 1)), "x-ratelimit-scope": "shared" }
        : {};
    response.writeHead(answer.status, {
      ...(answer.json === undefined ? {} : { "content-type": "application/json" }),
      ...retry,
    });
    response.end(answer.json === undefined ? "" : JSON.stringify(answer.json));
  }

  #route(request: Request): Answer {
    const { method, path, authorization } = request;
    const at = (pattern: RegExp) => pattern.exec(path)?.slice(1).map(String);
    const callback = at(/^\/interactions\/(\d+)\/([^/]+)\/callback$/);
    if (callback && method === "POST") return this.#callback(callback[1] ?? "", request);
    const webhook = at(/^\/webhooks\/(\d+)\/([^/]+)(\/messages\/@original)?$/);
    if (webhook)
      return this.#webhook(
        webhook[1] ?? "",
        webhook[2] !== "undefined" && webhook[2] !== undefined && path.endsWith("@original"),
        request,
      );
    if (authorization !== `Bot ${TOKEN}`) return error(401, 0, "401: Unauthorized");
    if (path === "/gateway/bot")
      return {
        status: 200,
        json: {
          url: this.#gatewayUrl(),
          shards: 1,
          session_start_limit: { total: 1000, remaining: 999, reset_after: 1000, max_concurrency: 16 },
        },
      };
    if (path === "/users/@me/channels")
      return {
        status: 200,
        json: { id: `1${String(request.body.recipient_id).slice(1)}`.replace(/^14/, "17"), type: 1 },
      };
    const channel = at(/^\/channels\/(\d+)\/messages$/);
    if (channel && method === "POST") return this.#message(channel[0] ?? "", request);
    const change = at(/^\/channels\/(\d+)\/messages\/(\d+)$/);
    if (change && method === "PATCH") return this.#change(change[1] ?? "", request);
    if (/^\/applications\/\d+\/(guilds\/\d+\/)?commands$/.test(path)) return this.#commands(path, request);
    return error(404, 0, `404: ${method} ${path}`);
  }

  #callback(token: string, { body, files }: Request): Answer {
    const interaction = this.interactions.get(token);
    if (!interaction || Date.now() - interaction.born > this.firstWithinMs) return UNKNOWN_INTERACTION;
    if (interaction.answered !== undefined) return error(400, 40060, "Interaction has already been acknowledged.");
    const problems = callbackProblems(
      body,
      files.map(({ name }) => name),
      interaction.raw.type,
      interaction.raw.message !== undefined,
    );
    if (problems.length > 0) return error(400, 50035, "Invalid Form Body", { problems });
    this.acknowledge(interaction, body, files);
    return { status: 204 };
  }

  /** Takes a legal first response, by REST or in an HTTP response. */
  acknowledge(interaction: Interaction, body: { [key: string]: unknown }, files: Shown["files"] = []): void {
    const data = (body.data ?? {}) as { [key: string]: unknown };
    interaction.answered = Number(body.type);
    if (body.type === 4 || body.type === 7) interaction.original = shown(data, files);
    if (body.type === 5) interaction.deferredPrivately = data.flags === 64;
    if (body.type === 9) interaction.modal = data;
    if (body.type === 8) interaction.choices = data.choices as { name: string; value: string }[];
  }

  #webhook(token: string, original: boolean, { method, body, files }: Request): Answer {
    const interaction = this.interactions.get(token);
    if (!interaction) return error(404, 10015, "Unknown Webhook");
    if (Date.now() - interaction.born > this.tokenMs) return error(401, 50027, "Invalid Webhook Token");
    if (interaction.answered === undefined) return error(404, 10015, "Unknown Webhook");
    if (interaction.answered === 8 || interaction.answered === 9) return error(404, 10008, "Unknown Message");
    if (original && method === "DELETE") {
      interaction.removed = true;
      delete interaction.original;
      return { status: 204 };
    }
    const problems = messageProblems(
      body,
      files.map(({ name }) => name),
      original ? "edit" : "new",
    );
    if (problems.length > 0) return error(400, 50035, "Invalid Form Body", { problems });
    const next = shown(body, files);
    if (!original) {
      if (interaction.answered === 5 && !interaction.original && !interaction.removed)
        return error(400, 50035, "a follow-up took the place of the deferred reply");
      interaction.followUps.push(next);
    } else if (interaction.removed) return error(404, 10008, "Unknown Message");
    else
      interaction.original = {
        ...next,
        ephemeral: interaction.original?.ephemeral ?? interaction.deferredPrivately ?? false,
      };
    return { status: 200, json: { id: next.id } };
  }

  #message(channel: string, { body, files }: Request): Answer {
    const member = channel.replace(/^17/, "14");
    if (this.closed.has(member)) return error(403, 50007, "Cannot send messages to this user");
    const problems = messageProblems(
      body,
      files.map(({ name }) => name),
      "new",
    );
    if (problems.length > 0) return error(400, 50035, "Invalid Form Body", { problems });
    const nonce = String(body.nonce);
    const known = body.enforce_nonce === true ? this.#nonces.get(nonce) : undefined;
    if (known) return { status: 200, json: { id: known } };
    const next = { ...shown(body, files), channel };
    this.#nonces.set(nonce, next.id);
    this.messages.set(next.id, next);
    return { status: 200, json: { id: next.id } };
  }

  #change(id: string, { body, files }: Request): Answer {
    const before = this.messages.get(id);
    if (!before) return error(404, 10008, "Unknown Message");
    const problems = messageProblems(
      body,
      files.map(({ name }) => name),
      "edit",
    );
    if (problems.length > 0) return error(400, 50035, "Invalid Form Body", { problems });
    this.messages.set(id, { ...before, body });
    return { status: 200, json: { id } };
  }

  #commands(path: string, { method, body }: Request): Answer {
    if (method === "PUT") {
      const inGuild = path.includes("/guilds/");
      const problems = commandsProblems(body, inGuild);
      if (problems.length > 0) return error(400, 50035, "Invalid Form Body", { problems });
      this.commands.set(
        path,
        (body as unknown as object[]).map((one) => withDefaults(one, inGuild)),
      );
    }
    return { status: 200, json: this.commands.get(path) ?? [] };
  }
}

function shown(body: { [key: string]: unknown }, files: Shown["files"]): Shown {
  return { id: snowflake(), body, ephemeral: (Number(body.flags) & 64) !== 0, files };
}

function failed({ status = 500, code = 0, retryAfter = 1, message = `failing with ${status}` }: Failure): Answer {
  if (status === 429)
    return { status, json: { message: "You are being rate limited.", retry_after: retryAfter, global: false } };
  return error(status, code, message);
}

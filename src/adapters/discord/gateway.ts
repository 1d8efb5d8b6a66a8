/** The connection to Discord's gateway: one discord.js client, kept for its session handling and its guilds' roles. */
import {
  Client,
  type ClientOptions,
  Events,
  GatewayDispatchEvents,
  GatewayIntentBits,
  Options,
  SimpleShardingStrategy,
  Status,
} from "discord.js";
import type { Log } from "../../bot/index.ts";
import { permissionsIn } from "./moderators.ts";

export interface GatewaySettings {
  token: string;
  apiUrl?: string | undefined;
  log: Log;
  /** Raw dispatches. `replayed`: kept by Discord while the connection was away; part of its three seconds is over. */
  onInteraction(raw: unknown, replayed: boolean): void;
  onMessage(raw: unknown): void;
  /** A close code after which Discord wants no other attempt. */
  onRefused(code: number): void;
}

export interface Gateway {
  /** Resolves once ready; rejects where the first connection fails. */
  connect(): Promise<void>;
  connected(): boolean;
  close(): Promise<void>;
  /** The bot's own user id, once connected. */
  self(): string;
  permissions(guild: string, author: string, roles: readonly string[]): string;
}

/** Of a server only its roles are read; the rest would fill memory for nothing. */
const ROLES_ONLY = Options.cacheWithLimits({
  ...Options.DefaultMakeCacheSettings,
  GuildEmojiManager: 0,
  GuildMemberManager: { maxSize: 1, keepOverLimit: (member) => member.id === member.client.user.id },
  GuildMessageManager: 0,
  GuildScheduledEventManager: 0,
  GuildStickerManager: 0,
  PresenceManager: 0,
  StageInstanceManager: 0,
  ThreadMemberManager: 0,
  UserManager: { maxSize: 1, keepOverLimit: (user) => user.id === user.client.user.id },
  VoiceStateManager: 0,
});

export function openGateway({ token, apiUrl, log, ...handlers }: GatewaySettings): Gateway {
  const shards: { strategy?: ClosableShards } = {};
  const options: ClientOptions = {
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    makeCache: ROLES_ONLY,
    allowedMentions: { parse: [] },
    waitGuildTimeout: 5_000,
    rest: { version: "10", retries: 0, timeout: 10_000, ...(apiUrl ? { api: apiUrl.replace(/\/+$/, "") } : {}) },
    ws: {
      buildStrategy: (manager) => {
        shards.strategy = new ClosableShards(manager);
        return shards.strategy;
      },
    },
  };
  const client = new Client(options);
  // Connections carry nothing of members in their errors' words (a log line keeps an error's words only where it knows
  // them, see log-fields.ts). Without this listener the process would end with the first error.
  client.on(Events.Error, (error) => log.error({ err: error, reason: reasonOf(error) }, "the Discord client failed"));
  client.on(Events.ShardError, (error) =>
    log.warn({ err: error, reason: reasonOf(error) }, "the connection to Discord failed"),
  );
  // Told once, not at each of the attempts that follow every half second.
  let away = false;
  client.on(Events.ShardReconnecting, () => {
    if (!away) log.warn({}, "the connection to Discord is lost; connecting again");
    away = true;
  });
  const back = () => {
    if (away) log.info({}, "connected to Discord again");
    away = false;
  };
  client.on(Events.ShardResume, back);
  client.on(Events.ShardReady, back);
  client.on(Events.ShardDisconnect, ({ code }) => handlers.onRefused(code));
  // Raw dispatches, as over HTTP. discord.js would hold them back until all guilds are there, build objects that nobody
  // reads, and end the process on a payload that it cannot read: under another name it passes them by.
  client.on(Events.Raw, (packet: { t: string | null; d: unknown }) => {
    const { t, d } = packet;
    if (t !== GatewayDispatchEvents.InteractionCreate && t !== GatewayDispatchEvents.MessageCreate) return;
    packet.t = `${t}_TAKEN`;
    if (t === GatewayDispatchEvents.MessageCreate) handlers.onMessage(d);
    else handlers.onInteraction(d, away);
  });

  return {
    async connect() {
      const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
      await client.login(token);
      await ready;
    },
    connected: () => client.isReady() && client.ws.shards.every((shard) => shard.status === Status.Ready),
    async close() {
      // Nothing that is said from here on is news.
      client.removeAllListeners(Events.ShardReconnecting);
      // The client destroys its shards too, but waits for the gateway's goodbye without end.
      await shards.strategy?.end();
      await client.destroy();
    },
    self: () => client.user?.id ?? "",
    permissions(guildId, author, roles) {
      const guild = client.guilds.cache.get(guildId);
      return permissionsIn(
        guildId,
        guild && { ownerId: guild.ownerId, permissionsOf: (role) => guild.roles.cache.get(role)?.permissions.bitfield },
        author,
        roles,
      );
    },
  };
}

/** Never a piece of what could not be read: it may be a member's message. */
const reasonOf = (error: Error): string => (error instanceof SyntaxError ? error.name : error.message);

type Manager = ConstructorParameters<typeof SimpleShardingStrategy>[0];

/** What is needed of a shard's WebSocket (package ws) to end it. */
interface Socket {
  onerror: unknown;
  terminate(): void;
}

/**
 * Shards that can be closed at any moment. discord.js's own leave a reconnection running when they are destroyed while
 * one is under way (@discordjs/ws 1.2.3: `destroy` returns early in the pause before it, and does not close a socket
 * that is still connecting).
 */
class ClosableShards extends SimpleShardingStrategy {
  #closed = false;

  constructor(manager: Manager) {
    super(manager);
    manager.options.helloTimeout = 10_000;
    manager.options.handshakeTimeout = 10_000;
    const retrieve = manager.options.retrieveSessionInfo;
    // Every attempt to connect begins with this question: once closed, it stays without an answer.
    manager.options.retrieveSessionInfo = (shard) => (this.#closed ? new Promise(() => undefined) : retrieve(shard));
  }

  async end(): Promise<void> {
    this.#closed = true;
    const sockets = this.#sockets();
    const closed = this.destroy({ code: 1000, reason: "stopping" });
    // A gateway that no longer answers must not hold up the end of the program.
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, 1_500);
    });
    await Promise.race([closed, patience]);
    clearTimeout(timer);
    for (const socket of sockets) {
      socket.onerror = () => undefined;
      socket.terminate();
    }
  }

  /** The library keeps them to itself. */
  #sockets(): Socket[] {
    const shards: unknown = Reflect.get(this, "shards");
    if (!(shards instanceof Map)) return [];
    return [...shards.values()].map((shard: object) => Reflect.get(shard, "connection") as unknown).filter(isSocket);
  }
}

const isSocket = (value: unknown): value is Socket =>
  typeof value === "object" && value !== null && "terminate" in value && typeof value.terminate === "function";

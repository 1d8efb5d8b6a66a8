/** Redis or Valkey: for several instances on several machines. Its own durability settings decide what a crash of it loses. */
import type { KeyvStoreAdapter } from "keyv";
import type { Log } from "../bot/index.ts";
import { type Driver, type Kind, readChunks, textKeyv } from "./driver.ts";
import { type Fault, shown, unreached, wordsOf } from "./fault.ts";
import { optional } from "./optional.ts";

// The types stand here because the package need not be installed, not even to compile.
interface Client {
  isOpen: boolean;
  connect(): Promise<unknown>;
  destroy(): void;
  eval(script: string, given: { keys: string[]; arguments: string[] }): Promise<unknown>;
  scanIterator(which: { MATCH: string; COUNT: number }): AsyncIterable<string[]>;
}
interface KeyvPackage {
  default: new (client: Client, options: { throwOnErrors: boolean }) => KeyvStoreAdapter;
  createClient(options: object): Client;
}

/** The server may be shared with other programs. */
const PREFIX = "preceptor::";

/** KEYS: the row. ARGV: what must be there, what shall be, milliseconds to live; an empty text is no row. */
const SWAP = `
local now = redis.call('GET', KEYS[1]) or ''
if now ~= ARGV[1] then return 0 end
if ARGV[2] == '' then redis.call('DEL', KEYS[1])
elseif ARGV[3] == '' then redis.call('SET', KEYS[1], ARGV[2])
else redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3]) end
return 1`;

export const redis: Kind = { open, fault: (url, error) => redisFault(shown(url), error) };

async function open(url: string, log: Log, waitMs: number): Promise<Driver> {
  const { default: KeyvRedis, createClient } = await optional<KeyvPackage>("@keyv/redis");
  let connected = false;
  const client = createClient({
    url,
    // A command that the server cannot take now fails now: a member is waiting for it.
    disableOfflineQueue: true,
    commandOptions: { timeout: waitMs },
    pingInterval: 30_000,
    socket: {
      connectTimeout: waitMs,
      reconnectStrategy: (tries: number, cause: Error) => (connected ? Math.min(50 * 2 ** tries, 2000) : cause),
    },
  });
  const store = new KeyvRedis(client, { throwOnErrors: true });
  const kv = textKeyv(store, log);
  // Keyv gives every adapter its own namespace; the keys here bring theirs along.
  store.namespace = undefined;
  try {
    await client.connect();
    connected = true;
  } catch (error) {
    if (client.isOpen) client.destroy();
    throw error;
  }

  const scan = async (pattern: string) => {
    const found = new Set<string>();
    for await (const keys of client.scanIterator({ MATCH: pattern, COUNT: 1000 }))
      for (const key of keys) found.add(key.slice(PREFIX.length));
    return [...found].sort();
  };
  return {
    read: (key) => kv.get(PREFIX + key),
    readAll: (keys) =>
      readChunks(
        kv,
        keys.map((key) => PREFIX + key),
      ),
    write: async (key, text, ttlMs) => void (await kv.set(PREFIX + key, text, ttlMs)),
    async swap(key, before = "", after = "", ttlMs) {
      const args = [before, after, ttlMs === undefined ? "" : String(Math.ceil(ttlMs))];
      return (await client.eval(SWAP, { keys: [PREFIX + key], arguments: args })) === 1;
    },
    remove: async (key) => void (await kv.delete(PREFIX + key)),
    // Neither namespaces nor keys of members hold a character that is special in a pattern.
    keysBeginning: (prefix) => scan(`${PREFIX}${prefix}*`),
    keysWith: (part) => scan(`${PREFIX}*${part}*`),
    // Redis deletes by itself what expired.
    sweep: async () => 0,
    purge: async () => undefined,
    close: () => kv.disconnect(),
  };
}

function redisFault(url: string, error: unknown): Fault {
  const words = wordsOf(error);
  if (/^(WRONGPASS|NOAUTH|NOPERM|ERR (invalid|Client sent AUTH|AUTH|DB index))/.test(words))
    return {
      passing: false,
      message: `The store ${url} refuses STORE_URL (${words}). Check its user, password and database number.`,
    };
  if (/^(READONLY|OOM|MISCONF)/.test(words))
    return {
      passing: false,
      message: `The store ${url} does not take writes (${words}). Free its memory or disk, or name its primary server in STORE_URL.`,
    };
  if (unreached(error) || /offline|closed|timeout|connect|LOADING/i.test(words))
    return {
      passing: true,
      message: `The store ${url} cannot be reached (${words}). Check that the server runs and that STORE_URL names it.`,
    };
  return { passing: false, message: `The store ${url} failed: ${words}.` };
}

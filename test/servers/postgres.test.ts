/** The laws of the store on a real PostgreSQL, and what only PostgreSQL does. */
import { afterEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { FatalError } from "../../src/bot/index.ts";
import { memberLaws, repositoryLaws } from "../support/storage/laws.ts";
import { endAll } from "../support/storage/processes.ts";
import { startProxy } from "../support/storage/proxy.ts";
import { serverUrl } from "../support/storage/server-url.ts";
import { createBench, freshNamespace } from "../support/storage/store.ts";

const url = serverUrl("TEST_POSTGRES_URL", "postgres://user@127.0.0.1:5432/postgres");
const bench = createBench();
afterEach(async () => {
  endAll();
  await bench.clear();
});

describe("a repository on PostgreSQL", () => repositoryLaws(bench, () => url));
describe("members and installations on PostgreSQL", () => memberLaws(bench, () => url));

describe("PostgreSQL", () => {
  it("is swept; a damaged row does not stop the sweep", async () => {
    const { store, raw, clock } = await bench.lab({ url });
    const name = freshNamespace();
    const notes = store.repository(name, z.string(), { ttlMs: 1000 });
    await notes.set("a", 'says ,"expires":1}');
    await notes.set("for-long", "kept", 100_000);
    await store.repository(name, z.string()).set("always", 'says ,"expires":1}');
    await raw.write(`${name}:damaged`, '{"value":"cut", "expires":1x}', undefined);
    clock.forward(1001);
    expect(await store.sweep()).toBeGreaterThanOrEqual(1);
    expect(await raw.keysBeginning(`${name}:`)).toEqual(
      ["always", "damaged", "for-long"].map((key) => `${name}:${key}`),
    );
  });

  it("says what is wrong with the address", async () => {
    const missing = new URL(url);
    missing.pathname = "/no-such-database";
    const opening = bench.lab({ url: missing.href });
    await expect(opening).rejects.toThrow(FatalError);
    await expect(opening).rejects.toThrow(/refuses STORE_URL.*no-such-database.*Check its user, password and database/);
  });

  it("is needed with a secret", async () => {
    await expect(bench.lab({ url, keySecret: null })).rejects.toThrow(/MEMBER_KEY_SECRET is required/);
  });

  it("may go away and come back: the store says so, and goes on", async () => {
    const proxy = await startProxy(url);
    const { store } = await bench.lab({ url: proxy.url });
    const notes = store.repository(freshNamespace(), z.string());
    await notes.set("a", "kept");
    await proxy.cut();
    await expect(notes.get("a")).rejects.toThrow(/cannot be reached/);
    expect(await store.ping()).toBe(false);
    await proxy.mend();
    await expect.poll(() => store.ping(), { timeout: 10_000 }).toBe(true);
    expect(await notes.get("a")).toBe("kept");
    await store.close();
    await proxy.stop();
  });
});

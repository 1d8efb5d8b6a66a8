/** The laws of the store on a real Redis or Valkey, and what only they do. */
import { afterEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { FatalError } from "../../src/bot/index.ts";
import { memberLaws, repositoryLaws } from "../support/storage/laws.ts";
import { endAll } from "../support/storage/processes.ts";
import { startProxy } from "../support/storage/proxy.ts";
import { serverUrl } from "../support/storage/server-url.ts";
import { createBench, freshNamespace } from "../support/storage/store.ts";

const url = serverUrl("TEST_REDIS_URL", "redis://127.0.0.1:6379");
const bench = createBench();
afterEach(async () => {
  endAll();
  await bench.clear();
});

describe("a repository on Redis", () => repositoryLaws(bench, () => url));
describe("members and installations on Redis", () => memberLaws(bench, () => url));

describe("Redis", () => {
  it("deletes by itself what expired, also after an update", async () => {
    const { store, raw } = await bench.lab({ url });
    const name = freshNamespace();
    const notes = store.repository(name, z.string(), { ttlMs: 300 });
    await notes.set("set", "a");
    await notes.update("made", () => "b");
    await notes.update("made", () => "c");
    await store.repository(name, z.string()).set("always", "d");
    expect(await raw.keysBeginning(`${name}:`)).toHaveLength(3);
    await expect.poll(() => raw.keysBeginning(`${name}:`), { timeout: 10_000 }).toEqual([`${name}:always`]);
    expect(await store.sweep()).toBe(0);
  });

  it("says what is wrong with the address", async () => {
    const wrong = new URL(url);
    wrong.password = "not-it";
    const opening = bench.lab({ url: wrong.href });
    await expect(opening).rejects.toThrow(FatalError);
    await expect(opening).rejects.toThrow(/refuses STORE_URL.*Check its user, password and database number/);
    await expect(opening).rejects.not.toThrow(/not-it/);
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

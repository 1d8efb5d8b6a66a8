/** Several processes on one SQLite file, and processes that end in the middle. */
import { afterEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { endAll, launch } from "../support/storage/processes.ts";
import { createBench } from "../support/storage/store.ts";

const bench = createBench();
afterEach(async () => {
  endAll();
  await bench.clear();
});

describe("processes on one SQLite file", () => {
  it("loses nothing that was acknowledged when killed in the middle, six times", { timeout: 120_000 }, async () => {
    const url = `sqlite://${await bench.folder()}/preceptor.sqlite`;
    let least = 0;
    for (let kill = 0; kill < 6; kill++) {
      const writer = launch({ action: "acknowledge", url });
      await writer.said(String(40 + kill * 17));
      writer.process.kill("SIGKILL");
      await writer.ended;
      const acknowledged = Number(writer.lines.at(-1));
      least += acknowledged;

      const { store } = await bench.lab({ url });
      const texts = store.repository("texts", z.string());
      for (let n = 1; n <= acknowledged; n++) expect(await texts.get(`row-${n}`)).toMatch(new RegExp(`^kept ${n} x*$`));
      const total = await store.repository("numbers", z.number()).get("total");
      expect(total).toBeGreaterThanOrEqual(least);
      // At most the one write that was under way may have come through unsaid.
      expect(total).toBeLessThanOrEqual(least + kill + 1);
      expect(await store.problems()).toEqual([]);
      await store.close();
    }
  });

  it("opens a new file from four processes at once, which agree on the secret", { timeout: 60_000 }, async () => {
    const url = `sqlite://${await bench.folder()}/new/preceptor.sqlite`;
    const ends = await Promise.all(
      Array.from({ length: 4 }, () => launch({ action: "open", url, ownSecret: true }).ended),
    );
    expect(ends[0]?.[0]).toMatch(/^opened [\w-]{43}$/);
    expect(ends).toEqual([ends[0], ends[0], ends[0], ends[0]]);
  });

  it("waits for another program's lock, and says so where it lasts", { timeout: 60_000 }, async () => {
    const { store, url } = await bench.lab();
    const numbers = store.repository("numbers", z.number());
    await numbers.set("total", 1);

    const brief = launch({ action: "lock", url, ms: 1000 });
    await brief.said("locked");
    expect(await numbers.update("total", (current = 0) => current + 1)).toBe(2);
    await brief.ended;

    const long = launch({ action: "lock", url, ms: 60_000 });
    await long.said("locked");
    await expect(numbers.set("total", 9)).rejects.toThrow(/is locked by another program.*Close whatever has it open/);
    expect(await store.ping()).toBe(false);
    expect(await numbers.get("total")).toBe(2);
    await expect(bench.lab({ url })).rejects.toThrow(/is locked by another program/);
    long.process.kill("SIGKILL");
    await long.ended;

    expect(await numbers.update("total", (current = 0) => current + 1)).toBe(3);
    expect(await store.ping()).toBe(true);
  });

  it("waits at opening, too", { timeout: 60_000 }, async () => {
    const { url, store } = await bench.lab();
    await store.close();
    const lock = launch({ action: "lock", url, ms: 3500 });
    await lock.said("locked");
    const waiting = { waitMs: 100, patienceMs: 20_000 };
    expect((await launch({ action: "open", url, waiting }).ended)[0]).toMatch(/^opened/);
  });
});

/** Deleted means gone: from the file, from its write-ahead log and from the index beside it. */
import { readdir, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { startSweeping } from "../../src/storage/index.ts";
import { endAll, launch } from "../support/storage/processes.ts";
import { createBench, logTo } from "../support/storage/store.ts";

const bench = createBench();
afterEach(async () => {
  endAll();
  await bench.clear();
});

/** Everything in all files of the store, as bytes. */
async function onDisk(url: string): Promise<string> {
  const folder = dirname(url.slice("sqlite://".length));
  const files = await readdir(folder);
  expect(files).toContain("preceptor.sqlite");
  return (await Promise.all(files.map((file) => readFile(`${folder}/${file}`, "latin1")))).join("\n");
}

async function until(holds: () => Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`never came: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const markOf = (n: number) => `mark-${n}-${"abcdefgh".repeat(2)}`;

describe("what was deleted from SQLite", () => {
  it("is in none of the files once a member is forgotten, whatever pages it went through", async () => {
    const { store, url } = await bench.lab();
    const notes = store.repository("notes", z.string());
    const members = Array.from({ length: 1500 }, (_, n) => `discord:${n}`);
    const keyOf = (n: number) => store.memberKey(`discord:${n}`);
    // Rows of many sizes, rewritten, so that pages split and leave copies behind.
    for (const grown of [1, 2])
      await Promise.all(
        members.map((_, n) => notes.set(keyOf(n), `${markOf(n)}${"p".repeat(((n * 37) % 700) * grown)}`)),
      );
    expect(await onDisk(url)).toContain(markOf(7));
    for (let n = 0; n < 1500; n += 5) await notes.delete(keyOf(n));
    expect(await store.forgetMember("discord:1")).toBe(1);

    const disk = await onDisk(url);
    const traces = members.flatMap((_, n) => {
      const gone = n % 5 === 0 || n === 1;
      const there = disk.includes(`${markOf(n)}p`) || disk.includes(keyOf(n));
      return there === gone ? [n] : [];
    });
    expect(traces).toEqual([]);
  });

  it("goes although other processes write all the while, which lose nothing by it", { timeout: 60_000 }, async () => {
    const { store, url } = await bench.lab();
    const writers = [1, 2].map(() => launch({ action: "acknowledge", url }));
    await Promise.all(writers.map((writer) => writer.said("5")));
    const notes = store.repository("notes", z.string());
    for (let n = 0; n < 10; n++) {
      await notes.set(store.memberKey(`discord:${n}`), markOf(n));
      expect(await store.forgetMember(`discord:${n}`)).toBe(1);
      expect(await onDisk(url)).not.toContain(markOf(n));
    }
    for (const writer of writers) writer.process.kill("SIGKILL");
    await Promise.all(writers.map(({ ended }) => ended));
    const said = writers.map(({ lines }) => Number(lines.at(-1)));
    const total = await store.repository("numbers", z.number()).get("total");
    expect(total).toBeGreaterThanOrEqual((said[0] ?? 0) + (said[1] ?? 0));
  });

  it("goes by itself soon after a deletion, and at the latest when the store closes", async () => {
    const { store, raw, url } = await bench.lab();
    const notes = store.repository("notes", z.string());
    await notes.set("a", markOf(1));
    await notes.set("b", markOf(2));
    await notes.delete("a");
    await until(async () => !(await onDisk(url)).includes(markOf(1)), "the first trace goes");
    expect(await onDisk(url)).toContain(markOf(2));
    await notes.update("b", () => undefined);
    await store.close();
    expect(await onDisk(url)).not.toContain(markOf(2));
    await raw.close();
  });

  it("goes by the sweep when its time is over; damaged rows do not stop the sweep", async () => {
    const { store, raw, url, clock, logged } = await bench.lab();
    const notes = store.repository("notes", z.string(), { ttlMs: 1000 });
    await notes.set("a", markOf(1));
    await notes.set("for-long", markOf(2), 100_000);
    await store.repository("always", z.string()).set("a", markOf(3));
    await raw.write("notes:damaged", `{"value":"${markOf(4)}","expires":`, undefined);
    clock.forward(1001);
    const stop = startSweeping({ store, everyMs: 20, log: logTo(logged) });
    await until(async () => !(await onDisk(url)).includes(markOf(1)), "the expired row goes");
    const disk = await onDisk(url);
    for (const n of [2, 3, 4]) expect(disk).toContain(markOf(n));
    expect(logged.join()).toContain('expired records were deleted {"count":1}');

    clock.forward(100_000);
    await until(async () => !(await onDisk(url)).includes(markOf(2)), "the sweep goes on");
    stop();
    await store.repository("notes", z.string()).get("damaged");
    expect(await store.problems()).toHaveLength(1);
    clock.forward(30 * 24 * 3600_000 + 1);
    expect(await store.sweep()).toBe(1);
    expect(await onDisk(url)).not.toContain(markOf(4));
  });
});

/** Places that cannot hold a store: each says what is wrong and what to do. */
import { spawnSync } from "node:child_process";
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { afterEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { FatalError } from "../../src/bot/index.ts";
import { openStore } from "../../src/storage/index.ts";
import { optional } from "../../src/storage/optional.ts";
import { endAll, launch } from "../support/storage/processes.ts";
import { createBench, logTo } from "../support/storage/store.ts";

const bench = createBench();
afterEach(async () => {
  endAll();
  await bench.clear();
});

/** Root may write everywhere, so the tests that forbid it run as nobody. */
const NOBODY = 65534;
const user = process.getuid?.() === 0 ? { user: NOBODY } : {};
/** Where node or this checkout lies in a folder of root alone (npx, a home), nobody cannot run it at all. */
const runs =
  user.user === undefined ||
  spawnSync(process.execPath, ["--eval", `require("node:fs").readFileSync(${JSON.stringify(import.meta.filename)})`], {
    uid: NOBODY,
    gid: NOBODY,
  }).status === 0;

describe("a store that cannot be", () => {
  it("refuses a file that is no SQLite file, and leaves it alone", async () => {
    const file = `${await bench.folder()}/preceptor.sqlite`;
    await writeFile(file, "a letter, not a database, and long enough to be taken for one. ".repeat(100));
    const before = await readFile(file);
    const opening = bench.lab({ url: `sqlite://${file}` });
    await expect(opening).rejects.toThrow(FatalError);
    await expect(opening).rejects.toThrow(/is damaged, or no SQLite file at all\. Move it aside.*backup/);
    expect(await readFile(file)).toEqual(before);
  });

  it("refuses a file whose pages are damaged", async () => {
    const { store, raw, url } = await bench.lab();
    const texts = store.repository("texts", z.string());
    for (let n = 0; n < 300; n++) await texts.set(`row-${n}`, "z".repeat(500));
    await store.close();
    await raw.close();
    const file = url.slice("sqlite://".length);
    const bytes = await readFile(file);
    bytes.fill(0xa5, 4096 * 3, 4096 * 12);
    await writeFile(file, bytes);
    await expect(bench.lab({ url })).rejects.toThrow(/is damaged/);
  });

  it.each([
    ["a folder", ""],
    ["a path below a file", "/file/preceptor.sqlite"],
  ])("refuses %s", async (_, path) => {
    const folder = await bench.folder();
    await writeFile(`${folder}/file`, "");
    await expect(bench.lab({ url: `sqlite://${folder}${path}` })).rejects.toThrow(
      /cannot be written \(E\w+\)\. Give the user that runs Preceptor the right/,
    );
  });

  it("refuses an unknown scheme", async () => {
    await expect(bench.lab({ url: "mysql://127.0.0.1/preceptor" })).rejects.toThrow(/sqlite:\/\/, postgres:\/\/ or/);
  });

  it("says which package is missing", async () => {
    await expect(optional("@keyv/not-installed")).rejects.toThrow(FatalError);
    await expect(optional("@keyv/not-installed")).rejects.toThrow(
      /needs the package @keyv\/not-installed.*npm install/,
    );
  });

  it("is no fault in memory: nothing is written anywhere", async () => {
    const settings = { url: "sqlite://:memory:", keySecret: null, log: logTo([]), clock: () => new Date() };
    const store = await openStore(settings);
    const record = { profile: {}, steps: {}, usedAt: new Date().toISOString() };
    await store.members.update("discord:1", () => record);
    expect(await store.members.get("discord:1")).toBeDefined();
    expect(await store.forgetMember("discord:1")).toBe(1);
    expect(await store.ping()).toBe(true);
    await store.close();
  });

  it.runIf(runs)("says that a folder cannot be written", { timeout: 30_000 }, async () => {
    const folder = await bench.folder();
    await chmod(folder, 0o555);
    const [line] = await launch({ action: "open", url: `sqlite://${folder}/preceptor.sqlite` }, user).ended;
    expect(line).toMatch(/^FatalError: The store .* cannot be written \(EACCES\)/);
  });

  it.runIf(runs)("says that a file cannot be written", { timeout: 30_000 }, async () => {
    const { store, raw, url } = await bench.lab();
    await store.close();
    await raw.close();
    const file = url.slice("sqlite://".length);
    await chmod(file.replace(/\/data\/.*/, ""), 0o755);
    await chmod(file.replace(/\/preceptor\.sqlite$/, ""), 0o555);
    await chmod(file, 0o444);
    const [line] = await launch({ action: "open", url }, user).ended;
    expect(line).toMatch(/^FatalError: The store .* cannot be written/);
  });

  it("says that the disk takes no more, and still reads", { timeout: 60_000 }, async () => {
    const folder = await bench.folder();
    await mkdir(`${folder}/small`);
    // Blocks of 1024 bytes: a limit on the size of each file stands in for a disk that is full.
    const limited = { before: "ulimit -f 400;" };
    const lines = await launch({ action: "fill", url: `sqlite://${folder}/small/p.sqlite` }, limited).ended;
    expect(lines[0]).toMatch(/^StoreError: The disk that holds the store .* (full|failing)/);
    expect(lines[1]).toBe("still reads: the first row");
    const { store } = await bench.lab({ url: `sqlite://${folder}/small/p.sqlite` });
    expect(await store.repository("texts", z.string()).get("first")).toBe("the first row");
    expect(await store.ping()).toBe(true);
  });

  it("says which server it cannot reach, without the password, once its patience is over", async () => {
    for (const scheme of ["postgres", "redis"]) {
      const opening = bench.lab({ url: `${scheme}://someone:hidden@127.0.0.1:1/0` });
      await expect(opening).rejects.toThrow(new RegExp(`The store ${scheme}://127.0.0.1:1/0 cannot be reached`));
      await expect(opening).rejects.toThrow(/Check that the server runs/);
    }
  });
});

/** The program over its store: started, asked whether it is ready, stopped; and a store that it cannot use. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { createBench } from "../support/storage/store.ts";

const bench = createBench();
afterEach(() => bench.clear());

function start(file: string) {
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(process.execPath, ["--import", "tsx", "src/main.ts"], {
    cwd: join(import.meta.dirname, "../.."),
    env: { PATH, HOME, PORT: "0", STORE_URL: `sqlite://${file}` },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let errors = "";
  child.stderr.on("data", (data) => {
    errors += data;
  });
  const ended = new Promise<{ code: number | null; errors: string }>((resolve) =>
    child.on("close", (code) => resolve({ code, errors })),
  );
  const ready = new Promise<string>((resolve, reject) => {
    let output = "";
    child.stdout.on("data", (data) => {
      output += data;
      const url = /^ready: web (\S+?)(,|$)/m.exec(output)?.[1];
      if (url && output.endsWith("\n")) resolve(url);
    });
    void ended.then(({ errors: words }) => reject(new Error(`never ready: ${words}`)));
  });
  // A test that expects no start does not wait for it.
  ready.catch(() => undefined);
  return { child, ready, ended };
}

describe("npm start", { timeout: 90_000 }, () => {
  it("makes its store, is ready with it, and closes it when stopped", async () => {
    const file = `${await bench.folder()}/data/preceptor.sqlite`;
    const { child, ready, ended } = start(file);
    const response = await fetch(`${await ready}/readyz`);
    expect(await response.json()).toMatchObject({ content: true, store: true });
    expect(response.status).toBe(200);
    child.kill("SIGTERM");
    expect(await ended).toEqual({ code: 0, errors: expect.any(String) });
    // A write-ahead log that is left says that nobody closed the file.
    expect([existsSync(file), existsSync(`${file}.secret`), existsSync(`${file}-wal`)]).toEqual([true, true, false]);
  });

  it("ends with exit 1 and what to do where its store is damaged", async () => {
    const file = `${await bench.folder()}/preceptor.sqlite`;
    await writeFile(file, "not a database at all, but long enough to be taken for one. ".repeat(100));
    const { code, errors } = await start(file).ended;
    expect(code).toBe(1);
    expect(errors).toMatch(/^The store .* is damaged, or no SQLite file at all\. Move it aside/m);
    expect(errors).not.toContain("    at ");
  });
});

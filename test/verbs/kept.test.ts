/** `preceptor export` and `preceptor forget`, as an operator runs them while the bot has the store open. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { createBench, SECRET } from "../support/storage/store.ts";

const root = join(import.meta.dirname, "../..");
const bench = createBench();
afterEach(() => bench.clear());

interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

const run = (storeUrl: string, args: string[], secret = SECRET): Promise<Ran> =>
  new Promise((resolve) => {
    const { PATH = "", HOME = "" } = process.env;
    const env = { PATH, HOME, STORE_URL: storeUrl, MEMBER_KEY_SECRET: secret };
    execFile(
      process.execPath,
      ["--import", "tsx", "src/cli.ts", ...args],
      { cwd: root, env },
      (error, stdout, stderr) => resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });

const record = (credential: string) => ({
  profile: { credential },
  steps: { "tell-chief": { state: "done" as const, at: "2026-11-20T10:00:00.000Z" } },
  usedAt: "2026-11-20T10:00:00.000Z",
});

describe("preceptor export and forget", { timeout: 60_000 }, () => {
  it("shows and deletes what is kept about one member", async () => {
    const { store, url } = await bench.lab();
    await store.members.update("slack:T1AB:U2CD", () => record("np"));
    await store.members.update("discord:42", () => record("pa"));

    const shown = await run(url, ["export", "slack:T1AB:U2CD", "--json"]);
    expect(shown.code).toBe(0);
    expect(shown.stdout.trim().split("\n")).toHaveLength(1);
    expect(JSON.parse(shown.stdout)).toMatchObject({
      member: "slack:T1AB:U2CD",
      kept: [{ kind: "members", record: { profile: { credential: "np" }, steps: record("np").steps } }],
    });
    expect(JSON.parse((await run(url, ["export", "discord:7"])).stdout)).toEqual({ member: "discord:7", kept: [] });

    expect(await run(url, ["forget", "slack:T1AB:U2CD"])).toMatchObject({
      code: 0,
      stdout: "Deleted 1 record about slack:T1AB:U2CD.\n",
    });
    expect(await store.members.get("slack:T1AB:U2CD")).toBeUndefined();
    expect(await store.members.get("discord:42")).toBeDefined();
    const again = await run(url, ["forget", "slack:T1AB:U2CD", "--json"]);
    expect(JSON.parse(again.stdout)).toEqual({ member: "slack:T1AB:U2CD", deleted: 0 });
  });

  it("makes no store where there is none", async () => {
    const file = `${await bench.folder()}/none/preceptor.sqlite`;
    expect((await run(`sqlite://${file}`, ["export", "discord:7", "--json"])).stdout).toBe(
      '{"member":"discord:7","kept":[]}\n',
    );
    expect((await run(`sqlite://${file}`, ["forget", "discord:7"])).stdout).toBe("Nothing was kept about discord:7.\n");
    expect(existsSync(file)).toBe(false);
  });

  it("says why a store cannot be used, and exits 1", async () => {
    const { url } = await bench.lab();
    const { code, stdout, stderr } = await run(url, ["export", "discord:7"], "another-secret-that-is-long-enough");
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^The store was made with another MEMBER_KEY_SECRET/);
  });

  it.each([[["export", "someone"]], [["forget", "slack:U2CD"]]])(
    "called wrongly (%j) it exits 2 and says what to write",
    async (args) => {
      const { code, stdout, stderr } = await run(`sqlite://${await bench.folder()}/p.sqlite`, args);
      expect([code, stdout]).toEqual([2, ""]);
      expect(stderr).toContain("discord:ID, slack:TEAM:ID");
    },
  );
});

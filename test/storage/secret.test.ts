/** The secret beside the SQLite file, and who may read what. */
import { chmod, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { memberKey } from "../../src/privacy/member-key.ts";
import { secretBeside } from "../../src/storage/secret.ts";
import { createBench, logTo } from "../support/storage/store.ts";

const bench = createBench();
afterEach(() => bench.clear());

const modeOf = async (path: string) => ((await stat(path)).mode & 0o777).toString(8);

describe("the secret that keys members", () => {
  it("keys by HMAC-SHA256", () => {
    // echo -n discord:123 | openssl dgst -sha256 -hmac secret -binary | basenc --base64url
    expect(memberKey("secret", "discord:123")).toBe("efJ-97AtkdcOOKXpmb1xFJ4Py67vnaBbGwExNRsxzaI");
  });

  it("is made once, beside the file, for this user alone", async () => {
    const { store, url } = await bench.lab({ keySecret: null });
    const file = url.slice("sqlite://".length);
    const secret = (await readFile(`${file}.secret`, "utf8")).trim();
    expect(secret.length).toBeGreaterThanOrEqual(43);
    expect(store.memberKey("discord:1")).toBe(memberKey(secret, "discord:1"));
    expect(await modeOf(`${file}.secret`)).toBe("600");
    for (const name of await readdir(dirname(file)))
      expect([name, await modeOf(`${dirname(file)}/${name}`)]).toEqual([name, "600"]);
    expect(await modeOf(dirname(file))).toBe("700");

    const again = await bench.lab({ url, keySecret: null });
    expect(again.store.memberKey("discord:1")).toBe(store.memberKey("discord:1"));
    expect((await readdir(dirname(file))).filter((name) => name.includes("secret"))).toEqual([
      "preceptor.sqlite.secret",
    ]);
  });

  it("is one for all who make it at once", async () => {
    for (let round = 0; round < 20; round++) {
      const file = `${await bench.folder()}/preceptor.sqlite`;
      // One begins while another ends: each comes half a millisecond or so after the one before.
      const secrets = await Promise.all(
        Array.from({ length: 12 }, async (_, n) => {
          for (let turn = 0; turn < n * 3; turn++) await new Promise((resolve) => setImmediate(resolve));
          return secretBeside(file, logTo([]));
        }),
      );
      expect(new Set(secrets).size).toBe(1);
      expect(await readdir(dirname(file))).toEqual(["preceptor.sqlite.secret"]);
    }
  });

  it("is closed to others where they could read it", async () => {
    const { url } = await bench.lab({ keySecret: null });
    const path = `${url.slice("sqlite://".length)}.secret`;
    await chmod(path, 0o644);
    await bench.lab({ url, keySecret: null });
    expect(await modeOf(path)).toBe("600");
  });

  it("must not be cut short", async () => {
    const { url } = await bench.lab({ keySecret: null });
    await writeFile(`${url.slice("sqlite://".length)}.secret`, "short");
    await expect(bench.lab({ url, keySecret: null })).rejects.toThrow(/too short.*backup.*MEMBER_KEY_SECRET/);
  });

  it("is not replaced by a new one where the store has rows of the old", async () => {
    const { url } = await bench.lab();
    await expect(bench.lab({ url, keySecret: null })).rejects.toThrow(/made with another MEMBER_KEY_SECRET/);
  });
});

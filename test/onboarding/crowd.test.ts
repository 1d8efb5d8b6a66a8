/** 200 members go through /start at once in a process that is killed twice: no answered press is lost. */
import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { openStore } from "../../src/storage/index.ts";
import { keptAfter, memberOf, pressesOf } from "../support/crowd.ts";
import { createBench, logTo, SECRET } from "../support/storage/store.ts";

const MEMBERS = 200;
const root = join(import.meta.dirname, "../..");
const bench = createBench();
const running = new Set<ChildProcess>();
afterEach(async () => {
  for (const child of running) child.kill("SIGKILL");
  await bench.clear();
});

/** Runs until so many presses were answered, then kills; or to the end. Returns how it ended. */
async function run(url: string, acknowledged: number[], killAfter: number): Promise<string> {
  const request = JSON.stringify({ url, from: acknowledged.map((last) => last + 1) });
  const file = join(root, "test/support/onboarding-child.ts");
  const child = spawn(process.execPath, ["--import", "tsx", file, request], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  let rest = "";
  let errors = "";
  let lines = 0;
  let end = "";
  child.stdout.on("data", (data) => {
    const parts = (rest + data).split("\n");
    rest = parts.pop() ?? "";
    for (const line of parts) {
      const [member, press] = line.split(" ").map(Number);
      if (member === undefined || press === undefined || Number.isNaN(press)) {
        end = line;
        continue;
      }
      acknowledged[member] = Math.max(acknowledged[member] ?? -1, press);
      if (++lines === killAfter) child.kill("SIGKILL");
    }
  });
  child.stderr.on("data", (data) => {
    errors += data;
  });
  const code = await new Promise((resolve) => child.on("close", resolve));
  running.delete(child);
  if (code === 1) throw new Error(errors);
  return end;
}

it(`${MEMBERS} members at once lose nothing that was answered`, { timeout: 120_000 }, async () => {
  const url = `sqlite://${await bench.folder()}/preceptor.sqlite`;
  const acknowledged = Array.from({ length: MEMBERS }, () => -1);
  const total = MEMBERS * pressesOf(0).length;
  async function holds(): Promise<void> {
    const store = await openStore({ url, keySecret: SECRET, log: logTo([]), clock: () => new Date() });
    for (const [index, last] of acknowledged.entries()) {
      if (last < 0) continue;
      const record = await store.members.get(memberOf(index));
      const { profile, marks } = keptAfter(index, last);
      expect(record?.profile, memberOf(index)).toMatchObject(profile);
      for (const step of marks) expect(record?.steps[step]?.state, memberOf(index)).toBe("done");
    }
    await store.close();
  }

  expect(await run(url, acknowledged, Math.floor(total / 4))).toBe("ready");
  await holds();
  expect(await run(url, acknowledged, Math.floor(total / 4))).toBe("ready");
  await holds();
  expect(await run(url, acknowledged, Number.POSITIVE_INFINITY)).toBe("all done");
  expect(acknowledged.every((last) => last === pressesOf(0).length - 1)).toBe(true);
  await holds();
});

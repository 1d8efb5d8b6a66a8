/** Another process that uses the store: `child.ts '{"action": "...", ...}'`. It says what it did on standard output. */
import { setTimeout as pause } from "node:timers/promises";
import { KeyvSqlite } from "@keyv/sqlite";
import { z } from "zod";
import { openStore } from "../../../src/storage/index.ts";
import { logTo, SECRET } from "./store.ts";

const request = z.object({
  action: z.enum(["increment", "acknowledge", "fill", "open", "lock"]),
  url: z.string(),
  namespace: z.string().default("numbers"),
  times: z.number().default(0),
  ms: z.number().default(0),
  ownSecret: z.boolean().default(false),
  waiting: z.strictObject({ waitMs: z.number(), patienceMs: z.number() }).default({ waitMs: 5000, patienceMs: 20_000 }),
});
const { action, url, namespace, times, ms, ownSecret, waiting } = request.parse(JSON.parse(process.argv[2] ?? ""));
const say = (line: string | number) => void process.stdout.write(`${line}\n`);

if (action === "lock") {
  const file = new KeyvSqlite({ uri: url, busyTimeout: 5000 });
  await file.query("BEGIN EXCLUSIVE");
  say("locked");
  await pause(ms);
  await file.query("COMMIT");
  await file.close();
  process.exit(0);
}

try {
  const store = await openStore({
    url,
    keySecret: ownSecret ? null : SECRET,
    log: logTo([]),
    clock: () => new Date(),
    ...waiting,
  });
  const numbers = store.repository(namespace, z.number());
  const texts = store.repository("texts", z.string());
  if (action === "open") say(`opened ${store.memberKey("discord:1")}`);
  if (action === "increment") {
    for (let n = 0; n < times; n++) await numbers.update("total", (current = 0) => current + 1);
    say("done");
  }
  if (action === "acknowledge") {
    for (let n = 1; ; n++) {
      await texts.set(`row-${n}`, `kept ${n} ${"x".repeat(n % 300)}`);
      await numbers.update("total", (current = 0) => current + 1);
      say(n);
    }
  }
  if (action === "fill") {
    await texts.set("first", "the first row");
    try {
      for (let n = 0; n < 10_000; n++) await texts.set(`row-${n}`, "y".repeat(5000));
      say("never full");
    } catch (error) {
      say(error instanceof Error ? `${error.name}: ${error.message}` : "no error");
      say(`still reads: ${await texts.get("first")}`);
    }
  }
  await store.close();
} catch (error) {
  say(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
  process.exitCode = 1;
}

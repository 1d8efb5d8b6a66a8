/** Starts the adapter over Socket Mode, stops it and does nothing more: the process must end by itself. */
import { createSlackAdapter } from "../../../src/adapters/slack/index.ts";
import { testBot } from "../bot.ts";

const bot = testBot();
const adapter = createSlackAdapter<Record<string, never>>({
  bot,
  log: bot.log,
  clock: () => new Date(),
  connection: { kind: "socket", appToken: "xapp-good", botToken: "xoxb-good" },
  apiUrl: process.env.SLACK_API_URL ?? "",
  prefix: "clin-",
  moderators: [],
  onFatal: () => undefined,
});
await adapter.start();
process.stdout.write(`connected ${adapter.connected()}\n`);
await adapter.stop();
process.stdout.write(`connected ${adapter.connected()}\n`);

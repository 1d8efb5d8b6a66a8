/** `npm run bench`: medians in milliseconds, each beside a named baseline that does the least of the same kind. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import MiniSearch from "minisearch";
import { discordRenderer } from "../../src/adapters/discord/render.ts";
import { slackRenderer } from "../../src/adapters/slack/render.ts";
import { createAnswering } from "../../src/answering/index.ts";
import { blocksText, type Invocation } from "../../src/bot/index.ts";
import { loadLibrary } from "../../src/library/index.ts";
import { kindsOf } from "../../src/privacy/index.ts";
import { loadedCore, settingsOf } from "../../src/verbs/verb.ts";
import { setsOf } from "../eval/sets.ts";

/** Median milliseconds of a task over many rounds, after a warm-up. */
async function median(rounds: number, task: (round: number) => unknown): Promise<number> {
  for (let round = 0; round < Math.min(rounds, 50); round++) await task(round);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await task(round);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function row(what: string, ms: number, baseline: string, baselineMs: number, aim = ""): void {
  console.log(
    `${what.padEnd(52)} ${ms.toFixed(3).padStart(9)} ms  ${(ms / baselineMs).toFixed(1).padStart(7)} x ${baseline} (${baselineMs.toFixed(3)} ms)${aim ? `  aim ${aim}` : ""}`,
  );
}

const core = await loadedCore({ learns: true });
const { library, answering } = core.bot.services();
const questions = setsOf("develop").questions.map(({ q }) => q);
const pick = (round: number) => questions[round % questions.length] ?? "";
const caller = {
  surface: "discord",
  member: "discord:1",
  community: null,
  locale: "en-US",
  moderator: async () => false,
} as const;
const pay: Invocation = { ...caller, kind: "command", name: "pay", options: { credential: "resident", level: "3" } };

const reply = await core.bot.dispatch(pay);
if (reply.kind !== "reply") throw new Error("/pay did not answer");
const rendered = JSON.stringify(discordRenderer.render(reply.reply));
const copy = await median(2000, () => JSON.parse(rendered));

row(
  "dispatch to payload, /pay, Discord",
  await median(1000, async () => {
    const response = await core.bot.dispatch(pay);
    return response.kind === "reply" && core.bot.present(response.reply, discordRenderer);
  }),
  "parsing that payload's JSON",
  copy,
  "< 2 ms",
);
row(
  "dispatch to payload, /pay, Slack",
  await median(1000, async () => {
    const response = await core.bot.dispatch({ ...pay, surface: "slack" });
    return response.kind === "reply" && core.bot.present(response.reply, slackRenderer);
  }),
  "parsing that payload's JSON",
  copy,
  "< 2 ms",
);

const search = new MiniSearch({ fields: ["title", "text"] });
search.addAll(
  [...library.answers.values()].map(({ id, title, asks, details }) => ({
    id,
    title,
    text: `${asks.join("\n")}\n${blocksText(details)}`,
  })),
);
row(
  "a question answered",
  await median(1000, (round) => answering.ask(pick(round))),
  "MiniSearch, as it comes",
  await median(1000, (round) => search.search(pick(round))),
  "< 2 ms",
);
row(
  "a message screened for patient data",
  await median(3000, (round) => kindsOf(pick(round))),
  "one split into words",
  await median(3000, (round) => pick(round).split(/\s+/)),
  "< 0.2 ms",
);
const hostile = "bao,".repeat(750);
row(
  "3,000 characters that cost the screen the most",
  await median(100, () => kindsOf(hostile)),
  "them split into words",
  await median(3000, () => hostile.split(/,/)),
  "< 100 ms",
);

const dir = settingsOf().contentDir;
const files = readdirSync(dir, { recursive: true, encoding: "utf8" })
  .map((file) => join(dir, file))
  .filter((file) => statSync(file).isFile());
const reading = await median(5, () => files.map((file) => readFileSync(file, "utf8").length));
row(
  "content loaded and checked (without surfaces)",
  await median(5, () => loadLibrary({ dir, today: new Date() })),
  "reading its files",
  reading,
);
row("answering made ready from content", await median(3, () => createAnswering(library)), "reading its files", reading);

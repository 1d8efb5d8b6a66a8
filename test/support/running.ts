/** The whole program on loopback: page, Discord and Slack over HTTP, a SQLite file, and its real log kept in memory. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type App, createApp } from "../../src/app.ts";
import { readSettings, type Settings } from "../../src/config.ts";
import { createLog, secretsOf } from "../../src/log.ts";
import { answerFile, contentFolder, type Files, base as files } from "./content.ts";
import { FakeDiscord } from "./discord/fake-discord.ts";
import { DISCORD_PUBLIC_KEY } from "./signed.ts";
import * as slackPayloads from "./slack/payloads.ts";
import { type FakeSlack, fakeSlack, SIGNING_SECRET } from "./slack/server.ts";

export interface RunningSettings {
  /** By default a small one, whole enough for every screen. */
  contentDir?: string;
  /** In the place of files of the small content. */
  files?: Files;
  env?: Record<string, string>;
  settings?: Partial<Settings>;
  clock?: () => Date;
}

export interface Running {
  app: App;
  base: string;
  /** Where the store and its secret are. */
  data: string;
  slack: FakeSlack;
  discord: FakeDiscord;
  /** The lines of the log, as they would be written to standard error. */
  log: string[];
  stop(): Promise<void>;
}

/** The small content. */
export const SMALL = {
  "vocabulary.yaml": `${files["vocabulary.yaml"]}specialty:\n  emergency-medicine: {title: Emergency medicine, words: [emergency medicine], group: Acute}\n`,
  "answers/pay/residents.md": answerFile({ data: "sources: [board-2026]\nfigures: [pay.residents]" }),
};

export async function running(given: RunningSettings = {}): Promise<Running> {
  const { contentDir, files: changes = {}, env = {}, settings: more = {}, clock = () => new Date() } = given;
  const folder = await mkdtemp(join(tmpdir(), "preceptor-running-"));
  const content = contentDir === undefined ? await contentFolder({ ...SMALL, ...changes }) : null;
  const slack = await fakeSlack();
  const discord = await FakeDiscord.start();
  slack.channels.add(slackPayloads.CHANNEL).add("D0001").add(slackPayloads.MEMBER);
  const data = join(folder, "data");
  const settings = {
    ...readSettings({
      PORT: "0",
      CONTENT_DIR: contentDir ?? content?.dir ?? "",
      STORE_URL: `sqlite://${data}/preceptor.sqlite`,
      LIMIT_MEMBER: "off",
      LIMIT_COMMUNITY: "off",
      LOG_LEVEL: "trace",
      DISCORD_PUBLIC_KEY,
      DISCORD_API_URL: discord.apiUrl,
      SLACK_BOT_TOKEN: "xoxb-good",
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
      SLACK_API_URL: slack.apiUrl,
      ...env,
    }),
    ...more,
  };
  const log: string[] = [];
  const destination = { write: (line: string) => void log.push(line) };
  const app = await createApp({
    settings,
    clock,
    log: createLog(settings.logLevel, { secrets: secretsOf(settings), destination }),
    onFatal: () => undefined,
  });
  const [label = ""] = await app.start();
  return {
    app,
    base: label.replace(/^web /, ""),
    data,
    slack,
    discord,
    log,
    async stop() {
      await app.stop();
      await slack.stop();
      await discord.stop();
      await content?.remove();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

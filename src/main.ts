/** Starts and stops the app. Nothing else. */
import { pathToFileURL } from "node:url";
import { ContentError, createApp } from "./app.ts";
import { FatalError } from "./bot/index.ts";
import { ConfigError, readSettings, type Settings } from "./config.ts";
import { createLog, secretsOf } from "./log.ts";

/** Longest a stop may take, in milliseconds; what still runs then is left behind. */
const STOP_MS = 9000;

/** Runs until SIGTERM or SIGINT (exit code 0), or until a configured surface can never work (1). */
export async function runProgram(env: NodeJS.ProcessEnv, output: NodeJS.WritableStream): Promise<number> {
  let settings: Settings;
  try {
    settings = readSettings(env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
  const log = createLog(settings.logLevel, { secrets: secretsOf(settings) });
  let end: (code: number) => void = () => undefined;
  const ended = new Promise<number>((resolve) => {
    end = resolve;
  });
  const fatal = (error: Error) => {
    process.stderr.write(`${error.message}\n`);
    end(1);
  };
  // What nobody waited for ends the program, as it would by itself, but without the error's words: they may be a member's.
  process.on("uncaughtException", (error) => {
    log.fatal({ err: error }, "something failed that nobody waited for; the program ends");
    end(1);
  });
  const opening = createApp({ settings, clock: () => new Date(), log, onFatal: fatal });
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => end(0));

  output.write(`${introduction(settings)}\n`);
  const started = opening
    .then((app) => app.start())
    .then(
      (labels) => void output.write(`ready: ${labels.join(", ")}\n`),
      (error: unknown) => {
        if (!(error instanceof FatalError || error instanceof ContentError)) throw error;
        fatal(error);
      },
    );
  const code = await Promise.race([ended, started.then(() => ended)]);
  const stopped = opening.then(
    (app) => app.stop(),
    () => undefined,
  );
  await Promise.race([stopped, new Promise((resolve) => setTimeout(resolve, STOP_MS).unref())]);
  return code;
}

/** What runs, and what it would need to run more. */
function introduction({ discord, slack, host, port, contentDir, storeUrl }: Settings): string {
  const address = `http://${host.includes(":") ? `[${host}]` : host}:${port === 0 ? "(a free port)" : port}`;
  const more = [
    !discord.gateway &&
      !discord.http &&
      "Discord: set DISCORD_TOKEN and DISCORD_APPLICATION_ID, then run `npm run -s preceptor -- register`",
    !slack.socket &&
      !slack.http &&
      "Slack: set SLACK_BOT_TOKEN and SLACK_APP_TOKEN; `npm run -s preceptor -- manifest` prints the app to create",
  ].filter((line): line is string => line !== false);
  return [
    "Preceptor",
    `  page     ${address}`,
    `  content  ${contentDir}`,
    `  store    ${storeUrl.replace(/\/\/[^@/]*@/, "//")}`,
    ...(discord.gateway
      ? ["  discord  over the gateway. Commands are not registered by this: npm run -s preceptor -- register"]
      : []),
    ...(discord.http ? ["  discord  over HTTP, at POST /discord/interactions"] : []),
    ...(slack.socket
      ? ["  slack    over Socket Mode"]
      : slack.http
        ? ["  slack    over HTTP, at POST /slack/events"]
        : []),
    ...(more.length > 0 ? ["To run more:", ...more.map((line) => `  ${line}`)] : []),
  ].join("\n");
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exit(await runProgram(process.env, process.stdout));

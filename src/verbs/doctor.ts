import { FatalError } from "../bot/index.ts";
import { ConfigError, type Settings } from "../config.ts";
import { checkRules } from "../core.ts";
import { loadLibrary } from "../library/index.ts";
import { createLog } from "../log.ts";
import { openStore, StoreError, storeIsThere } from "../storage/index.ts";
import { settingsOf, type Verb } from "./verb.ts";

interface Finding {
  ok: boolean;
  what: string;
  cure?: string;
}

const TIMEOUT = 8000;

export const doctor: Verb = {
  help: "preceptor doctor\n\nChecks settings, content and the store, and each token with one call, and says what to do. Exit 1 on a problem.",
  async run() {
    let settings: Settings;
    try {
      settings = settingsOf();
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      console.log(`problem  ${error.message}`);
      return 1;
    }
    const findings = [
      { ok: true, what: "settings" },
      await content(settings),
      await storage(settings),
      ...(await Promise.all(tokens(settings))),
    ];
    for (const { ok, what, cure } of findings)
      console.log(`${ok ? "ok      " : "problem "} ${what}${cure ? `\n         ${cure}` : ""}`);
    return findings.every(({ ok }) => ok) ? 0 : 1;
  },
};

async function content({ contentDir }: Settings): Promise<Finding> {
  const { library, problems } = await loadLibrary({ dir: contentDir, today: new Date(), ...checkRules });
  const errors = problems.filter(({ severity }) => severity === "error").length;
  return library
    ? { ok: true, what: `content: ${library.answers.size} answers in force (${library.version})` }
    : {
        ok: false,
        what: `content: ${errors} errors in ${contentDir}`,
        cure: "Run `preceptor check` to see each with its file and line.",
      };
}

/** A store that is not there yet is no problem: the first start makes it. */
async function storage({ storeUrl: url, memberKeySecret: keySecret }: Settings): Promise<Finding> {
  if (!storeIsThere(url)) return { ok: true, what: "store: none yet; the first start makes it" };
  try {
    const store = await openStore({ url, keySecret, clock: () => new Date(), log: createLog("fatal"), patienceMs: 0 });
    const problems = await store.problems();
    await store.close();
    return problems.length === 0
      ? { ok: true, what: "store: a row was written, read and deleted" }
      : {
          ok: false,
          what: `store: ${problems.length} rows could not be read: ${problems.map(({ key }) => key).join(", ")}`,
          cure: "They are set aside for 30 days, under `quarantine:`; put a backup back where they matter.",
        };
  } catch (error) {
    if (!(error instanceof FatalError || error instanceof StoreError)) throw error;
    return { ok: false, what: "store", cure: error.message };
  }
}

function tokens({ discord, slack }: Settings): Promise<Finding>[] {
  const checks: Promise<Finding>[] = [];
  if (discord.token !== null)
    checks.push(
      call(
        "Discord: DISCORD_TOKEN",
        `${discord.apiUrl ?? "https://discord.com/api"}/v10/users/@me`,
        "GET",
        `Bot ${discord.token}`,
        "Copy a new token from Bot at discord.com/developers.",
      ),
    );
  const slackApi = slack.apiUrl ?? "https://slack.com/api/";
  const bot = slack.socket?.botToken ?? slack.http?.botToken;
  if (bot)
    checks.push(
      call(
        "Slack: SLACK_BOT_TOKEN",
        `${slackApi}auth.test`,
        "POST",
        `Bearer ${bot}`,
        "Copy the Bot User OAuth Token from OAuth & Permissions at api.slack.com/apps.",
      ),
    );
  if (slack.socket)
    checks.push(
      call(
        "Slack: SLACK_APP_TOKEN",
        `${slackApi}apps.connections.open`,
        "POST",
        `Bearer ${slack.socket.appToken}`,
        "Make an app-level token with connections:write under Basic Information at api.slack.com/apps.",
      ),
    );
  return checks;
}

/** One call with a token. Slack answers 200 with `ok: false` where a token is refused. */
async function call(what: string, url: string, method: string, authorization: string, cure: string): Promise<Finding> {
  try {
    const response = await fetch(url, { method, headers: { authorization }, signal: AbortSignal.timeout(TIMEOUT) });
    const body: unknown = await response.json().catch(() => null);
    const refused = !response.ok || (typeof body === "object" && body !== null && "ok" in body && body.ok === false);
    return refused ? { ok: false, what: `${what} was refused (${response.status})`, cure } : { ok: true, what };
  } catch {
    return {
      ok: false,
      what: `${what}: the platform did not answer`,
      cure: "Check the network and any proxy, then try again.",
    };
  }
}

/** Whether Slack takes the tokens: one call each, and what to do where it does not. */
import { FatalError, type Log } from "../../bot/index.ts";
import { createApi, type Fetch, message, refusal } from "./api.ts";
import { createWorkspaces, refusedAppToken } from "./workspaces.ts";

export interface CheckSettings {
  botToken: string | null;
  appToken: string | null;
  /** Base of the Web API, ending in `/api/`; null for Slack's own. */
  apiUrl: string | null;
  log: Log;
  clock: () => Date;
  fetch?: Fetch | undefined;
}

/** One line for each token that does not work; empty where all do. Connects nothing. Never rejects. */
export async function checkSlackTokens(settings: CheckSettings): Promise<string[]> {
  const { botToken, appToken, apiUrl, log, clock, fetch = globalThis.fetch } = settings;
  const api = createApi({ apiUrl, log, clock, fetch, retryMs: 0, stopped: AbortSignal.abort() });
  const onFatal = () => undefined;
  const workspaces = createWorkspaces({ botToken, installed: null, installations: null, api, log, onFatal });
  const problems: string[] = [];
  const check = async (variable: string, call: () => Promise<unknown>) => {
    try {
      await call();
    } catch (error) {
      const known = error instanceof FatalError;
      problems.push(
        known ? error.message : `${variable} could not be checked: Slack cannot be reached (${message(error)}).`,
      );
    }
  };
  if (botToken !== null) await check("SLACK_BOT_TOKEN", () => workspaces.identify());
  if (appToken !== null)
    await check("SLACK_APP_TOKEN", async () => {
      try {
        await api.client(appToken).apps.connections.open({});
      } catch (error) {
        const code = refusal(error);
        throw code === null ? error : refusedAppToken(code);
      }
    });
  return problems;
}

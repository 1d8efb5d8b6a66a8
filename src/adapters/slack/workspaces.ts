/** Which token speaks in which workspace: the one of the settings, or one for each installation by OAuth. */
import type { AuthorizeResult, Installation, InstallationQuery } from "@slack/bolt";
import { FatalError, type Log } from "../../bot/index.ts";
import { message, refusal, type SlackApi } from "./api.ts";

/** Keeps what OAuth brought, by enterprise or team. Handed over by app.ts. */
export interface InstallationStore {
  storeInstallation(installation: Installation): Promise<void>;
  /** Rejects where there is none. */
  fetchInstallation(query: InstallationQuery<boolean>): Promise<Installation>;
  deleteInstallation(query: InstallationQuery<boolean>): Promise<void>;
}

type Source = InstallationQuery<boolean>;

export interface WorkspaceSettings {
  botToken: string | null;
  /** Authorizes an installation by OAuth, renewing its token where it rotates. */
  installed: ((source: Source) => Promise<AuthorizeResult>) | null;
  installations: InstallationStore | null;
  api: SlackApi;
  log: Log;
  onFatal: (error: FatalError) => void;
}

export interface Workspaces {
  /** Who the bot is, by the token of the settings. Throws a FatalError where Slack refuses that token. */
  identify(): Promise<void>;
  authorize(source: Source): Promise<AuthorizeResult>;
  /** Rejects where the bot is not installed in this workspace. */
  token(team: string): Promise<string>;
  /** Slack refused the token of a workspace. Fatal where it is the token of the settings. */
  lost(team: string, code: string): void;
  /** The workspace took the bot's token back: its installation is forgotten. */
  revoked(source: Source): Promise<void>;
}

export function createWorkspaces(settings: WorkspaceSettings): Workspaces {
  const { botToken, installed, installations, api, log, onFatal } = settings;
  let own: { team: string | undefined; botId?: string; botUserId?: string } | null = null;

  const isOwn = (team: string | undefined) => botToken !== null && (!installed || (own !== null && own.team === team));

  async function authorize(source: Source): Promise<AuthorizeResult> {
    if (botToken !== null && isOwn(source.teamId)) {
      const { botId, botUserId } = own ?? {};
      return { botToken, ...(botId && { botId }), ...(botUserId && { botUserId }) };
    }
    if (!installed) throw new Error("the bot is not installed in this workspace");
    const { botToken: token, botId, botUserId } = await installed(source);
    if (!token) throw new Error("the installation of this workspace has no bot token");
    return { botToken: token, ...(botId && { botId }), ...(botUserId && { botUserId }) };
  }

  return {
    authorize,
    async identify() {
      if (botToken === null) return;
      try {
        const { team_id: team, bot_id: botId, user_id: botUserId } = await api.client(botToken).auth.test();
        own = { team, ...(botId && { botId }), ...(botUserId && { botUserId }) };
      } catch (error) {
        const code = refusal(error);
        throw code === null ? error : refusedBotToken(code);
      }
    },
    async token(team) {
      const source = { teamId: team, enterpriseId: undefined, isEnterpriseInstall: false };
      const { botToken: token } = await authorize(source);
      if (!token) throw new Error("the bot is not installed in this workspace");
      return token;
    },
    lost(team, code) {
      if (isOwn(team)) onFatal(refusedBotToken(code));
      else log.warn({ community: `slack:${team}`, err: code }, "a workspace no longer takes the bot's token");
    },
    async revoked(source) {
      if (isOwn(source.teamId)) return onFatal(refusedBotToken("token_revoked"));
      try {
        await installations?.deleteInstallation(source);
        log.info({ community: `slack:${source.teamId}` }, "a workspace removed the bot");
      } catch (error) {
        log.error(
          { community: `slack:${source.teamId}`, err: message(error) },
          "a removed workspace could not be forgotten",
        );
      }
    },
  };
}

const refusedBotToken = (code: string) =>
  new FatalError(
    `Slack refuses SLACK_BOT_TOKEN (${code}). Install the app again under OAuth & Permissions at api.slack.com/apps and copy the Bot User OAuth Token, which begins with xoxb-.`,
  );

export const refusedAppToken = (code: string) =>
  new FatalError(
    `Slack refuses SLACK_APP_TOKEN (${code}). Make an app-level token with the scope connections:write under Basic Information at api.slack.com/apps; it begins with xapp-.`,
  );

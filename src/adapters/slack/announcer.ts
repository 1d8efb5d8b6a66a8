/** Posts what moderators are to be told into the channel that they chose. */
import type { Announcer, Bot, Log } from "../../bot/index.ts";
import { type SlackApi, slackCode } from "./api.ts";
import { slackRenderer } from "./render.ts";
import type { Workspaces } from "./workspaces.ts";

export interface AnnouncerSettings<S> {
  bot: Bot<S>;
  api: SlackApi;
  workspaces: Workspaces;
  log: Log;
}

/** Rejects where Slack cannot be reached. Slack itself drops no repetition, so what may have arrived is not repeated. */
export function createAnnouncer<S>({ bot, api, workspaces, log }: AnnouncerSettings<S>): Announcer {
  return {
    async announce(community, channel, reply) {
      const [surface, team] = community.split(":");
      if (surface !== "slack" || !team || !/^[CG][A-Z0-9]{1,30}$/.test(channel)) return "refused";
      try {
        const client = api.client(await workspaces.token(team));
        for (const message of bot.present(reply, slackRenderer))
          await api.patiently(() =>
            client.chat.postMessage({ channel, ...message, unfurl_links: false, unfurl_media: false }),
          );
        return "delivered";
      } catch (error) {
        const code = slackCode(error);
        if (code === null) throw error;
        log.warn({ community, err: code }, "the moderators' channel takes no message from the bot");
        return "refused";
      }
    },
  };
}

/** Brings a reply to a member's direct messages. */
import type { Bot, Courier, Log } from "../../bot/index.ts";
import { type SlackApi, slackCode } from "./api.ts";
import { slackRenderer } from "./render.ts";
import type { Workspaces } from "./workspaces.ts";

export interface CourierSettings<S> {
  bot: Bot<S>;
  api: SlackApi;
  workspaces: Workspaces;
  log: Log;
}

/** Rejects where Slack cannot be reached: that is no refusal by the member. */
export function createCourier<S>({ bot, api, workspaces, log }: CourierSettings<S>): Courier {
  return {
    async deliver(member, reply) {
      const [surface, team, user] = member.split(":");
      if (surface !== "slack" || !team || !user) return "refused";
      try {
        const client = api.client(await workspaces.token(team));
        for (const message of bot.present(reply, slackRenderer))
          await api.patiently(() =>
            client.chat.postMessage({ channel: user, ...message, unfurl_links: false, unfurl_media: false }),
          );
        return "delivered";
      } catch (error) {
        const code = slackCode(error);
        if (code === null) throw error;
        log.warn({ err: code }, "a direct message was refused");
        return "refused";
      }
    },
  };
}

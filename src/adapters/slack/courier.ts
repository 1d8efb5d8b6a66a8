/** Brings a reply to a member's direct messages. */
import type { Bot, Courier, Log } from "../../bot/index.ts";
import { didNothing, refusal, type SlackApi, slackCode } from "./api.ts";
import { ownedBy } from "./owner.ts";
import { slackRenderer } from "./render.ts";
import type { Workspaces } from "./workspaces.ts";

export interface CourierSettings<S> {
  bot: Bot<S>;
  api: SlackApi;
  workspaces: Workspaces;
  log: Log;
}

/**
 * Rejects where Slack cannot be reached: that is no refusal by the member. Slack shows a message twice that is posted
 * twice, whatever id it carries, so there is no `repeatableMs`.
 */
export function createCourier<S>({ bot, api, workspaces, log }: CourierSettings<S>): Courier {
  return {
    async deliver(member, reply, once) {
      const [surface, team, user] = member.split(":");
      if (surface !== "slack" || !team || !user) return "refused";
      // What must come once is not even repeated after a 5xx.
      const call: SlackApi["patiently"] = once === undefined ? api.patiently : (post) => post();
      let posted = 0;
      let token: string | undefined;
      try {
        token = await workspaces.token(team);
        const client = api.client(token);
        for (const message of bot.present(reply, slackRenderer)) {
          await call(() =>
            client.chat.postMessage({
              channel: user,
              ...ownedBy(message, user),
              unfurl_links: false,
              unfurl_media: false,
            }),
          );
          posted++;
        }
        return "delivered";
      } catch (error) {
        const code = slackCode(error);
        // A token that works no more is no refusal by the member; nor is a connection that was never made.
        const nothing = token === undefined || refusal(error) !== null || didNothing(error);
        if (once !== undefined && posted > 0) throw error;
        if (once !== undefined && nothing) return "failed";
        if (code === null) throw error;
        log.warn({ err: code }, "a direct message was refused");
        return "refused";
      }
    },
  };
}

/** The Home tab of the app: a member's plan, shown to nobody else. https://docs.slack.dev/surfaces/app-home */
import type { AllMiddlewareArgs, BlockAction, SlackEventMiddlewareArgs } from "@slack/bolt";
import { type Command, type Reply, SLACK } from "../../bot/index.ts";
import { lostToken, message as reason } from "./api.ts";
import { asReply, callerOf, type Desk, type Place, settled } from "./desk.ts";
import { ownedBlocks } from "./owner.ts";
import { slackRenderer } from "./render.ts";

export type HomeArgs = SlackEventMiddlewareArgs<"app_home_opened"> & AllMiddlewareArgs;

/** What the tab shows. Without this command there is no tab. */
const HOME = "plan";

export const hasHome = <S>(commands: readonly Command<S>[]): boolean => commands.some(({ name }) => name === HOME);

/** The tab is drawn anew each time that it is opened: the plan may have changed elsewhere. */
export async function onHome<S>(desk: Desk<S>, { event, body }: HomeArgs, place: Place): Promise<void> {
  if (event.tab !== "home" || !hasHome(desk.bot.commands) || !desk.isNew(`event ${body.event_id}`)) return;
  const replied = asReply(desk, await desk.bot.dispatch({ ...callerOf(desk, place), kind: "command", name: HOME }));
  const { reply } = await settled(desk, replied);
  await publish(desk, place, reply);
}

/** A press in the tab comes without a message, a channel and a response_url. */
export const isInHome = ({ view }: BlockAction): boolean => view?.type === "home";

/** Shows a reply as the tab. Never rejects: what cannot be shown is logged. */
export async function publish<S>(
  { bot, api, log, tokenLost }: Desk<S>,
  { client, team, user }: Place,
  reply: Reply,
): Promise<void> {
  const blocks = ownedBlocks(
    bot.present(reply, slackRenderer).flatMap((message) => message.blocks),
    user,
  );
  if (blocks.length > SLACK.viewBlocks) {
    log.error({ blocks: blocks.length }, "the Home tab has too many blocks");
    return;
  }
  try {
    await api.patiently(() => client.views.publish({ user_id: user, view: { type: "home", blocks } }));
  } catch (error) {
    log.warn({ err: reason(error) }, "the Home tab could not be shown");
    const lost = lostToken(error);
    if (lost !== null) tokenLost(team, lost);
  }
}

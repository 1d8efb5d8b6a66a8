import { type Block, type Reply, text } from "../../src/bot/index.ts";
import { announcedReply, problemsReply, statusReply, withChannel } from "../../src/moderation/index.ts";
import { command } from "../../src/services.ts";
import { type Here, inCommunity, pageOf, press } from "./in-community.ts";

export const status = command({
  name: "moderate status",
  summary: "What is in force, and what needs you",
  options: {},
  access: "moderators",
  visibility: "private",
  examples: [],
  presses: {
    status: press((context) => shown(context)),
    problems: press((context, [page]) => problemsReply(context, pageOf(page))),
    // Said in the channel first: a channel that takes nothing is not kept.
    "channel-here": press(async (context) => {
      const { services, texts, community, channel, surface, now } = context;
      if (channel === null || !services.desk.canAnnounce(surface)) return shown(context, [text(texts("out-of-date"))]);
      const hello = announcedReply(texts);
      const said = await services.desk.announce(community, channel, hello, `hello ${channel} ${now.toISOString()}`);
      if (said === "refused") return shown(context, [text(texts("channel-refused"))]);
      await services.communities.update(community, (record) => withChannel(record, { id: channel }));
      return shown(context, [text(texts("channel-set"))]);
    }),
    "channel-off": press(async (context) => {
      await context.services.communities.update(context.community, (record) => withChannel(record, undefined));
      return shown(context, [text(context.texts("channel-off"))]);
    }),
  },
  run: inCommunity((context) => shown(context)),
});

/** Also what a bare /moderate opens, where a surface has one. */
export const moderateAlone = command({
  name: "moderate",
  summary: "For moderators: status, preview, what is due, misses, notes, whom to ask, panel",
  options: {},
  access: "moderators",
  visibility: "private",
  examples: [],
  run: inCommunity((context) => shown(context)),
});

async function shown(context: Here, lead: Block[] = []): Promise<Reply> {
  const { services, community } = context;
  const [record, openMisses] = await Promise.all([
    services.communities.get(community),
    services.misses.openMisses(community),
  ]);
  return statusReply(context, record, { openMisses, lead });
}

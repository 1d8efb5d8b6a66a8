import { type Context, type Press, saying } from "../src/bot/index.ts";
import { ownMissesBlocks } from "../src/moderation/index.ts";
import { type AlsoKept, confirmReply, exportReply, privacyReply } from "../src/onboarding/index.ts";
import { command, type Services } from "../src/services.ts";

type Ask = Context<Services>;

const press = (run: Press<Services>["run"]): Press<Services> => ({ visibility: "private", mode: "update", run });

/** What the moderation room keeps about this member: a draft, and what was sent to moderators. */
async function sentBy(context: Ask): Promise<AlsoKept> {
  const { misses } = context.services;
  const [draft, mine] = [await misses.draft(context.member), await misses.mine(context.member)];
  return { blocks: ownMissesBlocks(context, draft, mine), count: mine.length + (draft ? 1 : 0) };
}

const show = async (context: Ask) =>
  privacyReply(context, await context.services.members.get(context.member), await sentBy(context));

export const privacy = command({
  name: "privacy",
  summary: "What is kept about you: see it, take it with you, delete it",
  options: {},
  access: "everyone",
  visibility: "private",
  examples: [],
  presses: {
    show: press(show),
    export: {
      visibility: "private",
      mode: "add",
      run: async (context) => exportReply(context, await context.services.members.export(context.member)),
    },
    delete: press(async (context) => {
      const record = await context.services.members.get(context.member);
      const also = await sentBy(context);
      return record || also.count > 0 ? confirmReply(context, record, also) : show(context);
    }),
    forget: press(async (context) => {
      const { misses, members } = context.services;
      await misses.forget(context.member);
      await members.forget(context.member);
      return saying(context.texts("privacy-deleted"));
    }),
  },
  run: show,
});

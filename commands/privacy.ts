import { type Press, saying } from "../src/bot/index.ts";
import { confirmReply, exportReply, privacyReply } from "../src/onboarding/index.ts";
import { command, type Services } from "../src/services.ts";

const press = (run: Press<Services>["run"]): Press<Services> => ({ visibility: "private", mode: "update", run });

export const privacy = command({
  name: "privacy",
  summary: "What is kept about you: see it, take it with you, delete it",
  options: {},
  access: "everyone",
  visibility: "private",
  examples: [],
  presses: {
    show: press(async (context) => privacyReply(context, await context.services.members.get(context.member))),
    export: {
      visibility: "private",
      mode: "add",
      run: async (context) => exportReply(context, await context.services.members.export(context.member)),
    },
    delete: press(async (context) => {
      const record = await context.services.members.get(context.member);
      return record ? confirmReply(context, record) : privacyReply(context, undefined);
    }),
    forget: press(async (context) => {
      await context.services.members.forget(context.member);
      return saying(context.texts("privacy-deleted"));
    }),
  },
  run: async (context) => privacyReply(context, await context.services.members.get(context.member)),
});

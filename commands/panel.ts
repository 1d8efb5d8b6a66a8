/** The buttons of a panel (/moderate panel), for everybody, for years. What they open is private to who pressed. */
import { type Actions, type Command, PORTABLE, type Press, saying } from "../src/bot/index.ts";
import { panelTopics, questionForm } from "../src/moderation/index.ts";
import { introReply, keptStanding, knownReply } from "../src/onboarding/index.ts";
import type { Services } from "../src/services.ts";
import { askWith } from "./facets.ts";

const MOST = Math.min(2000, PORTABLE.fieldLength);
const press = (run: Press<Services>["run"]): Press<Services> => ({ visibility: "private", mode: "add", run });

/** A topic's button runs its command, so the commands are handed in by commands/index.ts. */
export const panelActionsFor = (commands: () => readonly Command<Services>[]): Actions<Services> => ({
  owner: "panel",
  presses: {
    start: press(async (context) => {
      const record = await context.services.members.get(context.member);
      return record ? knownReply(context, keptStanding(record)) : introReply(context);
    }),
    ask: { ...press(() => ({ form: questionForm(MOST) })), opensForm: true },
    open: press((context, [name]) => {
      const isTopic = (panelTopics as readonly (string | undefined)[]).includes(name);
      const command = isTopic ? commands().find((one) => one.name === name) : undefined;
      return command ? command.run(context, {}) : saying(context.texts("out-of-date"));
    }),
  },
  submits: {
    question: {
      visibility: "private",
      mode: "add",
      run: (context, _, { question = "" }) =>
        question.trim() === "" ? saying(context.texts("welcome")) : askWith(context, question.slice(0, MOST)),
    },
  },
});

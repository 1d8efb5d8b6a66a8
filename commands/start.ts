import type { Press } from "../src/bot/index.ts";
import {
  answer,
  ask,
  begin,
  introReply,
  keep,
  keptStanding,
  knownReply,
  onStanding,
  ontoOf,
  questionReply,
  startOver,
} from "../src/onboarding/index.ts";
import { command, type Services } from "../src/services.ts";

/** Every press changes the one message that /start has sent. */
const press = (run: Press<Services>["run"]): Press<Services> => ({ visibility: "private", mode: "update", run });

export const start = command({
  name: "start",
  summary: "Six short questions, and your own plan step by step",
  options: {},
  access: "everyone",
  visibility: "private",
  examples: [],
  presses: {
    intro: press((context) => introReply(context)),
    begin: press((context, [choice]) => begin(context, choice)),
    ask: press((context, [state, question, onto]) =>
      onStanding(context, state, (standing) => ask(context, standing, question, ontoOf(onto))),
    ),
    edit: press((context, [state], [question]) =>
      onStanding(context, state, (standing) => ask(context, standing, question, "plan")),
    ),
    group: press((context, [state, onto], [group]) =>
      onStanding(context, state, (standing) =>
        questionReply(context, standing, { question: "specialty", onto: ontoOf(onto), group }),
      ),
    ),
    answer: press((context, [state, question, onto, value], [picked]) =>
      answer(context, state, question, ontoOf(onto), picked ?? value ?? ""),
    ),
    skip: press((context, [state, question, onto]) => answer(context, state, question, ontoOf(onto), undefined)),
    over: press((context, [state]) => startOver(context, state)),
    keep: press((context, [state]) => keep(context, state)),
  },
  async run(context) {
    const record = await context.services.members.get(context.member);
    return record ? knownReply(context, keptStanding(record)) : introReply(context);
  },
});

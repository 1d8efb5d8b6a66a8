import { answerById, cautionReply, showAnswer } from "../src/answering/index.ts";
import { type Press, saying } from "../src/bot/index.ts";
import {
  changeReply,
  keptStanding,
  mark,
  noPlanReply,
  onStanding,
  planReply,
  stepReply,
} from "../src/onboarding/index.ts";
import { command, type Services } from "../src/services.ts";

const press = (run: Press<Services>["run"]): Press<Services> => ({ visibility: "private", mode: "update", run });

export const plan = command({
  name: "plan",
  summary: "Your plan: what is done, what comes next",
  options: {},
  access: "everyone",
  visibility: "private",
  examples: [],
  presses: {
    show: press((context, [state]) => onStanding(context, state, (standing) => planReply(context, standing))),
    step: press((context, [state, id = ""]) =>
      onStanding(context, state, (standing) => stepReply(context, standing, id)),
    ),
    open: press((context, [state], [id = ""]) =>
      onStanding(context, state, (standing) => stepReply(context, standing, id)),
    ),
    change: press((context, [state]) => onStanding(context, state, (standing) => changeReply(context, standing))),
    mark: press((context, [id, to]) => mark(context, id, to ?? "")),
    undo: press((context, [id]) => mark(context, id, undefined)),
    // What is read stands beside the plan, so that the place in it is not lost.
    read: {
      visibility: "private",
      mode: "add",
      async run(context, _, [id = ""]) {
        const { library, answering, reader } = context.services;
        const caution = library.cautions.get(id);
        if (caution) return cautionReply(caution, context);
        const answer = answerById(library, id);
        if (!answer) return saying(context.texts("out-of-date"));
        return showAnswer(context, answer, { cautions: answering.cautionsOver(answer, await reader(context)) });
      },
    },
  },
  async run(context) {
    const record = await context.services.members.get(context.member);
    return record ? planReply(context, keptStanding(record)) : noPlanReply(context);
  },
});

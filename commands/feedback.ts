/** What a member thinks of an answer: counted for the answer and the month, and for nobody in particular. */
import { answerById } from "../src/answering/index.ts";
import { type Actions, type Context, saying } from "../src/bot/index.ts";
import { type Opinion, sentReply, wrongForm } from "../src/moderation/index.ts";
import type { Services } from "../src/services.ts";
import { full, sendMiss, wordsOf } from "./miss.ts";

/** Counted after the reply: it says nothing that could turn out untrue if the count is lost. */
export const counting =
  ({ services, community }: Context<Services>, id: string | undefined, opinion: Opinion) =>
  async (): Promise<undefined> => {
    const answer = answerById(services.library, id);
    if (answer && community !== null) await services.feedback.count(community, answer.id, opinion);
    return undefined;
  };

export const feedbackActions: Actions<Services> = {
  owner: "feedback",
  presses: {
    helpful: {
      visibility: "private",
      mode: "add",
      run(context, [id]) {
        const { community, texts, services } = context;
        if (!answerById(services.library, id)) return saying(texts("out-of-date"));
        if (community === null) return saying(texts("miss-none-here"));
        return { reply: saying(texts("feedback-counted")), later: counting(context, id, "helpful") };
      },
    },
    wrong: {
      visibility: "private",
      mode: "add",
      opensForm: true,
      run({ community, texts, services }, [id]) {
        const answer = answerById(services.library, id);
        if (!answer) return saying(texts("out-of-date"));
        return community === null ? saying(texts("miss-none-here")) : { form: wrongForm(answer.id) };
      },
    },
  },
  submits: {
    tell: {
      visibility: "private",
      mode: "add",
      async run(context, [id], fields) {
        const { services, texts, community } = context;
        const answer = answerById(services.library, id);
        if (!answer) return saying(texts("out-of-date"));
        if (community === null) return saying(texts("miss-none-here"));
        const typed = wordsOf(context, fields);
        if ("wrong" in typed) return typed.wrong;
        const later = counting(context, answer.id, "outdated");
        if (typed.words === "") return { reply: saying(texts("feedback-counted")), later };
        const miss = {
          id: services.misses.newId(),
          community,
          words: typed.words,
          wantsReply: false,
          about: answer.id,
        };
        const sent = await sendMiss(context, miss);
        const reply = sent === "full" ? full(context) : sentReply(context, sent, texts("feedback-sent"));
        return { reply, later };
      },
    },
  },
};

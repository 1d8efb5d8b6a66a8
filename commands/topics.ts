import { answerById, showAnswer, topicOption, topicReply, topicsReply } from "../src/answering/index.ts";
import type { Context, Reply } from "../src/bot/index.ts";
import type { TopicId } from "../src/library/index.ts";
import { command, type Services } from "../src/services.ts";
import { guidesFor } from "./guides.ts";

const open = ({ services: { library }, texts }: Context<Services>, topic: string | undefined): Reply =>
  topicReply(library, topic as TopicId, texts, guidesFor(library, topic as TopicId));

export const topics = command({
  name: "topics",
  summary: "Browse everything, topic by topic",
  options: { topic: topicOption },
  access: "everyone",
  visibility: "private",
  examples: ["taxes"],
  presses: {
    open: {
      visibility: "private",
      mode: "add",
      run: (context, [topic]) => open(context, topic),
    },
    pick: {
      visibility: "private",
      mode: "add",
      run: (context, _, [topic]) => open(context, topic),
    },
  },
  async run(context, { topic }) {
    const { library, answering, reader } = context.services;
    // A single answer's id works too, so that a pasted id opens it.
    const answer = answerById(library, context.rest);
    if (answer) return showAnswer(context, answer, { cautions: answering.cautionsOver(answer, await reader(context)) });
    return topic === undefined ? topicsReply(library, context.texts, guidesFor(library)) : open(context, topic);
  },
});

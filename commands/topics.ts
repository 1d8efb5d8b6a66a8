import { answerById, showAnswer, topicOption, topicReply, topicsReply } from "../src/answering/index.ts";
import type { TopicId } from "../src/library/index.ts";
import { command } from "../src/services.ts";

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
      run: ({ services, texts }, [topic]) => topicReply(services.library, topic as TopicId, texts),
    },
    pick: {
      visibility: "private",
      mode: "add",
      run: ({ services, texts }, _, [topic]) => topicReply(services.library, topic as TopicId, texts),
    },
  },
  run(context, { topic }) {
    const { library } = context.services;
    // A single answer's id works too, so that a pasted id opens it.
    const answer = answerById(library, context.rest);
    if (answer) return showAnswer(context, answer);
    return topic === undefined
      ? topicsReply(library, context.texts)
      : topicReply(library, topic as TopicId, context.texts);
  },
});

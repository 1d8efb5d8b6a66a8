/** Finding an answer without a question: topics, and the answers in them. */
import {
  type Block,
  type Button,
  buttons,
  type Choice,
  DISCORD,
  heading,
  type Reply,
  route,
  type Texts,
  text,
} from "../bot/index.ts";
import type { Answer, Library, TopicId } from "../library/index.ts";

export const answersOf = (library: Library, topic: TopicId): Answer[] =>
  [...library.answers.values()].filter((answer) => answer.topic === topic);

const choiceOf = (answer: Answer): Choice => ({ label: answer.title, value: answer.id });

/** Pickers of some answers, as many as it takes: a select holds 25 options. */
export function answerPickers(answers: readonly Answer[], placeholder: string): Block[] {
  const size = DISCORD.selectOptions;
  return Array.from(
    { length: Math.ceil(answers.length / size) },
    (_, page): Block => ({
      kind: "picker",
      route: route("answer", "pick", page),
      placeholder: page === 0 ? placeholder : `${placeholder} (more)`,
      options: answers.slice(page * size, (page + 1) * size).map(choiceOf),
    }),
  );
}

export function topicPicker(library: Library, placeholder: string): Block {
  return {
    kind: "picker",
    route: route("topics", "pick"),
    placeholder,
    options: [...library.topics.values()].map((topic) => ({
      label: topic.title,
      value: topic.id,
      description: topic.summary,
    })),
  };
}

/** Everything there is about one topic; `extra` are buttons of others (guides). */
export function topicReply(library: Library, id: TopicId, texts: Texts, extra: readonly Button[] = []): Reply {
  const topic = library.topics.get(id);
  if (!topic) return topicsReply(library, texts, extra);
  return {
    title: topic.title,
    blocks: [
      heading(topic.title),
      text(topic.summary),
      ...answerPickers(answersOf(library, id), texts("choose-answer", { topic: topic.title })),
      ...buttons(...extra),
    ],
  };
}

export function topicsReply(library: Library, texts: Texts, extra: readonly Button[] = []): Reply {
  return {
    title: texts("choose-topic"),
    blocks: [
      heading("Topics"),
      text(texts("welcome")),
      topicPicker(library, texts("choose-topic")),
      ...buttons(...extra),
    ],
  };
}

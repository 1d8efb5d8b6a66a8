/** An outcome as a reply. */
import {
  type Block,
  buttons,
  type Context,
  heading,
  list,
  plain,
  type Reply,
  route,
  strong,
  text,
} from "../bot/index.ts";
import type { Answer, Caution, Figure, Library } from "../library/index.ts";
import type { Outcome } from "./ask.ts";
import { topicPicker } from "./browse.ts";
import { answerReply, cautionBlocks, firstLine } from "./compose.ts";

/** What composing needs of a command's context. */
export type Composing = Pick<Context<{ library: Library }>, "services" | "texts" | "now" | "can">;

export interface Showing {
  cautions?: Caution[];
  figures?: Figure[];
  lead?: Block[];
  detail?: "short" | "full";
  /** What *Not this* would offer. */
  instead?: readonly Answer[];
}

export function showAnswer(
  context: Composing,
  answer: Answer,
  { cautions = [], detail = "short", ...more }: Showing = {},
): Reply {
  const { services, texts, now, can } = context;
  return answerReply(answer, { library: services.library, texts, now, can, cautions, detail, ...more });
}

export function outcomeReply(context: Composing, outcome: Outcome, showing: Showing = {}): Reply {
  const { texts, services } = context;
  const cautions = cautionBlocks(outcome.cautions);
  switch (outcome.outcome) {
    case "answered": {
      const { answer, also, suggestions } = outcome;
      const reply = showAnswer(context, answer, { ...showing, cautions: outcome.cautions, instead: suggestions });
      return also.length === 0 ? reply : { ...reply, blocks: [...reply.blocks, ...also.flatMap(inShort)] };
    }
    case "suggested":
      return suggestionsReply(context, outcome.suggestions, cautions);
    case "redirected":
      return {
        title: outcome.redirect.title,
        blocks: [...cautions, heading(outcome.redirect.title), text(outcome.redirect.line)],
      };
    case "refused":
    case "clinical":
    case "crisis": {
      const { title, line } = outcome.outside;
      return { title, blocks: [text(line), ...cautions] };
    }
    case "unknown": {
      if (outcome.outside)
        return {
          title: outcome.outside.title,
          blocks: [text(outcome.outside.line), topicPicker(services.library, texts("choose-topic"))],
        };
      const whom = outcome.topics.map((id) => services.library.topics.get(id)?.ask).find(Boolean);
      const sentence = whom ? texts("no-answer-topic", { whom }) : texts("no-answer");
      return {
        title: sentence,
        blocks: [...cautions, text(sentence), topicPicker(services.library, texts("choose-topic"))],
      };
    }
  }
}

/** A further question of the same message: its short answer, and a way to all of it. */
const inShort = (answer: Answer): Block[] => [
  heading(answer.title),
  text(answer.short),
  ...buttons({ label: "Read all of it", route: route("answer", "open", answer.id) }),
];

/** Answers that may be meant, each with its first sentence; and the topics, where none of them is. */
export function suggestionsReply(
  { texts, services }: Composing,
  answers: readonly Answer[],
  cautions: Block[] = [],
): Reply {
  const picker = topicPicker(services.library, texts("choose-topic"));
  if (answers.length === 0)
    return { title: texts("no-answer"), blocks: [...cautions, text(texts("no-answer")), picker] };
  return {
    title: texts("suggestions"),
    blocks: [
      ...cautions,
      text(texts("suggestions")),
      list(answers.map((answer) => [strong(answer.title), ...plain(`: ${firstLine(answer)}`)])),
      ...buttons(...answers.map((answer) => ({ label: answer.title, route: route("answer", "open", answer.id) }))),
      picker,
    ],
  };
}

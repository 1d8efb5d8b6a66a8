/** An outcome as a reply. */
import { type Block, buttons, type Context, heading, type Reply, route, text } from "../bot/index.ts";
import type { Answer, Caution, Figure, Library } from "../library/index.ts";
import type { Outcome } from "./ask.ts";
import { topicPicker } from "./browse.ts";
import { answerReply, cautionBlocks } from "./compose.ts";

/** What composing needs of a command's context. */
export type Composing = Pick<Context<{ library: Library }>, "services" | "texts" | "now" | "can">;

export interface Showing {
  cautions?: Caution[];
  figures?: Figure[];
  lead?: Block[];
  detail?: "short" | "full";
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
    case "answered":
      return showAnswer(context, outcome.answer, { ...showing, cautions: outcome.cautions });
    case "suggested":
      return {
        title: texts("suggestions"),
        blocks: [
          ...cautions,
          text(texts("suggestions")),
          ...buttons(
            ...outcome.suggestions.map((answer) => ({
              label: answer.title,
              route: route("answer", "open", answer.id),
            })),
          ),
        ],
      };
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

/** An outcome as a reply. What a community adds is read first; composing itself is pure. */
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
import type { Answer, Caution, Figure, Library, TopicId } from "../library/index.ts";
import type { Outcome } from "./ask.ts";
import { topicPicker } from "./browse.ts";
import { answerReply, cautionBlocks, firstLine } from "./compose.ts";
import { type Beneath, type FootReader, type FootServices, type FootSubject, nothingBeneath } from "./foot.ts";

/** What composing needs of a command's context. */
export type Composing = Pick<Context<{ library: Library }>, "services" | "texts" | "now" | "can">;
/** The same with the community that asks. */
export type Showing = Composing & FootReader & { services: FootServices };

export interface Shown {
  cautions?: Caution[];
  figures?: Figure[];
  lead?: Block[];
  detail?: "short" | "full";
  /** What *Not this* would offer. */
  instead?: readonly Answer[];
  /** What the community adds. */
  beneath?: Beneath;
}

/** What the community of this reader adds to a reply. */
export const beneath = (context: Showing, subject: FootSubject): Promise<Beneath> =>
  context.services.foot(context, subject);

/** An answer, with what the community adds to it. */
export async function showAnswer(context: Showing, answer: Answer, shown: Shown = {}): Promise<Reply> {
  return composeAnswer(context, answer, { ...shown, beneath: await beneath(context, { of: "answer", answer }) });
}

export async function outcomeReply(context: Showing, outcome: Outcome, shown: Shown = {}): Promise<Reply> {
  const subject = subjectOf(outcome);
  return composeOutcome(context, outcome, subject ? { ...shown, beneath: await beneath(context, subject) } : shown);
}

export async function suggestionsReply(context: Showing, answers: readonly Answer[]): Promise<Reply> {
  const subject: FootSubject = answers.length === 0 ? { of: "unanswered", topics: [] } : { of: "suggested", answers };
  return composeSuggestions(context, answers, [], await beneath(context, subject));
}

/** Care, a refusal or a redirect is no place for anything of a community. */
function subjectOf(outcome: Outcome): FootSubject | undefined {
  if (outcome.outcome === "answered") return { of: "answer", answer: outcome.answer };
  if (outcome.outcome === "suggested") return { of: "suggested", answers: outcome.suggestions };
  if (outcome.outcome === "unknown") return { of: "unanswered", topics: outcome.topics };
  return undefined;
}

export function composeAnswer(
  { services, texts, now, can }: Composing,
  answer: Answer,
  { cautions = [], detail = "short", ...more }: Shown = {},
): Reply {
  return answerReply(answer, { library: services.library, texts, now, can, cautions, detail, ...more });
}

export function composeOutcome(context: Composing, outcome: Outcome, shown: Shown = {}): Reply {
  const { texts, services } = context;
  const cautions = cautionBlocks(outcome.cautions);
  switch (outcome.outcome) {
    case "answered": {
      const { answer, also, suggestions } = outcome;
      const reply = composeAnswer(context, answer, { ...shown, cautions: outcome.cautions, instead: suggestions });
      return also.length === 0 ? reply : { ...reply, blocks: [...reply.blocks, ...also.flatMap(inShort)] };
    }
    case "suggested":
      return composeSuggestions(context, outcome.suggestions, cautions, shown.beneath);
    case "redirected":
      return {
        title: outcome.redirect.title,
        blocks: [
          ...cautions,
          heading(outcome.redirect.title),
          text(outcome.redirect.line),
          ...orMeant(context, outcome.suggestions),
        ],
      };
    case "refused":
    case "clinical":
    case "crisis": {
      const { title, line } = outcome.outside;
      return { title, blocks: [text(line), ...cautions, ...orMeant(context, outcome.suggestions)] };
    }
    case "unknown": {
      if (outcome.outside)
        return {
          title: outcome.outside.title,
          blocks: [
            text(outcome.outside.line),
            ...orMeant(context, outcome.suggestions),
            ...(shown.beneath?.blocks ?? []),
            ...buttons(...(shown.beneath?.buttons ?? [])),
            topicPicker(services.library, texts("choose-topic")),
          ],
        };
      return honestNo(context, outcome.topics, cautions, shown.beneath);
    }
  }
}

/** A further question of the same message: its short answer, and a way to all of it. */
const inShort = (answer: Answer): Block[] => [
  heading(answer.title),
  text(answer.short),
  ...buttons({ label: "Read all of it", route: route("answer", "open", answer.id) }),
];

/** Answers that may have been meant, beside a reply that is none. */
const orMeant = ({ texts }: Composing, answers: readonly Answer[]): Block[] =>
  answers.length === 0
    ? []
    : [
        text(texts("or-meant")),
        ...buttons(...answers.map(({ id, title }) => ({ label: title, route: route("answer", "open", id) }))),
      ];

/** Nothing was found: whom to ask, and the topics. */
function honestNo(
  { texts, services }: Composing,
  topics: readonly TopicId[],
  cautions: Block[],
  foot: Beneath = nothingBeneath,
): Reply {
  const whom = topics.map((id) => services.library.topics.get(id)?.ask).find(Boolean);
  const sentence = whom ? texts("no-answer-topic", { whom }) : texts("no-answer");
  return {
    title: sentence,
    blocks: [
      ...cautions,
      text(sentence),
      ...foot.blocks,
      ...buttons(...foot.buttons),
      topicPicker(services.library, texts("choose-topic")),
    ],
  };
}

/** Answers that may be meant, each with its first sentence; and the topics, where none of them is. */
function composeSuggestions(
  context: Composing,
  answers: readonly Answer[],
  cautions: Block[],
  foot: Beneath = nothingBeneath,
): Reply {
  const { texts, services } = context;
  if (answers.length === 0) return honestNo(context, [], cautions, foot);
  return {
    title: texts("suggestions"),
    blocks: [
      ...cautions,
      text(texts("suggestions")),
      list(answers.map((answer) => [strong(answer.title), ...plain(`: ${firstLine(answer)}`)])),
      ...buttons(
        ...answers.map((answer) => ({ label: answer.title, route: route("answer", "open", answer.id) })),
        ...foot.buttons,
      ),
      ...foot.blocks,
      topicPicker(services.library, texts("choose-topic")),
    ],
  };
}

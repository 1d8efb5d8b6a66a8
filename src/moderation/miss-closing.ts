/** How moderators close a group of misses: the reply form, the reasons, the choice of an answer, and what came of it. */
import { type Block, buttons, DISCORD, type Form, heading, list, type Reply, saying, text } from "../bot/index.ts";
import type { Answer, TopicId } from "../library/index.ts";
import type { Delivered } from "./miss-delivery.ts";
import { at, type Desktop, scope } from "./miss-desk.ts";
import type { Group } from "./miss-groups.ts";
import { type Dismissal, dismissals, MISS } from "./miss-record.ts";
import { reasonKey } from "./miss-verdict.ts";

export const replyForm = (id: string, stamp: string): Form => ({
  route: at("miss-reply", id, stamp),
  title: "A private reply",
  submit: "Send it",
  opener: at("miss-write", id, stamp),
  fields: [
    {
      id: "words",
      kind: "paragraph",
      label: "Your reply",
      hint: "Goes privately to those who asked for one. Plain words, lists, https links. No patient details.",
      required: true,
      maxLength: MISS.reply,
    },
  ],
});

const REASONS: Record<Dismissal, string> = {
  "not-here": "Outside what is answered here",
  "ask-in-person": "Needs their own office",
  unclear: "Not clear what was meant",
  "answered-before": "Answered here already",
  "too-personal": "Tells too much about a person",
};

export function dismissReply({ texts }: Desktop, group: Group): Reply {
  const title = "Dismiss it: why?";
  return {
    title,
    blocks: [
      heading(title),
      text(texts("misses-why")),
      list(dismissals.map((reason) => `${REASONS[reason]}: ${texts(reasonKey(reason))}`)),
      {
        kind: "picker",
        route: at("miss-dismiss", ...scope(group)),
        placeholder: "Choose why",
        options: dismissals.map((reason) => ({ label: REASONS[reason], value: reason })),
      },
      ...back(group),
    ],
  };
}

const back = (group: Group): Block[] => buttons({ label: "Back", route: at("miss-open", group.id, 0) });

/** Answers to choose from, as many selects as it takes; the last argument keeps their routes apart. */
function pickers(group: Group, answers: readonly Answer[], placeholder: string): Block[] {
  const size = DISCORD.selectOptions;
  return Array.from({ length: Math.ceil(answers.length / size) }, (_, page) => ({
    kind: "picker" as const,
    route: at("miss-mark", ...scope(group), page),
    placeholder: page === 0 ? placeholder : `${placeholder} (more)`,
    options: answers.slice(page * size, (page + 1) * size).map(({ id, title }) => ({ label: title, value: id })),
  }));
}

/** The answers that came nearest, or those of a topic; and every topic. */
export function chooseReply({ services: { library }, texts }: Desktop, group: Group, topic?: string): Reply {
  const near = [...new Set(group.misses.flatMap(({ miss }) => miss.near))].slice(0, DISCORD.selectOptions);
  const of = library.topics.get(topic as TopicId);
  const answers = of
    ? [...library.answers.values()].filter((answer) => answer.topic === of.id)
    : near.flatMap((id) => library.answers.get(id) ?? []);
  const title = "Answered by which answer?";
  return {
    title,
    blocks: [
      heading(title),
      text(texts("misses-which-answer")),
      ...pickers(group, answers, of ? of.title : "The nearest answers"),
      {
        kind: "picker",
        route: at("miss-topic", ...scope(group)),
        placeholder: "Answers of a topic",
        options: [...library.topics.values()].map(({ id, title: label }) => ({ label, value: id })),
      },
      ...back(group),
    ],
  };
}

export function confirmMarkReply({ texts }: Desktop, group: Group, { id, title, short }: Answer): Reply {
  return {
    title,
    blocks: [
      heading(title),
      text(short),
      text(texts("misses-mark")),
      ...buttons(
        { label: "Yes, mark it", route: at("miss-marked", ...scope(group), id), style: "primary" },
        { label: "Another answer", route: at("miss-by", ...scope(group)) },
      ),
      ...back(group),
    ],
  };
}

export const doneReply = (sentence: string): Reply => {
  const { title, blocks } = saying(sentence);
  return { title, blocks: [...blocks, ...buttons({ label: "All misses", route: at("misses", 0) })] };
};

/** What became of the replies, without a number: the most urgent first. */
export function outcomeOf({ texts }: Pick<Desktop, "texts">, outcomes: readonly Delivered[]): Reply {
  const known: [Delivered, string][] = [
    ["unsure", texts("misses-unsure")],
    ["later", texts("misses-later")],
    ["waiting", texts("misses-waiting", { days: MISS.waitDays })],
    ["delivered", texts("misses-delivered")],
    ["gone", texts("misses-gone")],
  ];
  const told = known.flatMap(([outcome, sentence]) => (outcomes.includes(outcome) ? [sentence] : []));
  const [only, ...more] = told;
  if (more.length === 0) return doneReply(only ?? texts("misses-gone"));
  const title = "Closed";
  return {
    title,
    blocks: [heading(title), list(told), ...buttons({ label: "All misses", route: at("misses", 0) })],
  };
}

/** How often members pressed the buttons under answers, as moderators see it. */
import { type Block, buttons, heading, list, plain, type Reply, route, strong, text } from "../bot/index.ts";
import { sourceDate } from "../library/index.ts";
import { type MonthOfAnswer, type Told, toldCounts } from "./feedback.ts";
import type { Desktop } from "./miss-desk.ts";
import { statusButton } from "./words.ts";

/** Lines on one screen: the newest months, which come first. */
const MOST = 20;

const told = (name: string, value: number | null): string => `${name} ${value ?? "under five"}`;

const lineOf = ({ services: { library } }: Desktop, { answer, month, helpful, not, outdated }: Told) => [
  strong(library.answers.get(answer)?.title ?? answer),
  ...plain(
    `, ${sourceDate(month)}: ${[told("helpful", helpful), told("not this", not), told("out of date or wrong", outdated)].join(", ")}`,
  ),
];

/** The newest months of one answer, for beside what members wrote about it. */
export function countsOf(context: Desktop, all: readonly MonthOfAnswer[], answer: string): Block[] {
  const { library } = context.services;
  const now = library.renamed.get(answer) ?? answer;
  const lines = toldCounts(all, library).filter((told) => told.answer === now);
  return lines.length === 0 ? [] : [list(lines.slice(0, 3).map((line) => lineOf(context, line)))];
}

export function feedbackReply(context: Desktop, all: readonly MonthOfAnswer[]): Reply {
  const { texts, services } = context;
  const lines = toldCounts(all, services.library).slice(0, MOST);
  const title = "Feedback on answers";
  return {
    title,
    blocks: [
      heading(title),
      text(texts("feedback-lead")),
      lines.length > 0 ? list(lines.map((line) => lineOf(context, line))) : text(texts("feedback-none")),
      ...buttons({ label: "All misses", route: route("moderate", "misses", 0) }, statusButton),
    ],
  };
}

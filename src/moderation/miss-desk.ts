/** What moderators see of misses: the list, one group, and what they can do with it. */
import {
  type Block,
  type Button,
  buttons,
  type Choice,
  type Context,
  heading,
  list,
  note,
  PORTABLE,
  type Reply,
  route,
  text,
} from "../bot/index.ts";
import { type Library, sourceDate } from "../library/index.ts";
import { type Group, groupOf, groupsOf, MOST_COMPARED } from "./miss-groups.ts";
import type { Verdict } from "./miss-record.ts";
import { excerpt } from "./miss-words.ts";
import type { Sent } from "./misses.ts";
import { statusButton } from "./words.ts";

export type Desktop = Pick<Context<{ library: Library }>, "services" | "texts">;

/** Groups on one screen of the list, and texts on one screen of a group: 1000 characters each must fit Discord. */
const PER_LIST = 6;
const PER_GROUP = 3;

export const at = (action: string, ...args: (string | number)[]): string => route("moderate", action, ...args);
export const scope = ({ id, stamp }: Group): [string, string] => [id, stamp];
const titleOf = ({ services: { library } }: Desktop, answer: string): string =>
  (library.answers.get(answer) ?? library.answers.get(library.renamed.get(answer) ?? ""))?.title ?? answer;

/** What is open, and what was answered but did not surely arrive. */
export function sorted(all: readonly Sent[]): { open: Sent[]; unsure: Sent[] } {
  const of = (kind: Sent["miss"]["state"]["kind"]) => all.filter(({ miss }) => miss.state.kind === kind);
  return { open: of("open"), unsure: of("unsure") };
}

/** The group of this id and stamp, or the one miss; `changed` where it is another group now. */
export function groupAt(all: readonly Sent[], id = "", stamp = ""): { group: Group; changed: boolean } | null {
  const { open } = sorted(all);
  const alone = open.filter((sent) => sent.id === id).map((sent) => groupOf([sent]))[0];
  const group = groupsOf(open).find(({ misses }) => misses.some((sent) => sent.id === id));
  if (group && group.id === id && group.stamp === stamp) return { group, changed: false };
  if (alone?.stamp === stamp) return { group: alone, changed: false };
  return group ? { group, changed: true } : null;
}

export function listReply(context: Desktop, all: readonly Sent[], page = 0): Reply {
  const { texts } = context;
  const { open, unsure } = sorted(all);
  const groups = groupsOf(open);
  const from = page * PER_LIST < groups.length ? page * PER_LIST : 0;
  const shown = groups.slice(from, from + PER_LIST);
  const title = "Questions without an answer";
  return {
    title,
    blocks: [
      heading(title),
      ...(shown.length > 0
        ? [
            text(texts("misses-lead")),
            list(
              shown.map((group) => lineOf(context, group)),
              true,
            ),
            ...(open.length > MOST_COMPARED ? [note(texts("misses-part", { count: MOST_COMPARED }))] : []),
            opener(context, shown),
          ]
        : [text(texts("misses-none"))]),
      ...buttons(
        from > 0 && { label: "Back", route: at("misses", page - 1) },
        from + PER_LIST < groups.length && { label: "More", route: at("misses", page + 1) },
        { label: "Feedback on answers", route: at("feedback") },
        statusButton,
      ),
      ...(unsure.length > 0 ? unsureBlocks(context, unsure) : []),
    ],
  };
}

const opener = (context: Desktop, groups: readonly Group[]): Block => ({
  kind: "picker",
  route: at("miss-open"),
  placeholder: "Open one",
  options: groups.map((group, index): Choice => {
    const label = `${index + 1}. ${wordsOf(context, group)}`;
    return { label: excerpt(label, PORTABLE.optionLabel), value: group.id };
  }),
});

const wordsOf = (context: Desktop, { misses, about }: Group): string =>
  about === undefined ? (misses[0]?.miss.words ?? "") : titleOf(context, about);

function lineOf(context: Desktop, group: Group): string {
  const { texts } = context;
  const first = excerpt(group.misses[0]?.miss.words ?? "", 140);
  return [
    group.about === undefined ? first : `${texts("misses-about", { answer: titleOf(context, group.about) })} ${first}`,
    ...(group.members === null ? [] : [texts("misses-members", { count: group.members })]),
  ].join(" ");
}

export interface GroupView {
  page?: number;
  /** What happened before. */
  lead?: string;
  /** How the answer that it is about was thought of. */
  counts?: Block[];
}

/** One group in full, some texts at a time. */
export function groupReply(context: Desktop, group: Group, { page = 0, lead, counts = [] }: GroupView = {}): Reply {
  const { texts } = context;
  const { misses, members, about } = group;
  const from = page * PER_GROUP < misses.length ? page * PER_GROUP : 0;
  const shown = misses.slice(from, from + PER_GROUP);
  const near = [...new Set(misses.flatMap(({ miss }) => miss.near))].slice(0, 3);
  const title = about === undefined ? "A question without an answer" : "Feedback on an answer";
  return {
    title,
    blocks: [
      heading(title),
      ...(lead === undefined ? [] : [text(lead)]),
      ...(about === undefined ? [] : [text(texts("misses-about", { answer: titleOf(context, about) }))]),
      ...(members === null ? [] : [text(texts("misses-members", { count: members }))]),
      ...counts,
      ...shown.flatMap(({ miss }): Block[] => [
        { kind: "copy", text: miss.words },
        note(
          texts(miss.to === null ? "misses-month" : "misses-month-reply", { month: sourceDate(miss.day.slice(0, 7)) }),
        ),
      ]),
      ...(misses.length > 1
        ? [
            {
              kind: "picker" as const,
              route: at("miss-one"),
              placeholder: "Only one of these",
              options: shown.map(({ id, miss }, index) => ({
                label: excerpt(`${from + index + 1}. ${miss.words}`, PORTABLE.optionLabel),
                value: id,
              })),
            },
          ]
        : []),
      ...(near.length > 0 && about === undefined
        ? [note(`Nearest answers: ${near.map((id) => titleOf(context, id)).join("; ")}`)]
        : []),
      ...(isReplyWanted(group) ? [note(texts("misses-one-person"))] : []),
      ...buttons(...actionsOn(group)),
      ...buttons(
        from > 0 && { label: "Earlier ones", route: at("miss-open", group.id, page - 1) },
        from + PER_GROUP < misses.length && { label: "Later ones", route: at("miss-open", group.id, page + 1) },
        { label: "All misses", route: at("misses", 0) },
      ),
    ],
  };
}

const isReplyWanted = ({ misses }: Group): boolean => misses.some(({ miss }) => miss.to !== null);

/** A reply is offered only where somebody gets it; feedback on an answer is looked into, and done with. */
const actionsOn = (group: Group): (Button | false)[] =>
  group.about !== undefined && !isReplyWanted(group)
    ? [{ label: "Done: take it off the list", route: at("miss-done", ...scope(group)), style: "primary" }]
    : [
        isReplyWanted(group) && { label: "Reply", route: at("miss-write", ...scope(group)), style: "primary" },
        { label: "Answered by ...", route: at("miss-by", ...scope(group)) },
        { label: "Dismiss ...", route: at("miss-why", ...scope(group)) },
      ];

function unsureBlocks({ texts }: Desktop, unsure: readonly Sent[]): Block[] {
  return [
    heading("Not known to have arrived"),
    text(texts("misses-unsure-lead")),
    ...unsure
      .slice(0, PER_GROUP)
      .flatMap((sent): Block[] => [
        text(verdictLine(sent)),
        ...buttons(
          { label: "Send again", route: at("miss-again", sent.id) },
          { label: "Leave it", route: at("miss-leave", sent.id) },
        ),
      ]),
  ];
}

function verdictLine({ miss: { state, day } }: Sent): string {
  const verdict: Verdict | undefined = state.kind === "open" ? undefined : state.verdict;
  const what =
    verdict?.kind === "reply"
      ? `Your reply: ${excerpt(verdict.words, 200)}`
      : verdict?.kind === "answer"
        ? `The answer ${verdict.answer}`
        : "A question closed without an answer";
  return `${what} (${sourceDate(day.slice(0, 7))})`;
}

/** What a member sees of sending a question on: the form, the draft shown once more, and what became of it. */
import {
  type Block,
  type Button,
  buttons,
  type Context,
  type Form,
  heading,
  note,
  type Reply,
  route,
  text,
} from "../bot/index.ts";
import { addDays, longDate } from "../library/index.ts";
import { type Draft, MISS } from "./miss-record.ts";
import type { Sent } from "./misses.ts";

type Screen = Pick<Context<unknown>, "texts" | "can">;

/** Under an honest no. */
export const sendOnButton: Button = { label: "Send this to the moderators", route: route("miss", "form") };
/** Under suggestions: to the honest no. */
export const noneButton: Button = { label: "None of these", route: route("miss", "none") };

export const readButton = (id: string): Button => ({ label: "Read the reply", route: route("miss", "read", id) });

/** Under an answer. *Not this* stands beside the answer's own buttons, where a question was answered. */
export const feedbackButtons = (answer: string): Button[] => [
  { label: "Helpful", route: route("feedback", "helpful", answer) },
  { label: "Out of date or wrong", route: route("feedback", "wrong", answer) },
];

/** The question was not kept and a route holds no words, so the member types or pastes it again. */
export const missForm: Form = {
  route: route("miss", "draft"),
  title: "Ask the moderators",
  submit: "Read it once more",
  opener: route("miss", "form"),
  fields: [
    {
      id: "words",
      kind: "paragraph",
      label: "The question, typed or pasted again",
      hint: "What you ask is not kept, so it is not filled in here. Please, no patient details.",
      required: true,
      maxLength: MISS.words,
    },
    {
      id: "reply",
      kind: "choice",
      label: "Do you want a reply?",
      required: true,
      value: "no",
      options: [
        { label: "No, send it without my name", value: "no" },
        { label: "Yes, privately, through this bot", value: "yes" },
      ],
    },
  ],
};

export const wrongForm = (answer: string): Form => ({
  route: route("feedback", "tell", answer),
  title: "Out of date or wrong",
  submit: "Send",
  opener: route("feedback", "wrong", answer),
  fields: [
    {
      id: "words",
      kind: "paragraph",
      label: "What is out of date or wrong?",
      hint: "Goes to the moderators here, without your name. Please, no patient details.",
      required: false,
      maxLength: MISS.words,
    },
  ],
});

/** The member's own words, once more, for them alone: a block to copy is inert on every surface. */
export function draftReply({ texts }: Screen, { id, words, wantsReply }: Draft): Reply {
  return {
    title: "Not sent yet",
    blocks: [
      heading("Not sent yet"),
      text(texts("miss-draft")),
      { kind: "copy", text: words },
      text(texts(wantsReply ? "miss-with-reply" : "miss-without-name")),
      ...draftButtons(id),
      note(texts("miss-draft-kept", { minutes: MISS.draftMinutes })),
    ],
  };
}

const draftButtons = (id: string): Block[] =>
  buttons(
    { label: "Send it", route: route("miss", "send", id), style: "primary" },
    { label: "Do not send", route: route("miss", "drop", id) },
  );

const withdrawButton = ({ id }: Sent, label = "Withdraw"): Button => ({
  label,
  route: route("miss", "withdraw", id),
  style: "danger",
});

export function sentReply({ texts, can }: Screen, sent: Sent, thanks?: string): Reply {
  const title = thanks ?? "Sent to the moderators";
  return {
    title,
    blocks: [
      thanks === undefined ? heading(title) : text(thanks),
      text(texts("miss-sent", { days: MISS.keepDays })),
      ...(sent.miss.to === null ? [] : [text(texts(can.send ? "miss-reply-comes" : "miss-reply-waits"))]),
      ...buttons(withdrawButton(sent)),
    ],
  };
}

/** Everything of one member that stands in the store, for /privacy; empty where nothing does. */
export function ownMissesBlocks({ texts }: Screen, draft: Draft | undefined, mine: readonly Sent[]): Block[] {
  if (!draft && mine.length === 0) return [];
  return [
    heading("What you sent to moderators"),
    ...mine.flatMap((sent) => ownMiss(texts, sent)),
    ...(draft
      ? [
          text(texts("privacy-draft", { minutes: MISS.draftMinutes })),
          { kind: "copy" as const, text: draft.words },
          ...draftButtons(draft.id),
        ]
      : []),
  ];
}

function ownMiss(texts: Screen["texts"], sent: Sent): Block[] {
  const { state, day, words } = sent.miss;
  const date = longDate(day);
  switch (state.kind) {
    case "open":
      return [
        text(texts("privacy-miss-open", { date, until: longDate(addDays(day, MISS.keepDays)) })),
        { kind: "copy", text: words },
        ...buttons(withdrawButton(sent)),
      ];
    case "queued":
    case "sending":
      return [text(texts("privacy-miss-under-way", { date }))];
    case "unsure":
    case "waiting":
      return [text(texts("privacy-miss-waiting", { date })), ...buttons({ ...readButton(sent.id), style: "primary" })];
  }
}

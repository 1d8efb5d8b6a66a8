/** What is kept about a member, in words and as JSON. */
import { type Block, buttons, heading, list, note, plain, type Reply, route, strong, text } from "../bot/index.ts";
import { isoDay, longDate } from "../library/index.ts";
import { keptStanding, type Onboarding } from "./keeping.ts";
import { answerWords, TITLES } from "./question-screens.ts";
import { questionIds } from "./questions.ts";
import { KEEP_DAYS, type MemberRecord, type StepState } from "./record.ts";

const STATES: Record<StepState, string> = { done: "done", waiting: "waiting", "not-for-me": "not for me" };

/** What another room keeps about a member: shown beside the record, and counted. */
export interface AlsoKept {
  blocks: Block[];
  count: number;
}

/** Everything kept, a line each. */
export function privacyReply(context: Onboarding, record: MemberRecord | undefined, also: AlsoKept): Reply {
  const { texts } = context;
  const title = "What is kept about you";
  if (!record && also.count === 0)
    return {
      title,
      blocks: [heading(title), text(texts("privacy-nothing")), note(texts("privacy-not-kept"))],
    };
  return {
    title,
    blocks: [
      heading(title),
      ...(record ? recordBlocks(context, record) : []),
      ...also.blocks,
      note(texts("privacy-not-kept")),
      ...buttons(
        { label: "Export as JSON", route: route("privacy", "export") },
        { label: "Delete everything", route: route("privacy", "delete"), style: "danger" },
      ),
    ],
  };
}

function recordBlocks(context: Onboarding, record: MemberRecord): Block[] {
  const { texts, services } = context;
  const { profile, marks } = keptStanding(record);
  const answers = questionIds.filter((question) => profile[question] !== undefined);
  const lines = [
    ...answers.map((question) => [strong(`${TITLES[question]}: `), ...plain(answerWords(context, profile, question))]),
    ...Object.entries(marks).map(([id, { state, at }]) => [
      strong(`${services.library.plan.get(id)?.title ?? id}: `),
      ...plain(`${STATES[state]}, ${longDate(at.slice(0, 10))}`),
    ]),
  ];
  return [
    lines.length > 0 ? list(lines) : text("No answers yet."),
    text(texts("privacy-kept", { date: longDate(isoDay(new Date(record.usedAt))), days: KEEP_DAYS })),
    note(texts("privacy-who")),
  ];
}

/** JSON that is too long for a message stands in the file alone. */
const MOST_COPIED = 3000;

export function exportReply({ texts }: Pick<Onboarding, "texts">, data: unknown): Reply {
  const json = JSON.stringify(data, null, 2);
  return {
    title: texts("privacy-export"),
    blocks: [
      text(texts("privacy-export")),
      ...(json.length <= MOST_COPIED ? [{ kind: "copy" as const, text: json }] : []),
    ],
    file: { name: "preceptor-about-me.json", text: json },
  };
}

export function confirmReply(
  { texts }: Pick<Onboarding, "texts">,
  record: MemberRecord | undefined,
  also: AlsoKept,
): Reply {
  const { profile = {}, steps = {} } = record ?? {};
  const counts = { answers: Object.keys(profile).length, marks: Object.keys(steps).length, sent: also.count };
  const sentence = texts("privacy-confirm", counts);
  return {
    title: sentence,
    blocks: [
      heading("Delete everything?"),
      text(sentence),
      ...buttons(
        { label: "Delete it now", route: route("privacy", "forget"), style: "danger" },
        { label: "Keep it", route: route("privacy", "show") },
      ),
    ],
  };
}

/** An answer as a reply: cautions, short answer, figures, details, who checked it, and buttons. */
import {
  type Block,
  type Button,
  blocksText,
  buttons,
  heading,
  inlineText,
  note,
  type Reply,
  route,
  type Texts,
  text,
} from "../bot/index.ts";
import {
  type Answer,
  type Caution,
  type Figure,
  figureFact,
  freshness,
  type Library,
  longDate,
  sourceLine,
} from "../library/index.ts";
import { codesOf } from "./codes.ts";
import type { Beneath } from "./foot.ts";

/** Details up to this many characters stand in the reply itself; longer ones behind a button. */
const INLINE_DETAILS = 420;
/** Cautions that stand in full; any others are a line each with a button. */
const FULL_CAUTIONS = 2;

export interface View {
  library: Library;
  texts: Texts;
  now: Date;
  can: { share: boolean; send: boolean };
  /** `short` puts long details behind a button; `full` shows everything. */
  detail: "short" | "full";
  cautions: Caution[];
  /** Figures to show instead of the answer's own: the rows that fit the asker. */
  figures?: Figure[];
  /** A line above the answer ("for a PGY-3"). */
  lead?: Block[];
  /** What *Not this* would offer: set where a question was answered. */
  instead?: readonly Answer[];
  /** What the community adds. */
  beneath?: Beneath;
}

export function answerReply(answer: Answer, view: View): Reply {
  const { library, texts } = view;
  const topic = library.topics.get(answer.topic);
  const long = blocksText(answer.details).length > INLINE_DETAILS;
  const open = view.detail === "full" || !long;
  const figures = view.figures ?? answer.figures;
  const { state, due } = freshness(answer, view.now);
  return {
    title: answer.title,
    blocks: [
      ...cautionBlocks(view.cautions),
      heading(answer.title),
      ...(view.lead ?? []),
      text(answer.short),
      ...(state === "overdue" ? [note(texts("overdue", { date: longDate(due) }))] : []),
      ...(open ? answer.details : []),
      ...(figures.length > 0 ? [{ kind: "facts" as const, rows: figures.map(figureFact) }] : []),
      ...(open && view.detail === "full" && answer.sources.length > 0
        ? [{ kind: "sources" as const, items: answer.sources.map(sourceLine) }]
        : []),
      note(smallPrint(answer, view, topic?.disclaimer)),
      ...(view.beneath?.blocks ?? []),
      ...buttons(...answerButtons(answer, view, open), ...(view.beneath?.buttons ?? [])),
    ],
  };
}

/** The two most serious in full, the others as a line each with a button: a hard stop is never hidden. */
export function cautionBlocks(cautions: readonly Caution[]): Block[] {
  return cautions.flatMap((caution, index): Block[] => {
    const press = route("answer", "caution", caution.id);
    if (index >= FULL_CAUTIONS) return buttons({ label: caution.title, route: press, style: "danger" });
    return [
      { kind: "caution", severity: caution.severity, title: caution.title, body: [text(caution.short)] },
      ...buttons(caution.details.length > 0 && { label: "More on this caution", route: press }),
    ];
  });
}

/** A caution in full, from its button. */
export function cautionReply(caution: Caution, view: Pick<View, "texts">): Reply {
  return {
    title: caution.title,
    blocks: [
      {
        kind: "caution",
        severity: caution.severity,
        title: caution.title,
        body: [text(caution.short), ...caution.details.filter(isProse)],
      },
      { kind: "sources", items: caution.sources.map(sourceLine) },
      note(checked(caution, view.texts)),
    ],
  };
}

const isProse = (block: Block) => block.kind === "text" || block.kind === "list";

function smallPrint(answer: Answer, view: View, disclaimer: string | undefined): string {
  const sources = answer.sources.map((source) => sourceLine(source)).map((line) => `${line.publisher} (${line.date})`);
  return [
    ...(view.detail === "short" && sources.length > 0 ? [`Sources: ${[...new Set(sources)].join("; ")}.`] : []),
    checked(answer, view.texts),
    ...(disclaimer ? [disclaimer] : []),
  ].join(" ");
}

function checked(document: Pick<Answer, "reviewed" | "reviewedBy">, texts: Texts): string {
  const date = longDate(document.reviewed);
  return document.reviewedBy === "project"
    ? texts("reviewed-project", { date })
    : texts("reviewed-by", { date, who: document.reviewedBy });
}

/** Cautions that a press must not lose; four codes are what a route id has room for beside the longest answer's id. */
const carried = ({ cautions }: View): string[] =>
  cautions.length === 0 ? [] : [codesOf(cautions.slice(0, 4).map(({ id }) => id))];

function answerButtons(answer: Answer, view: View, open: boolean): (Button | false)[] {
  const related = answer.related.flatMap((id) => view.library.answers.get(id) ?? []);
  return [
    !open && { label: "Details", route: route("answer", "details", answer.id, ...carried(view)), style: "primary" },
    ...related.map((other) => ({ label: other.title, route: route("answer", "open", other.id) })),
    view.instead !== undefined && {
      label: "Not this",
      route: route("answer", "not", codesOf(view.instead.map(({ id }) => id)), answer.id),
    },
    view.can.share && { label: "Share", route: route("answer", "share", answer.id) },
    view.can.send && { label: "Send me this", route: route("answer", "send", answer.id) },
  ];
}

/** The first sentence, for lists and pickers. */
export const firstLine = (answer: Pick<Answer, "short">): string =>
  inlineText(answer.short).split(/(?<=[.!?])\s/)[0] ?? "";

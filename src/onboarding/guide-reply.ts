/** A place in a guide as a screen: a question with its answers, or the result with what to do. */
import {
  type Block,
  type Button,
  buttons,
  heading,
  type Inline,
  type List,
  note,
  plain,
  type Reply,
  route,
  saying,
  strong,
  type Texts,
  text,
} from "../bot/index.ts";
import { freshness, type Guide, type GuideResult, type Library, longDate, sourceLine } from "../library/index.ts";
import { further, type Place, placeOf } from "./guides.ts";

export interface GuideView {
  library: Library;
  texts: Texts;
  now: Date;
}

const step = (guide: Guide, path: string): string => route("guide", "step", guide.id, guide.hash, path);

/** Buttons that open these guides in a message of their own. */
export const guideButtons = (guides: readonly Guide[]): Button[] =>
  guides.map((guide) => ({ label: guide.title, route: route("guide", "open", guide.id), style: "primary" }));

export function guideReply(guide: Guide, hash: string, path: string, view: GuideView): Reply {
  const { texts } = view;
  const place = placeOf(guide, hash, path);
  if (place === null) {
    const sentence = texts("guide-changed");
    return {
      ...saying(sentence),
      blocks: [heading(guide.title), text(sentence), ...buttons({ label: "Start again", route: step(guide, "") })],
    };
  }
  return place.kind === "node"
    ? questionReply(guide, place)
    : { title: place.result.title, blocks: [...resultBlocks(guide, place, place.result, view)] };
}

export const guideStart = (guide: Guide, view: GuideView): Reply => guideReply(guide, guide.hash, "", view);

function questionReply(guide: Guide, place: Place & { kind: "node" }): Reply {
  const { node, path } = place;
  return {
    title: guide.title,
    blocks: [
      heading(guide.title),
      ...(path === "" ? [text(guide.intro)] : []),
      text([{ type: "strong", children: [...plain(`Question ${path.length + 1}: `), ...node.ask] }]),
      ...(node.why.length > 0 ? [note(node.why)] : []),
      ...buttons(...node.answers.map(({ label }, index) => ({ label, route: step(guide, further(path, index)) }))),
      ...moves(guide, path),
    ],
  };
}

/** At the second question, back is the beginning: one button, since a message holds no route id twice. */
const moves = (guide: Guide, path: string): Block[] =>
  buttons(
    path.length > 0 && { label: "Back", route: step(guide, path.slice(0, -1)) },
    path.length > 1 && { label: "Start again", route: step(guide, "") },
  );

function resultBlocks(guide: Guide, place: Place, result: GuideResult, { library, texts, now }: GuideView): Block[] {
  const { severity, title, short, details, sources } = result;
  // A surface writes "Stop:" before a caution itself.
  const bare = severity === "stop" ? title.replace(/^Stop: /, "") : title;
  const head: Block[] =
    severity === "ok"
      ? [heading(title), text(short)]
      : [{ kind: "caution", severity, title: bare, body: [text(short)] }];
  const todo: List = { kind: "list", ordered: true, items: result.do };
  const given: Inline[] = plain(
    texts("guide-answers", { guide: guide.title, answers: place.given.map(({ label }) => label).join("; ") }),
  );
  const letter = library.letters.get(result.letter ?? "");
  const cautions = result.cautions.flatMap((id) => library.cautions.get(id) ?? []);
  const related = result.related.flatMap((id) => library.answers.get(id) ?? []);
  const date = longDate(guide.reviewed);
  const { state, due } = freshness(guide, now);
  return [
    ...head,
    ...(state === "overdue" ? [note(texts("overdue", { date: longDate(due) }))] : []),
    ...details,
    text([strong("What to do")]),
    todo,
    text([strong("Ask, in writing: "), ...plain(`${result.ask}.`)]),
    { kind: "sources", items: sources.map(sourceLine) },
    note(given),
    note(
      guide.reviewedBy === "project"
        ? texts("reviewed-project", { date })
        : texts("reviewed-by", { date, who: guide.reviewedBy }),
    ),
    ...buttons(
      letter && { label: letter.title, route: route("letter", "form", letter.id), style: "primary" },
      ...cautions.map(
        (caution): Button => ({
          label: caution.title,
          route: route("answer", "caution", caution.id),
          style: "danger",
        }),
      ),
      ...related.map((answer) => ({ label: answer.title, route: route("answer", "open", answer.id) })),
    ),
    ...moves(guide, place.path),
  ];
}

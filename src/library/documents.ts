import type { Inline } from "../bot/index.ts";
import { checkDocument } from "./check-document.ts";
import { type Context, checkFacets, mustExist } from "./context.ts";
import { addDays, isFuture } from "./dates.ts";
import { type DraftDocument, findLine, readDocument } from "./document.ts";
import { type Expansion, expandInline } from "./expand.ts";
import { REVIEW } from "./limits.ts";
import * as schemas from "./schemas.ts";
import { linesOf } from "./text.ts";
import type { Answer, Caution, Document, Facets, Figure, Phrase, Source, Topic, TopicId } from "./types.ts";

type Texts = ReadonlyMap<string, string>;
export interface Parts {
  sources: ReadonlyMap<string, Source>;
  figures: ReadonlyMap<string, Figure>;
  topics: ReadonlyMap<TopicId, Topic>;
}
type Review = {
  sources?: string[] | undefined;
  reviewed: string;
  "reviewed-by": string;
  owner?: string | undefined;
  risk?: "normal" | "high" | undefined;
};

export type AnswerDraft = DraftDocument<ReturnType<typeof schemas.answer.parse>>;
export type CautionDraft = DraftDocument<ReturnType<typeof schemas.caution.parse>>;

/** Every answer that has its data and text; the problems of all are told. */
export function readAnswers(
  texts: Texts,
  parts: Parts,
  context: Context,
): { answers: Map<string, Answer>; drafts: Map<string, AnswerDraft>; ids: Set<string> } {
  const answers = new Map<string, Answer>();
  const drafts = new Map<string, AnswerDraft>();
  const ids = new Set<string>();
  for (const [file, text] of texts) {
    const [, topicId, slug] = /^answers\/([^/]+)\/([^/]+)\.md$/.exec(file) ?? [];
    if (topicId === undefined || slug === undefined) continue;
    const id = `${topicId}/${slug}`;
    ids.add(id);
    const draft = readDocument(file, text, schemas.answer, Object.keys(schemas.answer.shape), context);
    if (draft === undefined) continue;
    drafts.set(id, draft);
    const { front } = draft;
    const listed = front?.figures ?? [];
    for (const [index, figure] of listed.entries()) {
      mustExist(context, context.figures, "figure", figure, file, draft.yaml.lineOf(["figures", index]));
      context.usedFigures.add(figure);
    }
    for (const [index, source] of (front?.disagree ?? []).entries())
      mustExist(context, context.sources, "source", source, file, draft.yaml.lineOf(["disagree", index]));
    if (front?.audience) checkFacets(context, front.audience as Facets, file, draft.yaml, ["audience"]);
    const topic = parts.topics.get(topicId as TopicId);
    const every = front?.["review-every"] ?? topic?.reviewEvery ?? REVIEW.cautionEvery;
    const document = finish(
      id,
      draft,
      { every, owner: topic?.owner ?? "project", risk: topic?.risk ?? "normal", listed, more: front?.disagree ?? [] },
      parts,
      context,
    );
    checkDocument(draft, document, "answer", context);
    if (front === undefined) continue;
    for (const line of linesOf(front.asks))
      context.written.push({ file, line: findLine(draft.lines, line, 1), text: line });
    answers.set(id, {
      ...document,
      topic: topicId as TopicId,
      asks: linesOf(front.asks),
      audience: (front.audience ?? {}) as Facets,
      figures: listed.flatMap((figure) => parts.figures.get(figure) ?? []),
      related: front.related ?? [],
      was: front.was ?? [],
      cautions: front.cautions ?? [],
      disagree: (front.disagree ?? []).flatMap((source) => parts.sources.get(source) ?? []),
    });
  }
  return { answers, drafts, ids };
}

export function readCautions(
  texts: Texts,
  parts: Parts,
  context: Context,
): { cautions: Map<string, Caution>; drafts: Map<string, CautionDraft> } {
  const cautions = new Map<string, Caution>();
  const drafts = new Map<string, CautionDraft>();
  for (const [file, text] of texts) {
    const [, id] = /^cautions\/([^/]+)\.md$/.exec(file) ?? [];
    if (id === undefined) continue;
    const draft = readDocument(file, text, schemas.caution, Object.keys(schemas.caution.shape), context);
    if (draft === undefined) continue;
    drafts.set(id, draft);
    const { front } = draft;
    for (const [index, facets] of (front?.when ?? []).entries())
      checkFacets(context, facets as Facets, file, draft.yaml, ["when", index]);
    const every = front?.["review-every"] ?? REVIEW.cautionEvery;
    const document = finish(id, draft, { every, owner: "project", risk: "high", listed: [], more: [] }, parts, context);
    checkDocument(draft, document, "caution", context);
    if (front === undefined) continue;
    for (const line of linesOf(`${front.words ?? ""}\n${front.unless ?? ""}`))
      context.written.push({ file, line: findLine(draft.lines, line, 1), text: line });
    cautions.set(id, {
      ...document,
      severity: front.severity,
      order: front.order,
      when: (front.when ?? []) as Facets[],
      words: phrases(front.words),
      unless: phrases(front.unless),
      asks: linesOf(front.asks ?? ""),
      harmless: linesOf(front.harmless ?? ""),
      profileTopics: front["profile-topics"],
    });
  }
  return { cautions, drafts };
}

/** Each line: words apart by spaces, alternatives by |. */
export function phrases(text: string | undefined): Phrase[] {
  return linesOf(text ?? "").map((line) =>
    line
      .toLowerCase()
      .split(/\s+/)
      .map((word) => word.split("|").filter((part) => part !== "")),
  );
}

/** What answers and cautions share: dates, sources, and the text with its braces expanded. */
function finish(
  id: string,
  draft: DraftDocument<Review>,
  by: { every: number; owner: string; risk: "normal" | "high"; listed: readonly string[]; more: readonly string[] },
  parts: Parts,
  context: Context,
): Document {
  const { file, front, yaml } = draft;
  const { report } = context;
  if (front && isFuture(front.reviewed, context.now))
    report.error(file, yaml.lineOf(["reviewed"]), `\`reviewed\` ${front.reviewed} lies in the future`);
  for (const [index, source] of (front?.sources ?? []).entries())
    mustExist(context, context.sources, "source", source, file, yaml.lineOf(["sources", index]));

  let from = draft.bodyLine;
  const into = expansion(parts, context, (token, message) =>
    report.error(file, findLine(draft.lines, token, from), message),
  );
  const expanded = draft.blocks.map(({ block, line }) => {
    from = line;
    if (block.kind === "list") return { ...block, items: block.items.map((item) => expandInline(item, into)) };
    return { ...block, content: expandInline(block.content, into) };
  });
  for (const [figure, token] of into.bare)
    if (!into.printed.has(figure) && !by.listed.includes(figure))
      report.error(
        file,
        findLine(draft.lines, token, draft.bodyLine),
        `${token} shows a number without its source. List \`${figure}\` under figures, or write {${figure}} once`,
      );

  const [first, ...details] = expanded;
  const sourceIds = new Set([...(front?.sources ?? []), ...by.more, ...into.mentioned]);
  for (const source of sourceIds) context.usedSources.add(source);
  for (const figure of [...into.printed, ...into.bare.keys()]) context.usedFigures.add(figure);
  const short: Inline[] = first?.kind === "text" ? first.content : [];
  const reviewed = front?.reviewed ?? "1970-01-01";
  return {
    id,
    title: draft.title,
    short,
    details: first?.kind === "text" ? details : expanded,
    sources: [...sourceIds].flatMap((source) => parts.sources.get(source) ?? []),
    reviewed,
    reviewedBy: front?.["reviewed-by"] ?? "project",
    due: addDays(reviewed, by.every),
    owner: front?.owner ?? by.owner,
    risk: front?.risk ?? by.risk,
    file,
  };
}

export function expansion(
  parts: Parts,
  context: Context,
  tell: Expansion["tell"],
): Expansion & { bare: Map<string, string> } {
  return {
    figures: parts.figures,
    sources: parts.sources,
    isKnown: (kind, id) => {
      if (kind === "figure") context.usedFigures.add(id);
      else context.usedSources.add(id);
      const names = kind === "figure" ? context.figures : context.sources;
      return !names.isRead || names.ids.has(id);
    },
    printed: new Set(),
    bare: new Map(),
    mentioned: new Set(),
    tell,
  };
}

/** guides/*.yaml: short decision trees. */
import { createHash } from "node:crypto";
import { checkTree } from "./check-guides.ts";
import { checkPieces, readingGrade } from "./check-words.ts";
import { type Context, mustExist, nothing } from "./context.ts";
import { addDays, isFuture } from "./dates.ts";
import type { Parts } from "./documents.ts";
import { GUIDE, READING, REVIEW } from "./limits.ts";
import { type Prose, proseOf } from "./prose.ts";
import * as schemas from "./schemas.ts";
import { shaped } from "./shape.ts";
import { readMap } from "./table.ts";
import { blocksText } from "./text.ts";
import type { Guide, GuideNode, GuideResult } from "./tool-types.ts";
import type { Yaml } from "./yaml.ts";

type Draft = ReturnType<typeof schemas.guide.parse>;

export interface GuideParts extends Parts {
  /** Ids of all cautions and answers. */
  cautions: ReadonlySet<string>;
  answers: ReadonlySet<string>;
  letters: ReadonlySet<string>;
}

export function readGuides(
  texts: ReadonlyMap<string, string>,
  parts: GuideParts,
  context: Context,
): Map<string, Guide> {
  const guides = new Map<string, Guide>();
  for (const [file, text] of texts) {
    const [, id] = /^guides\/([^/]+)\.yaml$/.exec(file) ?? [];
    const read = id === undefined ? undefined : readMap(text, file, context);
    if (id === undefined || read === undefined) continue;
    const { yaml } = read;
    const keys = Object.keys(schemas.guide.shape);
    const draft = shaped(schemas.guide, read.map, { report: context.report, file, yaml, keys });
    if (draft === undefined) continue;
    if (isFuture(draft.reviewed, context.now))
      context.report.error(file, yaml.lineOf(["reviewed"]), `\`reviewed\` ${draft.reviewed} lies in the future`);
    checkTree(draft, (path, message) => context.report.error(file, yaml.lineOf(path), message));
    guides.set(id, guideOf(id, file, draft, yaml, parts, context));
  }
  return guides;
}

function guideOf(id: string, file: string, draft: Draft, yaml: Yaml, parts: GuideParts, context: Context): Guide {
  const { title, topics, start, reviewed } = draft;
  const prose = () => proseOf(parts, context, file, yaml);
  const first = prose();
  const intro = first.line(draft.intro, GUIDE.intro, "intro");
  first.end("intro");
  const nodes = Object.entries(draft.nodes).map(([node, { ask, why, answers }]): GuideNode => {
    const { line, end } = prose();
    const path = ["nodes", node];
    const read = {
      id: node,
      ask: line(ask, GUIDE.ask, ...path, "ask"),
      why: why === undefined ? [] : line(why, GUIDE.why, ...path, "why"),
      answers,
    };
    end(...path);
    return read;
  });
  const results = Object.keys(draft.results).map((name) => resultOf(name, file, draft, yaml, prose(), parts, context));
  checkVoice(file, draft, yaml, context);
  return {
    id,
    title,
    topics: [...topics],
    intro,
    start,
    nodes: new Map(nodes.map((node) => [node.id, node])),
    results: new Map(results.map((result) => [result.id, result])),
    hash: hashOf(draft),
    reviewed,
    reviewedBy: draft["reviewed-by"],
    due: addDays(reviewed, REVIEW.cautionEvery),
    owner: "project",
    file,
  };
}

function resultOf(
  id: string,
  file: string,
  draft: Draft,
  yaml: Yaml,
  prose: Prose,
  parts: GuideParts,
  context: Context,
): GuideResult {
  const {
    text,
    do: lines,
    sources,
    cautions = [],
    related = [],
    letter,
    ...rest
  } = draft.results[id] as Draft["results"][string];
  const limits = GUIDE.result;
  const at = (...path: PropertyKey[]) => yaml.lineOf(["results", id, ...path]);
  const tell = (message: string, ...path: PropertyKey[]) => context.report.error(file, at(...path), message);
  const known = (
    kind: "caution" | "answer" | "letter",
    ids: ReadonlySet<string>,
    name: string,
    ...path: PropertyKey[]
  ) => mustExist(context, { ...nothing, ids, isRead: true }, kind, name, file, at(...path));

  for (const [index, source] of sources.entries()) {
    mustExist(context, context.sources, "source", source, file, at("sources", index));
    context.usedSources.add(source);
  }
  for (const [index, caution] of cautions.entries()) known("caution", parts.cautions, caution, "cautions", index);
  for (const [index, answer] of related.entries()) known("answer", parts.answers, answer, "related", index);
  if (letter !== undefined) known("letter", parts.letters, letter, "letter");

  const [first, ...details] = prose.paragraphs(text, "results", id, "text");
  const short = first?.kind === "text" ? first.content : [];
  if (first?.kind !== "text") tell("must begin with a paragraph: the result in one or two sentences", "text");
  const lengths = [blocksText([{ kind: "text", content: short }]).length, blocksText(details).length] as const;
  if (lengths[0] > limits.short)
    tell(`the first paragraph is too long: ${lengths[0]} characters, at most ${limits.short}`, "text");
  if (lengths[1] > limits.details)
    tell(`the details are too long: ${lengths[1]} characters, at most ${limits.details}`, "text");
  const todo = lines.map((line, index) => prose.line(line, limits.line, "results", id, "do", index));
  prose.end("results", id);
  return {
    ...rest,
    id,
    short,
    details,
    do: todo,
    sources: sources.flatMap((source) => parts.sources.get(source) ?? []),
    cautions: [...cautions],
    related: [...related],
    ...(letter !== undefined && { letter }),
  };
}

/** What the bot may not say, and how plainly it must say the rest. */
function checkVoice(file: string, draft: Draft, yaml: Yaml, { report, written }: Context): void {
  const say = (text: string, ...path: PropertyKey[]) => {
    const piece = { text, line: yaml.lineOf(path) };
    checkPieces(file, [piece], report);
    return piece;
  };
  for (const text of [draft.title, draft.intro]) say(text, "title");
  for (const [id, { ask, why = "", answers }] of Object.entries(draft.nodes)) {
    say(`${ask}\n${why}`, "nodes", id);
    for (const { label } of answers) written.push({ file, ...say(label, "nodes", id, "answers") });
  }
  for (const [id, { title, text, do: lines, ask }] of Object.entries(draft.results)) {
    written.push({ file, ...say(title, "results", id, "title") }, { file, ...say(ask, "results", id, "ask") });
    say(`${text}\n${lines.join("\n")}`, "results", id, "text");
    const grade = readingGrade(`${text}\n${lines.join("\n")}`.replace(/\{[^{}]*\}/g, ""));
    if (grade > READING.grade)
      report.warning(
        file,
        yaml.lineOf(["results", id, "text"]),
        `reads at grade ${grade.toFixed(0)}; aim at 9 or lower. Shorter sentences and plainer words help`,
      );
  }
}

/** Over all that a path depends on, so that an old button never takes another branch. */
function hashOf({ start, nodes }: Draft): string {
  const tree = Object.entries(nodes).map(([id, { answers }]) => [id, answers.map(({ label, to }) => [label, to])]);
  const digest = createHash("sha256")
    .update(JSON.stringify([start, tree]))
    .digest("hex");
  return Number.parseInt(digest.slice(0, 12), 16).toString(36).padStart(4, "0").slice(-4);
}

/** Content files -> a library that is right as a whole, or the list of what is wrong. */
import { createHash } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import { characterProblems } from "./characters.ts";
import { checkAcross } from "./check-across.ts";
import { type Context, createContext, createLoadMemory, type Fix, type LoadMemory, turn } from "./context.ts";
import { type Parts, readAnswers, readCautions } from "./documents.ts";
import { deepFreeze } from "./freeze.ts";
import { readGuides } from "./guides.ts";
import { readLetters } from "./letters.ts";
import { misplaced, REQUIRED } from "./places.ts";
import { readPlan } from "./plan.ts";
import { type ContentFiles, readContent } from "./read.ts";
import { readOutside, readRedirects } from "./redirects.ts";
import { createReport, sortProblems } from "./report.ts";
import { readFigures, readMessages, readPhrasings, readSources, readTopics } from "./tables.ts";
import type { Library, Problem, Rule, TextRule } from "./types.ts";
import { readVocabulary } from "./vocabulary.ts";

const BATCH = 20;
type Answers = ReturnType<typeof readAnswers>;

export type LoadOptions = ({ dir: string } | { files: ContentFiles }) & {
  /** Decides what lies in the future. */
  today: Date;
  /** Run on a library without errors of its own. */
  rules?: readonly Rule[];
  /** Run on every line that a person wrote. */
  textRules?: readonly TextRule[];
  /** Of the loads before; the rules must be the same for all of them. */
  memory?: LoadMemory;
};

export interface Loaded {
  /** Null where there is any error. Deep-frozen. */
  library: Library | null;
  /** Sorted by file and line. */
  problems: Problem[];
  /** What `check --fix` would write. */
  fixes: Fix[];
}

/** Never throws for what is in the files. */
export async function loadLibrary(options: LoadOptions): Promise<Loaded> {
  const files = "files" in options ? options.files : await readContent(options.dir);
  const report = createReport();
  for (const problem of files.problems) report[problem.severity](problem.file, problem.line, problem.message);
  const { memory = createLoadMemory(), textRules = [] } = options;
  const context = createContext(report, options.today, memory);
  // In the order of names, wherever the files come from: the later of two that clash is told.
  const texts = new Map([...files.texts].sort(([a], [b]) => (a < b ? -1 : 1)));

  const told = new Set(files.problems.map((problem) => problem.file));
  if (!told.has("."))
    for (const file of REQUIRED) if (!texts.has(file) && !told.has(file)) report.error(file, 1, "the file is missing");
  for (const [file, text] of texts) {
    // A draft may bring a file that no folder would have let in.
    const wrong = misplaced(file);
    if (wrong) {
      report.error(file, 1, wrong);
      texts.delete(file);
    }
    for (const { line, message } of characterProblems(text)) report.error(file, line, message);
  }

  const sources = readSources(texts, context);
  const topics = readTopics(texts, context);
  const vocabulary = readVocabulary(texts, context);
  const figures = readFigures(texts, sources, context);
  const messages = readMessages(texts, context);
  const parts = { sources, figures, topics };
  const { answers, drafts, ids } = await readAllAnswers(texts, parts, context);
  const { cautions, drafts: cautionDrafts } = readCautions(texts, parts, context);
  const redirects = readRedirects(texts, parts, context);
  const outside = readOutside(texts, parts, context);
  const phrasings = readPhrasings(texts, ids, context);
  const letters = readLetters(texts, parts, context);
  const plan = readPlan(texts, { ...parts, vocabulary, cautions, letters, ids }, context);
  const guides = readGuides(
    texts,
    { ...parts, cautions: new Set(cautionDrafts.keys()), answers: ids, letters: new Set(letters.keys()) },
    context,
  );
  // Also what a mistaken delete leaves: the last good library must stay in force.
  if (ids.size === 0) report.error("answers", 1, "there is no answer in the folder");
  const renamed = new Map(
    [...answers.values()].flatMap((answer) => answer.was.map((old) => [old, answer.id] as const)),
  );
  checkAcross(
    { answers, drafts, cautions, cautionDrafts, redirects, outside, figures, sources, phrasings, ids },
    context,
  );

  for (const { file, line, text } of context.written)
    for (const { message, severity } of memory.said.of(`${file}\0${text}`, () =>
      textRules.flatMap((check) => check(text, file)),
    ))
      report[severity](file, line, message);

  let library: Library | null = null;
  if (!report.failed()) {
    const warnings = sortProblems(report.problems);
    library = {
      answers,
      renamed,
      topics,
      sources,
      figures,
      cautions,
      redirects,
      outside,
      vocabulary,
      plan,
      guides,
      letters,
      messages,
      phrasings,
      version: versionOf(texts),
      warnings,
    };
    for (const check of options.rules ?? [])
      for (const problem of check(library)) report[problem.severity](problem.file, problem.line, problem.message);
    library = report.failed() ? null : deepFreeze({ ...library, warnings: sortProblems(report.problems) });
  }
  turn(memory);
  return { library, problems: sortProblems(report.problems), fixes: context.fixes };
}

/** A few at a time: a reload runs beside members who wait for a reply. */
async function readAllAnswers(texts: ReadonlyMap<string, string>, parts: Parts, context: Context): Promise<Answers> {
  const all: Answers = { answers: new Map(), drafts: new Map(), ids: new Set() };
  const files = [...texts].filter(([file]) => file.startsWith("answers/"));
  for (let start = 0; start < files.length; start += BATCH) {
    await setImmediate();
    const some = readAnswers(new Map(files.slice(start, start + BATCH)), parts, context);
    for (const [id, answer] of some.answers) all.answers.set(id, answer);
    for (const [id, draft] of some.drafts) all.drafts.set(id, draft);
    for (const id of some.ids) all.ids.add(id);
  }
  await setImmediate();
  return all;
}

/** Eight hex digits that differ whenever any file does. The texts come sorted. */
function versionOf(texts: ReadonlyMap<string, string>): string {
  const hash = createHash("sha256");
  for (const [path, text] of texts) hash.update(`${path}\0${text}\0`);
  return hash.digest("hex").slice(0, 8);
}

/** One answer that is not in the folder (pasted by a moderator), checked as if it were. */
import { checkAcross } from "./check-across.ts";
import { createContext } from "./context.ts";
import { isoDay } from "./dates.ts";
import { readAnswers } from "./documents.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { misplaced } from "./places.ts";
import { createReport, sortProblems } from "./report.ts";
import type { Answer, Facets, Library, Problem, TextRule } from "./types.ts";

export interface Draft {
  /** Undefined where there is nothing that could be shown. */
  answer: Answer | undefined;
  /** In order of lines of the text as it was given. */
  problems: Problem[];
  /** Why the answer is shown with data that nobody wrote: there is none at the top, or it cannot be read. */
  without: "data" | "readable-data" | undefined;
}

export interface DraftOptions {
  /** `topic/slug`; an answer of this id gives way to the draft. */
  id: string;
  text: string;
  today: Date;
  textRules?: readonly TextRule[];
}

/** Pure; the library in force stays as it is. */
export function draftAnswer(library: Library, { id, text, today, textRules = [] }: DraftOptions): Draft {
  const whole = text
    .replace(/\r\n?/g, "\n")
    .replace(/^\s*\n/, "")
    .trimEnd();
  if (!/^---/.test(whole)) return withDefaults(library, { id, text: whole, today, textRules }, "data");
  const read = check(library, { id, text: `${whole}\n`, today, textRules });
  if (read.answer) return { ...read, without: undefined };
  const parts = splitFrontMatter(whole);
  if ("message" in parts) return { ...read, without: undefined };
  const first = parts.bodyLine - 1;
  const shown = withDefaults(library, { id, text: parts.body, today, textRules }, "readable-data");
  const own = new Set(read.problems.map(({ message }) => message));
  const more = shown.problems
    .map((problem) => ({ ...problem, line: problem.line + first }))
    .filter(({ message }) => !own.has(message));
  return { ...shown, problems: sortProblems([...read.problems, ...more]) };
}

/** Shows a text under data that is there only for the preview; what that data lacks is no problem of the text. */
function withDefaults(library: Library, options: DraftOptions, without: Draft["without"]): Draft {
  const day = isoDay(options.today);
  const data = ["---", "asks: |", "  preview", "sources: []", `reviewed: ${day}`, "reviewed-by: project", "---", ""];
  const head = data.length - 1;
  const { answer, problems } = check(library, { ...options, text: `${data.join("\n")}${options.text}\n` });
  const own = problems
    .filter(({ message }) => !/^`asks`|^names no source/.test(message))
    .map((problem) => ({ ...problem, line: Math.max(1, problem.line - head) }));
  return { answer, problems: own, without };
}

function check(library: Library, { id, text, today, textRules = [] }: DraftOptions): Omit<Draft, "without"> {
  const file = `answers/${id}.md`;
  const report = createReport();
  const wrong = misplaced(file);
  if (wrong) report.error(file, 1, wrong);
  const context = createContext(report, today);
  const names = (ids: Iterable<string>) => ({ ids: new Set(ids), isRead: true });
  context.sources = names(library.sources.keys());
  context.figures = names(library.figures.keys());
  const { groups } = library.vocabulary;
  for (const facet of ["credential", "specialty", "employer", "authorization", "platform"] as const)
    context.facets[facet as keyof Facets] = names(groups[facet].keys());
  for (const source of library.sources.keys()) context.usedSources.add(source);
  for (const figure of library.figures.keys()) context.usedFigures.add(figure);

  const { answers, drafts, ids } = readAnswers(new Map([[file, text]]), library, context);
  const answer = answers.get(id);
  const others = new Map([...library.answers].filter(([other]) => other !== id));
  checkAcross(
    {
      answers: answer ? new Map([...others, [id, answer]]) : others,
      drafts,
      cautions: library.cautions,
      cautionDrafts: new Map(),
      redirects: library.redirects,
      outside: library.outside,
      figures: library.figures,
      sources: library.sources,
      phrasings: new Map([...library.phrasings].filter(([other]) => other !== id)),
      ids: new Set([...library.answers.keys(), ...ids]),
    },
    context,
  );
  for (const written of context.written)
    for (const rule of textRules)
      for (const { message, severity } of rule(written.text, file)) report[severity](file, written.line, message);
  return { answer, problems: sortProblems(report.problems.filter((problem) => problem.file === file)) };
}

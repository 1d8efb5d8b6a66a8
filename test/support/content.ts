/** Small content folders in a temporary directory: a base without problems, with files replaced or left out. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { textKeys } from "../../src/bot/index.ts";
import { loadLibrary, type Problem, topicIds, withFiles } from "../../src/library/index.ts";
import { VOCABULARY_IDS } from "../../src/library/word-lists.ts";

export const TODAY = new Date("2026-11-20T12:00:00Z");

/** Undefined leaves a file of the base out. */
export type Files = Record<string, string | undefined>;

export interface DocumentParts {
  asks?: string[];
  /** Lines of front matter, besides asks and the review. */
  data?: string;
  reviewed?: string;
  title?: string;
  body?: string;
}

const DEFAULT_ASKS = [
  "what do residents make",
  "pgy3 hourly rate",
  "trainee pay",
  "resident pay range",
  "pay as a pgy4",
];

export function answerFile(parts: DocumentParts = {}): string {
  const asks = (parts.asks ?? DEFAULT_ASKS).map((ask) => `  ${ask}`).join("\n");
  return `---
asks: |
${asks}
${parts.data ?? "sources: [board-2026]"}
reviewed: ${parts.reviewed ?? "2026-11-01"}
reviewed-by: project
---
# ${parts.title ?? "What residents are paid"}

${parts.body ?? "One job board lists a range for residents. Ask the recruiter in writing.\n\nThe range depends on the task."}
`;
}

export function cautionFile(data: string, title = "A visa can forbid this work"): string {
  return `---\n${data}\nsources: [board-2026]\nreviewed: 2026-11-01\nreviewed-by: project\n---\n# ${title}\n\nAsk your sponsor in writing first.\n`;
}

const topics = topicIds
  .map(
    (id) =>
      `${id}:\n  title: ${id}\n  summary: About ${id}\n  owner: project\n  review-every: 90d\n  disclaimer: General information.\n  ask: your office, in writing\n  risk: normal\n`,
  )
  .join("");
const vocabulary = Object.entries(VOCABULARY_IDS)
  .map(([group, ids]) => `${group}:\n${ids.map((id) => `  ${id}: {title: ${id}, words: [${id}]}\n`).join("")}`)
  .join("");
const messages = Object.entries(textKeys)
  .map(([key, names]) => `${key}: "Words${names.map((name) => ` {${name}}`).join("")}."\n`)
  .join("");

export const base: Readonly<Record<string, string>> = {
  "topics.yaml": topics,
  "vocabulary.yaml": vocabulary,
  "messages.yaml": messages,
  "sources.yaml": `board-2026:
  title: Pay page
  publisher: Job Board
  date: 2026-05
  kind: job-board
  interest: A directory that earns when you apply.
survey-2025:
  title: Pay report
  publisher: Survey House
  url: https://example.org/report
  date: 2025-12
  kind: survey
  interest: A staffing firm that places trainers.
`,
  "figures/pay.yaml": `residents:
  title: Resident, PGY-3 and up
  low: 90
  high: 140
  unit: USD/hour
  for: {credential: [resident], level: [3, 4]}
  source: board-2026
  as-of: 2026-05
  confirmed: false
wage-base:
  title: Wage base
  value: 184500
  unit: USD
  source: survey-2025
  as-of: 2025-10-24
  confirmed: true
`,
  "answers/pay/residents.md": answerFile({
    data: "figures: [pay.residents, pay.wage-base]",
    body: "One page lists {pay.residents}.\n\nAsk in writing.",
  }),
  "answers/hipaa/made-up-cases.md": answerFile({
    asks: [
      "are made up cases phi",
      "do i break hipaa",
      "fake patients ok",
      "synthetic vignette privacy",
      "is a vignette phi",
    ],
    title: "Are made-up cases covered by HIPAA",
    body: "A case that no person stands behind is usually outside the rule. Ask the privacy office where a case came from.",
  }),
};

export interface ContentFolder {
  dir: string;
  write(files: Files): Promise<void>;
  remove(): Promise<void>;
}

export async function contentFolder(files: Files = {}): Promise<ContentFolder> {
  const dir = await mkdtemp(join(tmpdir(), "preceptor-content-"));
  const write = async (changes: Files) => {
    for (const [path, text] of Object.entries(changes)) {
      if (text === undefined) await rm(join(dir, path), { force: true });
      else {
        await mkdir(dirname(join(dir, path)), { recursive: true });
        await writeFile(join(dir, path), text);
      }
    }
  };
  await write({ ...base, ...files });
  return { dir, write, remove: () => rm(dir, { recursive: true, force: true }) };
}

/** Loads the base with these files from memory. */
export function loadWith(
  files: Files = {},
  rules: Pick<Parameters<typeof loadLibrary>[0], "rules" | "textRules"> = {},
) {
  return loadLibrary({
    files: withFiles({ texts: new Map(Object.entries(base)), problems: [] }, files),
    today: TODAY,
    ...rules,
  });
}

/** `error file:line: message` for each problem, for matching. */
export const told = (problems: readonly Problem[]): string[] =>
  problems.map(({ severity, file, line, message }) => `${severity} ${file}:${line}: ${message}`);

/** The problems of the base with these files. */
export const problemsWith = async (files: Files): Promise<string[]> => told((await loadWith(files)).problems);

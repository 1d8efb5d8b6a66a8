/**
 * The shared set of hostile files. It was written for a format with `id`, `topic`, `title` and `summary` as data; each
 * file is put into the form of this project, so that it fails for its own reason. `why` ends in what must happen.
 */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { inlineText } from "../../src/bot/index.ts";
import { misplaced } from "../../src/library/places.ts";
import { base, type Files, loadWith, told } from "../support/content.ts";

interface Hostile {
  file: string;
  text: string;
  why: string;
}

const all = readFileSync(new URL("../eval/hostile-content.jsonl", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line.trim() !== "")
  .map((line) => JSON.parse(line) as Hostile);
const SOURCES: Record<string, string> = {
  "seed-000": "board-2026",
  "seed-001": "survey-2025",
  "seed-002": "survey-2025",
};
const ASKS = "asks: |\n  hostile one\n  hostile two\n  hostile three\n  hostile four\n  hostile five";

/** Data that YAML itself must refuse, or that has no other place, stays data. */
const isData = (value: string) => /^!!|^Pay: /.test(value);

function converted({ file, text }: Hostile): { path: string; text: string } {
  const slug = /^id: (.*)$/m.exec(text)?.[1]?.replace(/[“”]/g, "") ?? file.replace(/\.md$/, "");
  const topic = /^topic: (.*)$/m.exec(text)?.[1] ?? "pay";
  const value = (key: string) => new RegExp(`^${key}: ?(.*)$`, "m").exec(text)?.[1];
  const [title, summary] = [value("title"), value("summary")];
  let result = text.replace(/^(?:id|topic): .*\n/gm, "");
  for (const key of ["title", "summary"])
    if (!isData(value(key) ?? "")) result = result.replace(new RegExp(`^${key}:.*\\n`, "m"), "");
  result = result.replace(/seed-\d{3}/g, (seed) => SOURCES[seed] ?? seed);
  result = result
    .replace(/^(reviewed: .*)$/m, (line) => `${line}\nreviewed-by: project`)
    .replace(/^---\n/, `---\n${ASKS}\n`);
  result = result.replace(
    /\n---\n\n/,
    `\n---\n# ${title ?? "A title of its own"}\n\n${summary ?? "A short answer."}\n\n`,
  );
  return { path: `answers/${topic}/${slug}.md`, text: result };
}

/** What each file must be refused for, in the words of the message. */
const REASONS: Record<string, RegExp> = {
  "yaml-js-function.md": /`!!js\/function`: tags/,
  "topic-unknown.md": /`malpractise` is no topic\. Did you mean `malpractice`\?/,
  "conflict-markers.md": /a merge conflict was left here/,
  "two-files-in-one.md": /a second document begins here/,
  "zero-byte.md": /the file is empty/,
  "fm-unclosed.md": /the data at the top is not closed/,
  "body-with-phi.md": /holds patient data: mrn/,
  "yaml-colon-in-title.md": /a value with `: ` in it must stand in quotes/,
  "misspelled-summary.md": /unknown key `sumary`/,
  "date-prose.md": /`reviewed` must be a date/,
  "id-with-spaces.md": /the name must be small letters/,
  "title-null.md": /the title is empty/,
  "mojibake.md": /garbled text/,
  "yaml-curly-quotes.md": /`reviewed` must be a date/,
};
/** One folder and name is one id here, so two files of one id cannot both exist: `was` is the only way to clash. */
const IMPOSSIBLE = ["dup-id-first.md", "dup-id-second.md"];

const textRules = [
  (text: string) =>
    /\bMRN \d+/.test(text) ? [{ message: "holds patient data: mrn", severity: "error" as const }] : [],
];

async function load(hostile: Hostile) {
  const { path, text } = converted(hostile);
  const wrong = misplaced(path);
  const loaded = await loadWith({ [path]: text }, { textRules });
  return {
    ...loaded,
    errors: [...(wrong ? [wrong] : []), ...told(loaded.problems.filter((problem) => problem.severity === "error"))],
  };
}

it("has every file of the shared set", () => {
  expect(all).toHaveLength(20);
  for (const { why } of all) expect(why).toMatch(/\[expect: (?:reject|neutralise|tolerate)\]$/);
});

it.each(all.filter(({ why, file }) => why.endsWith("[expect: reject]") && !IMPOSSIBLE.includes(file)))(
  "$file is refused for its own reason",
  async (hostile) => {
    const { errors } = await load(hostile);
    expect(errors).toEqual(expect.arrayContaining([expect.stringMatching(REASONS[hostile.file] ?? /^never$/)]));
  },
);

it.each(all.filter(({ why }) => why.endsWith("[expect: tolerate]")))("$file is taken whole", async (hostile) => {
  const { errors, library } = await load(hostile);
  expect(errors).toEqual([]);
  const answer = library?.answers.get("career/hr-in-body");
  expect(answer?.title).toBe("High-touch --- or alchemist?");
  expect(answer?.details).toHaveLength(3);
});

it.each(all.filter(({ why }) => why.endsWith("[expect: neutralise]")))(
  "$file is refused, or only words are left of it",
  async (hostile) => {
    const { errors, library } = await load(hostile);
    const answer = [...(library?.answers.values() ?? [])].find(({ id }) => !(`answers/${id}.md` in base));
    if (errors.length > 0) return;
    const words = JSON.stringify(answer);
    expect(words).not.toMatch(/javascript:|data:text|vbscript:|file:\/\/|[\u202A-\u202E\u2066-\u2069\u200B]/i);
    expect(inlineText(answer?.short ?? [])).not.toBe("");
  },
);

it("neither of two files that claim one old id is taken silently", async () => {
  const second = (name: string) => converted(all.find(({ file }) => file === name) ?? { file: "", text: "", why: "" });
  const files: Files = Object.fromEntries(
    IMPOSSIBLE.map((name, index) => {
      const { path, text } = second(name);
      return [
        path,
        text.replaceAll("hostile", `hostile ${index}`).replace("reviewed-by", "was: [pay/dup-old]\nreviewed-by"),
      ];
    }),
  );
  const { problems } = await loadWith(files);
  expect(told(problems)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(
        /schedule\/dup-attending-pay\.md.*`was: pay\/dup-old` also stands in pay\/dup-attending-pay/,
      ),
    ]),
  );
});

it("runs nothing that stands in a file", () => {
  expect("__hostile_ran" in globalThis).toBe(false);
});

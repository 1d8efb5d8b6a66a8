/** Holds parsed YAML against a zod schema and says what is wrong in plain words, with lines. */
import type { z } from "zod";
import type { Report } from "./report.ts";
import { didYouMean } from "./report.ts";
import type { Yaml } from "./yaml.ts";

/** How a key is written, where its name alone does not say it. */
const HOW: Readonly<Record<string, string>> = {
  asks: "`asks` must be text lines: write `asks: |` and one way of asking a line beneath",
  words: "`words` must be text lines: write `words: |` and one phrase a line beneath",
  unless: "`unless` must be text lines: write `unless: |` and one phrase a line beneath",
  when: "`when` must be a list of facets: `- {authorization: [j1]}` a line",
  for: "`for` must be facets: `for: {credential: [resident]}`",
  audience: "`audience` must be facets: `audience: {credential: [attending]}`",
  reviewed: "`reviewed` must be a date such as 2026-11-20",
  "reviewed-by": "`reviewed-by` must say who checked it: a name, or `project`",
  "review-every": "`review-every` must be days, such as `90d`",
  confirmed: "`confirmed` must be true or false",
  severity: "`severity` must be stop or warn",
  risk: "`risk` must be normal or high",
  low: "`low` must be a plain number: 90, not $90 or 1,000",
  high: "`high` must be a plain number: 140, not $140 or 1,000",
  value: "`value` must be a plain number: 184500, not $184,500",
};
const GONE: Readonly<Record<string, string>> = {
  title: " The title is the heading (# ...) beneath the data.",
  summary: " The short answer is the first paragraph beneath the title.",
  id: " The id is the file's folder and name.",
  topic: " The topic is the folder.",
};

/** A key of a file may be called like something of Object's own. */
const own = (words: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(words, key) ? words[key] : undefined;

/** The value where it has the shape; otherwise undefined and each problem told at its line. */
export function shaped<T>(
  schema: z.ZodType<T>,
  value: unknown,
  at: {
    report: Report;
    file: string;
    yaml: Yaml;
    path?: readonly PropertyKey[];
    keys?: readonly string[];
    isDocument?: boolean;
  },
): T | undefined {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const base = at.path ?? [];
  for (const issue of result.error.issues) {
    const path = [...base, ...issue.path];
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys) {
        const guess = didYouMean(key, at.keys ?? []);
        const hint = guess || (at.isDocument ? (own(GONE, key) ?? "") : "");
        const known = hint === "" && at.keys && issue.path.length === 0 ? ` Known keys: ${at.keys.join(", ")}.` : hint;
        at.report.error(at.file, at.yaml.lineOf([...path, key]), `unknown key \`${key}\`.${known}`);
      }
    } else at.report.error(at.file, at.yaml.lineOf(path), sentence(issue, value));
  }
  return undefined;
}

function sentence(issue: z.core.$ZodIssue, root: unknown): string {
  const names = issue.path.filter((step): step is string => typeof step === "string");
  const key = names.at(-1) ?? "this";
  const index = issue.path.at(-1);
  const value = issue.path.reduce<unknown>(
    (node, step) => (node as Record<PropertyKey, unknown> | undefined)?.[step],
    root,
  );
  const item = typeof index === "number" ? `entry ${index + 1} of \`${key}\`` : `\`${key}\``;
  if (value === undefined && issue.code === "invalid_type") return `${item} is missing`;
  if (value === null) return `${item} is empty`;
  if (issue.code === "custom") return `${item} ${issue.message}`;
  if (issue.code === "invalid_value") return `${item} must be one of: ${issue.values.join(", ")}`;
  if (issue.code === "invalid_type" && issue.expected === "array")
    return (
      own(HOW, key) ??
      `\`${key}\` must be a list, also with one entry: \`${key}: [${typeof value === "object" ? "..." : String(value)}]\``
    );
  const how = typeof index === "string" ? own(HOW, index) : undefined;
  if (how !== undefined) return how;
  if (issue.code === "too_small") return `${item} is empty or too small`;
  if (issue.code === "too_big")
    return issue.origin === "array"
      ? `${item} has too many entries: at most ${issue.maximum}`
      : `${item} is too long: at most ${issue.maximum} characters`;
  if (issue.code === "invalid_type")
    return `${item} must be ${KINDS[issue.expected] ?? issue.expected}${quoteHint(issue.expected, value)}`;
  return `${item}: ${issue.message}`;
}

const KINDS: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  object: "a map of keys",
  record: "a map of keys",
  array: "a list",
};

const quoteHint = (expected: string, value: unknown): string =>
  expected === "string" && (typeof value === "number" || typeof value === "boolean")
    ? `: put "${String(value)}" in quotes`
    : "";

/** What moderators type into a form, held to the rules of content before anything of it is kept. */
import { buttons, type Form, heading, list, type Reply, text } from "../bot/index.ts";
import { isDay, isoDay, type ProseProblem } from "../library/index.ts";
import type { AskRoute } from "./community.ts";
import type { Moderating } from "./desk.ts";
import type { NoteDraft } from "./notes.ts";
import { NOTES } from "./notes.ts";
import { ROUTE } from "./routes.ts";
import { statusButton } from "./words.ts";

export type Errors = Record<string, string>;

const told = (problems: readonly ProseProblem[], lines: number): string =>
  problems.map(({ line, message }) => (lines > 1 ? `Line ${line}: ${message}` : message)).join(". ");

/** What must be mended in a text; and what can wait, for the reply. */
function prose(context: Pick<Moderating, "services">, words: string, most: number) {
  const { problems, blocks } = context.services.desk.checkProse(words, most);
  const lines = words.split("\n").length;
  const errors = problems.filter(({ severity }) => severity === "error");
  const warnings = problems.filter(({ severity }) => severity === "warning");
  return { blocks, error: told(errors, lines), warnings: warnings.map((problem) => told([problem], lines)) };
}

type Checked<T> = { errors: Errors } | { value: T; warnings: string[] };

export function checkNote(
  context: Pick<Moderating, "services" | "texts" | "now">,
  fields: Record<string, string>,
): Checked<NoteDraft> {
  const { texts, now } = context;
  const words = (fields.text ?? "").trim();
  const until = (fields.until ?? "").trim();
  const { error, warnings } = prose(context, words, NOTES.text);
  const errors: Errors = {
    ...(error !== "" && { text: error }),
    ...(until !== "" && !isDay(until) && { until: texts("date-wrong") }),
    ...(isDay(until) && until < isoDay(now) && { until: texts("date-past") }),
  };
  if (Object.keys(errors).length > 0) return { errors };
  return { value: { text: words, until: until === "" ? undefined : until }, warnings };
}

export function checkRoute(
  context: Pick<Moderating, "services" | "texts">,
  fields: Record<string, string>,
): Checked<AskRoute> {
  const words = (fields.words ?? "").replace(/\s+/g, " ").trim();
  const url = (fields.url ?? "").trim();
  const { error, warnings, blocks } = prose(context, words, ROUTE.words);
  const [only, ...more] = blocks;
  const isPlain = only?.kind === "text" && more.length === 0 && only.content.every(({ type }) => type === "text");
  const errors: Errors = {
    ...(!isPlain && { words: "plain words in one line: a link goes into its own field" }),
    ...(error !== "" && { words: error }),
    ...(url !== "" && !isLink(url) && { url: context.texts("route-link") }),
  };
  if (Object.keys(errors).length > 0) return { errors };
  return { value: { words, ...(url !== "" && { url }) }, warnings };
}

const isLink = (url: string): boolean => {
  if (url.length > ROUTE.url || !/^https:\/\/[^\s@<>"'`\\]+$/.test(url) || !URL.canParse(url)) return false;
  const { username, password, hostname } = new URL(url);
  return username === "" && password === "" && hostname.includes(".");
};

/**
 * Where a surface cannot show a form again with what was typed (Discord), the words are given back to copy, so that
 * nobody writes them twice.
 */
export function mendReply({ texts }: Pick<Moderating, "texts">, form: Form, errors: Errors, typed: string): Reply {
  return {
    title: texts("mend-first"),
    blocks: [
      heading(form.title),
      text(texts("mend-first")),
      list(Object.values(errors)),
      ...(typed.trim() === "" ? [] : [{ kind: "copy" as const, text: typed }]),
      ...buttons({ label: `Open: ${form.title}`, route: form.opener, style: "primary" }, statusButton),
    ],
  };
}

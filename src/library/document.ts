/** Reads one answer or caution file: its data, its title, its text as nodes. Nothing is expanded yet. */
import type { z } from "zod";
import { inlineText, type List, type Paragraph } from "../bot/index.ts";
import type { Context } from "./context.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { shaped } from "./shape.ts";
import type { Yaml } from "./yaml.ts";

export interface Placed {
  block: Paragraph | List;
  /** In the file. */
  line: number;
}

export interface DraftDocument<T> {
  file: string;
  yaml: Yaml;
  /** Undefined where the data is wrong. */
  front: T | undefined;
  title: string;
  titleLine: number;
  blocks: Placed[];
  /** The lines of the file, for finding where something stands. */
  lines: string[];
  bodyLine: number;
}

export const EMOJI = /[\p{Emoji_Presentation}\p{Regional_Indicator}\u{1F000}-\u{1FAFF}\u2600-\u27BF\u2B50\u2B55]/u;
export const MENTION = /<[@#!&][^>\s]*>|@(?:everyone|here)\b|<\/[\w-]+:\d+>|<t:\d/;
/** A line that is only a ruler. It shows nothing that a new paragraph does not, so it is left out. */
const RULER = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;

/** Tells every problem; undefined where the file is no document at all. */
export function readDocument<T>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
  keys: readonly string[],
  context: Context,
): DraftDocument<T> | undefined {
  const { report } = context;
  const parts = splitFrontMatter(text);
  if ("message" in parts) {
    report.error(file, parts.line, parts.message);
    return undefined;
  }
  const yaml = context.yaml(parts.data, parts.dataLine);
  for (const { line, message } of yaml.problems) report.error(file, line, message);
  const front =
    yaml.problems.length > 0
      ? undefined
      : shaped(schema, yaml.value ?? {}, { report, file, yaml, keys, isDocument: true });

  const lines = text.split("\n");
  const body = parts.body.split("\n");
  for (const [index, line] of body.entries()) {
    if (RULER.test(line) && (body[index - 1] ?? "").trim() === "") {
      body[index] = "";
      report.warning(
        file,
        parts.bodyLine + index,
        "a ruler (---) is not shown. Leave it out: paragraphs stand apart anyway",
      );
    }
    if (EMOJI.test(line)) report.error(file, parts.bodyLine + index, "emoji do not belong in content. Use words");
    if (MENTION.test(line))
      report.warning(
        file,
        parts.bodyLine + index,
        "looks like a mention; it is shown as plain text and notifies nobody",
      );
  }
  const markup = context.markup(body.join("\n"));
  for (const { line, message } of markup.problems) report.error(file, line + parts.bodyLine - 1, message);

  const draft: DraftDocument<T> = {
    file,
    yaml,
    front,
    title: "",
    titleLine: parts.bodyLine,
    blocks: [],
    lines,
    bodyLine: parts.bodyLine,
  };
  for (const [index, block] of markup.blocks.entries()) {
    const line = (markup.lines[index] ?? 1) + parts.bodyLine - 1;
    if (block.kind === "heading") {
      if (index === 0) {
        draft.title = block.text.trim();
        draft.titleLine = line;
      } else if (lines[line - 1]?.startsWith("# "))
        report.error(file, line, "a second title. One file answers one question: make two files of it");
    } else if (block.kind === "text" || block.kind === "list") draft.blocks.push({ block, line });
  }
  if (markup.blocks[0]?.kind !== "heading")
    report.error(file, parts.bodyLine, "the text must begin with its title: a line `# ...`");
  else if (draft.title === "") report.error(file, draft.titleLine, "the title is empty: write words behind the #");
  return draft;
}

/** The text of a document in pieces (paragraphs, list items), each with its line; braces not expanded. */
export function piecesOf({ blocks, lines }: DraftDocument<unknown>): { text: string; line: number }[] {
  return blocks.flatMap(({ block, line }) => {
    if (block.kind === "text") return [{ text: inlineText(block.content), line }];
    let at = line - 1;
    return block.items.map((item) => {
      at = findLine(lines, /^\s*(?:[-*+]|\d+[.)])\s/, at + 1);
      return { text: inlineText(item), line: at };
    });
  });
}

/** The line of the file where this stands, at or after `from`. */
export function findLine(lines: readonly string[], what: string | RegExp, from: number): number {
  const index = lines.findIndex(
    (line, at) => at >= from - 1 && (typeof what === "string" ? line.includes(what) : what.test(line)),
  );
  return index < 0 ? from : index + 1;
}

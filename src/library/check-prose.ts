/** A few sentences that a person typed into a form (a note, a reply), held to the rules that content is held to. */
import { type Inline, inlineText, type List, type Paragraph, parseMarkup } from "../bot/index.ts";
import { characterProblems } from "./characters.ts";
import { checkPieces } from "./check-words.ts";
import { EMOJI, MENTION } from "./document.ts";
import { createReport, sortProblems } from "./report.ts";
import { blocksText } from "./text.ts";
import type { Problem, TextRule } from "./types.ts";

export type ProseProblem = Omit<Problem, "file">;

export interface CheckedProse {
  /** Paragraphs and lists; with the markup that is allowed. */
  blocks: (Paragraph | List)[];
  /** In order of lines; an error must be mended before the text is shown to anybody. */
  problems: ProseProblem[];
}

/** `most`: characters as shown. `textRules` are those of the content check (patient data). Pure. */
export function checkProse(
  text: string,
  { most, textRules = [] }: { most: number; textRules?: readonly TextRule[] },
): CheckedProse {
  const report = createReport();
  const error = (line: number, message: string) => report.error("", line, message);
  const lines = text.replace(/\r\n?/g, "\n").trim().split("\n");
  const whole = lines.join("\n");
  for (const { line, message } of characterProblems(whole)) error(line, message);
  for (const [index, line] of lines.entries()) {
    if (EMOJI.test(line)) error(index + 1, "emoji do not belong here. Use words");
    if (MENTION.test(line))
      error(index + 1, "a mention notifies nobody here. Write the name in words, or link the channel");
    if (/[{}]/.test(line.replace(/`[^`]*`/g, ""))) error(index + 1, "braces cannot be used here: write it out");
    for (const rule of textRules)
      for (const { message, severity } of rule(line, "")) report[severity]("", index + 1, message);
  }
  const markup = parseMarkup(whole);
  for (const { line, message } of markup.problems) error(line, message);
  const blocks: (Paragraph | List)[] = [];
  for (const [index, block] of markup.blocks.entries()) {
    const line = markup.lines[index] ?? 1;
    if (block.kind === "heading") error(line, "a heading cannot be shown here. Use **bold** for a lead-in");
    if (block.kind !== "text" && block.kind !== "list") continue;
    const tell = () => error(line, "a link must begin with https:// and hold plain letters and signs, no @");
    blocks.push(
      block.kind === "text"
        ? { ...block, content: withAddresses(block.content, tell) }
        : { ...block, items: block.items.map((item) => withAddresses(item, tell)) },
    );
    const pieces = block.kind === "text" ? [block.content] : block.items;
    checkPieces(
      "",
      pieces.map((piece) => ({ text: inlineText(piece), line })),
      report,
    );
  }
  const { length } = blocksText(blocks);
  if (length === 0) error(1, "there are no words in it");
  if (length > most) error(1, `is too long: ${length} characters, at most ${most}`);
  return { blocks, problems: sortProblems(report.problems).map(({ file: _, ...problem }) => problem) };
}

/** An address is typed as it is more often than as `[words](address)`: it becomes a link that can be pressed. */
function withAddresses(content: readonly Inline[], wrong: () => void): Inline[] {
  return content.flatMap((node): Inline[] => {
    if (node.type === "strong" || node.type === "emphasis")
      return [{ ...node, children: withAddresses(node.children, wrong) }];
    if (node.type !== "text") return [node];
    const parts = node.value.split(/(\bhttps?:\/\/[^\s<>]*[^\s<>.,;:!?)\]'"])/i);
    return parts.flatMap((part, index): Inline[] => {
      if (part === "") return [];
      if (index % 2 === 0) return [{ type: "text", value: part }];
      if (!/^https:\/\/[^\s@]+$/i.test(part) || !URL.canParse(part)) {
        wrong();
        return [{ type: "text", value: part }];
      }
      return [{ type: "link", url: part, children: [{ type: "text", value: part }] }];
    });
  });
}

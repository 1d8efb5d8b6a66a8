/** Small helpers over text and objects. */
import { type Block, type Inline, inlineText, plainText } from "../bot/index.ts";

/** Lines with words in them, trimmed. */
export const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** One spelling for comparing two ways of asking. */
export const normalized = (text: string): string =>
  plainText(text)
    .toLowerCase()
    .replace(/[-/\s]+/g, " ")
    .replace(/[^\p{L}\p{N}$%+ ]/gu, "")
    .replace(/ +/g, " ")
    .trim();

/** The words of paragraphs and lists, one block a line. */
export const blocksText = (blocks: readonly Block[]): string =>
  blocks
    .map((block) =>
      block.kind === "list"
        ? block.items.map(inlineText).join("\n")
        : block.kind === "text"
          ? inlineText(block.content)
          : "",
    )
    .join("\n");

export const contentLength = (content: readonly Inline[]): number => inlineText(content).length;

/** Drops keys that are undefined, which `exactOptionalPropertyTypes` wants absent. */
export function defined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

/**
 * Inline nodes to Discord Markdown. Everything that Discord would read as markup, mention or address in a text node is
 * escaped with a backslash: Discord drops a backslash before any character that is no letter, digit or space, so the
 * reader sees the same words. Nothing is removed, nothing invisible is put in.
 */
import { type Inline, inlineText } from "../../bot/index.ts";

/** Characters that mean something wherever they stand. A colon only begins an address (`https://`). */
const SPECIAL = /[\\*_~`|[\]<@]|:(?=\/)/g;

/** What means something only where a line begins: headings, small print, quotes, lists. */
const LINE_START = /^([^\S\n]*)(#{1,6}(?=\s|$)|-(?=[#\s]|$)|\+(?=\s|$)|>|\d+(?=[.)](?:\s|$)))/gm;

/** Plain words, inert on Discord. Line starts are left to `inertLines`, which sees the whole line. */
export const escapeText = (text: string): string => text.replace(SPECIAL, "\\$&");

/** Escapes markers that a line of finished Markdown would begin with. */
export const inertLines = (markdown: string): string =>
  markdown.replace(LINE_START, (_, indent: string, marker: string) =>
    /^\d/.test(marker) ? `${indent}${marker}\\` : `${indent}\\${marker}`,
  );

/** One line: for places where a line break would end the heading, the list item or the small print. */
export const oneLine = (markdown: string): string => markdown.replace(/\s*\n\s*/g, " ").trim();

/** Plain words as one inert line. */
export const line = (text: string): string => inertLines(oneLine(escapeText(text)));

/** Inline nodes as inert Markdown; line breaks stay. */
export const inline = (content: readonly Inline[]): string => inertLines(print(content));

type Mark = "strong" | "emphasis";

/** `inside`: the marks that are open already. Bold in bold says nothing more, and Discord reads `__x__` as underlined. */
function print(nodes: readonly Inline[], inside: readonly Mark[] = []): string {
  const all = merged(nodes);
  return all.map((node, index) => printNode(node, all[index - 1], all[index + 1], inside)).join("");
}

function printNode(node: Inline, before: Inline | undefined, after: Inline | undefined, inside: readonly Mark[]): string {
  switch (node.type) {
    case "text":
      return escapeText(node.value);
    case "inlineCode":
      // Only one and two backticks are fences for Discord, and three open a block: code with a backtick stays words.
      return /^\s*$|`|\n/.test(node.value) ? escapeText(node.value) : `\`${node.value}\``;
    case "strong":
    case "emphasis": {
      const words = print(node.children, [...inside, node.type]);
      if (inside.includes(node.type)) return words;
      return marked(words, node.type === "strong" ? "**" : emphasisMark(before, after));
    }
    case "link":
      return link(node.url, node.children, inside);
  }
}

/** Marks stand close to their words: Discord does not read `* x*` as emphasis. */
function marked(words: string, mark: string): string {
  const match = /^(\s*)([\s\S]*?)(\s*)$/.exec(words);
  const [, lead = "", core = "", trail = ""] = match ?? [];
  return core === "" ? words : `${lead}${mark}${core}${mark}${trail}`;
}

/** `_` must not touch a letter or digit, `*` must not touch the `**` of bold; where both would, the words stay plain. */
function emphasisMark(before: Inline | undefined, after: Inline | undefined): string {
  const touchesWord = after?.type === "text" ? /^[\p{L}\p{N}]/u.test(after.value) : false;
  const startsInWord = before?.type === "text" ? /[\p{L}\p{N}]$/u.test(before.value) : false;
  if (!touchesWord && !startsInWord) return "_";
  return before?.type === "strong" || after?.type === "strong" ? "" : "*";
}

/**
 * Discord shows a masked link with brackets or an address among its words as raw text, so such a link stands as words
 * with the address behind them. An address that is not https is not written at all.
 */
function link(url: string, children: readonly Inline[], inside: readonly Mark[]): string {
  const words = print(children, inside);
  const address = safeUrl(url);
  if (!address || words.trim() === "") return words;
  const plain = words.replace(/\\(.)/g, "$1");
  if (plain === url || plain === address) return `<${address}>`;
  return /[[\]\n]|:\//.test(plain) ? `${words} (<${address}>)` : `[${words}](${address})`;
}

/** An https address without characters that could end a link; undefined for anything else. */
export function safeUrl(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  if (parsed.protocol !== "https:" || parsed.username !== "" || parsed.password !== "") return undefined;
  return parsed.href.replace(/[()<>\\"'`\s]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Neighbours of one kind become one node: `**a****b**` is not two bold words for Discord. */
function merged(nodes: readonly Inline[]): Inline[] {
  const result: Inline[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (last?.type === "text" && node.type === "text")
      result[result.length - 1] = { type: "text", value: last.value + node.value };
    else if (last?.type === "inlineCode" && node.type === "inlineCode")
      result[result.length - 1] = { type: "inlineCode", value: last.value + node.value };
    else if (
      (last?.type === "strong" && node.type === "strong") ||
      (last?.type === "emphasis" && node.type === "emphasis")
    )
      result[result.length - 1] = { type: node.type, children: [...last.children, ...node.children] };
    else if (inlineText([node]) !== "") result.push(node);
  }
  return result;
}

/**
 * Inline nodes to Discord Markdown. Everything that Discord would read as markup, mention or address in a text node is
 * escaped with a backslash: Discord drops a backslash before any character that is no letter, digit or space, so the
 * reader sees the same words. Nothing is removed, nothing invisible is put in.
 */
import type { Inline } from "../../bot/index.ts";

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

/** A stretch of words with everything that holds for it: the tree of nodes, laid flat. Marked words keep to one line. */
interface Leaf {
  value: string;
  code: boolean;
  strong: boolean;
  emphasis: boolean;
  /** An https address that is safe to write. */
  link: string | undefined;
}

const PLAIN: Leaf = { value: "", code: false, strong: false, emphasis: false, link: undefined };

/**
 * Marks always nest in one order, links outside, then bold, then italics, and neighbours share them: Discord does not
 * read `**a****b**` as bold, and reads `__a__` as underlined.
 */
function print(nodes: readonly Inline[]): string {
  const leaves = flat(nodes, PLAIN);
  return runs(leaves, (leaf) => leaf.link)
    .map((linked) => {
      const words = runs(linked, (leaf) => leaf.strong)
        .map((bold) => {
          const inner = runs(bold, (leaf) => leaf.emphasis).map((run) => emphasized(run, leaves));
          return bold[0]?.strong ? marked(inner.join(""), "**") : inner.join("");
        })
        .join("");
      return linked[0]?.link ? link(linked[0].link, words, wordsOf(linked)) : words;
    })
    .join("");
}

function flat(nodes: readonly Inline[], outer: Leaf): Leaf[] {
  return nodes.flatMap((node): Leaf[] => {
    switch (node.type) {
      case "text":
        return node.value === ""
          ? []
          : [{ ...outer, value: outer === PLAIN ? node.value : node.value.replace(/\s*\n\s*/g, " ") }];
      case "inlineCode": {
        // Three backticks open a block, and bold would end within `a**b`: code takes no marks, and with a backtick it
        // stays words.
        const code = !/^\s*$|`|\n/.test(node.value);
        if (!code) return flat([{ type: "text", value: node.value }], outer);
        return [{ ...PLAIN, link: outer.link, code, value: node.value }];
      }
      case "strong":
        return flat(node.children, { ...outer, strong: true });
      case "emphasis":
        return flat(node.children, { ...outer, emphasis: true });
      case "link":
        return flat(node.children, { ...outer, link: safeUrl(node.url) });
    }
  });
}

/** Neighbours that are alike in one thing. */
function runs(leaves: readonly Leaf[], by: (leaf: Leaf) => unknown): Leaf[][] {
  const result: Leaf[][] = [];
  for (const leaf of leaves) {
    const run = result.at(-1);
    if (run?.[0] && by(run[0]) === by(leaf)) run.push(leaf);
    else result.push([leaf]);
  }
  return result;
}

function emphasized(run: readonly Leaf[], all: readonly Leaf[]): string {
  // Two neighbouring pieces of code are one: `` `a``b` `` is something else.
  const words = runs(run, (leaf) => leaf.code)
    .map((alike) => {
      const value = wordsOf(alike);
      return alike[0]?.code ? `\`${value}\`` : escapeText(value);
    })
    .join("");
  const [first] = run;
  const last = run.at(-1);
  if (!first?.emphasis || !last) return words;
  const before = all[all.indexOf(first) - 1];
  const after = all[all.indexOf(last) + 1];
  const inWord = /[\p{L}\p{N}]$/u.test(before?.value ?? "") || /^[\p{L}\p{N}]/u.test(after?.value ?? "");
  if (!inWord) return marked(words, "_");
  // `_` must not touch a letter, `*` must not touch the `**` of bold. Where both would, the words stay plain.
  const touchesBold = [before, after].some(
    (next) => (next?.strong ?? false) !== first.strong || (first.strong && next?.link !== first.link),
  );
  return touchesBold ? words : marked(words, "*");
}

/** Marks stand close to their words: Discord does not read `* x*` as emphasis. */
function marked(words: string, mark: string): string {
  const core = words.trim();
  if (core === "") return words;
  const start = words.indexOf(core);
  return `${words.slice(0, start)}${mark}${core}${mark}${words.slice(start + core.length)}`;
}

/**
 * Discord shows a masked link with brackets or an address among its words as raw text, so such a link stands as plain
 * words with the address behind them.
 */
function link(address: string, words: string, plain: string): string {
  if (plain.trim() === "") return words;
  if (URL.canParse(plain) && safeUrl(plain) === address) return `<${address}>`;
  return /[[\]\n]|:\//.test(plain) ? `${escapeText(plain)} (<${address}>)` : `[${words}](${address})`;
}

const wordsOf = (leaves: readonly Leaf[]): string => leaves.map((leaf) => leaf.value).join("");

/** An https address without characters that could end a link; undefined for anything else. */
export function safeUrl(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  if (parsed.protocol !== "https:" || parsed.username !== "" || parsed.password !== "") return undefined;
  return parsed.href.replace(/[()<>\\"'`\s]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

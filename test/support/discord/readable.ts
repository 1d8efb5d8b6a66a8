/**
 * What a reader sees of Discord Markdown, and what in it is alive. Written from the rules of Discord's client (a
 * simple-markdown with its own escape, mention and link rules), and apart from the adapter's escaping.
 */
export interface Readable {
  text: string;
  /** Addresses that can be pressed. */
  links: string[];
  /** Kinds of everything that is more than words: "strong", "heading", "user mention". */
  live: string[];
}

type Rule = [kind: string, pattern: RegExp];

const BLOCKS: Rule[] = [
  ["code block", /^```(?:[a-z0-9_+\-.#]+?\n)?\n*([^\n][\s\S]*?)\n*```/i],
  ["heading", /^ *#{1,3} +([^\n]+)/],
  ["small", /^ *-# +([^\n]+)/],
  ["quote", /^ *>(?:>>)? +([^\n]*)/],
  ["list item", /^ *[-*] +([^\n]+)/],
  ["ordered item", /^ *\d+\. +([^\n]+)/],
];

const INLINE: Rule[] = [
  ["code", /^(?:`([^`]+)`|``([\s\S]*?[^`])``)(?!`)/],
  ["user mention", /^<@!?\d+>/],
  ["role mention", /^<@&\d+>/],
  ["channel mention", /^<#\d+>/],
  ["everyone", /^@(?:everyone|here)/],
  ["time", /^<t:-?\d+(?::[tTdDfFR])?>/],
  ["emoji", /^<a?:\w+:\d+>/],
  ["command mention", /^<\/[\w -]+:\d+>/],
  ["spoiler", /^\|\|([\s\S]+?)\|\|/],
  ["strike", /^~~([\s\S]+?)~~/],
];

const MARKS: Rule[] = [
  ["strong", /^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/],
  ["underline", /^__((?:\\[\s\S]|[^\\])+?)__(?!_)/],
  [
    "emphasis",
    /^_((?:__|\\[\s\S]|[^\\_])+?)_\b|^_((?:__|\\[\s\S]|[^\\_])+?)_(?![A-Za-z0-9_])|^\*(?=\S)((?:\*\*|\\[\s\S]|\s+(?:\\[\s\S]|[^\s*\\]|\*\*)|[^\s*\\])+?)\*(?!\*)/,
  ],
];

const LINK = /^\[((?:\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]|[^[\]\\])*)\]\((https?:\/\/[^\s()<>]+)\)/;
const AUTOLINK = /^<((?:https?|steam|discord):\/\/[^\s<>]+)>/;
const ADDRESS = /^(?:https?|steam|discord):\/\/[^\s<]+[^<.,:;"'\]\s]/;

export function readable(markdown: string): Readable {
  const seen: Readable = { text: "", links: [], live: [] };
  let rest = markdown;
  while (rest !== "") {
    const block = BLOCKS.map(([kind, pattern]) => ({ kind, match: pattern.exec(rest) })).find(({ match }) => match);
    if (block?.match) {
      seen.live.push(block.kind);
      if (block.kind === "code block") seen.text += block.match[1] ?? "";
      else readInline(block.match[1] ?? "", seen);
      rest = rest.slice(block.match[0].length);
    } else {
      const [line = ""] = rest.split("\n", 1);
      readInline(line, seen);
      rest = rest.slice(line.length);
    }
    if (rest.startsWith("\n")) {
      seen.text += "\n";
      rest = rest.slice(1);
    }
  }
  return seen;
}

function readInline(markdown: string, seen: Readable): void {
  let rest = markdown;
  const take = (length: number) => {
    rest = rest.slice(length);
  };
  while (rest !== "") {
    const escaped = /^\\([^0-9A-Za-z\s])/.exec(rest);
    if (escaped) {
      seen.text += escaped[1];
      take(2);
      continue;
    }
    const address = AUTOLINK.exec(rest)?.[1] ?? ADDRESS.exec(rest)?.[0];
    if (address) {
      seen.links.push(address);
      seen.text += address;
      take(rest.startsWith("<") ? address.length + 2 : address.length);
      continue;
    }
    const link = LINK.exec(rest);
    if (link) {
      seen.links.push(link[2] ?? "");
      readInline(link[1] ?? "", seen);
      take(link[0].length);
      continue;
    }
    const found = first(INLINE, rest) ?? longest(MARKS, rest);
    if (found) {
      seen.live.push(found.kind);
      if (found.kind === "code") seen.text += found.inside;
      else readInline(found.inside, seen);
      take(found.length);
      continue;
    }
    seen.text += rest[0];
    take(1);
  }
}

const read = (kind: string, match: RegExpExecArray) => ({
  kind,
  inside: match.slice(1).find((part) => part !== undefined) ?? "",
  length: match[0].length,
});

function first(rules: Rule[], source: string) {
  for (const [kind, pattern] of rules) {
    const match = pattern.exec(source);
    if (match) return read(kind, match);
  }
  return undefined;
}

function longest(rules: Rule[], source: string) {
  const found = rules.flatMap(([kind, pattern]) => {
    const match = pattern.exec(source);
    return match ? [read(kind, match)] : [];
  });
  return found.sort((a, b) => b.length - a.length)[0];
}

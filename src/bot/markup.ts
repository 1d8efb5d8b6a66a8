/**
 * The small Markdown subset of content: paragraphs, flat lists, bold, italic, code, https links. Parsed once to nodes
 * (CommonMark, by mdast); everything else is a problem with its line, and never passed on.
 */
import type { Link, Nodes, PhrasingContent, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { type Block, type Inline, inlineText } from "./reply.ts";

export interface MarkupProblem {
  /** Within the given text, from 1. */
  line: number;
  message: string;
}

export interface Markup {
  blocks: Block[];
  /** The line of each block, from 1. */
  lines: number[];
  problems: MarkupProblem[];
}

const NAMES: Partial<Record<Nodes["type"], string>> = {
  html: "HTML, or text between < and >. Write `less than` or put it in `code`",
  image: "an image",
  imageReference: "an image",
  blockquote: "a quote (a line that begins with >)",
  code: "a code block (an indented line, or ```)",
  thematicBreak: "a ruler (---)",
  definition: "a link definition. Write [words](https://address) instead",
  linkReference: "a link by reference. Write [words](https://address) instead",
};

/** An address that may be linked. No letter of another alphabet, which could imitate one of ours, and no user name. */
export const HTTPS = /^https:\/\/[\x21-\x3F\x41-\x7E]+$/i;

/**
 * What is read at most. Answers have a quarter of it at the most; the parser's work grows with the square of all three
 * (60 kB of `>` took 15 s), and a moderator's text is read while members wait for replies.
 */
const MOST = { characters: 6000, lines: 400, marks: 300 } as const;
const MARK = /[*_`[\]<>\\&!]|^[ \t]*(?:[-+]|\d{1,9}[.)])/gm;
/** Quotes and lists inside one another, or a line far to the right. */
const NESTED = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])){13}|^[ \t]{25}/m;

/** Why a text is not read at all. */
function unreadable(markdown: string): MarkupProblem | undefined {
  if (markdown.length > MOST.characters)
    return { line: 1, message: `the text is far too long: ${markdown.length} characters` };
  const nested = NESTED.exec(markdown);
  if (nested)
    return {
      line: markdown.slice(0, nested.index).split("\n").length,
      message: "quotes or lists are nested too deeply, or a line is indented too far",
    };
  if (markdown.split("\n").length > MOST.lines) return { line: 1, message: "the text has far too many lines" };
  if ((markdown.match(MARK)?.length ?? 0) > MOST.marks)
    return { line: 1, message: "the text has far too many signs that mean something (* _ ` [ ] < > & !)" };
  return undefined;
}

/** Pure. What is too long or too deeply nested is not read at all. */
export function parseMarkup(markdown: string): Markup {
  const markup: Markup = { blocks: [], lines: [], problems: [] };
  const refused = unreadable(markdown);
  if (refused) return { ...markup, problems: [refused] };
  const tell = (node: Nodes, message: string) => {
    markup.problems.push({ line: node.position?.start.line ?? 1, message });
  };
  const put = (node: Nodes, block: Block) => {
    markup.blocks.push(block);
    markup.lines.push(node.position?.start.line ?? 1);
  };

  const inline = (nodes: readonly PhrasingContent[]): Inline[] =>
    nodes.flatMap((node): Inline[] => {
      switch (node.type) {
        case "text":
          return [{ type: "text", value: node.value.replace(/\s*\n\s*/g, " ") }];
        case "break":
          return [{ type: "text", value: " " }];
        case "inlineCode":
          return [{ type: "inlineCode", value: node.value }];
        case "strong":
        case "emphasis":
          return [{ type: node.type, children: inline(node.children) }];
        case "link":
          return link(node, tell, inline(node.children));
        default:
          tell(node, `${NAMES[node.type] ?? `\`${node.type}\``} cannot be shown here`);
          return [];
      }
    });

  const visit = (node: RootContent) => {
    switch (node.type) {
      case "heading":
        if (node.depth !== 1) tell(node, "only the title may be a heading (one #). Use **bold** for a lead-in");
        put(node, {
          kind: "heading",
          text: inline(node.children)
            .map((n) => ("value" in n ? n.value : ""))
            .join(""),
        });
        if (node.children.some((child) => child.type !== "text"))
          tell(node, "a title is plain words, without bold, links or code");
        return;
      case "paragraph":
        put(node, { kind: "text", content: inline(node.children) });
        return;
      case "list": {
        const items: Inline[][] = [];
        for (const item of node.children) {
          const [first, ...more] = item.children;
          if (first?.type !== "paragraph") tell(item, "a list item is empty, or does not begin with words");
          else items.push(inline(first.children));
          for (const child of more)
            tell(
              child,
              child.type === "list"
                ? "a list inside a list cannot be shown. Make it flat"
                : "a list item holds one paragraph only",
            );
        }
        put(node, { kind: "list", ordered: node.ordered === true, items });
        return;
      }
      default:
        tell(node, `${NAMES[node.type] ?? `\`${node.type}\``} cannot be shown here`);
    }
  };

  for (const node of fromMarkdown(markdown).children) visit(node);
  return markup;
}

/** The link, or nothing and why. */
function link(node: Link, tell: (node: Nodes, message: string) => void, children: Inline[]): Inline[] {
  const words = inlineText(children).trim();
  if (!HTTPS.test(node.url) || !URL.canParse(node.url))
    tell(node, "a link must begin with https:// and hold plain letters and signs, no @");
  else if (words === "") tell(node, "a link has no words to press");
  else if (namesAnother(words, new URL(node.url).hostname))
    tell(node, "the words of this link name another address than the one it opens");
  else return [{ type: "link", url: node.url, children }];
  return [];
}

/** Whether words that read like an address are one of another site. */
function namesAnother(words: string, host: string): boolean {
  const [, named] = /^(?:[a-z]{2,10}:\/\/)?((?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24})(?=[/:?#]|$)/i.exec(words) ?? [];
  if (named === undefined) return false;
  const plain = (name: string) => name.toLowerCase().replace(/^www\./, "");
  return plain(named) !== plain(host);
}

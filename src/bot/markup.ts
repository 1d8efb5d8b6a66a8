/**
 * The small Markdown subset of content: paragraphs, flat lists, bold, italic, code, https links. Parsed once to nodes
 * (CommonMark, by mdast); everything else is a problem with its line, and never passed on.
 */
import type { Nodes, PhrasingContent, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import type { Block, Inline } from "./reply.ts";

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

export function parseMarkup(markdown: string): Markup {
  const markup: Markup = { blocks: [], lines: [], problems: [] };
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
          if (!/^https:\/\/[^\s@]+$/i.test(node.url)) tell(node, "a link must begin with https:// and hold no @");
          else if (inline(node.children).every((child) => "value" in child && child.value.trim() === ""))
            tell(node, "a link has no words to press");
          else return [{ type: "link", url: node.url, children: inline(node.children) }];
          return [];
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

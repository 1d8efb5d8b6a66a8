/** A reply as plain text. What can be pressed is numbered, in the order of `choicesOf`. */
import { type Block, type Inline, inlineText, type Renderer, type Reply, type SourceLine } from "../../bot/index.ts";
import { inert, plainStyle, type Style, wrap } from "./text.ts";

/** What the number before a button or an option presses. */
export interface Pressable {
  label: string;
  route: string;
  values: string[];
}

/** Everything that can be pressed in a reply, in the order of the numbers: the first is [1]. */
export function choicesOf(reply: Reply): Pressable[] {
  return reply.blocks.flatMap((block): Pressable[] => {
    if (block.kind === "buttons")
      return block.buttons.flatMap((button) =>
        "route" in button ? [{ label: button.label, route: button.route, values: [] }] : [],
      );
    if (block.kind === "picker")
      return grouped(block.options).map(({ label, value }) => ({ label, route: block.route, values: [value] }));
    return [];
  });
}

/** Options of one group stand together, groups in the order in which they first appear. */
const grouped = <C extends { group?: string }>(options: readonly C[]): C[] => {
  const groups = [...new Set(options.map(({ group }) => group))];
  return groups.flatMap((group) => options.filter((option) => option.group === group));
};

/** Pure. Blocks are parted by an empty line; copy blocks stand exactly as they are. */
export function render(reply: Reply, style: Style = plainStyle): string {
  let number = 0;
  const next = () => `[${++number}] `;
  return reply.blocks.map((block) => renderBlock(block, style, next)).join("\n\n");
}

export const terminalRenderer: Renderer<string> = {
  surface: "terminal",
  render: (reply) => render(reply),
  violations: () => [],
};

function renderBlock(block: Block, style: Style, next: () => string, indent = ""): string {
  switch (block.kind) {
    case "heading":
      return lines(wrap(block.text), style.strong);
    case "text":
      return wrap(words(block.content), indent);
    case "list":
      return block.items
        .map((item, index) => {
          const mark = block.ordered ? `${index + 1}. ` : "- ";
          return wrap(words(item), `${indent}  ${mark}`, `${indent}${" ".repeat(2 + mark.length)}`);
        })
        .join("\n");
    case "facts":
      return [
        ...(block.title ? [lines(wrap(`${block.title}:`), style.strong)] : []),
        ...block.rows.map(({ label, value, source, note }) =>
          [
            lines(wrap(`${label}: ${value}`, "  ", "    "), style.strong),
            lines(wrap(source, "    "), style.dim),
            ...(note ? [lines(wrap(note, "    "), style.dim)] : []),
          ].join("\n"),
        ),
      ].join("\n");
    case "caution": {
      const stop = block.severity === "stop";
      const head = wrap(`${stop ? "STOP" : "CAUTION"}: ${block.title}`);
      const body = block.body.map((part) => renderBlock(part, style, next, "  ")).join("\n");
      const bar = stop ? style.stop : style.warn;
      return `${lines(head, bar)}\n${body}`;
    }
    case "sources":
      return `Sources:\n${block.items.map((item) => wrap(source(item), "  - ", "    ")).join("\n")}`;
    case "note":
      return lines(wrap(words(block.content)), style.dim);
    case "copy":
      return inert(block.text);
    case "buttons":
      return block.buttons
        .map((button) =>
          "route" in button ? `${next()}${inert(button.label)}` : wrap(`${button.label}: ${button.url}`, "    "),
        )
        .join("\n");
    case "picker": {
      let group: string | undefined;
      const options = grouped(block.options).map((option) => {
        const title = option.group !== undefined && option.group !== group ? `  ${inert(option.group)}:\n` : "";
        group = option.group;
        const mark = `  ${next()}`;
        const told = option.description ? `${option.label}: ${option.description}` : option.label;
        return `${title}${wrap(told, mark, " ".repeat(mark.length))}`;
      });
      return [wrap(`${block.placeholder}:`), ...options].join("\n");
    }
  }
}

const source = ({ title, publisher, date, url, interest }: SourceLine) =>
  `${title}, ${publisher}${interest ? ` (${interest})` : ""}, ${date}${url ? `: ${url}` : ""}`;

/** Words with their links written out; other emphasis is left to the words themselves. */
function words(content: readonly Inline[]): string {
  return content
    .map((node): string => {
      if (node.type === "link") {
        const shown = inlineText(node.children);
        return shown === node.url ? shown : `${shown} (${node.url})`;
      }
      return "children" in node ? words(node.children) : node.value;
    })
    .join("");
}

/** A style must not run over a line's end: a pager would lose it. */
const lines = (text: string, style: (line: string) => string) => text.split("\n").map(style).join("\n");

/** Puts figures and sources where braces stand: `{file.row}`, `{file.row.value}`, `{@source}`. */
import { type Inline, plain, strong } from "../bot/index.ts";
import { figureText, figureValue, sourceRemark } from "./format.ts";
import { didYouMean } from "./report.ts";
import type { Figure, Source } from "./types.ts";

export interface Expansion {
  figures: ReadonlyMap<string, Figure>;
  sources: ReadonlyMap<string, Source>;
  /** Rows and sources that exist but could not be read: told elsewhere. */
  isKnown(kind: "figure" | "source", id: string): boolean;
  /** Figures printed with source and date, by id. */
  printed: Set<string>;
  /** Tokens that print a value alone, by figure id. */
  bare: Map<string, string>;
  mentioned: Set<string>;
  tell(token: string, message: string): void;
}

const TOKEN = /\{[^{}]*\}|[{}]/g;

/** Only text nodes are expanded; code stays as it is. */
export function expandInline(content: readonly Inline[], into: Expansion, isStrong = false): Inline[] {
  return content.flatMap((node): Inline[] => {
    if (node.type === "text") return expandText(node.value, into, isStrong);
    if (node.type === "inlineCode") return [node];
    return [{ ...node, children: expandInline(node.children, into, isStrong || node.type === "strong") }];
  });
}

function expandText(value: string, into: Expansion, isStrong: boolean): Inline[] {
  const nodes: Inline[] = [];
  let text = "";
  let end = 0;
  for (const match of value.matchAll(TOKEN)) {
    text += value.slice(end, match.index);
    end = match.index + match[0].length;
    const printed = print(match[0], into);
    if (typeof printed === "string") text += printed;
    else if (isStrong) text += `${printed.publisher} (${sourceRemark(printed)})`;
    else {
      if (text !== "") nodes.push(...plain(text));
      nodes.push(strong(printed.publisher));
      text = ` (${sourceRemark(printed)})`;
    }
  }
  text += value.slice(end);
  if (text !== "") nodes.push(...plain(text));
  return nodes;
}

/** What the braces print; a source is returned itself. */
function print(token: string, into: Expansion): string | Source {
  const name = token.slice(1, -1).trim();
  if (token.length < 3 || name === "") {
    into.tell(token, "a brace without a figure. Write {file.row} or {@source}");
    return token;
  }
  if (name.startsWith("@")) {
    const id = name.slice(1);
    into.mentioned.add(id);
    const source = into.sources.get(id);
    if (source === undefined && !into.isKnown("source", id))
      into.tell(token, `unknown source \`${id}\`.${didYouMean(id, into.sources.keys())}`);
    return source ?? token;
  }
  const [file = "", row = "", ...more] = name.split(".");
  const id = `${file}.${row}`;
  const figure = into.figures.get(id);
  if (figure === undefined) {
    if (!into.isKnown("figure", id))
      into.tell(token, `unknown figure \`${name}\`.${didYouMean(name, into.figures.keys())}`);
    return token;
  }
  if (more.length === 0) {
    into.printed.add(id);
    return figureText(figure);
  }
  if (more.join(".") !== "value")
    into.tell(token, `unknown part \`${more.join(".")}\` of a figure. Write {${id}} or {${id}.value}`);
  into.bare.set(id, token);
  return figureValue(figure);
}

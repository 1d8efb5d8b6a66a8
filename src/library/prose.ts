/** Text in a value of a table: the Markdown subset, figures and sources printed, each problem at its line. */
import { type Inline, inlineText, type List, type Paragraph } from "../bot/index.ts";
import type { Context } from "./context.ts";
import { expansion, type Parts } from "./documents.ts";
import { type Expansion, expandInline } from "./expand.ts";
import type { Yaml } from "./yaml.ts";

export interface Prose {
  /** One paragraph of at most so many characters once printed. */
  line(text: string, most: number, ...path: PropertyKey[]): Inline[];
  paragraphs(text: string, ...path: PropertyKey[]): (Paragraph | List)[];
  /** Tells a number that stood without its source. */
  end(...path: PropertyKey[]): void;
}

/** For the texts that a member reads together, on one screen. */
export function proseOf(parts: Parts, context: Context, file: string, yaml: Yaml): Prose {
  const { report } = context;
  const tell = (message: string, path: readonly PropertyKey[]) => report.error(file, yaml.lineOf(path), message);
  const printed = new Set<string>();
  const bare = new Map<string, string>();

  const paragraphs = (text: string, ...path: PropertyKey[]): (Paragraph | List)[] => {
    const markup = context.markup(text.trim());
    for (const { message } of markup.problems) tell(message, path);
    const into: Expansion & { bare: Map<string, string> } = expansion(parts, context, (_, message) =>
      tell(message, path),
    );
    const blocks = markup.blocks.flatMap((block): (Paragraph | List)[] => {
      if (block.kind === "text") return [{ ...block, content: expandInline(block.content, into) }];
      if (block.kind === "list") return [{ ...block, items: block.items.map((item) => expandInline(item, into)) }];
      return [];
    });
    if (markup.blocks.some(({ kind }) => kind === "heading")) tell("holds a heading. Use **bold** for a lead-in", path);
    for (const figure of into.printed) printed.add(figure);
    for (const [figure, token] of into.bare) bare.set(figure, token);
    for (const source of into.mentioned) context.usedSources.add(source);
    context.written.push({ file, line: yaml.lineOf(path), text });
    return blocks;
  };

  return {
    paragraphs,
    line(text, most, ...path) {
      const [block, ...more] = paragraphs(text, ...path);
      if (block?.kind !== "text" || more.length > 0) {
        tell("must be one paragraph of text", path);
        return [];
      }
      const { length } = inlineText(block.content);
      if (length > most) tell(`is too long: ${length} characters, at most ${most}`, path);
      return block.content;
    },
    end(...path) {
      for (const [figure, token] of bare)
        if (!printed.has(figure)) tell(`${token} shows a number without its source. Write {${figure}} once`, path);
    },
  };
}

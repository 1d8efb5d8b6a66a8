/** Redirects and what stands outside: one line each, and the ways it is asked. */
import type { z } from "zod";
import { inlineText, parseMarkup } from "../bot/index.ts";
import type { Context } from "./context.ts";
import { expansion, type Parts, phrases } from "./documents.ts";
import { expandInline } from "./expand.ts";
import { TEXTS } from "./limits.ts";
import * as schemas from "./schemas.ts";
import { readTable } from "./table.ts";
import { linesOf } from "./text.ts";
import type { Outside, Redirect } from "./types.ts";

type Texts = ReadonlyMap<string, string>;

export function readRedirects(texts: Texts, parts: Parts, context: Context): Map<string, Redirect> {
  return new Map(
    readLines("redirects.yaml", schemas.redirect, texts, parts, context).map(({ redirect }) => [redirect.id, redirect]),
  );
}

/** What is never answered from content: how it is asked, and the line that it gets. */
export function readOutside(texts: Texts, parts: Parts, context: Context): Map<string, Outside> {
  return new Map(
    readLines("outside.yaml", schemas.outside, texts, parts, context).map(({ redirect, value }) => [
      redirect.id,
      {
        ...redirect,
        outcome: value.outcome,
        ...(value.caution === undefined ? {} : { caution: value.caution }),
        words: phrases(value.words),
        unless: phrases(value.unless),
      },
    ]),
  );
}

function readLines<T extends z.infer<typeof schemas.redirect>>(
  file: string,
  schema: z.ZodType<T> & { shape: object },
  texts: Texts,
  parts: Parts,
  context: Context,
): { redirect: Redirect; value: T }[] {
  const table = readTable(texts.get(file), file, schema, context, Object.keys(schema.shape));
  return table.rows.map(({ id, value, line }) => {
    const at = table.yaml.lineOf([id, "line"]);
    const markup = parseMarkup(value.line.trim());
    for (const { message } of markup.problems) context.report.error(file, at, message);
    const [block, ...more] = markup.blocks;
    if (block?.kind !== "text" || more.length > 0)
      context.report.error(file, at, "`line` must be one paragraph of text");
    const content =
      block?.kind === "text"
        ? expandInline(
            block.content,
            expansion(parts, context, (_, message) => context.report.error(file, at, message)),
          )
        : [];
    const length = inlineText(content).length;
    if (length > TEXTS.redirect)
      context.report.error(file, at, `\`line\` is too long: ${length} characters, at most ${TEXTS.redirect}`);
    for (const text of [value.title, value.line, ...linesOf(value.asks)]) context.written.push({ file, line, text });
    return { redirect: { id, title: value.title, line: content, asks: linesOf(value.asks) }, value };
  });
}

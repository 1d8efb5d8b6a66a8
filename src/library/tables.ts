/** The tables of content: sources, topics, figures, redirects, messages, phrasings. */
import { type TextKey, textKeys } from "../bot/index.ts";
import { type Context, checkFacets, mustExist } from "./context.ts";
import { isFuture } from "./dates.ts";
import { findLine } from "./document.ts";
import { didYouMean } from "./report.ts";
import * as schemas from "./schemas.ts";
import { readMap, readTable } from "./table.ts";
import { defined, linesOf } from "./text.ts";
import { type Facets, type Figure, type Source, type Topic, type TopicId, topicIds } from "./types.ts";

type Texts = ReadonlyMap<string, string>;

export function readSources(texts: Texts, context: Context): Map<string, Source> {
  const file = "sources.yaml";
  const table = readTable(texts.get(file), file, schemas.source, context, Object.keys(schemas.source.shape));
  context.sources = table;
  for (const { id, value, line } of table.rows) {
    context.sourceLines.set(id, line);
    if (isFuture(value.date, context.now))
      context.report.error(file, table.yaml.lineOf([id, "date"]), `\`date\` ${value.date} lies in the future`);
    for (const text of [value.title, value.publisher, value.interest, value.via])
      if (text) context.written.push({ file, line, text });
  }
  return new Map(table.rows.map(({ id, value }) => [id, { id, ...defined(value) }]));
}

export function readTopics(texts: Texts, context: Context): Map<TopicId, Topic> {
  const file = "topics.yaml";
  const table = readTable(texts.get(file), file, schemas.topic, context, Object.keys(schemas.topic.shape));
  const isTopic = (id: string): id is TopicId => (topicIds as readonly string[]).includes(id);
  const topics = new Map<TopicId, Topic>();
  for (const { id, value, line } of table.rows) {
    if (!isTopic(id)) {
      context.report.error(file, line, `\`${id}\` is no topic.${didYouMean(id, topicIds)}`);
      continue;
    }
    const { "review-every": reviewEvery, ...rest } = value;
    topics.set(id, { id, reviewEvery, ...rest });
    for (const text of [value.title, value.summary, value.disclaimer, value.ask])
      context.written.push({ file, line, text });
  }
  if (table.isRead)
    for (const id of topicIds) if (!table.ids.has(id)) context.report.error(file, 1, `the topic \`${id}\` is missing`);
  return topics;
}

export function readFigures(texts: Texts, sources: ReadonlyMap<string, Source>, context: Context): Map<string, Figure> {
  const figures = new Map<string, Figure>();
  const ids = new Set<string>();
  let isRead = true;
  for (const [file, text] of texts) {
    if (!file.startsWith("figures/")) continue;
    const name = file.slice("figures/".length, -".yaml".length);
    const table = readTable(text, file, schemas.figure, context, Object.keys(schemas.figure.shape));
    isRead &&= table.isRead;
    for (const id of table.ids) ids.add(`${name}.${id}`);
    for (const { id, value, line } of table.rows) {
      const tell = (key: string, message: string) => context.report.error(file, table.yaml.lineOf([id, key]), message);
      const forms = [value.low ?? value.high, value.value, value.text].filter((form) => form !== undefined).length;
      if (forms !== 1) tell("unit", `\`${id}\` needs exactly one of low/high, value, or text`);
      if (value.low !== undefined && value.high !== undefined && value.low > value.high)
        tell("low", "`low` is larger than `high`");
      if (value.unit === "text" && value.text === undefined) tell("unit", "`unit: text` needs `text`");
      if (/[{}]/.test(`${value.title}${value.text ?? ""}${value.note ?? ""}`))
        tell("text", "braces are not filled in here: write it out");
      if (typeof value.value === "string" && value.unit !== "date") tell("value", "a day needs `unit: date`");
      if (isFuture(value["as-of"], context.now)) tell("as-of", `\`as-of\` ${value["as-of"]} lies in the future`);
      mustExist(context, context.sources, "source", value.source, file, table.yaml.lineOf([id, "source"]));
      if (value.for) checkFacets(context, value.for as Facets, file, table.yaml, [id, "for"]);
      for (const written of [value.title, value.text, value.note])
        if (written) context.written.push({ file, line, text: written });
      context.usedSources.add(value.source);
      const source = sources.get(value.source);
      if (source === undefined) continue;
      const { "as-of": asOf, value: number, for: facets, source: _, ...rest } = value;
      const shown = typeof number === "string" ? { text: number } : { value: number };
      const figure = {
        ...defined({ ...rest, ...shown }),
        id: `${name}.${id}`,
        for: (facets ?? {}) as Facets,
        source,
        asOf,
        file,
        line,
      };
      figures.set(figure.id, figure);
    }
  }
  context.figures = { ids, isRead };
  return figures;
}

export function readMessages(texts: Texts, context: Context): Record<TextKey, string> {
  const file = "messages.yaml";
  const table = readTable(texts.get(file), file, schemas.message, context);
  const known: Readonly<Record<string, readonly string[]>> = textKeys;
  const messages: Partial<Record<string, string>> = {};
  for (const { id, value, line } of table.rows) {
    const wanted = Object.hasOwn(known, id) ? known[id] : undefined;
    if (wanted === undefined) {
      context.report.error(file, line, `unknown key \`${id}\`.${didYouMean(id, Object.keys(known))}`);
      continue;
    }
    const found = new Set([...value.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? ""));
    for (const name of wanted)
      if (!found.has(name)) context.report.error(file, line, `\`${id}\` must contain {${name}}`);
    for (const name of found)
      if (!wanted.includes(name))
        context.report.error(
          file,
          line,
          `\`${id}\` cannot contain {${name}}.${wanted.length > 0 ? ` It may contain ${wanted.map((w) => `{${w}}`).join(", ")}.` : ""}`,
        );
    messages[id] = value.trim();
    context.written.push({ file, line, text: value });
  }
  if (table.isRead)
    for (const key of Object.keys(known))
      if (!table.ids.has(key)) context.report.error(file, 1, `the message \`${key}\` is missing`);
  return messages as Record<TextKey, string>;
}

/** phrasings/<topic>.yaml: answer id (or slug) -> more ways of asking. */
export function readPhrasings(texts: Texts, answers: ReadonlySet<string>, context: Context): Map<string, string[]> {
  const phrasings = new Map<string, string[]>();
  for (const [file, text] of texts) {
    if (!file.startsWith("phrasings/")) continue;
    const topic = file.slice("phrasings/".length, -".yaml".length);
    const rows = text.split("\n");
    const read = readMap(text, file, context);
    for (const [key, value] of Object.entries(read?.map ?? {})) {
      const line = read?.yaml.lineOf([key]) ?? 1;
      const id = key.includes("/") ? key : `${topic}/${key}`;
      if (!id.startsWith(`${topic}/`))
        context.report.error(file, line, `\`${id}\` belongs in phrasings/${id.split("/")[0]}.yaml`);
      mustExist(context, { ids: answers, isRead: true }, "answer", id, file, line);
      const lines = schemas.lines.safeParse(value);
      if (lines.success) phrasings.set(id, typeof lines.data === "string" ? linesOf(lines.data) : lines.data);
      else context.report.error(file, line, `\`${key}\` must be a list of lines`);
      let at = line;
      for (const written of phrasings.get(id) ?? []) {
        at = findLine(rows, written, at + 1);
        context.written.push({ file, line: at, text: written });
      }
    }
  }
  return phrasings;
}

/** letters/*.md: drafts in which only a member's own words are filled in. */
import { type Context, checkFacets, mustExist } from "./context.ts";
import { addDays, isFuture } from "./dates.ts";
import { findLine } from "./document.ts";
import type { Parts } from "./documents.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { LETTER, REVIEW } from "./limits.ts";
import * as schemas from "./schemas.ts";
import { shaped } from "./shape.ts";
import type { Letter } from "./tool-types.ts";
import type { Facets } from "./types.ts";

export function readLetters(texts: ReadonlyMap<string, string>, parts: Parts, context: Context): Map<string, Letter> {
  const letters = new Map<string, Letter>();
  const { report } = context;
  for (const [file, text] of texts) {
    const [, id] = /^letters\/([^/]+)\.md$/.exec(file) ?? [];
    if (id === undefined) continue;
    const split = splitFrontMatter(text);
    if ("message" in split) {
      report.error(file, split.line, split.message);
      continue;
    }
    const yaml = context.yaml(split.data, split.dataLine);
    for (const { line, message } of yaml.problems) report.error(file, line, message);
    if (yaml.problems.length > 0) continue;
    const front = shaped(schemas.letter, yaml.value ?? {}, {
      report,
      file,
      yaml,
      keys: Object.keys(schemas.letter.shape),
    });
    if (front === undefined) continue;
    if (isFuture(front.reviewed, context.now))
      report.error(file, yaml.lineOf(["reviewed"]), `\`reviewed\` ${front.reviewed} lies in the future`);
    for (const [index, source] of front.sources.entries()) {
      mustExist(context, context.sources, "source", source, file, yaml.lineOf(["sources", index]));
      context.usedSources.add(source);
    }
    if (front.for) checkFacets(context, front.for as Facets, file, yaml, ["for"]);

    const body = split.body.trim();
    const lineOf = (what: string) => findLine(text.split("\n"), what, split.bodyLine);
    const names = [...body.matchAll(/\{([^{}]*)\}|[{}]/g)].map(([token, name]) => ({ token, name: name ?? "" }));
    for (const { token, name } of names)
      if (!(front.fields as string[]).includes(name))
        report.error(
          file,
          lineOf(token),
          `${token} is no field of this letter. Its fields: ${front.fields.join(", ")}. What a member fills in by hand stands in [brackets]`,
        );
    for (const [index, field] of front.fields.entries()) {
      if (front.fields.indexOf(field) < index)
        report.error(file, yaml.lineOf(["fields", index]), `\`${field}\` is listed twice`);
      if (!names.some(({ name }) => name === field))
        report.error(file, yaml.lineOf(["fields", index]), `{${field}} does not stand in the letter`);
    }
    if (body === "") report.error(file, split.bodyLine, "the letter has no text");
    if (body.length > LETTER.body)
      report.error(file, split.bodyLine, `the letter is too long: ${body.length} characters, at most ${LETTER.body}`);
    for (const [index, line] of split.body.split("\n").entries())
      if (line.trim() !== "") context.written.push({ file, line: split.bodyLine + index, text: line });

    const { title, to, fields, reviewed } = front;
    letters.set(id, {
      id,
      title,
      to,
      for: (front.for ?? {}) as Facets,
      fields: [...fields],
      body,
      sources: front.sources.flatMap((source) => parts.sources.get(source) ?? []),
      reviewed,
      reviewedBy: front["reviewed-by"],
      due: addDays(reviewed, REVIEW.cautionEvery),
      owner: "project",
      file,
    });
  }
  return letters;
}

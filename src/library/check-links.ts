/** Names between files: related answers, old ids, figures and sources that nobody uses. */
import type { Whole } from "./check-across.ts";
import type { Context } from "./context.ts";
import { didYouMean } from "./report.ts";

export function checkLinks({ answers, drafts, ids, figures, sources, cautions }: Whole, context: Context): void {
  const { report } = context;
  const renamed = new Map<string, string>();
  for (const [id, answer] of answers) {
    const lineOf = (key: string, index: number) => drafts.get(id)?.yaml.lineOf([key, index]) ?? 1;
    for (const [index, old] of answer.was.entries()) {
      if (ids.has(old)) report.error(answer.file, lineOf("was", index), `\`was: ${old}\`: an answer of this id exists`);
      const other = renamed.get(old);
      if (other !== undefined)
        report.error(answer.file, lineOf("was", index), `\`was: ${old}\` also stands in ${other}`);
      renamed.set(old, id);
    }
    for (const [index, figure] of (drafts.get(id)?.front?.figures ?? []).entries())
      if (answer.figures.slice(0, index).some((earlier) => earlier.id === figure))
        report.warning(answer.file, lineOf("figures", index), `\`${figure}\` is listed twice`);
    for (const [index, caution] of answer.cautions.entries())
      if (!cautions.has(caution))
        report.error(
          answer.file,
          lineOf("cautions", index),
          `unknown caution \`${caution}\`.${didYouMean(caution, cautions.keys())}`,
        );
    const listed = drafts.get(id)?.front;
    const rests = [
      ...answer.sources,
      ...(listed?.sources ?? []),
      ...(listed?.figures ?? []),
      ...(listed?.disagree ?? []),
    ];
    if (rests.length === 0)
      report.error(answer.file, 1, "names no source: add `sources: [...]`, or `figures: [...]` that have sources");
  }
  for (const [id, answer] of answers)
    for (const [index, related] of answer.related.entries()) {
      const line = drafts.get(id)?.yaml.lineOf(["related", index]) ?? 1;
      const moved = renamed.get(related);
      if (related === id) report.error(answer.file, line, "an answer is not related to itself");
      else if (moved !== undefined) report.error(answer.file, line, `\`${related}\` is now \`${moved}\``);
      else if (!ids.has(related))
        report.error(answer.file, line, `unknown answer \`${related}\`.${didYouMean(related, ids)}`);
    }
  for (const figure of figures.values())
    if (!context.usedFigures.has(figure.id) && Object.keys(figure.for).length === 0)
      report.warning(figure.file, figure.line, `no answer shows \`${figure.id}\``);
  for (const id of sources.keys())
    if (!context.usedSources.has(id))
      report.warning("sources.yaml", context.sourceLines.get(id) ?? 1, `no answer or figure rests on \`${id}\``);
}

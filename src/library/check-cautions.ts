/** Cautions must be found: an order of their own, a trigger, and the ids that scripts know. */
import type { Whole } from "./check-across.ts";
import type { Context } from "./context.ts";
import { didYouMean } from "./report.ts";
import { CAUTION_IDS } from "./word-lists.ts";

export function checkCautions({ cautions, cautionDrafts, outside }: Whole, { report }: Context): void {
  const orders = new Map<number, string>();
  for (const [id, caution] of cautions) {
    const yaml = cautionDrafts.get(id)?.yaml;
    const tell = (key: string, message: string) => report.error(caution.file, yaml?.lineOf([key]) ?? 1, message);
    const other = orders.get(caution.order);
    if (other !== undefined)
      tell("order", `\`order: ${caution.order}\` also stands in ${other}. Each caution has its own`);
    orders.set(caution.order, id);
    if (caution.when.length + caution.words.length === 0)
      tell("severity", "nothing raises this caution: add `when` (facets) or `words` (phrases)");
    if (caution.when.length === 0 && caution.profileTopics.length > 0)
      tell("profile-topics", "`profile-topics` needs `when`: a profile holds facets only");
    for (const key of ["words", "unless"] as const)
      if (caution[key].some((phrase) => phrase.some((word) => word.length === 0)))
        tell(key, `a word of \`${key}\` is empty: a | needs words on both sides`);
    if (caution.sources.length === 0) tell("sources", "names no source: add `sources: [...]`");
  }
  for (const { id, caution } of outside.values())
    if (caution !== undefined && !cautions.has(caution))
      report.error(
        "outside.yaml",
        1,
        `unknown caution \`${caution}\` of \`${id}\`.${didYouMean(caution, cautions.keys())}`,
      );
  if (cautions.size === 0) return;
  for (const id of CAUTION_IDS)
    if (!cautions.has(id)) report.warning(`cautions/${id}.md`, 1, "this caution is missing; scripts rely on its id");
}

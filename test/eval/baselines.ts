/** What answering is measured against: the best search library, as it comes, and with stemming and synonyms. */
import MiniSearch from "minisearch";
import { stemmer } from "stemmer";
import { createReader } from "../../src/answering/index.ts";
import { blocksText, inlineText } from "../../src/bot/index.ts";
import type { Library } from "../../src/library/index.ts";
import type { Question } from "./sets.ts";

const STOP = new Set(
  "a an and are as at be but by can could do does for from have how i if in is it its me my of on or so that the this to was what when which who will with would you your".split(
    " ",
  ),
);

/** Share of questions whose best hit is of a right topic, and whose first three have one. */
export function baselines(
  library: Library,
  questions: readonly Question[],
): Record<string, { top1: number; top3: number }> {
  const reader = createReader(library.vocabulary);
  const documents = [...library.answers.values()].map((answer) => ({
    id: answer.id,
    title: answer.title,
    asks: [...answer.asks, ...(library.phrasings.get(answer.id) ?? [])].join("\n"),
    short: inlineText(answer.short),
    details: blocksText(answer.details),
  }));
  const fields = ["title", "asks", "short", "details"];
  const plain = new MiniSearch({ fields });
  const tuned = new MiniSearch({
    fields,
    tokenize: (text) => reader.read(text),
    processTerm: (term) => (STOP.has(term) ? null : stemmer(term)),
    searchOptions: { boost: { title: 3, asks: 2.5, short: 1.5 }, fuzzy: 0.2, prefix: true },
  });
  plain.addAll(documents);
  tuned.addAll(documents);
  const score = (index: MiniSearch) => {
    let top1 = 0;
    let top3 = 0;
    for (const { q, topics } of questions) {
      const found = index
        .search(q)
        .slice(0, 3)
        .map((hit) => topics.includes(String(hit.id).split("/")[0] ?? ""));
      if (found[0]) top1++;
      if (found.some(Boolean)) top3++;
    }
    return { top1: top1 / questions.length, top3: top3 / questions.length };
  };
  return { "MiniSearch, as it comes": score(plain), "MiniSearch, stemming and synonyms": score(tuned) };
}

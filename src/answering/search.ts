/** The ranking: ways people ask, titles and text, in one full-text index. */
import MiniSearch from "minisearch";
import { stemmer } from "stemmer";
import { blocksText, inlineText, wordsOf } from "../bot/index.ts";
import type { Library } from "../library/index.ts";

export interface Candidate {
  id: string;
  score: number;
  terms: string[];
}

const STOP_WORDS = new Set(
  "a an and are as at be but by can could did do does for from had has have how i if in into is it its just me my of on or so some than that the their them then there these they this to too u was we were what when which who will with would you your".split(
    " ",
  ),
);

export function createIndex(library: Library): MiniSearch {
  const index = new MiniSearch({
    fields: ["title", "asks", "short", "details"],
    tokenize: wordsOf,
    processTerm: (term) => (STOP_WORDS.has(term) ? null : stemmer(term)),
    searchOptions: {
      boost: { asks: 3, title: 2.5, short: 1.5, details: 1 },
      fuzzy: 0.2,
      prefix: (term) => term.length > 3,
    },
  });
  index.addAll(
    [...library.answers.values()].map((answer) => ({
      id: answer.id,
      title: answer.title,
      asks: [...answer.asks, ...(library.phrasings.get(answer.id) ?? [])].join(" "),
      short: inlineText(answer.short),
      details: blocksText(answer.details),
    })),
  );
  return index;
}

/** Candidates, best first; scores are per word of the question, so that long questions do not win by length. */
export function rank(index: MiniSearch, words: readonly string[]): Candidate[] {
  const terms = words.filter((word) => !STOP_WORDS.has(word));
  if (terms.length === 0) return [];
  return index
    .search(terms.join(" "))
    .map((hit) => ({ id: String(hit.id), score: hit.score / terms.length, terms: hit.terms }));
}

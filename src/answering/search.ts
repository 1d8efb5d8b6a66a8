/** Full-text ranking of answers (BM25): it knows the words of the answer itself, which the ways of asking may not have. */
import MiniSearch from "minisearch";
import { stemmer } from "stemmer";
import { blocksText, inlineText } from "../bot/index.ts";
import type { Library } from "../library/index.ts";
import type { Reader } from "./facets.ts";
import { createPause } from "./pause.ts";

const STOP_WORDS = new Set(
  "a an and are as at be but by can could do does for from get got have how i if im in is it its just like me my of on or so that the this to was what when which who will with would you your".split(
    " ",
  ),
);

/**
 * No question needs more, but a pasted page has them, and each misspelling is looked for in the whole index: 3,000
 * characters of anything took 460 ms.
 */
const MOST = { words: 100, guesses: 20, guessed: 20 } as const;

/** Scores by answer id, the best being 1: BM25 scores grow with the question, so only their proportions mean anything. */
export type Search = (question: string) => ReadonlyMap<string, number>;

export async function createSearch(library: Library, reader: Reader): Promise<Search> {
  const terms = new Set<string>();
  const termOf = (word: string) => (STOP_WORDS.has(word) ? null : stemmer(word));
  const index = new MiniSearch({
    fields: ["title", "asks", "short", "details"],
    tokenize: (text) => reader.read(text),
    processTerm: (word) => {
      const term = termOf(word);
      if (term !== null) terms.add(term);
      return term;
    },
    searchOptions: {
      boost: { title: 2, asks: 2, short: 1.5, details: 1 },
      processTerm: termOf,
    },
  });
  const pause = createPause();
  for (const answer of library.answers.values()) {
    index.add({
      id: answer.id,
      title: answer.title,
      asks: [...answer.asks, ...(library.phrasings.get(answer.id) ?? [])].join("\n"),
      short: inlineText(answer.short),
      details: blocksText(answer.details),
    });
    await pause();
  }
  return (question) => {
    const words = reader.read(question);
    const asked = words.length > MOST.words ? [...new Set(words)].slice(0, MOST.words) : words;
    let guesses = 0;
    const hits = index.search(question, {
      tokenize: () => asked,
      // A word that content knows is no misspelling of another.
      fuzzy: (term) => (terms.has(term) || term.length > MOST.guessed || ++guesses > MOST.guesses ? false : 0.2),
    });
    const top = hits[0]?.score ?? 1;
    return new Map(hits.map((hit) => [String(hit.id), hit.score / top]));
  };
}

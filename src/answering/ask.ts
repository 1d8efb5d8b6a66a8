/** A question to an outcome: an answer, suggestions, a redirect, or an honest no. */
import type { Answer, Caution, Facets, Library, Redirect, TopicId } from "../library/index.ts";
import { cautionsFor } from "./cautions.ts";
import { createReader, facetsOf, fitOf, type Mention, topicsOf } from "./facets.ts";
import { type Candidate, createIndex, rank } from "./search.ts";

export interface Asking {
  /** Only answers of this topic. */
  topic?: TopicId;
  /** Facets of the profile; left out for a public reply. */
  profile?: Facets;
}

export type Outcome = { cautions: Caution[]; facets: Facets; candidates: Candidate[] } & (
  | { outcome: "answered"; answer: Answer; also: Answer[]; suggestions: Answer[] }
  | { outcome: "suggested"; suggestions: Answer[] }
  | { outcome: "redirected"; redirect: Redirect }
  | { outcome: "unknown"; topics: TopicId[] }
);

/** Score a word below which nothing is answered, and below which nothing is even suggested. */
const ANSWER_FROM = 2.2;
const SUGGEST_FROM = 1.1;

export interface Answering {
  ask(question: string, asking?: Asking): Outcome;
  /** Facets of some words, for options typed as bare words. */
  facetsIn(words: readonly string[]): { facets: Facets; mentions: Mention[] };
  cautions(facets: Facets, topic: TopicId | null, profile?: Facets): Caution[];
}

export function createAnswering(library: Library): Answering {
  const reader = createReader(library.vocabulary);
  const index = createIndex(library);
  const facetsIn = (words: readonly string[]) => {
    const mentions = reader.mentions(words);
    return { mentions, facets: facetsOf(library.vocabulary, mentions) };
  };

  return {
    facetsIn,
    cautions: (facets, topic, profile = {}) => cautionsFor(library, { words: [], facets, profile, topic }),
    ask(question, { topic, profile = {} } = {}) {
      const words = reader.read(question);
      const { mentions, facets } = facetsIn(words);
      const topics = topicsOf(mentions);
      const known = { ...profile, ...facets };
      const candidates = rank(index, words)
        .flatMap((candidate) => {
          const answer = library.answers.get(candidate.id);
          const fit = answer && (topic === undefined || answer.topic === topic) ? fitOf(answer.audience, known) : null;
          if (!answer || fit === null) return [];
          return [
            { ...candidate, score: candidate.score * (1 + fit * 0.3) * (topics.includes(answer.topic) ? 1.4 : 1) },
          ];
        })
        .sort((a, b) => b.score - a.score);
      const best = candidates[0];
      const found = candidates.flatMap(({ id }) => library.answers.get(id) ?? []);
      const about = best && best.score >= ANSWER_FROM ? (found[0]?.topic ?? null) : (topics[0] ?? null);
      const base = { facets, candidates, cautions: cautionsFor(library, { words, facets, profile, topic: about }) };
      const [answer, ...others] = found;
      if (answer && best && best.score >= ANSWER_FROM)
        return { ...base, outcome: "answered", answer, also: [], suggestions: others.slice(0, 2) };
      if (best && best.score >= SUGGEST_FROM) return { ...base, outcome: "suggested", suggestions: found.slice(0, 3) };
      return { ...base, outcome: "unknown", topics };
    },
  };
}

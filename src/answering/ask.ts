/** A question to an outcome: an answer, suggestions, a redirect, a refusal, care, or an honest no. */
import type { Answer, Caution, Facets, Library, Outside, Redirect, TopicId } from "../library/index.ts";
import { cautionsFor } from "./cautions.ts";
import { type Classifier, type Reading, type Scored, trainClassifier } from "./classifier.ts";
import { createReader, facetsOf, fitOf, type Mention, topicsOf } from "./facets.ts";

export interface Asking {
  /** Only answers of this topic. */
  topic?: TopicId;
  /** Facets of the profile; left out for a public reply. */
  profile?: Facets;
}

/** An answer in the running, with why. */
export interface Candidate {
  answer: Answer;
  score: number;
  scored: Scored;
  /** How many facets of its audience agree with what is known. */
  fit: number;
}

export type Outcome = { cautions: Caution[]; facets: Facets; candidates: Candidate[]; reading: Reading } & (
  | { outcome: "answered"; answer: Answer; also: Answer[]; suggestions: Answer[] }
  | { outcome: "suggested"; suggestions: Answer[] }
  | { outcome: "redirected"; redirect: Redirect }
  | { outcome: "refused" | "clinical" | "crisis"; outside: Outside }
  | { outcome: "unknown"; topics: TopicId[]; outside?: Outside }
);

export interface Answering {
  ask(question: string, asking?: Asking): Outcome;
  /** Facets of some words, for options typed as bare words. */
  facetsIn(words: readonly string[]): { facets: Facets; mentions: Mention[] };
  cautions(facets: Facets, topic: TopicId | null, profile?: Facets): Caution[];
}

/** What a facet that agrees adds, and what an audience that is not known to be the asker's takes away. */
const FIT = 0.6;
const UNASKED = 0.5;
/** From this probability on, what stands outside decides; below the others nothing is answered, or even suggested. */
const OUTSIDE_FROM = 0.5;
const ANSWER_FROM = 0.45;
const SUGGEST_FROM = 0.2;

export function createAnswering(library: Library): Answering {
  const reader = createReader(library.vocabulary);
  const classify: Classifier = trainClassifier(library, reader);
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
      const reading = classify(question);
      const candidates = candidatesOf(library, reading, { ...profile, ...facets }, topic);
      const about = candidates[0]?.answer.topic ?? null;
      const base = {
        facets,
        candidates,
        reading,
        cautions: cautionsFor(library, { words, facets, profile, topic: about }),
      };
      return { ...base, ...decide(library, reading, candidates, topicsOf(mentions)) };
    },
  };
}

/** Answers, best first; those written for somebody else are left out. */
function candidatesOf(library: Library, { scored }: Reading, known: Facets, topic: TopicId | undefined): Candidate[] {
  return scored
    .flatMap((entry) => {
      const answer = entry.target.kind === "answer" ? library.answers.get(entry.target.id) : undefined;
      if (!answer || (topic !== undefined && answer.topic !== topic)) return [];
      const fit = fitOf(answer.audience, known);
      if (fit === null) return [];
      const unasked = Object.keys(answer.audience).length - fit;
      return [{ answer, fit, scored: entry, score: entry.score + fit * FIT - unasked * UNASKED }];
    })
    .sort((a, b) => b.score - a.score);
}

type Decision =
  | { outcome: "answered"; answer: Answer; also: Answer[]; suggestions: Answer[] }
  | { outcome: "suggested"; suggestions: Answer[] }
  | { outcome: "redirected"; redirect: Redirect }
  | { outcome: "refused" | "clinical" | "crisis"; outside: Outside }
  | { outcome: "unknown"; topics: TopicId[]; outside?: Outside };

function decide(
  library: Library,
  { scored, groups }: Reading,
  candidates: readonly Candidate[],
  topics: TopicId[],
): Decision {
  const outside = [...library.outside.values()].map((entry) => ({ entry, p: groups.get(`outside:${entry.id}`) ?? 0 }));
  for (const outcome of ["crisis", "refused", "clinical"] as const) {
    const of = outside.filter(({ entry }) => entry.outcome === outcome).sort((a, b) => b.p - a.p);
    const [best] = of;
    if (best && of.reduce((sum, { p }) => sum + p, 0) >= OUTSIDE_FROM) return { outcome, outside: best.entry };
  }
  const small = outside.filter(({ entry }) => entry.outcome === "unknown").sort((a, b) => b.p - a.p);
  const [chatter] = small;
  if (chatter && small.reduce((sum, { p }) => sum + p, 0) >= OUTSIDE_FROM)
    return { outcome: "unknown", topics: [], outside: chatter.entry };
  const redirect = scored.find(({ target }) => target.kind === "redirect");
  const near = redirect && library.redirects.get(redirect.target.id);
  if (redirect && near && redirect.topic >= OUTSIDE_FROM) return { outcome: "redirected", redirect: near };

  const [best, ...others] = candidates;
  const confidence = best ? best.scored.topic : 0;
  if (best && confidence >= ANSWER_FROM)
    return {
      outcome: "answered",
      answer: best.answer,
      also: [],
      suggestions: others.slice(0, 2).map(({ answer }) => answer),
    };
  if (best && confidence >= SUGGEST_FROM)
    return { outcome: "suggested", suggestions: candidates.slice(0, 3).map(({ answer }) => answer) };
  return { outcome: "unknown", topics };
}

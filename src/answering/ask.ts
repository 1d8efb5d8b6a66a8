/** A question to an outcome: an answer, suggestions, a redirect, a refusal, care, or an honest no. */
import { stemmer } from "stemmer";
import type { Answer, Caution, Facets, Library, TopicId } from "../library/index.ts";
import { isFree, ofAsker } from "./asker.ts";
import { type Candidate, candidatesOf } from "./candidates.ts";
import { cautionsFor, says } from "./cautions.ts";
import { type Classifier, type Reading, trainClassifier } from "./classifier.ts";
import { isRaised } from "./dangers.ts";
import { type Decision, decide, KNOWN_FROM } from "./decide.ts";
import { createReader, facetsOf, type Mention, topicsOf } from "./facets.ts";
import { blocksFirst, clausesOf, isCertain, questionsIn } from "./several.ts";
import { type Signs, signsOf } from "./signs.ts";

/** Probability of a crisis from which a clause is read as a message of its own. */
const CRISIS_FROM = 0.3;
/** Probability of a danger from which it is raised beside what is not answered from content. */
const ASIDE_FROM = 0.6;

export interface Asking {
  /** Only answers of this topic. */
  topic?: TopicId;
  /** Facets of the profile; left out for a public reply. */
  profile?: Facets;
}

export type Outcome = Decision & {
  cautions: Caution[];
  /** Found in the question. */
  facets: Facets;
  candidates: Candidate[];
  reading: Reading;
  /** How probable each caution's danger is, by its id, and what states it. */
  told: Told;
};

export interface Told {
  probabilities: ReadonlyMap<string, number>;
  signs: Signs;
}

export interface Answering {
  ask(question: string, asking?: Asking): Outcome;
  /** Facets of some words, for options typed as bare words. */
  facetsIn(words: readonly string[]): { facets: Facets; mentions: Mention[] };
  cautions(facets: Facets, topic: TopicId | null, profile?: Facets): Caution[];
  /** Cautions above an answer opened without a question: by its audience and its reader, and its own. */
  cautionsOver(answer: Answer, profile?: Facets): Caution[];
}

export interface LearnedAnswering extends Answering {
  /** The same learning over a changed library, at once. Ways of asking that are new in it are not learned from yet. */
  over(library: Library): LearnedAnswering;
}

/** Learns from the ways of asking in the library; takes some seconds, in slices. */
export async function createAnswering(library: Library): Promise<LearnedAnswering> {
  return answeringOver(library, await trainClassifier(library, createReader(library.vocabulary)));
}

/** For what asks no question: cautions and facets, at once. `ask` throws. */
export function unlearnedAnswering(library: Library): Answering {
  const nothing = () => {
    throw new Error("nothing has been learned from the content, so no question can be answered");
  };
  return answeringOver(library, { read: nothing, groups: nothing, dangers: nothing });
}

function answeringOver(library: Library, classifier: Classifier): LearnedAnswering {
  const reader = createReader(library.vocabulary);
  const facetsIn = (words: readonly string[]) => {
    const mentions = reader.mentions(words);
    return { mentions, facets: facetsOf(library.vocabulary, mentions) };
  };

  return {
    facetsIn,
    cautions: (facets, topic, profile = {}) => cautionsFor(library, { facets, profile, topic }),
    cautionsOver: (answer, profile = {}) => {
      const about = cautionsFor(library, { facets: answer.audience, profile, topic: answer.topic });
      return withOwn(library, about, new Set(answer.cautions));
    },
    ask: (question, asking = {}) => askAll(one, mayBeCrisis, question, asking),
    over: (changed) => answeringOver(changed, classifier),
  };

  function mayBeCrisis(clause: string): boolean {
    const stems = reader.read(clause).map((word) => stemmer(word));
    const groups = classifier.groups(clause);
    return [...library.outside.values()].some(
      ({ id, outcome, words }) =>
        outcome === "crisis" &&
        ((groups.get(`outside:${id}`) ?? 0) >= CRISIS_FROM || words.some((phrase) => says(phrase, stems))),
    );
  }

  function one(question: string, { topic, profile = {} }: Asking): Outcome {
    const words = reader.read(question);
    const { mentions, facets } = facetsIn(words);
    const reading = classifier.read(question);
    const candidates = candidatesOf(library, reading, facets, profile, topic);
    const decision = decide(library, words, reading, candidates, topicsOf(mentions));
    const told = toldIn(question);
    const raised = raisedBy(library, decision, told, { words: words.length, known: reading.known });
    const cautions = cautionsOf(library, decision, raised, profile);
    return { ...decision, facets, candidates, reading, told, cautions };
  }

  /** Who somebody is counts only where it is the asker, and now; what they tell counts wherever it stands. */
  function toldIn(question: string): Told {
    const tell = (text: string): Told => {
      const words = reader.read(text);
      const signs = signsOf(library, words, facetsIn(words).facets);
      return { signs, probabilities: classifier.dangers(text, signs) };
    };
    const whole = tell(question);
    const asker = ofAsker(question);
    const own = asker === question ? whole : tell(asker);
    const stated = new Set<string>();
    const takenBack = new Set<string>();
    const probabilities = new Map<string, number>();
    const free = isFree(question);
    for (const { id, when } of library.cautions.values()) {
      const { signs, probabilities: found } = when.length > 0 ? own : whole;
      if (signs.stated.has(id)) stated.add(id);
      if (signs.takenBack.has(id) || (free && when.some(({ authorization }) => authorization))) takenBack.add(id);
      probabilities.set(id, found.get(id) ?? 0);
    }
    return { signs: { stated, takenBack }, probabilities };
  }
}

/**
 * A message as a whole, then by its parts: care and refusals are found in any clause of it, and several questions are
 * answered in the order of what blocks what.
 */
function askAll(
  one: (question: string, asking: Asking) => Outcome,
  mayBeCrisis: (clause: string) => boolean,
  message: string,
  asking: Asking,
): Outcome {
  const whole = one(message, asking);
  if (isGrave(whole)) return whole;
  for (const clause of clausesOf(message)) {
    if (!mayBeCrisis(clause)) continue;
    const part = one(clause, asking);
    if (part.outcome === "crisis" && isCertain(part)) return part;
  }
  const parts = questionsIn(message);
  if (parts.length < 2) return whole;
  const outcomes = parts.map((part) => one(part, asking));
  const grave = outcomes.find((part) => isGrave(part) && isCertain(part));
  if (grave) return grave;
  const answered = outcomes
    .flatMap((part) => (part.outcome === "answered" ? [part] : []))
    .filter((part, index, all) => all.findIndex(({ answer }) => answer.id === part.answer.id) === index)
    .sort((a, b) => blocksFirst(a.answer.topic, b.answer.topic));
  const [first, ...others] = answered;
  if (!first || new Set(answered.map(({ answer }) => answer.topic)).size < 2) return whole;
  const cautions = [...new Set([whole, ...outcomes].flatMap((part) => part.cautions))].sort(
    (a, b) => a.order - b.order,
  );
  return { ...first, also: others.map(({ answer }) => answer), cautions };
}

const isGrave = ({ outcome }: Outcome): boolean =>
  outcome === "crisis" || outcome === "refused" || outcome === "clinical";

/** Ids of the cautions that a question raises, by what it tells and by what is answered. */
function raisedBy(
  library: Library,
  decision: Decision,
  { signs: { stated, takenBack }, probabilities }: Told,
  { words, known }: { words: number; known: number },
): Set<string> {
  const raised = new Set<string>();
  // Where nothing of the content was meant, who somebody is may be beside the point; where it is mere talk, it is.
  const isAside = decision.outcome === "redirected" || decision.outcome === "unknown" || decision.outcome === "refused";
  const isTalk = decision.outcome === "unknown" && decision.outside !== undefined;
  for (const { id, asks, when } of library.cautions.values()) {
    if (takenBack.has(id) || (isTalk && when.length > 0)) continue;
    const isStated = stated.has(id);
    // What has no examples is raised by its words alone.
    if (asks.length === 0 && isStated) raised.add(id);
    if (!isStated && known < KNOWN_FROM) continue;
    const probability = probabilities.get(id) ?? 0;
    if (isRaised(probability, isStated, words) && (!isAside || probability >= ASIDE_FROM)) raised.add(id);
  }
  if (decision.outcome === "refused" && decision.outside.caution !== undefined) raised.add(decision.outside.caution);
  // An answer's own stand above it, except where the question says that they are not meant.
  if (decision.outcome === "answered")
    for (const id of decision.answer.cautions) if (!takenBack.has(id)) raised.add(id);
  return raised;
}

/** Care gets none. */
function cautionsOf(library: Library, decision: Decision, raised: ReadonlySet<string>, profile: Facets): Caution[] {
  if (decision.outcome === "clinical" || decision.outcome === "crisis") return [];
  const shown =
    decision.outcome === "suggested"
      ? decision.suggestions[0]
      : decision.outcome === "answered"
        ? decision.answer
        : undefined;
  return withOwn(library, cautionsFor(library, { facets: {}, profile, topic: shown?.topic ?? null }), raised);
}

/** Cautions that were raised, and others by id; most serious first. */
function withOwn(library: Library, raised: readonly Caution[], ids: ReadonlySet<string>): Caution[] {
  const own = [...ids].flatMap((id) => library.cautions.get(id) ?? []);
  return [...new Set([...raised, ...own])].sort((a, b) => a.order - b.order);
}

/** What can hurt somebody comes first: the cautions that a question or a profile raises, most serious first. */
import { stemmer } from "stemmer";
import type { Caution, Facets, Library, Phrase, TopicId } from "../library/index.ts";

/** Words of one phrase may stand this far apart, counted in words. */
const REACH = 12;

export interface CautionInput {
  /** Given as options, or what an answer is written for. */
  facets: Facets;
  /** Facets of the profile; never used for a public reply. */
  profile: Facets;
  topic: TopicId | null;
}

/** By facts about a person alone. What a question's words raise is learned: see dangers.ts. */
export function cautionsFor(library: Library, input: CautionInput): Caution[] {
  return [...library.cautions.values()].filter((caution) => raised(caution, input)).sort((a, b) => a.order - b.order);
}

function raised({ when, profileTopics }: Caution, { facets, profile, topic }: CautionInput): boolean {
  if (when.some((one) => holds(one, facets))) return true;
  return topic !== null && profileTopics.includes(topic) && when.some((one) => holds(one, profile));
}

/** Whether every facet of a trigger is known, and has one of its values. */
export function holds(when: Facets, known: Facets): boolean {
  return Object.entries(when).every(([key, wanted]) => {
    const have = known[key as keyof Facets] as (string | number)[] | undefined;
    return have?.some((value) => (wanted as (string | number)[]).includes(value)) ?? false;
  });
}

/** Whether all words of a phrase (or an alternative of each) stand near one another; `a_b` are words side by side. */
export function says(phrase: Phrase, stems: readonly string[]): boolean {
  const places: number[][] = [];
  for (const wanted of stemsOf(phrase)) {
    const found: number[] = [];
    for (let at = 0; at < stems.length; at++)
      if (wanted.some((run) => run[0] === stems[at] && run.every((stem, offset) => stems[at + offset] === stem)))
        found.push(at);
    if (found.length === 0) return false;
    places.push(found);
  }
  const [first = [], ...others] = places;
  return first.some((at) => others.every((found) => found.some((place) => Math.abs(place - at) <= REACH)));
}

/** A phrase of the library is asked after with every question, so its words are stemmed once. */
const stemmed = new WeakMap<Phrase, string[][][]>();

export function stemsOf(phrase: Phrase): string[][][] {
  const known = stemmed.get(phrase);
  if (known) return known;
  const stems = phrase.map((alternatives) =>
    alternatives.map((alternative) => alternative.split("_").map((word) => stemmer(word))),
  );
  stemmed.set(phrase, stems);
  return stems;
}

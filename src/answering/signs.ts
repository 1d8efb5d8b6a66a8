/** Signs of cautions in a question: what states a danger outright, and what takes that back. */
import { stemmer } from "stemmer";
import type { Facets, Library } from "../library/index.ts";
import { holds, says } from "./cautions.ts";

export interface Signs {
  /** Cautions whose danger is stated, by a facet or by their words. */
  stated: ReadonlySet<string>;
  /** Cautions of which a phrase says that they are not meant. */
  takenBack: ReadonlySet<string>;
}

export function signsOf({ cautions }: Library, words: readonly string[], facets: Facets): Signs {
  const stems = words.map((word) => stemmer(word));
  const stated = new Set<string>();
  const takenBack = new Set<string>();
  for (const { id, when, words: phrases, unless } of cautions.values()) {
    if (when.some((one) => holds(one, facets)) || phrases.some((phrase) => says(phrase, stems))) stated.add(id);
    if (unless.some((phrase) => says(phrase, stems))) takenBack.add(id);
  }
  return { stated, takenBack };
}

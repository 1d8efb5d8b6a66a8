/** Signs of cautions in a question: what states a danger outright, and what takes that back. */
import { stemmer } from "stemmer";
import type { Caution, Facets, Library, Phrase } from "../library/index.ts";
import { holds, says, stemsOf } from "./cautions.ts";

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
  for (const { id, when } of cautions.values()) if (when.some((one) => holds(one, facets))) stated.add(id);
  const index = indexOf(cautions);
  for (const stem of new Set(stems))
    for (const { id, sign, phrase } of index.get(stem) ?? []) {
      const found = sign === "words" ? stated : takenBack;
      if (!found.has(id) && says(phrase, stems)) found.add(id);
    }
  return { stated, takenBack };
}

interface Entry {
  id: string;
  sign: "words" | "unless";
  phrase: Phrase;
}
type Index = ReadonlyMap<string, readonly Entry[]>;

const indexes = new WeakMap<ReadonlyMap<string, Caution>, Index>();

/** Phrases by the stems that their first word begins with: most share none with a question, and thousands of lines are read. */
function indexOf(cautions: ReadonlyMap<string, Caution>): Index {
  const known = indexes.get(cautions);
  if (known) return known;
  const index = new Map<string, Entry[]>();
  for (const { id, ...caution } of cautions.values())
    for (const sign of ["words", "unless"] as const)
      for (const phrase of caution[sign])
        for (const stem of new Set(stemsOf(phrase)[0]?.map(([first = ""]) => first))) {
          const same = index.get(stem) ?? [];
          index.set(stem, same);
          same.push({ id, sign, phrase });
        }
  indexes.set(cautions, index);
  return index;
}

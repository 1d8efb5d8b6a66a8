/** What a question says about its asker and its subject, in ids of the vocabulary. */
import { wordsOf } from "../bot/index.ts";
import type { Facets, TopicId, Vocabulary, VocabularyEntry, VocabularyGroup } from "../library/index.ts";

export interface Mention {
  group: VocabularyGroup;
  id: string;
  start: number;
  length: number;
  kind: "word" | "person" | "weak" | "not";
}

interface Phrase extends Omit<Mention, "start" | "length"> {
  words: string[];
}

/** How questions and the vocabulary are brought to the same words before they are compared. */
export interface Reader {
  /** Words of a text, abbreviations and misspellings replaced. */
  read(text: string): string[];
  /** Every mention of the vocabulary in such words. */
  mentions(words: readonly string[]): Mention[];
}

export function createReader(vocabulary: Vocabulary): Reader {
  const longest = Math.max(1, ...[...vocabulary.synonyms.keys()].map((key) => key.split(" ").length));
  const read = (text: string) => replaceSynonyms(vocabulary.synonyms, longest, text);
  const index = indexPhrases(vocabulary, read);
  return { read, mentions: (words) => findMentions(index, words) };
}

/** Begins only where a run of signs begins: from each sign of a long run it would be searched to its end. */
const TRAILING = /(?<![?!.,;:)"'])[?!.,;:)"']+$/;

/** Synonyms are looked up as typed (their keys may hold punctuation: `w/`, `e&o`), longest first, then word by word. */
function replaceSynonyms(synonyms: ReadonlyMap<string, string>, longest: number, text: string): string[] {
  const tokens = text.toLowerCase().replace(/[‘’]/g, "'").split(/\s+/);
  const words: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    let taken = 0;
    for (let length = Math.min(longest, tokens.length - at); length > 0 && taken === 0; length--) {
      const key = tokens.slice(at, at + length).join(" ");
      const found = synonyms.get(key) ?? synonyms.get(key.replace(TRAILING, ""));
      if (found === undefined) continue;
      words.push(...wordsOf(found));
      taken = length;
    }
    if (taken === 0) {
      for (const word of wordsOf(tokens[at] ?? "")) words.push(...wordsOf(synonyms.get(word) ?? word));
      taken = 1;
    }
    at += taken;
  }
  // "can't" and "cant" are one word.
  return words.map((word) => word.replaceAll("'", ""));
}

type PhraseIndex = ReadonlyMap<string, readonly Phrase[]>;

function indexPhrases(vocabulary: Vocabulary, read: Reader["read"]): PhraseIndex {
  const index = new Map<string, Phrase[]>();
  for (const [group, entries] of Object.entries(vocabulary.groups) as [
    VocabularyGroup,
    ReadonlyMap<string, VocabularyEntry>,
  ][])
    for (const entry of entries.values())
      for (const [kind, phrases] of [
        ["word", entry.words],
        ["person", entry.person],
        ["weak", entry.weak],
        ["not", entry.not],
      ] as const)
        for (const phrase of phrases) {
          const words = read(phrase);
          const [first] = words;
          if (first === undefined) continue;
          const same = index.get(first) ?? [];
          if (same.length === 0) index.set(first, same);
          same.push({ group, id: entry.id, kind, words });
        }
  return index;
}

/**
 * Each group is read on its own: in it the longest phrase wins and uses up its words. A phrase under `not` hides the
 * words inside it from its own id alone.
 */
function findMentions(index: PhraseIndex, words: readonly string[]): Mention[] {
  const found: Mention[] = words.flatMap((word, start) =>
    (index.get(word) ?? [])
      .filter((phrase) => phrase.words.every((part, offset) => words[start + offset] === part))
      .map(({ group, id, kind, words: { length } }) => ({ group, id, kind, start, length })),
  );
  const hidden = found.filter(({ kind }) => kind === "not");
  const mentions: Mention[] = [];
  for (const mention of found.sort((a, b) => b.length - a.length || a.start - b.start)) {
    if (mention.kind === "not") continue;
    if (hidden.some((not) => not.group === mention.group && not.id === mention.id && overlap(not, mention))) continue;
    const clash = mentions.some((other) => other.group === mention.group && overlap(other, mention));
    if (!clash) mentions.push(mention);
  }
  return mentions.sort((a, b) => a.start - b.start);
}

const overlap = (a: Mention, b: Mention): boolean => a.start < b.start + b.length && b.start < a.start + a.length;

/** Mentions as facets: a named word beats an implied one, an implied one beats a weak one ("pgy2 img" is a resident). */
export function facetsOf(vocabulary: Vocabulary, mentions: readonly Mention[]): Facets {
  const facets: Facets = {};
  const implied: Facets[] = [];
  const put = (group: VocabularyGroup, id: string) => {
    if (group === "topic") return;
    if (group === "level" || group === "student-level")
      facets.level = [...new Set([...(facets.level ?? []), Number(id)])];
    else facets[group] = [...new Set([...(facets[group] ?? []), id])];
  };
  for (const { group, id, kind } of mentions) {
    if (kind === "weak") continue;
    put(group, id);
    const entry = vocabulary.groups[group].get(id);
    if (entry) implied.push(entry.implies);
    if (kind === "person") implied.push({ credential: ["attending"] });
  }
  for (const more of implied) fill(facets, more);
  for (const { group, id, kind } of mentions) {
    const key = group === "student-level" ? "level" : group;
    if (kind !== "weak" || key === "topic" || facets[key] !== undefined) continue;
    put(group, id);
    fill(facets, vocabulary.groups[group].get(id)?.implies ?? {});
  }
  const [specialty] = facets.specialty ?? [];
  if (specialty !== undefined)
    facets.tier = [vocabulary.groups.specialty.get(specialty)?.demand === "high" ? "high-demand" : "general"];
  return facets;
}

/** Adds what is not yet known. */
function fill(facets: Facets, more: Facets): void {
  for (const [key, values] of Object.entries(more))
    if (facets[key as keyof Facets] === undefined) Object.assign(facets, { [key]: values });
}

export function topicsOf(mentions: readonly Mention[]): TopicId[] {
  return [...new Set(mentions.filter((m) => m.group === "topic").map((m) => m.id as TopicId))];
}

/**
 * How well something written for `target` suits somebody of whom `known` is known: null where they contradict, else
 * the number of facets that agree. What is not known contradicts nothing.
 */
export function fitOf(target: Facets, known: Facets): number | null {
  let agreed = 0;
  for (const [key, wanted] of Object.entries(target) as [keyof Facets, (string | number)[]][]) {
    const have = known[key] as (string | number)[] | undefined;
    if (!have || have.length === 0) continue;
    if (!have.some((value) => wanted.includes(value))) return null;
    agreed++;
  }
  return agreed;
}

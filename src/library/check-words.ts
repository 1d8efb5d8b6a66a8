/** What the bot may not say in its own voice, and how plainly it must say the rest. */
import { type DraftDocument, piecesOf } from "./document.ts";
import { READING } from "./limits.ts";
import type { Report } from "./report.ts";
import { ABSOLUTE_WORDS, ATTRIBUTION, FORBIDDEN_CLAIMS, NEGATION } from "./word-lists.ts";

/** Claims in the title and the text. A sentence that says who says it, quoted words, and questions are no claims. */
export function checkClaims(draft: DraftDocument<unknown>, report: Report): void {
  checkPieces(draft.file, [{ text: draft.title, line: draft.titleLine }, ...piecesOf(draft)], report);
}

export function checkPieces(file: string, pieces: readonly { text: string; line: number }[], report: Report): void {
  for (const { text, line } of pieces)
    for (const sentence of sentences(text)) {
      if (ATTRIBUTION.test(sentence) || sentence.startsWith("{@") || sentence.trimEnd().endsWith("?")) continue;
      const own = sentence.replace(/["\u201C][^"\u201C\u201D]*["\u201D]/g, " ");
      for (const pattern of FORBIDDEN_CLAIMS) {
        const match = pattern.exec(own);
        if (match)
          report.error(file, line, `"${match[0]}" is a promise nobody can make. Say who says it, or what is usual`);
      }
      for (const pattern of ABSOLUTE_WORDS) {
        const match = pattern.exec(own);
        if (match && !NEGATION.test(own.slice(0, match.index)))
          report.warning(file, line, `"${match[0]}" promises too much. Write "usually", or say who says it`);
      }
    }
}

/** Flesch-Kincaid grade of a text; 0 where it is too short to tell. Parentheses (sources and dates) do not count. */
export function readingGrade(text: string): number {
  const plain = text.replace(/\([^()]*\)/g, " ");
  const words = plain.match(/[\p{L}][\p{L}'’-]*/gu) ?? [];
  if (words.length < READING.leastWords) return 0;
  const count = Math.max(1, sentences(plain).length);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / count) + 11.8 * (syllables / words.length) - 15.59;
}

export const sentences = (text: string): string[] =>
  text.split(/(?<=[.!?:]["'\u201D)]?)\s+|\n+/).filter((part) => /[\p{L}\p{N}]/u.test(part));

function syllablesOf(word: string): number {
  // An acronym is read letter by letter, but nobody finds "HIPAA" hard: one syllable, as one known word.
  if (word === word.toUpperCase()) return 1;
  const groups = word
    .toLowerCase()
    .replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, "")
    .match(/[aeiouy]{1,2}/g);
  return Math.max(1, groups?.length ?? 1);
}

/** What people type for people: cleaned, and as excerpts. */

/** As it was typed, without what cannot be seen: control and direction marks, joiners, towers of empty lines. */
export const cleaned = (typed: string): string =>
  typed
    .normalize("NFC")
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replace(/\t/g, " ")
    .replace(/(?!\n)\p{Cc}|\p{Cf}|\p{Co}|\p{Variation_Selector}|[\u3164\u115F\u1160]/gu, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();

/** The beginning of some words on one line, cut between two words where that can be. */
export function excerpt(words: string, most: number): string {
  const line = words.replace(/\s+/g, " ").trim();
  if (line.length <= most) return line;
  // Not through the middle of a character of two code units.
  const cut = line.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "");
  return `${cut.replace(/\s+\S{0,30}$/, "")}…`;
}

/** Answers that say nearly the same. */

import { inlineText } from "../bot/index.ts";
import type { Whole } from "./check-across.ts";
import type { Context } from "./context.ts";
import { READING } from "./limits.ts";
import { blocksText, normalized } from "./text.ts";

/** Compares runs of three words; runs that many answers share (a set phrase) are found through one index. */
export function checkTwins({ answers }: Whole, { report }: Context): void {
  const seen = new Map<string, number[]>();
  const earlier: { id: string; size: number }[] = [];
  for (const { id, short, details, file } of answers.values()) {
    const words = normalized(`${inlineText(short)} ${blocksText(details)}`.replace(/\([^()]*\)/g, " ")).split(" ");
    const runs = new Set(words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`));
    const shared = new Map<number, number>();
    for (const run of runs) {
      const owners = seen.get(run);
      for (const owner of owners ?? []) shared.set(owner, (shared.get(owner) ?? 0) + 1);
      if (owners) owners.push(earlier.length);
      else seen.set(run, [earlier.length]);
    }
    for (const [index, count] of shared) {
      const other = earlier[index];
      if (other && count / (runs.size + other.size - count) > READING.twins)
        report.warning(file, 1, `says nearly the same as ${other.id}. Make one answer of them, or say what differs`);
    }
    earlier.push({ id, size: runs.size });
  }
}

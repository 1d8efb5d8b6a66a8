/** Misses that ask the same thing, put together without a model: the same ones always make the same groups. */
import { createHash } from "node:crypto";
import { stemmer } from "stemmer";
import { wordsOf } from "../bot/index.ts";
import type { Sent } from "./misses.ts";

export interface Group {
  /** The id of its oldest miss. */
  id: string;
  /** Another one whenever a miss joins or leaves: a press on a group of before does not act on what nobody has read. */
  stamp: string;
  /** The answer that it is about, where it is feedback. */
  about: string | undefined;
  /** Oldest first. */
  misses: Sent[];
  /** How many members sent them; null under five, where a count could tell who it was. */
  members: number | null;
}

/** Fewer members than this are not counted aloud. */
export const LEAST_COUNTED = 5;
/** The newest that are compared: each is compared with each. */
export const MOST_COMPARED = 500;

/** Words that any question has. */
const COMMON = new Set(
  "a about am an and any are as at be been but by can could did do does for from get had has have how i if in into is it its just like me my no not of on or our should so some that the their them there they this to up us was we were what when where which who why will with would you your".split(
    " ",
  ),
);

/** Share of common words from which two texts ask the same; lower where the same answer came nearest to both. */
const ALIKE = 0.6;
const ALIKE_NEAR = 0.25;

/** The stems of the words that carry a question. */
export const stemsOf = (words: string): ReadonlySet<string> =>
  new Set(
    wordsOf(words)
      .filter((word) => !COMMON.has(word))
      .map((word) => stemmer(word)),
  );

interface Read {
  sent: Sent;
  stems: ReadonlySet<string>;
}

function alike(a: Read, b: Read): boolean {
  const { about, near } = a.sent.miss;
  const other = b.sent.miss;
  if (about !== undefined || other.about !== undefined) return about === other.about;
  const common = [...a.stems].filter((stem) => b.stems.has(stem)).length;
  const all = a.stems.size + b.stems.size - common;
  const share = all === 0 ? 1 : common / all;
  return share >= (near[0] !== undefined && near[0] === other.near[0] ? ALIKE_NEAR : ALIKE);
}

/**
 * Two misses are alike where they share most of their words, or some of them and the answer that came nearest to both;
 * feedback is alike where it is about one answer. A group is everything that is connected so. In order: first those of
 * five members and more, the most members first; then the others, the newest first, so that their order tells no count.
 */
export function groupsOf(open: readonly Sent[]): Group[] {
  let left: Read[] = open.slice(-MOST_COMPARED).map((sent) => ({ sent, stems: stemsOf(sent.miss.words) }));
  const groups: Group[] = [];
  while (left[0]) {
    const group = [left[0]];
    left = left.slice(1);
    // What joins may bring others along: `group` grows while it is walked through.
    for (const member of group) {
      const joining = left.filter((other) => alike(member, other));
      left = left.filter((other) => !joining.includes(other));
      group.push(...joining);
    }
    groups.push(groupOf(group.map(({ sent }) => sent)));
  }
  const newest = ({ misses }: Group) => misses.at(-1)?.miss.day ?? "";
  return groups
    .reverse()
    .sort(
      (a, b) => (b.members ?? 0) - (a.members ?? 0) || (newest(a) < newest(b) ? 1 : newest(a) > newest(b) ? -1 : 0),
    );
}

export function groupOf(misses: readonly Sent[]): Group {
  const sorted = misses.toSorted((a, b) => (a.miss.day + a.id < b.miss.day + b.id ? -1 : 1));
  const members = new Set(sorted.map(({ by }) => by)).size;
  return {
    id: sorted[0]?.id ?? "",
    stamp: createHash("sha256")
      .update(sorted.map(({ id }) => id).join())
      .digest("base64url")
      .slice(0, 6),
    about: sorted[0]?.miss.about,
    misses: sorted,
    members: members < LEAST_COUNTED ? null : members,
  };
}

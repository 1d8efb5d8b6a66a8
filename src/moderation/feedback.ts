/** What members think of an answer, as counts: one row for a community, an answer and a month. Nothing says who. */
import { z } from "zod";
import type { Log } from "../bot/index.ts";
import type { Library } from "../library/index.ts";
import { LEAST_COUNTED } from "./miss-groups.ts";
import { memoryRows, type Rows } from "./miss-rows.ts";

export const opinions = ["helpful", "not", "outdated"] as const;
export type Opinion = (typeof opinions)[number];

const count = z.number().int().nonnegative();
/**
 * Presses, not people: nothing is kept by which a second press of one member could be known. A number says how often
 * a button was pressed, and a member who presses twice is counted twice.
 */
export const countsRecord = z.object({ helpful: count, not: count, outdated: count });
export type Counts = z.infer<typeof countsRecord>;

/** Days that the counts of a month are kept after the last of them. */
export const COUNTS_DAYS = 400;

export interface MonthOfAnswer {
  answer: string;
  /** "2026-11" */
  month: string;
  counts: Counts;
}

export interface Feedback {
  /** Never rejects: a press that is not counted is logged, and no reply is lost for it. */
  count(community: string, answer: string, opinion: Opinion): Promise<void>;
  /** May reject. */
  of(community: string): Promise<MonthOfAnswer[]>;
}

const NONE: Counts = { helpful: 0, not: 0, outdated: 0 };

/** `rows` keep each row 400 days after it was last written. */
export function createFeedback(rows: Rows<Counts>, { clock, log }: { clock: () => Date; log: Log }): Feedback {
  return {
    async count(community, answer, opinion) {
      const month = clock().toISOString().slice(0, 7);
      const more = (counts = NONE): Counts => ({ ...counts, [opinion]: counts[opinion] + 1 });
      try {
        await rows.update(`${community}|${month}|${answer}`, more);
      } catch (error) {
        log.warn({ err: error instanceof Error ? error.message : String(error) }, "a press was not counted");
      }
    },
    async of(community) {
      return (await rows.entries(`${community}|`)).flatMap(([key, counts]) => {
        const [place, month, answer] = key.split("|");
        return place === community && month && answer ? [{ answer, month, counts }] : [];
      });
    },
  };
}

export const memoryFeedback = (using: { clock: () => Date; log: Log }): Feedback => createFeedback(memoryRows(), using);

/** For tests of what has nothing to do with it. */
export const noFeedback: Feedback = { count: async () => undefined, of: async () => [] };

export interface Told {
  answer: string;
  month: string;
  /** Null under five: so few presses could be known by who made them. */
  helpful: number | null;
  not: number | null;
  outdated: number | null;
}

/**
 * What moderators may see: months in which some count reached five, newest first. Counts of an answer that was renamed
 * are counted to its name of now; those of one that is gone are left out.
 */
export function toldCounts(all: readonly MonthOfAnswer[], library: Pick<Library, "answers" | "renamed">): Told[] {
  const sums = new Map<string, MonthOfAnswer>();
  for (const { answer, month, counts } of all) {
    const now = library.answers.has(answer) ? answer : library.renamed.get(answer);
    if (now === undefined) continue;
    const key = `${month} ${now}`;
    const before = sums.get(key)?.counts ?? NONE;
    const sum = Object.fromEntries(opinions.map((name) => [name, before[name] + counts[name]]));
    sums.set(key, { answer: now, month, counts: countsRecord.parse(sum) });
  }
  const told = (value: number) => (value < LEAST_COUNTED ? null : value);
  return [...sums.values()]
    .filter(({ counts }) => opinions.some((name) => counts[name] >= LEAST_COUNTED))
    .sort((a, b) => (a.month + a.answer < b.month + b.answer ? -1 : 1))
    .sort((a, b) => (a.month < b.month ? 1 : a.month > b.month ? -1 : 0))
    .map(({ answer, month, counts }) => ({
      answer,
      month,
      helpful: told(counts.helpful),
      not: told(counts.not),
      outdated: told(counts.outdated),
    }));
}

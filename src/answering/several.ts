/** Several questions in one message: taken apart, and put in the order of what blocks what. */
import type { TopicId } from "../library/index.ts";
import type { Reading } from "./classifier.ts";

const ASKS =
  "what|whats|how|hows|who|whom|when|where|which|why|can|could|do|does|did|is|are|am|will|would|should|must|may|has|have";
/** Where one question may end and the next begin. */
const BREAK = new RegExp(
  `[?\\n;]+|[.!]\\s+|,?\\s+(?:and|also|plus|n|&)\\s+(?:also\\s+)?(?=(?:${ASKS})\\b)|,\\s+(?=(?:${ASKS})\\b)`,
  "i",
);
const BEGINS = new RegExp(`^(?:so |and |also |but |ok |then )?(?:${ASKS})\\b`, "i");
/** Fewer words than this are no question of their own. */
const LEAST_WORDS = 3;
/** More parts than this are a story, not a list of questions. */
const MOST = 4;

/** The questions of a message; a message that is one question is one part. Each keeps what stands before the first. */
export function questionsIn(message: string): string[] {
  const parts = message
    .split(BREAK)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const asked = parts.filter((part) => BEGINS.test(part) && part.split(/\s+/).length >= LEAST_WORDS);
  if (asked.length < 2 || asked.length > MOST) return [message];
  // Who asks often stands before the first question: "pgy3 im, do i need approval and what does it pay".
  const first = parts[0] ?? "";
  const who = asked.includes(first) ? "" : `${first}: `;
  return asked.map((part) => `${who}${part}`);
}

/** A message longer than this, in words, tells a story around its question. */
const STORY_WORDS = 25;
const LEAST_OF_SENTENCE = 3;

/** The sentences of a story that ask, or its last one; nothing for a message that is its own question. */
export function askedInStory(message: string): string | undefined {
  if (message.split(/\s+/).length <= STORY_WORDS) return undefined;
  const sentences = message.split(/(?<=[.!?])\s+/).filter((one) => one.split(/\s+/).length >= LEAST_OF_SENTENCE);
  if (sentences.length < 2) return undefined;
  const asking = sentences.filter((one) => one.endsWith("?"));
  return asking.length > 0 ? asking.join(" ") : sentences.at(-1);
}

/** What must be settled before the next makes sense: visa and program, then employer, then privacy, then money. */
const BLOCKING: readonly TopicId[] = [
  "eligibility",
  "disclosure",
  "safety",
  "hipaa",
  "malpractice",
  "verification",
  "start",
  "platforms",
  "screening",
  "pay",
  "taxes",
  "schedule",
  "tasks",
  "career",
];

export const blocksFirst = (a: TopicId, b: TopicId): number => BLOCKING.indexOf(a) - BLOCKING.indexOf(b);

/** Sentences and clauses of some length, where there is more than one: a remark in passing must not be drowned. */
export function clausesOf(message: string): string[] {
  const clauses = message
    .split(/[.!?;,\n]+\s*|\s+-+\s+/)
    .map((clause) => clause.trim())
    .filter((clause) => clause.split(/\s+/).length >= CLAUSE_WORDS);
  return clauses.length > 1 && clauses.length <= MOST_CLAUSES ? clauses : [];
}

const CLAUSE_WORDS = 4;
const MOST_CLAUSES = 12;

/** A part says less than a whole, so it must say it plainly. */
const CERTAIN_FROM = 0.8;

/** Whether something outside decides a reading without doubt. */
export function isCertain({ reading }: { reading: Reading }): boolean {
  let outside = 0;
  for (const [group, share] of reading.groups) if (group.startsWith("outside:")) outside += share;
  return outside >= CERTAIN_FROM;
}

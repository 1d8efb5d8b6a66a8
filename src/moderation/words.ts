/** Small words of the moderators' screens. */
import { type Button, route } from "../bot/index.ts";
import type { Library, TopicId } from "../library/index.ts";
import type { Note } from "./community.ts";

/** "1 error", "3 errors". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;

/** Whom a note is by: a role, never a person. */
export const authorWords = ({ by }: Pick<Note, "by">): string => `a ${by}`;

/** The title of a topic or answer that a note or route names; the id itself where it is no longer there. */
export function titleOf(library: Library, on: string): string {
  const topic = library.topics.get(on as TopicId);
  if (topic) return topic.title;
  const answer = library.answers.get(on) ?? library.answers.get(library.renamed.get(on) ?? "");
  return answer?.title ?? `${on} (no longer there)`;
}

/** "2026-11-20 14:05 UTC" */
export const momentWords = (date: Date): string => `${date.toISOString().slice(0, 16).replace("T", " ")} UTC`;

/** Back to where most ways begin: each screen replaces the one before it. */
export const statusButton: Button = { label: "Status", route: route("moderate", "status") };

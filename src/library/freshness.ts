/** How fresh a document is follows from its review date alone. */
import { addDays, isoDay } from "./dates.ts";
import { REVIEW } from "./limits.ts";
import type { Document, Library } from "./types.ts";

export interface Freshness {
  state: "fresh" | "due-soon" | "overdue";
  /** ISO date. */
  due: string;
}

export interface StaleDocument extends Freshness {
  document: Document;
}

/** "due-soon" from 14 days before the due date; "overdue" from the day after it. */
export function freshness(document: Pick<Document, "due">, now: Date): Freshness {
  const today = isoDay(now);
  if (document.due < today) return { state: "overdue", due: document.due };
  return { state: document.due <= addDays(today, REVIEW.dueSoon) ? "due-soon" : "fresh", due: document.due };
}

/** Answers and cautions overdue or due within so many days: overdue first, then by owner, then by date. */
export function stale(library: Library, now: Date, withinDays: number = REVIEW.dueSoon): StaleDocument[] {
  const until = addDays(isoDay(now), withinDays);
  const rank = (entry: StaleDocument) =>
    [entry.state === "overdue" ? "0" : "1", entry.document.owner, entry.due, entry.document.id].join("\0");
  return [...library.answers.values(), ...library.cautions.values()]
    .map((document): StaleDocument => ({ ...freshness(document, now), document }))
    .filter((entry) => entry.state === "overdue" || entry.due <= until)
    .sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

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
  document: Pick<Document, "id" | "title" | "owner" | "due">;
}

/** "due-soon" from 14 days before the due date; "overdue" from the day after it. */
export function freshness(document: Pick<Document, "due">, now: Date): Freshness {
  const today = isoDay(now);
  if (document.due < today) return { state: "overdue", due: document.due };
  return { state: document.due <= addDays(today, REVIEW.dueSoon) ? "due-soon" : "fresh", due: document.due };
}

/** Answers, cautions, guides and letters overdue or due within so many days: overdue first, then by owner, then by date. */
export function stale(library: Library, now: Date, withinDays: number = REVIEW.dueSoon): StaleDocument[] {
  const until = addDays(isoDay(now), withinDays);
  const rank = (entry: StaleDocument) =>
    [entry.state === "overdue" ? "0" : "1", entry.document.owner, entry.due, entry.document.id].join("\0");
  // Their ids are file names alone, so the folder says which is meant.
  const inFolder =
    (folder: string) =>
    ({ id, title, owner, due }: StaleDocument["document"]) => ({ id: `${folder}/${id}`, title, owner, due });
  return [
    ...library.answers.values(),
    ...library.cautions.values(),
    ...[...library.guides.values()].map(inFolder("guides")),
    ...[...library.letters.values()].map(inFolder("letters")),
  ]
    .map((document): StaleDocument => ({ ...freshness(document, now), document }))
    .filter((entry) => entry.state === "overdue" || entry.due <= until)
    .sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

/** Notes of one community: which are shown where, and every change of them. Pure. */
import { type Block, strong, type Texts, text } from "../bot/index.ts";
import { type Answer, checkProse, dayInWords, isoDay, type Library, type TopicId } from "../library/index.ts";
import type { CommunityRecord, Note } from "./community.ts";
import { authorWords } from "./words.ts";

/** Characters of one note as shown; notes on one answer or topic; all of one community. */
export const NOTES = { text: 400, on: 3, all: 60 } as const;

/** The day after the last on which a note is shown. Days are UTC's. */
export const isExpired = ({ until }: Note, now: Date): boolean => until !== undefined && until < isoDay(now);

/** Notes to show under an answer, then those of its topic; in the order in which they were written. */
export function notesFor(
  { notes }: CommunityRecord,
  library: Library,
  { answer, topic }: { answer?: Answer | undefined; topic: TopicId },
  now: Date,
): Note[] {
  const shown = notes.filter((note) => !isExpired(note, now));
  // A renamed answer keeps its notes.
  const own = answer && shown.filter(({ on }) => on === answer.id || library.renamed.get(on) === answer.id);
  return [...(own ?? []), ...shown.filter(({ on }) => on === topic)];
}

/** A note as members see it: theirs, with its date and its author's role. */
export function noteBlocks(note: Note, texts: Texts): Block[] {
  const from = `${texts("note-from", { who: authorWords(note), date: dayInWords(note.at) })} `;
  const [first, ...more] = checkProse(note.text, { most: NOTES.text }).blocks;
  if (first?.kind === "text") return [text([strong(from), ...first.content]), ...more];
  return [text([strong(from.trim())]), ...(first ? [first] : []), ...more];
}

export type NoteDraft = Pick<Note, "text"> & { until?: string | undefined };

const written = ({ text, until }: NoteDraft, now: Date) => ({
  text,
  by: "moderator",
  at: isoDay(now),
  ...(until !== undefined && { until }),
});

/** Why no note more can stand there; undefined where one can. Expired ones do not count. */
export function fullNotes({ notes }: CommunityRecord, on: string, now: Date): number | undefined {
  if (notes.length >= NOTES.all) return NOTES.all;
  return notes.filter((note) => note.on === on && !isExpired(note, now)).length >= NOTES.on ? NOTES.on : undefined;
}

/** The very record where it is full. The id is of the moment, and of no other note. */
export function withNote(record: CommunityRecord, on: string, draft: NoteDraft, now: Date): CommunityRecord {
  if (fullNotes(record, on, now) !== undefined) return record;
  const taken = new Set(record.notes.map(({ id }) => id));
  let at = now.getTime();
  while (taken.has(at.toString(36))) at++;
  return { ...record, notes: [...record.notes, { id: at.toString(36), on, ...written(draft, now) }] };
}

export function withChangedNote(record: CommunityRecord, id: string, draft: NoteDraft, now: Date): CommunityRecord {
  if (!record.notes.some((note) => note.id === id)) return record;
  const notes = record.notes.map((note) => {
    if (note.id !== id) return note;
    const { until: _, ...kept } = note;
    return { ...kept, ...written(draft, now) };
  });
  return { ...record, notes };
}

export function withoutNote(record: CommunityRecord, id: string): CommunityRecord {
  const notes = record.notes.filter((note) => note.id !== id);
  return notes.length === record.notes.length ? record : { ...record, notes };
}

/** The first words of a note, for lists. */
export function noteWords({ text }: Note, most = 60): string {
  const words = text.replace(/\s+/g, " ").trim();
  return words.length <= most ? words : `${words.slice(0, most - 3).trimEnd()}...`;
}

/** "until Jun 30, 2027", "expired on ...", "no end". */
export function endWords(note: Note, now: Date): string {
  if (note.until === undefined) return "no end date";
  return `${isExpired(note, now) ? "expired after" : "until"} ${dayInWords(note.until)}`;
}

/** Notes of a community: the list, the way to a new one, one note, its form. */
import {
  type Block,
  type Button,
  buttons,
  type Choice,
  DISCORD,
  type Form,
  heading,
  PORTABLE,
  plain,
  type Reply,
  route,
  note as small,
  strong,
  text,
} from "../bot/index.ts";
import { addDays, isoDay, type Library, type TopicId } from "../library/index.ts";
import type { CommunityRecord, Note } from "./community.ts";
import type { Moderating } from "./desk.ts";
import { endWords, isExpired, NOTES, noteBlocks, noteWords } from "./notes.ts";
import { counted, statusButton, titleOf } from "./words.ts";

/** Notes on one page of the list. */
const PAGE = 10;
/** Days that a new note is shown unless its author says otherwise. */
const KEEP = 180;

export const listButton: Button = { label: "All notes", route: route("moderate", "notes", 0) };

export function notesReply(context: Moderating, { notes }: CommunityRecord, page = 0): Reply {
  const { texts, now, services } = context;
  const pages = Math.max(1, Math.ceil(notes.length / PAGE));
  const at = Math.min(Math.max(0, page), pages - 1);
  const shown = notes.slice(at * PAGE, (at + 1) * PAGE);
  const expired = notes.filter((note) => isExpired(note, now)).length;
  const line = (note: Note) =>
    text([strong(titleOf(services.library, note.on)), ...plain(`: ${noteWords(note)} (${endWords(note, now)})`)]);
  return {
    title: "Notes",
    blocks: [
      heading("Notes"),
      text(texts("notes-about")),
      ...(notes.length === 0
        ? [text(texts("notes-none"))]
        : [
            small(
              `${counted(notes.length, "note")}, ${expired} expired.${pages > 1 ? ` Page ${at + 1} of ${pages}.` : ""}`,
            ),
          ]),
      ...shown.filter((note) => !isExpired(note, now)).map(line),
      ...(shown.some((note) => isExpired(note, now)) ? [text([strong("Expired, no longer shown")])] : []),
      ...shown.filter((note) => isExpired(note, now)).map(line),
      ...(shown.length > 0
        ? [
            {
              kind: "picker" as const,
              route: route("moderate", "note-open"),
              placeholder: "Open a note",
              options: shown.map((note) => ({ label: noteWords(note), value: note.id })),
            },
          ]
        : []),
      ...buttons(
        { label: "Add a note", route: route("moderate", "note-where"), style: "primary" },
        at > 0 && { label: "Earlier", route: route("moderate", "notes", at - 1) },
        at + 1 < pages && { label: "More", route: route("moderate", "notes", at + 1) },
        statusButton,
      ),
    ],
  };
}

const pickers = (route: (page: number) => string, placeholder: string, options: Choice[]): Block[] =>
  Array.from({ length: Math.ceil(options.length / DISCORD.selectOptions) }, (_, page) => ({
    kind: "picker" as const,
    route: route(page),
    placeholder: page === 0 ? placeholder : `${placeholder} (more)`,
    options: options.slice(page * DISCORD.selectOptions, (page + 1) * DISCORD.selectOptions),
  }));

/** A topic first, since a picker holds 25 answers; then the topic itself or one of its answers. */
export function noteWhereReply({ services: { library }, texts }: Moderating, topic?: TopicId): Reply {
  const chosen = topic === undefined ? undefined : library.topics.get(topic);
  if (!chosen)
    return {
      title: texts("note-where"),
      blocks: [
        heading("Add a note"),
        text(texts("note-where")),
        ...pickers(
          () => route("moderate", "note-topic"),
          "Choose a topic",
          [...library.topics.values()].map(({ id, title }) => ({ label: title, value: id })),
        ),
        ...buttons(listButton),
      ],
    };
  const answers = [...library.answers.values()].filter((answer) => answer.topic === chosen.id);
  return {
    title: texts("note-where"),
    blocks: [
      heading(`Add a note: ${chosen.title}`),
      text(texts("note-where")),
      ...buttons({ label: "Every answer of this topic", route: route("moderate", "note-add", chosen.id) }),
      ...pickers(
        (page) => route("moderate", "note-pick", page),
        "Or one answer",
        answers.map(({ id, title }) => ({ label: title, value: id })),
      ),
      ...buttons({ label: "Other topics", route: route("moderate", "note-where") }, listButton),
    ],
  };
}

/** A new note on an answer or topic, or a change of the note given. */
export function noteForm(now: Date, target: { on: string } | { note: Note }): Form {
  const changed = "note" in target ? target.note : undefined;
  const here = changed
    ? route("moderate", "note-edit", changed.id)
    : route("moderate", "note-add", "on" in target ? target.on : "");
  const until = changed ? changed.until : addDays(isoDay(now), KEEP);
  return {
    route: here,
    title: changed ? "Change a note" : "Add a note",
    submit: "Save",
    opener: here,
    fields: [
      {
        id: "text",
        kind: "paragraph",
        label: "What members should know",
        hint: "Such as: our GME office's form is at https://... No private person's name or number.",
        required: true,
        maxLength: Math.min(PORTABLE.fieldLength, NOTES.text * 2),
        ...(changed && { value: changed.text }),
      },
      {
        id: "until",
        kind: "line",
        label: "Last day it is shown",
        hint: "As 2027-06-30. Empty: until somebody removes it.",
        maxLength: 10,
        ...(until !== undefined && { value: until }),
      },
    ],
  };
}

/** One note as members see it, and what can be done with it. */
export function noteReply({ texts, now, services }: Moderating, note: Note, lead: Block[] = []): Reply {
  const where = `On: ${titleOf(services.library, note.on)}. Shown ${endWords(note, now)}.`;
  return {
    title: "Note",
    blocks: [
      heading("Note"),
      ...lead,
      ...noteBlocks(note, texts),
      small(isExpired(note, now) ? `On: ${titleOf(services.library, note.on)}. It ${endWords(note, now)}.` : where),
      ...buttons(
        { label: "Change", route: route("moderate", "note-edit", note.id) },
        { label: "Remove", route: route("moderate", "note-remove", note.id), style: "danger" },
        answerButton(services.library, note.on),
        listButton,
      ),
    ],
  };
}

const answerButton = (library: Library, on: string): Button | undefined =>
  library.answers.has(on) ? { label: "See the answer", route: route("moderate", "preview-show", on) } : undefined;

export function noteConfirmReply({ texts }: Moderating, note: Note): Reply {
  return {
    title: "Remove this note?",
    blocks: [
      heading("Remove this note?"),
      text(texts("note-confirm")),
      ...noteBlocks(note, texts),
      ...buttons(
        { label: "Remove it now", route: route("moderate", "note-drop", note.id), style: "danger" },
        { label: "Keep it", route: route("moderate", "note-open", note.id) },
      ),
    ],
  };
}

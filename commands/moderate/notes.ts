import { z } from "zod";
import { answerById } from "../../src/answering/index.ts";
import { buttons, type Choice, plainText, type Result, saying, note as small, text } from "../../src/bot/index.ts";
import type { TopicId } from "../../src/library/index.ts";
import {
  type CommunityRecord,
  checkNote,
  fullNotes,
  listButton,
  mendReply,
  type Note,
  noteConfirmReply,
  noteForm,
  noteReply,
  notesReply,
  noteWhereReply,
  withChangedNote,
  withNote,
  withoutNote,
} from "../../src/moderation/index.ts";
import { command, type Services } from "../../src/services.ts";
import { type Here, inCommunity, opensForm, pageOf, press, submit } from "./in-community.ts";

export const notes = command({
  name: "moderate notes",
  summary: "What this community adds to answers: list, add, change, remove",
  options: {
    on: {
      description: "A topic or an answer, to add a note to it",
      kind: "text",
      schema: z.string().max(200),
      suggest: suggestPlaces,
    },
  },
  access: "moderators",
  visibility: "private",
  examples: ["disclosure"],
  presses: {
    notes: press(async (context, [page]) => notesReply(context, await recordOf(context), pageOf(page))),
    "note-where": press((context) => noteWhereReply(context)),
    "note-topic": press((context, _, [topic]) => noteWhereReply(context, topic as TopicId)),
    "note-add": opensForm((context, [on]) => form(context, on)),
    "note-pick": opensForm((context, _, [on]) => form(context, on)),
    "note-open": press((context, [id], [picked]) => onNote(context, picked ?? id, (note) => noteReply(context, note))),
    "note-edit": opensForm((context, [id]) =>
      onNote(context, id, (note) => ({ form: noteForm(context.now, { note }) })),
    ),
    "note-remove": press((context, [id]) => onNote(context, id, (note) => noteConfirmReply(context, note))),
    "note-drop": press(async (context, [id = ""]) => {
      const { services, community, texts } = context;
      const record = await services.communities.update(community, (before) => withoutNote(before, id));
      const reply = notesReply(context, record);
      return { ...reply, blocks: [text(texts("note-removed")), ...reply.blocks] };
    }),
  },
  submits: {
    "note-add": submit((context, [typed = ""], fields) => {
      const on = placeOf(context.services, typed);
      if (on === undefined) return saying(context.texts("out-of-date"));
      return saved(context, fields, { on }, (record, draft) => withNote(record, on, draft, context.now));
    }),
    "note-edit": submit(async (context, [id = ""], fields) =>
      onNote(context, id, (note) =>
        saved(context, fields, { note }, (record, draft) => withChangedNote(record, id, draft, context.now)),
      ),
    ),
  },
  run: inCommunity(async (context, { on }) => {
    if (on === undefined) return notesReply(context, await recordOf(context));
    const place = placeOf(context.services, on);
    const topic = (place ?? "").split("/")[0] as TopicId;
    return noteWhereReply(context, topic);
  }),
});

const recordOf = ({ services, community }: Here): Promise<CommunityRecord> => services.communities.get(community);

/** A topic's or an answer's id, as it is now; undefined for anything else. */
function placeOf({ library }: Services, typed: string | undefined): string | undefined {
  const id = (typed ?? "").trim().toLowerCase();
  return library.topics.has(id as TopicId) ? id : answerById(library, id)?.id;
}

function suggestPlaces({ library }: Services, typed: string): Choice[] {
  const words = plainText(typed).trim().toLowerCase();
  return [...library.topics.values(), ...library.answers.values()]
    .filter(({ id, title }) => `${title} ${id}`.toLowerCase().includes(words))
    .map(({ id, title }) => ({ label: title, value: id }));
}

function form(context: Here, typed: string | undefined): Result {
  const on = placeOf(context.services, typed);
  return on === undefined ? saying(context.texts("out-of-date")) : { form: noteForm(context.now, { on }) };
}

/** A note that another moderator removed meanwhile is gone, and says so. */
async function onNote(
  context: Here,
  id: string | undefined,
  run: (note: Note) => Promise<Result> | Result,
): Promise<Result> {
  const note = (await recordOf(context)).notes.find((one) => one.id === id);
  return note ? run(note) : saying(context.texts("out-of-date"));
}

/** Whoever wrote a note that has no place keeps the words, and is led to the others. */
function fullReply({ texts }: Here, most: number, typed: string): Result {
  const sentence = texts("notes-full", { most });
  return {
    title: sentence,
    blocks: [
      text(sentence),
      ...(typed.trim() === "" ? [] : [{ kind: "copy" as const, text: typed }]),
      ...buttons(listButton),
    ],
  };
}

async function saved(
  context: Here,
  fields: Record<string, string>,
  target: { on: string } | { note: Note },
  change: (record: CommunityRecord, draft: { text: string; until?: string | undefined }) => CommunityRecord,
): Promise<Result> {
  const { services, community, texts, now } = context;
  const checked = checkNote(context, fields);
  if ("errors" in checked)
    return {
      errors: checked.errors,
      instead: mendReply(context, noteForm(now, target), checked.errors, fields.text ?? ""),
    };
  let full: number | undefined;
  const record = await services.communities.update(community, (before) => {
    full = "on" in target ? fullNotes(before, target.on, now) : undefined;
    return change(before, checked.value);
  });
  if (full !== undefined) return fullReply(context, full, fields.text ?? "");
  const note = "note" in target ? record.notes.find(({ id }) => id === target.note.id) : record.notes.at(-1);
  if (!note) return saying(texts("out-of-date"));
  return noteReply(context, note, [
    text(texts("note-saved")),
    ...checked.warnings.map((warning) => small(`The checker says: ${warning}`)),
  ]);
}

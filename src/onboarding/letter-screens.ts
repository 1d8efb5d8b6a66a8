/** Choosing a letter, its short form, and the draft to copy. */
import {
  type Block,
  type Button,
  buttons,
  type Form,
  heading,
  note,
  plain,
  type Reply,
  route,
  strong,
  type Texts,
  text,
} from "../bot/index.ts";
import { freshness, type Letter, type Library, longDate, sourceLine } from "../library/index.ts";
import { letterForm } from "./letters.ts";

/** Opens the list of letters in a message of its own. */
export const lettersButton: Button = { label: "Draft a letter", route: route("letter", "list") };
/** Opens the form of one letter. */
export const letterButton = ({ id, title }: Letter): Button => ({ label: title, route: route("letter", "form", id) });

/** `above`: what must be read before a letter is chosen. */
export function lettersReply({ letters }: Library, texts: Texts, above: readonly Block[] = []): Reply {
  return {
    title: "Letters",
    blocks: [
      ...above,
      heading("Letters"),
      text(texts("letter-choose")),
      {
        kind: "picker",
        route: route("letter", "pick"),
        placeholder: "Choose a letter",
        options: [...letters.values()].map(({ id, title }) => ({ label: title, value: id })),
      },
    ],
  };
}

/** Every field may stay empty. */
export const letterFormOf = ({ id, fields }: Letter): Form => ({
  route: route("letter", "write", id),
  title: "Draft a letter",
  submit: "Write the draft",
  opener: route("letter", "form", id),
  fields: fields.map((field) => {
    const { label, hint, maxLength } = letterForm[field];
    return { id: field, kind: "line", label, hint, maxLength, required: false };
  }),
});

/** `written` is the letter with its fields filled in; `above`, what must be read before it is sent. */
export function letterReply(
  letter: Letter,
  written: string,
  texts: Texts,
  now: Date,
  above: readonly Block[] = [],
): Reply {
  const date = longDate(letter.reviewed);
  const { state, due } = freshness(letter, now);
  return {
    title: letter.title,
    blocks: [
      ...above,
      heading(letter.title),
      text([...plain("To "), strong(letter.to), ...plain(`. ${texts("letter-ready")}`)]),
      { kind: "copy", text: written },
      note(texts("letter-blanks")),
      ...(state === "overdue" ? [note(texts("overdue", { date: longDate(due) }))] : []),
      { kind: "sources", items: letter.sources.map(sourceLine) },
      note(
        letter.reviewedBy === "project"
          ? texts("reviewed-project", { date })
          : texts("reviewed-by", { date, who: letter.reviewedBy }),
      ),
      ...buttons({ label: "Write it again", route: route("letter", "form", letter.id) }, lettersButton),
    ],
    file: { name: `${letter.id}-letter.txt`, text: `${written}\n` },
  };
}

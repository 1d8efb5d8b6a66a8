/** Letters: a template, and nothing in it that the member did not enter. Pure. */
import { plainText } from "../bot/index.ts";
import type { Letter, LetterField } from "../library/index.ts";

export interface LetterFieldForm {
  label: string;
  hint: string;
  /** What stands in the letter while nothing was entered. */
  blank: string;
  /** Characters. */
  maxLength: number;
}

export const letterForm: Readonly<Record<LetterField, LetterFieldForm>> = {
  recipient: {
    label: "To whom",
    hint: "A name or an office. Left empty, it stays a blank",
    blank: "[name of the recipient]",
    maxLength: 80,
  },
  platform: {
    label: "Platform or company that pays",
    hint: "As it is called in your contract",
    blank: "[platform or company]",
    maxLength: 80,
  },
  hours: { label: "Hours a week", hint: "For example: 5, or 5 to 8", blank: "[hours a week]", maxLength: 30 },
  start: { label: "From when", hint: "For example: January 2027", blank: "[start date]", maxLength: 40 },
};

export type LetterEntries = Partial<Record<LetterField, string>>;

/** One line, as plain as a keyboard makes it. */
const cleaned = (entry: string | undefined): string =>
  plainText(entry ?? "")
    .replace(/\s+/g, " ")
    .trim();

/** Fields that hold more than they may, for a form's errors. */
export const tooLong = ({ fields }: Letter, entries: LetterEntries): LetterField[] =>
  fields.filter((field) => cleaned(entries[field]).length > letterForm[field].maxLength);

/** The letter with these entries; an empty one prints a blank to fill in by hand, never an invented value. */
export const writeLetter = ({ body, fields }: Pick<Letter, "body" | "fields">, entries: LetterEntries): string =>
  body.replace(/\{([a-z]+)\}/g, (whole, name: string) => {
    const field = fields.find((known) => known === name);
    return field === undefined ? whole : cleaned(entries[field]) || letterForm[field].blank;
  });

/** The letter at its longest: if that fits every surface, every letter does. */
export const longestLetter = (letter: Letter): string =>
  writeLetter(
    letter,
    Object.fromEntries(letter.fields.map((field) => [field, "W".repeat(letterForm[field].maxLength)])),
  );

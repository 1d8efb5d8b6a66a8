/** Initials that stand for a person in care. */
import { anyOf, matches, type Rule } from "../find.ts";

const I = "[A-Z]\\.? ?[A-Z]\\.?(?: ?[A-Z]\\.?)?";

export const initialRules: Rule[] = [
  {
    id: "initials-labelled",
    kind: "initials",
    description: "letters behind the word initials",
    find: anyOf(matches(/\b[Ii]nitials?(?: are| is|:| =| of)? ?["']?(?!(?:of|in|on|is|or|to|ok|do|we|if|my|a|an|are|and|so)\b)[A-Za-z]\.? ?[A-Za-z]\.?(?: ?[A-Za-z]\.?)?["']?(?=[\s,;)?!]|$)/), matches(/\b(?:[A-Z]\.){2,3}(?= (?:are|is) (?:his|her|the|their|pt) initials)/)),
  },
  {
    id: "initials-with-age",
    kind: "initials",
    description: "initials next to an age: J.S., 54M",
    find: anyOf(
      matches(/(?<![A-Za-z.])(?:[A-Z]\. ?){2,3},? (?:is )?(?:an? )?\d{1,3} ?-?(?:yo|y\/o|year|yr|[MF]\b|m\b|f\b)/),
      matches(new RegExp(`\\b(?:[Pp]t|[Pp]atient|[Cc]lient|PT)\\.? (?:${I.replace(/\\\.\?/g, "\\.")})(?=[\\s,;)?!]|$)`)),
      matches(/\b(?:[Pp]t|[Pp]atient|[Cc]lient) (?:[A-Z]{2})(?=,? (?:\d{1,3} ?(?:yo|y\/o|[MF]\b)|who|in (?:room|bed)|is (?:a|an|in)|has|was|came))/),
    ),
  },
  {
    id: "initial-with-title",
    kind: "initials",
    description: "a title and one letter: Mr. K",
    find: matches(/\b(?:[Mm]rs?|[Mm]s|[Mm]iss)\.? [A-Z]\.?(?=[\s,;)?!']|$)(?! ?(?:&|and) )/),
  },
];

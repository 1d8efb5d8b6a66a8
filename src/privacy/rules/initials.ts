/** Initials that stand for a person in care. */
import { anyOf, matches, matchesWhere, type Rule } from "../find.ts";

const DOTTED = "(?:[A-Z]\\. ?){1,2}[A-Z]\\.?";
const DEGREES =
  /^(?:R\.?N|M\.?D|D\.?O|N\.?P|P\.?A|J\.?D|B\.?S|M\.?S|P\.?M|A\.?M|U\.?S|U\.?K|I\.?V|I\.?M|E\.?R|E\.?D|I\.?D|P\.?O|Q\.?A|A\.?I|O\.?K|G\.?I|O\.?R|D\.?C|L\.?A|N\.?Y|V\.?A|H\.?R|P\.?D|T\.?A|Q\.?I|C\.?C|D\.?M|B\.?P|H\.?R|O\.?B|E\.?M|F\.?M|I\.?T|M\.?I|P\.?E|U\.?C|A\.?D|P\.?T|O\.?T|S\.?W|P\.?H\.?D|T\.?B|R\.?A|U\.?S\.?C|U\.?S\.?A|O\.?P\.?T|E\.?A\.?D|N\.?P\.?I|D\.?P\.?M|C\.?F\.?R|C\.?P|C\.?T|E\.?G|I\.?E)\.?$/i;
const AGED = "\\(?\\d{1,3} ?-?(?:yo|y\\/o|y\\.o|years?|yrs?|[MF]\\b|m\\b|f\\b)";

const unlessDegree = (pattern: RegExp) =>
  matchesWhere(pattern, (match) => !DEGREES.test((match[1] ?? "").replace(/ /g, "").trim()));

export const initialRules: Rule[] = [
  {
    id: "initials-labelled",
    kind: "initials",
    description: "letters behind the word initials",
    find: anyOf(
      matches(
        /\b(?:[Ii]nitials|[Ii]nitial(?= is|:)|[Ii]ntials|[Ii]nitals)\b(?: are| is|:| ?=| were| only)?:? ?["'(]?(?!(?:of|in|on|is|or|to|ok|do|we|if|my|as|an|at|by|no|so|up|me|it|he|am|be|go|us|the|for|and|are|too|can|out|not|but|you|i)\b)[A-Za-z]\.?[ -]?[A-Za-z]\.?(?:[ -]?[A-Za-z]\.?)?["')]?(?=[\s,;)?!.]|$)/,
      ),
      matches(
        /(?<![A-Za-z])(?:[A-Z]\.? ?){2,3}(?:are|is|were|,) (?:his|her|the|their|pt|my pt'?s?|only)? ?(?:real )?initials\b/,
      ),
      matchesWhere(
        /(?<![A-Za-z.])([A-Z]\.[A-Z]\.(?:[A-Z]\.)?)(?![A-Za-z])/g,
        (match, before, after, { patient }) =>
          patient &&
          !DEGREES.test((match[1] ?? "").replace(/\.$/, "")) &&
          /(?:^|[\s("'])$/.test(before) &&
          !/\b(?:dr|attending|by|from the|in|the|u\.s)\.? $/i.test(before) &&
          !/^ (?:[A-Z][a-z]|et al|policy|law|government|hospital|citizen)/.test(after),
      ),
      matchesWhere(
        /^((?:[A-Z]\.){2,3}) (?:eloped|died|coded|fell|left|is (?:a |an |my |back|on|in)|was|has|had|came|got|went|needs|wants|keeps)\b/gm,
        (match, _before, _after, { care, patient }) =>
          (care || patient) && !DEGREES.test((match[1] ?? "").replace(/\.$/, "")),
      ),
      matches(/\b[A-Z]{2,3} (?:twins|triplets|siblings)\b/),
      matches(/\binitials[^\n]{0,20}\b[A-Z]\.? ?[A-Z]\.?(?=[\s,;)?!]|$)/),
    ),
  },
  {
    id: "initials-with-age",
    kind: "initials",
    needs: "digit",
    description: "initials next to an age: J.S., 54M; MK 67F",
    find: anyOf(
      unlessDegree(new RegExp(`(?<![A-Za-z.])(${DOTTED}),?:? (?:is |was )?(?:an? )?${AGED}`, "g")),
      unlessDegree(/(?<![A-Za-z.,/-] ?)([A-Z]{2}),? (?:is an? )?\d{1,3} ?(?:yo |y\/o )?[MF]\b/g),
      matches(/(?<![A-Za-z.])(?!e\.g|i\.e|a\.m|p\.m|u\.s)[a-z]\.[a-z]\.(?:[a-z]\.)?,? \d{1,2}(?:,| ?[mf]\b| ?yo\b| y)/),
      unlessDegree(/(?<![A-Za-z.])((?:[A-Z]\.){2,3}),? is (?:my|our|a) /g),
      unlessDegree(/^([A-Z]{2,3}),? (?:is an? )?\(?\d{1,3} ?-?(?:yo|y\/o|y\.o|years?[- ]old|yrs?[- ]old|[MF]\b)/gm),
    ),
  },
  {
    id: "initials-of-patient",
    kind: "initials",
    description: "pt or patient and initials",
    find: anyOf(
      unlessDegree(
        new RegExp(
          `\\b(?:[Pp]ts?|[Pp]atients?|[Cc]lient|PT|my (?:lady|guy|kid|gal|dude)|this (?:lady|guy|kid))[.:,]? (?:is |named |called |known as |goes by )?["'(]?(${DOTTED})(?=[\\s,;)?!"']|$)`,
          "g",
        ),
      ),
      matches(
        /\b(?:pt|patient|client),? (?!i\.e|e\.g|a\.m|p\.m|p\.o|i\.v|i\.m)[a-z]\.[a-z]\.(?:[a-z]\.)?(?=[\s,;)]|$)/,
      ),
      matchesWhere(
        /\b(?:[Pp]t|[Pp]atient|[Cc]lient)[:,]? ["'(]?([A-Z]{2,3})["')]?(?=,? \(?(?:\d{1,3} ?(?:yo|y\/o|[MF]\b)|who\b|in (?:room|bed)|is (?:a|an|in|on|back)\b|has\b|had\b|got\b|needs\b|wants\b|said\b|coded\b|died\b|fell\b|was\b|came\b|with (?:a )?\b|from\b|w\/|\d0s))/g,
        (match) =>
          !/^(?:RN|MD|DO|NP|PA|ED|ER|OR|OB|PT|OT|GI|IV|LOL|HIPAA|PHI|AMS|DNR|AMA|NPO|ICU|DKA|CHF|PTA|CC|VS|BP|HR|BMI|PCP|EKG|MRI|COPD|ESRD|AFIB|ALS|HIV|AND|THE|NOT|WHO|HAS|GCS|EF)$/.test(
            match[1] ?? "",
          ),
      ),
    ),
  },
  {
    id: "initial-with-title",
    kind: "initials",
    description: "a title and one letter: Mr. K, Mrs S",
    find: matchesWhere(
      /(?<![A-Za-z])(?:[Mm]rs?|[Mm]s|[Mm]iss)\.? (?:[A-Z]\.? ?[A-Z]?|[b-hj-z])\.?(?=[\s,;)?!']|$)(?! ?(?:&|and) )/g,
      (_match, before, _after, { invented }) =>
        !invented && !/\b(?:name|names|call) (?:the )?(?:pts?|patients?) \(?$/i.test(before),
    ),
  },
  {
    id: "name-and-initial",
    kind: "name",
    description: "a first name and the initial of the last, where a patient is spoken of: Adaeze N.",
    find: matchesWhere(
      /\b(?:pts?|patients?|[Cc]ase|lady|guy|kid|Mr|Mrs|Ms)\b[^\n]{0,25}?(?<![A-Za-z])[A-Z][a-z]{2,14} [A-Z]\.(?=[\s,;)?!]|$)/g,
      (match, before) =>
        !/\b(?:Dr|dr|attending|resident|PD|my)\b/.test(`${before.slice(-12)}${match[0]}`) ||
        /\bmy p(?:t|atient)\b/.test(match[0]),
    ),
  },
];

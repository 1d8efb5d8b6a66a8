/** Ages over 89, which Safe Harbor groups as 90 or older. */
import { matches, matchesWhere, type Rule } from "../find.ts";

const OLD = "(?:9\\d|1[01]\\d)";
const TALK = /\b(?:over|above|older than|under|below|up to|at least|than|beyond|past|exceed\w*|ages?|aged?) $/i;

export const ageRules: Rule[] = [
  {
    id: "age-over-89",
    kind: "age90",
    description: "a person's age over 89 in digits",
    find: matchesWhere(
      new RegExp(`(?<![\\d./$-])${OLD}(?: ?- ?| )?(?:yo|y/o|y\\.o\\.?|yrs? ?old|years?[- ]old|year-?old|yr-?old|y\\.?o\\.?[mf]|y/?o? ?[mf]|(?:yo )?(?:[MF]|male|female|woman|man|gentleman|lady))(?![a-zA-Z0-9])`, "g"),
      (_match, before, _after, text) => !text.invented && !TALK.test(before),
    ),
  },
  {
    id: "age-over-89-said",
    kind: "age90",
    description: "a person's age over 89 behind a word: she is 94, aged 97, turning 100",
    find: matchesWhere(
      new RegExp(`\\b(?:s?he(?:'s| is| was)|aged?:?|age of|turn(?:s|ed|ing)|patient is|pt is|mom is|dad is|grandm\\w+ is|grandp\\w+ is|died at|lived to(?: be)?)\\s(?:almost |nearly |about |now )?${OLD}(?![\\d%/:.]|\\s?(?:%|percent|mins?|minutes|hours|hrs|days|bpm|mg|kg|lbs?|/))`, "gi"),
      (match, before, after, text) => !text.invented && !/\b(?:over|above|under|ages)\s?$/i.test(before) && !/^(?:\+| (?:or|and) (?:older|over|above|up))/i.test(after),
    ),
  },
  {
    id: "age-in-words",
    kind: "age90",
    description: "nineties, centenarian, ninety-four",
    find: matchesWhere(
      /\b(?:(?:in )?(?:her|his|their) (?:mid|early|late)?[- ]?(?:nineties|90'?s)|centenarian|supercentenarian|ninety[- ](?:one|two|three|four|five|six|seven|eight|nine)[- ]?(?:years?|yrs?|yo|y\/o)|(?:a|one) hundred(?: and)? ?\w{0,6}[- ]years?[- ]old|nonagenarian)\b/gi,
      (_match, _before, _after, text) => !text.invented,
    ),
  },
  {
    id: "age-in-card",
    kind: "age90",
    description: "an age over 89 with a sex, as in a list line: 91F",
    find: matches(new RegExp(`^[^\\n\\w]{0,4}${OLD} ?[MF]\\b`, "m")),
  },
];

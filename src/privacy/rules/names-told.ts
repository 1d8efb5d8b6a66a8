/** Names that the writer calls names: behind a label, in an introduction, in a heading of a message. */
import { anyOf, matches, matchesWhere, type Rule } from "../find.ts";
import { isCommon } from "../words/common.ts";
import { COLLEAGUE, isCapital, isFamous, isGiven, isNameAnyhow, isNameHere, WORD } from "../words/name-like.ts";

const WHOSE =
  "(?:pts?|ptnt|patient|client|full|first|last|middle|maiden|legal|real|actual|family|given|sur|sir|birth|preferred|nick|mom|mother|dad|father|wife|husband|son|daughter|sister|brother|her|his|their|baby|kid|child|guy|lady|girl|boy|man|woman|twin|caregiver|donor)";
const SELF = /\bmy (?:own |legal |full |real |first |last )?$/i;

export const toldRules: Rule[] = [
  {
    id: "name-labelled",
    kind: "name",
    description: "a name behind a label: Patient Name:, first name, her name is",
    find: anyOf(
      matchesWhere(
        new RegExp(
          `\\b${WHOSE}'?s?[ -]?name'?s?(?: is| was| from| to| starts with \\w, it's|[:=,(?!]{1,3}| -+>?| (?:on|in|for|of) [^\\n]{0,24} is)?\\s{0,3}["'(]?(?:mr\\.? |mrs\\.? |ms\\.? )?(${WORD})`,
          "gi",
        ),
        (match, before) => {
          const word = match[1] ?? "";
          const told = /(?:\bis|\bwas|\bfrom|'s|:|=|-|->|\() {0,2}["'(]?\S+$/.test(match[0]) || /\n/.test(match[0]);
          if (SELF.test(before) || isFamous(word)) return false;
          return isGiven(word) || isNameAnyhow(word) || (told && isNameHere(word) && word.length > 3);
        },
      ),
      matchesWhere(
        new RegExp(
          `(?:^|\\n|[|;,])[ >#-]{0,4}(?:name|pt|patient|patient name|nombre|nom|prenom|nome|vorname|nachname|apellidos?|cognome|имя|фио|imie|nazwisko)\\s?[:=|-]+\\s{0,3}["']?(${WORD})`,
          "gi",
        ),
        (match) =>
          isNameHere(match[1] ?? "") ||
          (isCapital(match[1] ?? "") && /nom|apell|nach|vor/i.test(match[0]) && !isCommon(match[1] ?? "")),
      ),
      matchesWhere(
        /\bnames?\b[^\n]{0,60}\b(?:it'?s|its|:) ([A-Z][a-z'-]{2,20})\b/g,
        (match, before) => isNameAnyhow(match[1] ?? "") && !SELF.test(before),
      ),
      matchesWhere(
        /\b(?:[lf](?:irst|ast)?[ -]?n(?:a?m|ame)e?|first|last|given|family|surname)\s?[=:]\s?["']?([A-Z][a-z'-]{1,24})/gi,
        (match) => isNameAnyhow(match[1] ?? "") || (isCapital(match[1] ?? "") && !isCommon(match[1] ?? "")),
      ),
      matchesWhere(/\b(?:dr|doctor|doc),? ([A-Z][a-z'-]{2,20}) here\b/gi, (match) => isNameAnyhow(match[1] ?? "")),
      matches(/\b(?:last|first|sur) ?names?\b[^\n]{0,24}[,:] ?[A-Z][a-z'-]{2,24}/),
      matches(/\b[Ss]igned[^\n]{0,24}[,:] ?[A-Z][a-z'-]{2,20} (?:[A-Z]\. )?[A-Z][a-z'-]{2,20}/),
      matches(
        /\b(?:name ?tag|name ?plate|name ?band|bottle|label|wristband)\b[^\n]{0,14}\b(?:said|says|reads|is) ["']?[A-Z][a-z'-]{2,20}\b/,
      ),
      matches(/\bname of (?:the )?(?:pt|patient)\s?[:=]? ?[A-Z]/i),
      matches(/(?<![A-Za-z])[A-Z]{2,20}\^[A-Z]{2,20}\b/),
      matches(/\b(?:nom|prenom|apellidos?|nachname|vorname|cognome)\s?: ?[A-Z][a-z'-]{1,24}/i),
      matches(
        /["'][A-Z][a-z'-]{2,20}["'] (?:is|was) (?:his|her|their|the pt'?s|the patient'?s) (?:real|full|first|last|actual|legal)? ?name\b/,
      ),
      matches(
        /\b[A-Z][a-z'-]{2,20}(?: [A-Z][a-z'-]{2,20})? (?:is|was) (?:his|her|their|the pt'?s|the patient'?s) (?:(?:real|full|first|last|actual|legal) )?name\b/,
      ),
    ),
  },
  {
    id: "name-named",
    kind: "name",
    needs: /name|called|goes by|nick|self|llama|appelle|hei|chiama|nazywa/i,
    description: "somebody named X, called X, who goes by X",
    find: anyOf(
      matchesWhere(
        new RegExp(
          `\\b(?:named|name is|name was|name's|goes by|nicknamed|calls? (?:him|her)self|(?:he|she|lady|guy|man|woman|pt|patient|kid|baby|is|was) called|se llama|llamad[ao]|s'appelle|heisst|heißt|si chiama|se chama|nazywa sie) (?:mr\\.? |mrs\\.? |ms\\.? )?["']?(${WORD})`,
          "gi",
        ),
        (match, before, after, { patient, invented }) => {
          const word = match[1] ?? "";
          if (SELF.test(before) || isFamous(`${word}${after.slice(0, 12)}`) || COLLEAGUE.test(after.slice(0, 25)))
            return false;
          return (
            (patient || /llama|appelle|hei|chiama/i.test(match[0])) &&
            !(invented && !/\b(?:my|real|actual)\b/i.test(before)) &&
            isNameAnyhow(word)
          );
        },
      ),
    ),
  },
  {
    id: "name-forwarded",
    kind: "name",
    description: "the sender of a forwarded message, or who introduces himself in it",
    find: anyOf(
      matchesWhere(
        /\b(?:forwarded|fwd?|from|sender|sent by|signed|yours|sincerely|regards|thanks|love)\b[^\n\w]{0,3}(?:from|by|message)?[:>,]\s?["']?([A-Z][a-z'-]{1,24}) (?:[A-Z]\. )?([A-Z][a-z'-]{1,24})/gi,
        (match, _before, after) =>
          isCapital(match[1] ?? "") &&
          isCapital(match[2] ?? "") &&
          !isCommon(match[1] ?? "") &&
          !isCommon(match[2] ?? "") &&
          !COLLEAGUE.test(after),
      ),
      matchesWhere(
        new RegExp(
          `\\b(?:dr|doctor|doc|doctora)\\b[\\w .]{0,14},? (?:so )?(?:this is|it'?s|its|my name is|i am|i'm|soy|es) (?:me,? )?(?:mrs?\\.? |ms\\.? )?(${WORD})`,
          "gi",
        ),
        (match, _before, after) =>
          isNameAnyhow(match[1] ?? "") &&
          !COLLEAGUE.test(after.slice(0, 40)) &&
          !/^,? (?:an? )?(?:pgy|md|do|np|rn|pa|crna|resident|fellow|nurse|attending|student|pharmd)\b/i.test(after),
      ),
      matchesWhere(
        new RegExp(
          `\\b(?:referr(?:al of|ing|ed)|regarding|re:?|concerning|in re|[Aa]ppointment for|[Rr]esults (?:for|of)|[Ll]abs (?:for|on)|[Mm]essage from|[Rr]efill for|[Nn]ote for|H&P for|[Cc]onsult for|[Cc]onsent for) (?:your patient |our patient |patient |pt )?(?:mr\\.? |mrs\\.? |ms\\.? )?${"([A-Z][a-z'-]{2,20}) ([A-Z][A-Za-z'-]{2,20})"}`,
          "g",
        ),
        (match, _before, after, { care }) =>
          (care || /patient|pt|for|from/.test(match[0])) &&
          !isCommon(match[1] ?? "") &&
          !isCommon(match[2] ?? "") &&
          !COLLEAGUE.test(after),
      ),
    ),
  },
  {
    id: "name-of-contact",
    kind: "name",
    needs: /contact|kin|nok|hcp|poa|proxy|surrogate|guardian|guarantor|caregiver|policy ?holder|interpreter|consent/i,
    description: "emergency contact, next of kin, proxy and a name",
    find: matchesWhere(
      new RegExp(
        `\\b(?:emergency contact|next of kin|nok|hcp|hcpoa|poa|dpoa|health ?care proxy|proxy|surrogate|guardian|guarantor|caregiver|policy ?holder|interpreter for|consent (?:signed )?by)\\b\\s?(?:is|:|=|-|was)?\\s?\\(?(?:her |his |the )?(?:son|daughter|wife|husband|mother|father|brother|sister|niece|nephew)?,? ?\\(?(${WORD})`,
        "gi",
      ),
      (match, before) => isNameAnyhow(match[1] ?? "") && !/\bmy $/i.test(before),
    ),
  },
];

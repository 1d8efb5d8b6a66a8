/** Names by their place: kin and possessions, last before first, an age behind. */
import { anyOf, matchesWhere, type Rule } from "../find.ts";
import { isCommon, NAMES_TOO_SET } from "../words/common.ts";
import {
  bare,
  COLLEAGUE,
  FULL_NAME,
  isCapital,
  isEponym,
  isFamous,
  isGiven,
  isNameAnyhow,
  isSomebody,
  isWriters,
  WORD,
} from "../words/name-like.ts";

const KIN =
  "(?:son|daughter|wife|husband|mother|father|mom|mum|dad|brother|sister|parents?|family|caregiver|widow|niece|nephew|aunt|uncle|grandson|granddaughter|grandma|grandpa|partner|spouse|fiancee?|girlfriend|boyfriend|roommate|guardian)";
const BELONGS =
  "(?:chart|labs?|biopsy|wound|results?|scans?|mri|ct|discharge|room|meds|icu|surgery|tumou?r|chemo|path(?:ology)?|x-?ray|notes?|vitals|ekg|echo|cath|lactate|potassium|creatinine|hgb|a1c|k|bp|rash|dose|dx|diagnosis|seizures?|stroke|consent|code status|mrn|dob|case|story|pic|photo|bed|drip|vent|trach|family meeting|fall|feet|foot|leg|kidneys?|liver|heart|pacemaker|insulin|fistula|insurance|records?|transplant|delivery|baby|twins?|appointment|appt|visit|prescription|refill|crt|cr|bun|wbc|inr|hr|sats?|o2|abg|psa|tsh|ef|foley|peg|iv|line|drain|bipap|ct scan|catheter|lytes|bmp|cbc|crit|gas|numbers|sugars?|pressure|temp|care|case|admission|hospitalization|visit)";

/** What only a patient has. */
const SURELY =
  "(?:labs?|biopsy|wound|ct|mri|ekg|echo|cath|lactate|potassium|creatinine|hgb|a1c|rash|tumou?r|chemo|vitals|code status|mrn|dob|drip|vent|trach|fistula|crt|bun|wbc|inr|lytes|discharge|admission|foley|consent|family meeting|meds)";
const DRUG = /(?:IN|OL|IL|INE|IDE|ATE|ONE|AM|AZOLE|MAB|NIB|STAT|SIS|TIS|EMIA)$/;

export const placedNameRules: Rule[] = [
  {
    id: "name-uncommon-owns",
    kind: "name",
    needs: /'s? |family/i,
    description: "an uncommon word and what belongs to a patient: quillsby's lactate, the Fauxley family",
    find: anyOf(
      matchesWhere(
        new RegExp(`(?<![A-Za-z'@./-])(${WORD})'s? (?:\\w{1,12} )?(?:${KIN}|${SURELY})\\b`, "gi"),
        (match, before, after) =>
          isSomebody((match[1] ?? "").replace(/s$/, "")) &&
          !COLLEAGUE.test(after.slice(0, 20)) &&
          !/\b(?:my|dr\.?|nurse|model|the ai) $/i.test(before) &&
          !isEponym(after),
      ),
      matchesWhere(
        /\b[Tt]he ([A-Z][a-z]{3,20}) (?:family|kids|parents|siblings)\b/g,
        (match, _before, _after, { care, patient }) => (care || patient) && isSomebody(match[1] ?? ""),
      ),
    ),
  },
  {
    id: "name-of-kin",
    kind: "name",
    description: "son of X, X's daughter, her husband X, X's biopsy",
    find: anyOf(
      matchesWhere(new RegExp(`\\b${KIN} of (?:mr\\.? |mrs\\.? |ms\\.? |pt |patient )?(${WORD})`, "gi"), (match) =>
        isNameAnyhow(match[1] ?? ""),
      ),
      matchesWhere(
        new RegExp(`(?<![A-Za-z'-])(${WORD})'s (?:\\w{1,24} )?(?:${KIN}|${BELONGS})\\b`, "gi"),
        (match, before, after) =>
          isGiven(match[1] ?? "") &&
          !/\b(?:my|dr\.?|nurse) (?:\w{1,24} )?$/i.test(before) &&
          !COLLEAGUE.test(after.slice(0, 20)),
      ),
      matchesWhere(
        new RegExp(`${FULL_NAME}'s (?:\\w{1,24} )?(?:${KIN}|${BELONGS})\\b`, "g"),
        (match, before) =>
          !isCommon(match[1] ?? "") &&
          !isCommon(match[2] ?? "") &&
          !isFamous(match[2] ?? "") &&
          !/\b(?:my|dr\.?) (?:\w{1,24} )?$/i.test(before),
      ),
      matchesWhere(
        new RegExp(
          `\\b(?:his|her|their|pts?'?s?|patients?'?s?|the) (?:\\w{1,24} )?${KIN},?:? (?:is |named |called )?\\(?(${WORD})`,
          "gi",
        ),
        (match, before) => isNameAnyhow(match[1] ?? "") && !/\bmy \w{0,24} ?$/i.test(before),
      ),
      matchesWhere(
        new RegExp(`\\b${KIN}(?: is|:|,)? \\(?([A-Z][a-z][A-Za-z'-]{1,20})\\b`, "g"),
        (match, before, after, { care, patient, text }) =>
          isNameAnyhow(match[1] ?? "") &&
          (care || patient) &&
          !COLLEAGUE.test(after.slice(0, 25)) &&
          (!/\bmy (?:\w{1,24} )?$/i.test(before) || /\b(?:dear|hi|hello) (?:dr|doc)/i.test(text)),
      ),
      matchesWhere(
        new RegExp(`\\b${KIN}'?s? name(?: is|'s|:)? (${WORD})`, "gi"),
        (match, before) => isNameAnyhow(match[1] ?? "") && !/\bmy $/i.test(before),
      ),
    ),
  },
  {
    id: "name-last-first",
    kind: "name",
    needs: /,/,
    description: "LAST, FIRST in capitals, or Last, First with age, sex, a birth date or a colleague's request",
    find: anyOf(
      matchesWhere(
        /(?<![A-Za-z-])(?<!, ?)([A-Z][A-Z'-]{2,20}), ?([A-Z][A-Z'-]{2,20})(?: [A-Z]\b\.?)?/g,
        (match, before, after) => {
          const [whole, last = "", first = ""] = match;
          if (last.length < 3 || !/[AEIOUY]/.test(last)) return false;
          if (isCommon(last))
            return isGiven(first) && (/ [A-Z]\.?$/.test(whole) || /^[ \t,(]{0,4}(?:[MF]\b|\d|DOB|MRN)/.test(after));
          return (
            isGiven(first) ||
            (/[AEIOUY]/.test(first) &&
              first.length > 3 &&
              !isCommon(first) &&
              last.length > 3 &&
              !(DRUG.test(last) && DRUG.test(first)) &&
              (/ [A-Z]\.?$/.test(whole) ||
                /^[ \t,(]{0,4}(?:[MF]\b|\d|DOB|MRN|\n)/.test(after) ||
                /\b(?:band|label|pt|patient|rx|name|tab|daily|refill\w{0,24})\b/i.test(`${before} ${after}`)))
          );
        },
      ),
      matchesWhere(
        /(?<![A-Za-z-])([A-Z][a-z][A-Za-z'-]{1,20}), ([A-Z][a-z'-]{1,20})(?: [A-Z]\.?)?(?=([ ,(/|-]{1,3}(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2}|\d{1,3} ?(?:yo|y\/o|[MF]\b)|[MF]\b|DOB|MRN|\(|needs|room|rm|bed|admitted))|\s?\n|$)/g,
        (match, _before, _after, { care }) => {
          const [, last = "", first = "", strong] = match;
          return !isCommon(last) && !isGiven(last)
            ? isGiven(first) && (care || strong !== undefined)
            : strong !== undefined && !isCommon(last) && isNameAnyhow(first);
        },
      ),
      matchesWhere(
        new RegExp(`(?<![\\w'-])(${WORD}), (${WORD}) \\(?\\d{1,3} ?(?:yo ?)?[mf]\\b`, "gi"),
        (match) => (isGiven(match[2] ?? "") || NAMES_TOO_SET.has(bare(match[2] ?? ""))) && !isCommon(match[1] ?? ""),
      ),
      matchesWhere(
        /(?<![A-Za-z-])([A-Z][A-Za-z'-]{2,25}),([A-Z][a-z]{2,15})(?![A-Za-z])/g,
        (match) => isGiven(match[2] ?? "") && !isCommon(match[1] ?? ""),
      ),
      matchesWhere(
        /\b(?:[Rr]e|[Pp]aging|[Pp]age|[Pp]t|[Pp]atient)[:,]? (?:re:? )?[A-Z][a-z'-]{2,20}, ([A-Z][a-z'-]{2,20})/g,
        (match) => isGiven(match[1] ?? ""),
      ),
      matchesWhere(
        /\b(?:[Ff]or|[Oo]n|[Pp]t|H&P|[Nn]ote|[Cc]hart|[Bb]ed|[Rr]oom \w{1,24})[:,]? ([A-Z][a-z'-]{2,20}), [A-Z]\.(?!,? ?(?:et al|&|[A-Z]\.,|\(?(?:19|20)\d\d))/g,
        (match, _before, _after, { care }) => care && !isCommon(match[1] ?? ""),
      ),
    ),
  },
  {
    id: "name-behind-initial",
    kind: "name",
    description: "an initial and a surname with an age or a diagnosis: M. Fakenham 72M",
    find: matchesWhere(
      /(?<![A-Za-z.])[A-Z]\. ([A-Z][a-z'-]{2,20}),? (?:- ?(?:hip|knee|fx|post|pod|s\/p|chf|copd|gib|sepsis|dka|pna|stroke)|\(?\d{1,3} ?(?:yo|y\/o|[MF]\b))/g,
      (match, before) => !isCommon(match[1] ?? "") && !/\bdr\.? $/i.test(before),
    ),
  },
  {
    id: "name-with-age",
    kind: "name",
    needs: "digit",
    description: "a name and an age: maria lopez 67F; Ottoline Fauxberg, 43, has ...",
    find: anyOf(
      matchesWhere(
        new RegExp(
          `(?<![\\w'.-])(${WORD})(?: [A-Z]\\.?)?(?: (${WORD}))?,? \\(?(?:is |was |who is )?(?:an? )?\\d{1,3} ?-?(?:yo|y/o|y\\.o|years?|yrs?|[mf]\\b)`,
          "gi",
        ),
        (match, before, after) => {
          const [, first = "", second = ""] = match;
          if (
            isWriters(before, "") ||
            /\b(?:my|hi) $/i.test(before) ||
            isFamous(`${first} ${second}`) ||
            /^(?:s)? (?:of (?:exp|icu)|in practice|experience|exp\b|icu|out|resident)/i.test(after) ||
            isEponym(` ${second}`)
          )
            return false;
          return isGiven(second)
            ? isGiven(first) || isCapital(second)
            : isGiven(first) && (second === "" || !isCommon(second) || NAMES_TOO_SET.has(bare(second)));
        },
      ),
      matchesWhere(
        new RegExp(
          `${FULL_NAME}(?: [A-Z][a-z]{1,20})?,? \\(?(?:age |aged )?\\d{1,3}(?:[,)]| ?(?:yo|y/o|yrs?|years|[MF])\\b)`,
          "g",
        ),
        (match, before, _after, { patient, care }) =>
          (patient || care) && !isWriters(before, "") && !isCommon(match[1] ?? "") && !isCommon(match[2] ?? ""),
      ),
    ),
  },
];

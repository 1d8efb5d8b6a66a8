/** Names in the middle of talk of care: kin, possessives, verbs, age behind a name. */
import { anyOf, matches, matchesWhere, type Rule } from "../find.ts";
import { isCommon, NAMES_TOO_SET } from "../words/common.ts";
import { bare, COLLEAGUE, FULL_NAME, isCapital, isEponym, isFamous, isGiven, isNameAnyhow, isWriters, WORD } from "../words/name-like.ts";

const KIN = "(?:son|daughter|wife|husband|mother|father|mom|mum|dad|brother|sister|parents?|family|caregiver|widow|niece|nephew|aunt|uncle|grandson|granddaughter|grandma|grandpa|partner|spouse|fiancee?|girlfriend|boyfriend|roommate|guardian)";
const BELONGS =
  "(?:chart|labs?|biopsy|wound|results?|scans?|mri|ct|discharge|room|meds|icu|surgery|tumou?r|chemo|path(?:ology)?|x-?ray|notes?|vitals|ekg|echo|cath|lactate|potassium|creatinine|hgb|a1c|k|bp|rash|dose|dx|diagnosis|seizures?|stroke|consent|code status|mrn|dob|case|story|pic|photo|bed|drip|vent|trach|family meeting|fall|feet|foot|leg|kidneys?|liver|heart|pacemaker|insulin|fistula|insurance|records?|transplant|delivery|baby|twins?|appointment|appt|visit|prescription|refill)";
const DID =
  "(?:was|got|is being|has been|gets?|is getting|being) (?:admitted|discharged|intubated|extubated|transferred|diagnosed|seen|hospitali[sz]ed|trached|paralyzed|cathed|scoped|transfused|biopsied|sectioned|readmitted|treated|started on|induced|consented|cardioverted)|coded|passed away|passed last|presented (?:with|to|w\\/)|(?:is|was) (?:on (?:the vent|hospice|ecmo|pressors|dialysis|a drip|comfort|insulin|warfarin)|in the (?:icu|ed|er|or|unit)|septic|intubated|npo|dnr|pregnant|bleeding|seizing|febrile|confused|altered)|has (?:stage|metastatic|cancer|a (?:fever|murmur|rash|dvt|pe|uti|bleed|history|new|temp)|copd|chf|dementia|diabetes|lupus|ms|hiv|afib|esrd|an? )|bled out|needs (?:dialysis|a (?:transplant|trach|peg|cabg|biopsy)|pressors|insulin)|(?:had|having) (?:a |an )?(?:stroke|seizure|mi|stemi|pe|cabg|c-section|surgery|arrest|reaction|biopsy|mets|transplant|abortion|miscarriage|fall|whipple)|died|overdosed|relapsed|survived|came in (?:with|w\\/)|fell (?:and|out|at|on|in)|stopped taking|refused (?:the|her|his|to)|od'?d|threw a clot|s\\/p|w\\/|with (?:a )?(?:dka|chf|copd|sepsis|stemi|nstemi|cancer|lupus|pneumonia|cellulitis)";
const HANDLED =
  "(?:saw|seen|seeing|admitted|admitting|discharged|discharging|consented|intubated|extubated|examined|treated|treating|treat|operated on|rounded on|took care of|taking care of|cared for|care for|delivered|scheduled?|coded|cathed|scoped|transferred|called|consulted on|consult on|consult for|pronounced|lost|diagnosed|missed (?:the |an? )?\\w+ (?:on|in)|biopsied|transfused|started|put|gave|stitched|sutured|numbed|vaccinated|tapped|lined)";

const notOurs = (before: string, after: string): boolean => isWriters(before, after) || isEponym(after);

export const careNameRules: Rule[] = [
  {
    id: "name-of-kin",
    kind: "name",
    description: "son of X, X's daughter, her husband X, X's biopsy",
    find: anyOf(
      matchesWhere(new RegExp(`\\b${KIN} of (?:mr\\.? |mrs\\.? |ms\\.? |pt |patient )?(${WORD})`, "gi"), (match) => isNameAnyhow(match[1] ?? "")),
      matchesWhere(new RegExp(`(${WORD})'s (?:\\w+ )?(?:${KIN}|${BELONGS})\\b`, "gi"), (match, before, after) => isGiven(match[1] ?? "") && !/\b(?:my|dr\.?|nurse) (?:\w+ )?$/i.test(before) && !COLLEAGUE.test(after.slice(0, 20))),
      matchesWhere(new RegExp(`${FULL_NAME}'s (?:\\w+ )?(?:${KIN}|${BELONGS})\\b`, "g"), (match, before) => !isCommon(match[1] ?? "") && !isCommon(match[2] ?? "") && !isFamous(match[2] ?? "") && !/\b(?:my|dr\.?) (?:\w+ )?$/i.test(before)),
      matchesWhere(new RegExp(`\\b(?:his|her|their|pts?'?s?|patients?'?s?|the) (?:\\w+ )?${KIN},?:? (?:is |named |called )?\\(?(${WORD})`, "gi"), (match, before) => isNameAnyhow(match[1] ?? "") && !/\bmy \w* ?$/i.test(before)),
      matchesWhere(new RegExp(`\\b${KIN}(?: is|:|,)? ([A-Z][a-z][A-Za-z'-]{1,20})\\b`, "g"), (match, before, after, { care, text }) => isNameAnyhow(match[1] ?? "") && care && !COLLEAGUE.test(after.slice(0, 25)) && (!/\bmy (?:\w+ )?$/i.test(before) || /\b(?:dear|hi|hello) (?:dr|doc)/i.test(text))),
      matchesWhere(new RegExp(`\\b${KIN}'?s? name(?: is|'s|:)? (${WORD})`, "gi"), (match, before) => isNameAnyhow(match[1] ?? "") && !/\bmy $/i.test(before)),
    ),
  },
  {
    id: "name-last-first",
    kind: "name",
    description: "LAST, FIRST in capitals, or Last, First with age, sex, a birth date or a colleague's request",
    find: anyOf(
      matchesWhere(/(?<![A-Za-z,-] ?)([A-Z][A-Z'-]{2,20}), ?([A-Z][A-Z'-]{2,20})(?: [A-Z]\b\.?)?/g, (match, _before, after) => {
        const [whole, last = "", first = ""] = match;
        if (last.length < 3 || !/[AEIOUY]/.test(last)) return false;
        if (isCommon(last)) return isGiven(first) && (/ [A-Z]\.?$/.test(whole) || /^[ \t,(]{0,4}(?:[MF]\b|\d|DOB|MRN)/.test(after));
        return isGiven(first) || (/[AEIOUY]/.test(first) && first.length > 3 && !isCommon(first) && last.length > 3 && (/ [A-Z]\.?$/.test(whole) || /^[ \t,(]{0,4}(?:[MF]\b|\d|DOB|MRN|\n)/.test(after)));
      }),
      matchesWhere(/(?<![A-Za-z-])([A-Z][a-z][A-Za-z'-]{1,20}), ([A-Z][a-z'-]{1,20})(?: [A-Z]\.?)?(?=([ ,(/|-]{1,3}(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2}|\d{1,3} ?(?:yo|y\/o|[MF]\b)|[MF]\b|DOB|MRN|\(|needs|room|rm|bed|admitted))|\s?\n|$)/g, (match, _before, _after, { care }) => {
        const [, last = "", first = "", strong] = match;
        return !isCommon(last) && !isGiven(last) ? isGiven(first) && (care || strong !== undefined) : strong !== undefined && !isCommon(last) && isNameAnyhow(first);
      }),
      matchesWhere(new RegExp(`(?<![\\w'-])(${WORD}), (${WORD}) \\(?\\d{1,3} ?(?:yo ?)?[mf]\\b`, "gi"), (match) => (isGiven(match[2] ?? "") || NAMES_TOO_SET.has(bare(match[2] ?? ""))) && !isCommon(match[1] ?? "")),
      matchesWhere(/(?<![A-Za-z-])([A-Z][A-Za-z'-]{2,25}),([A-Z][a-z]{2,15})(?![A-Za-z])/g, (match) => isGiven(match[2] ?? "") && !isCommon(match[1] ?? "")),
      matchesWhere(/\b(?:[Rr]e|[Pp]aging|[Pp]age|[Pp]t|[Pp]atient)[:,]? (?:re:? )?[A-Z][a-z'-]{2,20}, ([A-Z][a-z'-]{2,20})/g, (match) => isGiven(match[1] ?? "")),
      matchesWhere(/\b(?:[Ff]or|[Oo]n|[Pp]t|H&P|[Nn]ote|[Cc]hart|[Bb]ed|[Rr]oom \w+)[:,]? ([A-Z][a-z'-]{2,20}), [A-Z]\.(?!,? ?(?:et al|&|[A-Z]\.,|\(?(?:19|20)\d\d))/g, (match, _before, _after, { care }) => care && !isCommon(match[1] ?? "")),
      matchesWhere(/(?<![A-Za-z.])[A-Z]\. ([A-Z][a-z'-]{2,20}),? (?:- ?(?:hip|knee|fx|post|pod|s\/p|chf|copd|gib|sepsis|dka|pna|stroke)|\(?\d{1,3} ?(?:yo|y\/o|[MF]\b))/g, (match, before) => !isCommon(match[1] ?? "") && !/\bdr\.? $/i.test(before)),
    ),
  },
  {
    id: "name-with-age",
    kind: "name",
    description: "a name and an age: maria lopez 67F; Ottoline Fauxberg, 43, has ...",
    find: anyOf(
      matchesWhere(new RegExp(`(?<![\\w'.-])(${WORD})(?: [A-Z]\\.?)?(?: (${WORD}))?,? \\(?(?:is |was |who is )?(?:an? )?\\d{1,3} ?-?(?:yo|y/o|y\\.o|years?|yrs?|[mf]\\b)`, "gi"), (match, before, after) => {
        const [, first = "", second = ""] = match;
        if (isWriters(before, "") || /\b(?:my|hi) $/i.test(before) || isFamous(`${first} ${second}`) || /^(?:s)? (?:of (?:exp|icu)|in practice|experience|exp\b|icu|out|resident)/i.test(after) || isEponym(` ${second}`)) return false;
        return isGiven(second) ? isGiven(first) || isCapital(second) : isGiven(first) && (second === "" || !isCommon(second) || NAMES_TOO_SET.has(bare(second)));
      }),
      matchesWhere(new RegExp(`${FULL_NAME},? \\(?(?:age |aged )?\\d{1,3}(?:[,)]| ?(?:yo|y/o|[MF])\\b)`, "g"), (match, before, _after, { patient, care }) => (patient || care) && !isWriters(before, "") && !isCommon(match[1] ?? "") && !isCommon(match[2] ?? "")),
    ),
  },
  {
    id: "name-with-care",
    kind: "name",
    description: "a name with what was done in care: saw Delphine in clinic, Theo coded",
    find: anyOf(
      matchesWhere(new RegExp(`\\b${HANDLED} (?:mr |mrs |ms |old |poor |little )?(${WORD})(?: (${WORD}))?`, "gi"), (match, _before, after, { invented }) => {
        const [, first = "", second = ""] = match;
        if (invented || COLLEAGUE.test(after.slice(0, 30)) || COLLEAGUE.test(second) || isEponym(` ${second}`)) return false;
        return isGiven(first) && (isCapital(second) || /\b(?:clinic|ed|er|icu|room|bed|today|tonight|last night|with|for|w|yesterday|this (?:am|morning)|on|again|at|c|last|after)\b/i.test(`${second} ${after.slice(0, 16)}`) || second === "");
      }),
      matchesWhere(new RegExp(`(?<![\\w'.])(${WORD})(?: (${WORD}))? (?:${DID})(?![a-z])`, "gi"), (match, before, _after) => {
        const [, first = "", second = ""] = match;
        if (/\b(?:dr\.?|i|and|my|nurse|model) $/i.test(before) || isWriters(before, "") || isFamous(`${first} ${second}`)) return false;
        return isGiven(second) || (isGiven(first) && (second === "" || !isCommon(second) || /^(?:just|really|finally|then|who|also|still|actually|never|almost|twice)$/i.test(second)));
      }),
    ),
  },
  {
    id: "name-full-in-care",
    kind: "name",
    description: "a full name in talk of care, not a colleague's and not an eponym's",
    find: matchesWhere(new RegExp(`(?<![A-Za-z.'-])${FULL_NAME}`, "g"), (match, before, after, { care, invented }) => {
      const [, first = "", second = ""] = match;
      if (!care || invented || notOurs(before, after) || isFamous(second) || isEponym(` ${second}`)) return false;
      if (isGiven(first)) return !isCommon(second) || NAMES_TOO_SET.has(bare(second));
      return isNameAnyhow(first) && isNameAnyhow(second) && isWithin(before, after);
    }),
  },
  {
    id: "name-given-in-care",
    kind: "name",
    description: "a capitalized given name in talk of care",
    find: matchesWhere(/(?<![A-Za-z.'@/-])([A-Z][a-z]{2,14})(?![A-Za-z-])/g, (match, before, after, { care, patient, invented }) => {
      return care && !invented && isGiven(match[1] ?? "") && !notOurs(before, after) && (patient || isWithin(before, after));
    }),
  },
  {
    id: "name-small-in-care",
    kind: "name",
    description: "a given name in lower case right in talk of care",
    find: matchesWhere(/(?<![A-Za-z.'@/-])([a-z]{4,14})(?![A-Za-z@.-])/g, (match, before, after, { care, invented }) => {
      return care && !invented && isGiven(match[1] ?? "") && !/^(?:art|mark|will)/.test(match[1] ?? "") && !notOurs(before, after) && isWithin(before.slice(-28), after.slice(0, 28));
    }),
  },
  {
    id: "name-in-handoff",
    kind: "name",
    description: "two or more lines of a sign-out list: Smith 402 chf, Nguyen 405 copd",
    find: ({ text }) => {
      const entries = text.match(/(?<![A-Za-z])[A-Z][a-z'-]{1,15},? ?(?:-|:|\(|\d{1,4}[ab]?)[ :-]{0,3}(?:\d{1,4}[ab]? )?(?:chf|copd|dka|gib|sepsis|septic|pna|pneumonia|stroke|cva|esrd|aki|nstemi|stemi|afib|etoh|uti|cellulitis|sbo|pe|dvt|cirrhosis|acs|ams|hip|cabg|post-?op|pod|sob|gi bleed|chest pain|fall)\b/gi) ?? [];
      return entries.filter((entry) => /^[A-Z]/.test(entry) && !isCommon(entry.match(/^[A-Za-z'-]+/)?.[0] ?? "")).length > 1;
    },
  },
];

/** Whether the few words around a name speak of a person in care, not of work. */
function isWithin(before: string, after: string): boolean {
  const around = `${before.slice(-45)} ${after.slice(0, 45)}`;
  return /\b(?:pts?|patient|admitted|discharged?|coded|intubated|biopsy|chemo|dialysis|hospice|icu|ward|clinic|wound|seizures?|stroke|sepsis|septic|labs|ekg|mri|lactate|dx|hx|s\/p|died|passed|surgery|transplant|cancer|tumou?r|lymphoma|mets|rash|pain|vent|trach|code|room|bed|consent|wife|husband|daughter|mom|son|reaction|bleed\w*|infection|fever|seen|saw|took care|afib|chf|dka|copd|pe|ama|fell|overdose|scan|results?|symptoms?|swelling|allerg\w+|pregnan\w+|dose|hcp|code status|metastatic|melanoma|stage|dementia|diabetes|insulin|visit|nicu|picu)\b/i.test(around);
}

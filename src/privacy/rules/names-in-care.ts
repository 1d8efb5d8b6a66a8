/** Names in the middle of talk of care: with what was done, in full, by first name, in a sign-out list. */
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

const DID =
  "(?:was|got|is being|has been|gets?|is getting|being) (?:admitted|discharged|intubated|extubated|transferred|diagnosed|seen|hospitali[sz]ed|trached|paralyzed|cathed|scoped|transfused|biopsied|sectioned|readmitted|treated|started on|induced|consented|cardioverted)|coded|passed away|passed last|presented (?:with|to|w\\/)|(?:is|was) (?:on (?:the vent|hospice|ecmo|pressors|dialysis|a drip|comfort|insulin|warfarin)|in the (?:icu|ed|er|or|unit)|septic|intubated|npo|dnr|pregnant|bleeding|seizing|febrile|confused|altered)|has (?:stage|metastatic|cancer|a (?:fever|murmur|rash|dvt|pe|uti|bleed|history|new|temp)|copd|chf|dementia|diabetes|lupus|ms|hiv|afib|esrd|an? )|bled out|needs (?:dialysis|a (?:transplant|trach|peg|cabg|biopsy)|pressors|insulin)|(?:had|having) (?:a |an )?(?:stroke|seizure|mi|stemi|pe|cabg|c-section|surgery|arrest|reaction|biopsy|mets|transplant|abortion|miscarriage|fall|whipple)|died|overdosed|relapsed|survived|came in (?:with|w\\/)|fell (?:and|out|at|on|in)|stopped taking|refused (?:the|her|his|to)|od'?d|threw a clot|s\\/p|w\\/|with (?:a )?(?:dka|chf|copd|sepsis|stemi|nstemi|cancer|lupus|pneumonia|cellulitis)";
const HANDLED =
  "(?:saw|seen|seeing|admitted|admitting|discharged|discharging|consented|intubated|extubated|examined|treated|treating|treat|operated on|rounded on|took care of|taking care of|cared for|care for|delivered|scheduled?|coded|cathed|scoped|transferred|called|consulted on|consult on|consult for|pronounced|lost|diagnosed|missed (?:the |an? )?\\w{1,24} (?:on|in)|biopsied|transfused|started|put|gave|stitched|sutured|numbed|vaccinated|tapped|lined)";

const notOurs = (before: string, after: string): boolean => isWriters(before, after) || isEponym(after);

export const careNameRules: Rule[] = [
  {
    id: "name-with-care",
    kind: "name",
    description: "a name with what was done in care: saw Delphine in clinic, Theo coded",
    find: anyOf(
      matchesWhere(
        new RegExp(`\\b${HANDLED} (?:mr |mrs |ms |old |poor |little )?(${WORD})(?: (${WORD}))?`, "gi"),
        (match, _before, after, { invented }) => {
          const [, first = "", second = ""] = match;
          if (invented || COLLEAGUE.test(after.slice(0, 30)) || COLLEAGUE.test(second) || isEponym(` ${second}`))
            return false;
          return (
            isGiven(first) &&
            (isCapital(second) ||
              /\b(?:clinic|ed|er|icu|room|bed|today|tonight|last night|with|for|w|yesterday|this (?:am|morning)|on|again|at|c|last|after)\b/i.test(
                `${second} ${after.slice(0, 16)}`,
              ) ||
              second === "")
          );
        },
      ),
      matchesWhere(
        new RegExp(`(?<![\\w'.])(${WORD})(?: (${WORD}))? (?:${DID})(?![a-z])`, "gi"),
        (match, before, _after) => {
          const [, first = "", second = ""] = match;
          if (
            /\b(?:dr\.?|i|and|my|nurse|model) $/i.test(before) ||
            isWriters(before, "") ||
            isFamous(`${first} ${second}`)
          )
            return false;
          return (
            isGiven(second) ||
            (isGiven(first) &&
              (second === "" ||
                !isCommon(second) ||
                /^(?:just|really|finally|then|who|also|still|actually|never|almost|twice)$/i.test(second)))
          );
        },
      ),
    ),
  },
  {
    id: "name-uncommon-in-care",
    kind: "name",
    description:
      "a capitalized word that no vocabulary knows, and what only a patient does: Quillsby coded; Fauxworth, 67M",
    find: anyOf(
      matchesWhere(
        /(?<![\w'.-])([A-Z][a-z]{4,20})(?: just| also| finally| still)? (?:coded|died|passed away|was (?:admitted|discharged|intubated|extubated|trached)|is (?:on the vent|in the (?:icu|micu|sicu)|septic|dnr|npo|seizing|back (?:in|with|w\/))|came in (?:with|w\/)|has (?:stage|metastatic|mets)|signed out ama|left ama|bled out|got (?:intubated|trached|admitted)|needs (?:dialysis|pressors|a transplant))\b/g,
        (match, before, after, { invented }) => !invented && isSomebody(match[1] ?? "") && !notOurs(before, after),
      ),
      matchesWhere(
        /(?<![\w'.-])([A-Z][a-z]{4,20}),? \(?\d{1,3} ?(?:yo ?|y\/o ?)?[MF]\b/g,
        (match, before, after, { care, invented }) =>
          care &&
          !invented &&
          isSomebody(match[1] ?? "") &&
          !notOurs(before, after) &&
          !/^[^\n]{0,6}(?:here|attending|np|md|resident)/i.test(after),
      ),
    ),
  },
  {
    id: "name-full-in-care",
    kind: "name",
    description: "a full name in talk of care, not a colleague's and not an eponym's",
    find: matchesWhere(new RegExp(`(?<![A-Za-z.'-])${FULL_NAME}`, "g"), (match, before, after, { care, invented }) => {
      const [, first = "", second = ""] = match;
      if (!care || invented || notOurs(before, after) || isFamous(`${first} ${second}`) || isEponym(` ${second}`))
        return false;
      if (isGiven(first)) return !isCommon(second) || NAMES_TOO_SET.has(bare(second));
      return isNameAnyhow(first) && isNameAnyhow(second) && isWithin(before, after);
    }),
  },
  {
    id: "name-given-in-care",
    kind: "name",
    description: "a capitalized given name in talk of care",
    find: matchesWhere(
      /(?<![A-Za-z.'@/-])([A-Z][a-z]{2,14})(?![A-Za-z-])/g,
      (match, before, after, { care, invented }) => {
        return (
          care &&
          !invented &&
          isGiven(match[1] ?? "") &&
          !isFamous(`${match[1] ?? ""}${after.slice(0, 12)}`) &&
          !notOurs(before, after)
        );
      },
    ),
  },
  {
    id: "name-small-in-care",
    kind: "name",
    description: "a given name in lower case right in talk of care",
    find: matchesWhere(
      /(?<![A-Za-z.'@/-])([a-z]{4,14})(?![A-Za-z@.-])/g,
      (match, before, after, { care, patient, invented }) => {
        return (
          care &&
          !invented &&
          isGiven(match[1] ?? "") &&
          !/^(?:art|mark|will)/.test(match[1] ?? "") &&
          !notOurs(before, after) &&
          (patient || isWithin(before.slice(-28), after.slice(0, 28)))
        );
      },
    ),
  },
  {
    id: "name-in-bed",
    kind: "name",
    description: "a given name and a room: Thelma in 6",
    find: matchesWhere(
      new RegExp(
        `(?<![A-Za-z'-])(${WORD}) in (?:bed |room |rm |#)?\\d{1,4}[a-d]?(?![\\w%:/.-])(?! ?(?:weeks?|days?|hours?|hrs?|months?|years?|minutes|min|states?|to))`,
        "gi",
      ),
      (match, before) => isGiven(match[1] ?? "") && !isWriters(before, ""),
    ),
  },
  {
    id: "name-in-list",
    kind: "name",
    description: "a clinic list, an operating-room board or a label, and a capitalized word that no vocabulary knows",
    find: matchesWhere(
      /\b(?:(?:clinic|or|cath|endo|procedure|rounding|surgery|patient|pt) (?:list|schedule|board)|worklist|addressograph|label reads|census|work excuse for|excuse note for)\b[^\n\w]{0,5}(?:\d{4}:? )?([A-Z][A-Za-z'-]{2,20})/gi,
      (match, _before, after) =>
        isCapital(match[1] ?? "") && !isCommon(match[1] ?? "") && !COLLEAGUE.test(after.slice(0, 25)),
    ),
  },
  {
    id: "name-in-handoff",
    kind: "name",
    needs: "digit",
    description: "two or more lines of a sign-out list: Smith 402 chf, Nguyen 405 copd",
    find: ({ text }) => {
      const entries =
        text.match(
          /(?<![A-Za-z])[A-Z][a-z'-]{1,15},? ?(?:-|:|\(|\d{1,4}[ab]?)[ :-]{0,3}(?:\d{1,4}[ab]? )?(?:chf|copd|dka|gib|sepsis|septic|pna|pneumonia|stroke|cva|esrd|aki|nstemi|stemi|afib|etoh|uti|cellulitis|sbo|pe|dvt|cirrhosis|acs|ams|hip|cabg|post-?op|pod|sob|gi bleed|chest pain|fall|lung|colon|gbm|breast|pancreas|prostate|lymphoma|melanoma|flu|covid|ugib|lgib|hcc|all|aml)\b/gi,
        ) ?? [];
      return (
        entries.filter((entry) => /^[A-Z]/.test(entry) && !isCommon(entry.match(/^[A-Za-z'-]+/)?.[0] ?? "")).length > 1
      );
    },
  },
];

/** Whether the few words around a name speak of a person in care, not of work. */
function isWithin(before: string, after: string): boolean {
  const around = `${before.slice(-45)} ${after.slice(0, 45)}`;
  return /\b(?:pts?|patient|admitted|discharged?|coded|intubated|biopsy|chemo|dialysis|hospice|icu|ward|clinic|wound|seizures?|stroke|sepsis|septic|labs|ekg|mri|lactate|dx|hx|s\/p|died|passed|surgery|transplant|cancer|tumou?r|lymphoma|mets|rash|pain|vent|trach|code|room|bed|consent|wife|husband|daughter|mom|son|reaction|bleed\w{0,24}|infection|fever|seen|saw|took care|afib|chf|dka|copd|pe|ama|fell|overdose|scan|results?|symptoms?|swelling|allerg\w{1,24}|pregnan\w{1,24}|dose|hcp|code status|metastatic|melanoma|stage|dementia|diabetes|insulin|visit|nicu|picu)\b/i.test(
    around,
  );
}

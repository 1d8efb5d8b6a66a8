/** Names of people in care, by what stands before or after them. */
import { anyOf, matches, matchesWhere, type Rule } from "../find.ts";
import { isCommon, NAMES_TOO_SET } from "../words/common.ts";
import { GIVEN_NAMES } from "../words/given-names.ts";

const WORD = "[A-Za-z][A-Za-z'-]{1,24}";
const COLLEAGUE =
  /\b(?:hr|coordinator|recruiter|pd|program|attorney|lawyer|accountant|cpa|office|dean|manager|support|compliance|legal|teacher|interviewer|reviewer|boss|chair|gme|director|principal|senator|president|professor|landlord|agent|rep)\b/i;

export const isGiven = (word: string): boolean => GIVEN_NAMES.has(word.toLowerCase().replace(/'s?$/, ""));
const capital = (word: string): boolean => /^[A-Z]/.test(word);
/** A word that could be a name in a place where a name is expected. */
const nameLike = (word: string): boolean => isGiven(word) || !isCommon(word);

export const nameRules: Rule[] = [
  {
    id: "name-with-title",
    kind: "name",
    description: "Mr, Mrs, Ms, Miss and a name, in any letter case",
    find: matchesWhere(new RegExp(`(?<![A-Za-z/-])(mrs?|ms|miss|mx|mister|missus|mstr|sr|sra|srta|senora?|herr|frau|mme|madame|monsieur|signora?|pani?)(\\.?) (${WORD})`, "gi"), (match, before, after) => {
      const [, title = "", dot, word = ""] = match;
      if (COLLEAGUE.test(after.slice(0, 40)) || COLLEAGUE.test(before.slice(-25))) return false;
      const lower = word.toLowerCase();
      const named = isGiven(word) || NAMES_TOO_SET.has(lower) ? true : !isCommon(word);
      if (!named) return false;
      if (/^ms$/i.test(title) && !dot) return title === "Ms" ? capital(word) : title === "ms" ? named && !capital(word) && word.length > 3 : /^[A-Z'-]{3,}$/.test(word) && !isCommon(word);
      if (/^miss$/i.test(title)) return capital(title) && capital(word) ? true : isGiven(word);
      if (/^(?:sr|pan|mx)$/i.test(title) && !dot) return capital(title) && capital(word);
      if (title === "MR" && !dot) return /^[A-Z'-]{3,}$/.test(word);
      return true;
    }),
  },
  {
    id: "name-after-patient",
    kind: "name",
    description: "pt, patient, client and a name",
    find: matchesWhere(new RegExp(`\\b(pts?|patient|client|paciente|patientin|patiente|paziente|doente|pacjent(?:ka)?|hasta)\\.?:? (?:is |was |named |called |- ?)?(?:an? )?(${WORD})(?:,? (${WORD}))?`, "gi"), (match, before) => {
      const [, , first = "", second = ""] = match;
      if (/\b(?:the model|ai|standardi[sz]ed|sim(?:ulated)?)\s$/i.test(before)) return false;
      if (isGiven(first)) return true;
      if (capital(first) && !isCommon(first)) return !/^[A-Z]{2,}$/.test(first) || (second !== "" && /^[A-Z]{3,}$/.test(second) && !isCommon(second));
      return !isCommon(first) && second !== "" && isGiven(second);
    }),
  },
  {
    id: "name-labelled",
    kind: "name",
    description: "a name behind a label: Patient Name:, first name, last name is",
    find: anyOf(
      matchesWhere(new RegExp(`\\b(?:(?:pt|patient|client|full|first|last|maiden|legal|family|sur|mom|mother|dad|father|wife|husband|son|daughter|her|his|baby|kid)'?s? ?name|surname)'?s?(?: is|:| was| =|,| ->)? {0,2}(${WORD})`, "gi"), (match, before) => {
        const word = match[1] ?? "";
        return !/\bmy (?:own )?$/i.test(before) && nameLike(word) && (capital(word) || isGiven(word) || /(?:is|:|=|was) {0,2}\S+$/.test(match[0]));
      }),
      matchesWhere(new RegExp(`(?:^|\\n)[ >#*-]{0,4}(?:name|pt|patient)\\s?[:=] {0,2}(${WORD})`, "gi"), (match) => nameLike(match[1] ?? "")),
    ),
  },
  {
    id: "name-named",
    kind: "name",
    description: "a patient named X, called X",
    find: matchesWhere(new RegExp(`\\b(?:named|name is|name was|name's|goes by|calls? (?:him|her)self) (${WORD})`, "gi"), (match, before, _after, { patient }) => {
      const word = match[1] ?? "";
      return patient && !/\bmy (?:\w+ )?$/i.test(before) && (isGiven(word) || (capital(word) && !isCommon(word)));
    }),
  },
  {
    id: "name-of-kin",
    kind: "name",
    description: "son of X, X's daughter, her husband X",
    find: anyOf(
      matchesWhere(new RegExp(`\\b(?:son|daughter|wife|husband|mother|father|mom|dad|brother|sister|parents?|family|caregiver|widow) of (${WORD})`, "gi"), (match) => isGiven(match[1] ?? "") || (capital(match[1] ?? "") && !isCommon(match[1] ?? ""))),
      matchesWhere(new RegExp(`(${WORD})'s (?:son|daughter|wife|husband|mother|father|mom|dad|brother|sister|parents|family|caregiver|chart|labs?|biopsy|wound|results?|scans?|mri|ct|discharge|room|meds|icu|surgery|tumou?r|chemo|path|xray|x-ray|note|notes|vitals|ekg|echo|cath)\\b`, "gi"), (match, before) => isGiven(match[1] ?? "") && !/\b(?:my|dr\.?) (?:\w+ )?$/i.test(before)),
      matchesWhere(new RegExp(`\\b(?:his|her|their|pt'?s|patient'?s) (?:\\w+ )?(?:son|daughter|wife|husband|mother|father|mom|dad|brother|sister|partner|caregiver|spouse),? (${WORD})`, "gi"), (match) => isGiven(match[1] ?? "") || (capital(match[1] ?? "") && !isCommon(match[1] ?? ""))),
    ),
  },
  {
    id: "name-last-first",
    kind: "name",
    description: "LAST, FIRST in capitals, or Last, First with age, sex or birth date",
    find: anyOf(
      matchesWhere(/(?<![A-Za-z,] ?)([A-Z][A-Z'-]{2,20}), ?([A-Z][A-Z'-]{2,20})(?: [A-Z]\b\.?)?/g, (match) => !isCommon(match[1] ?? "") && (isGiven(match[2] ?? "") || !isCommon(match[2] ?? "")) && (isGiven(match[2] ?? "") || /^[ \n]*(?:[A-Z]\b|[MF]\b|\d)/.test("") || true) && !/^(?:PHARMD|BCPS|CCRN|RN|NP|MD|DO|PA|CRNA|FNP|MPH|PHD|FACP|FAAFP|USA|MBBS|BSN|MSN|DNP|APRN|LCSW|CCM|BCCCP|MHA|MBA)$/.test(match[2] ?? "") && !/^(?:PHARMD|BCPS|CCRN|RN|NP|MD|CRNA|FNP|MPH|PHD|FACP|MBBS|BSN|MSN|DNP|APRN|HIPAA|PGY|GME|CME|USMLE|IMG|NPI|DEA)$/.test(match[1] ?? "")),
      matches(/(?<![A-Za-z])[A-Z][a-z'-]{2,20}, [A-Z][a-z'-]{1,20}(?: [A-Z]\.?)?[ ,(]{1,3}(?:\d{1,3} ?(?:yo|y\/o|[MF]\b)|[MF]\b|DOB|MRN)/),
    ),
  },
  {
    id: "name-with-age",
    kind: "name",
    description: "a name and an age with sex: maria lopez 67F",
    find: matchesWhere(new RegExp(`(${WORD})(?: [A-Z]\\.?)?(?: (${WORD}))?,? \\(?(?:is |was )?(?:an? )?\\d{1,3} ?-?(?:yo|y/o|y\\.o|year|yr|[mf]\\b)`, "gi"), (match, before) => {
      if (/\b(?:i'm|i am|my|me|name is|this is|dr\.?|hi) $/i.test(before)) return false;
      return isGiven(match[1] ?? "") || (isGiven(match[2] ?? "") && capital(match[2] ?? ""));
    }),
  },
  {
    id: "name-with-care",
    kind: "name",
    description: "a name with what was done in care: saw Delphine in clinic, Theo coded",
    find: anyOf(
      matchesWhere(new RegExp(`\\b(?:saw|admitted|discharged|consented|intubated|examined|treated|treating|operated on|rounded on|took care of|taking care of|delivered|schedule|scheduled|coded) (?:mr |mrs |ms )?(${WORD})(?: (${WORD}))?`, "gi"), (match, _before, after) => isGiven(match[1] ?? "") && !COLLEAGUE.test(after.slice(0, 30)) && (capital(match[2] ?? "") || /\b(?:clinic|ed|er|icu|room|bed|today|with|for|yesterday)\b/i.test(`${match[2]} ${after.slice(0, 20)}`))),
      matchesWhere(new RegExp(`(${WORD})(?: ${WORD})? (?:was (?:admitted|discharged|intubated|transferred|diagnosed|seen|hospitalized)|coded|passed away|presented (?:with|to)|is on (?:the vent|hospice|ecmo|pressors)|got (?:intubated|admitted|discharged|trach)|has (?:stage|metastatic)|bled out|needs (?:dialysis|a transplant))\\b`, "gi"), (match, before) => isGiven(match[1] ?? "") && !/\b(?:dr\.?|i|and|my) $/i.test(before)),
    ),
  },
  {
    id: "name-forwarded",
    kind: "name",
    description: "the sender of a forwarded message, or who introduces himself in it",
    find: anyOf(
      matches(/\b(?:forwarded|fwd?|from|sender|sent by)\b[^\n]{0,12}[:>] ?["']?[A-Z][a-z'-]+ [A-Z][a-z'-]+/),
      matches(/\b(?:dr|doctor|doc),? [^\n]{0,12}\b(?:this is|it's|my name is|i am|i'm) [A-Z][a-z'-]+ [A-Z]/i),
    ),
  },
  {
    id: "name-abroad",
    kind: "name",
    description: "a name behind a word for patient in another script",
    find: anyOf(
      matches(/(?:患者|病人|病患)(?:さん|様|姓名|氏名|名)?\s?[:：は是]\s?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}A-Za-z]{2,}/u),
      matches(/[\p{Script=Han}]{1,4}(?:先生|女士|小姐|太太|さん|様|くん|ちゃん)/u),
      matches(/환자\s?(?:이름)?\s?[:：]?\s?[\p{Script=Hangul}]{2,4}(?:님|씨)?(?:\s|,|$)/u),
      matches(/(?:пациент(?:ка|ки|а)?|больн(?:ой|ая))\s+[А-Я][а-я]+/u),
      matches(/[\p{Script=Han}]{2,4} ?\([A-Z][a-z]+ [A-Z][a-z]+\)/u),
    ),
  },
];

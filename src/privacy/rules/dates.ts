/** Dates of birth, and dates tied to a person's care. A bare date is not enough. */
import { matches, matchesWhere, type Rule } from "../find.ts";
import { FULL_DATE, MONTH, SHORT_DATE } from "../patterns.ts";

const BIRTH =
  "(?:d\\.? ?o\\.? ?b\\.?|d-o-b|birth ?-?(?:date|day)|bday|b-day|date of birth|born(?: on)?(?: the)?|b\\.|nacid[ao](?: el)?|fecha de nacimiento|f\\.? ?nac\\.?|nee? le|date de naissance|geb\\.?|geboren(?: am)?|geburtsdatum|nascid[ao]|data de nascimento|nat[ao] il|data di nascita|urodzon[ya]|дата рождения|生年月日|出生(?:日期)?|생년월일)";
const CARE =
  "(?:admit(?:ted|s)?|admission|adm|admt|d/?c(?:'?d|ed)?|discharg\\w{0,4}|seen|visit(?:ed)?|f/?u|follow[- ]?up|surgery|operat(?:ed|ion)|procedure|cath(?:ed)?|biops(?:y|ied)|bx|deliver(?:ed|y)|died|death|expired|passed(?: away)?|tod|coded|code blue|intubated|extubated|s/p|lkw|lmp|edd|edc|transplant(?:ed)?|coll(?:ected)?|drawn|labs?|scan(?:ned)?|mri|ct|cxr|xray|x-ray|echo|ekg|us|ultrasound|chemo|cycle \\d|dx'?d?|diagnosed|hd|dialysis|infusion|appointment|appt|dos|date of service|injur(?:y|ed)|mvc|mva|fell|fall|presented|presents|arrived|ed visit|er visit|er|ed|hospitali[sz]ed|transferred|consult(?:ed)?|clinic|triage|tpa|thrombolysis|stent(?:ed)?|cabg|ercp|egd|colonoscopy|colo|c-section|csection|hysterectomy|appy|lap chole|tkr|tka|tha|cesarean|ingreso|alta|onset|icu|extub|trach|stroke|mi|seizure|overdose|od|vaccinat\\w+|immuni[sz]\\w+|rx|refill\\w*|filled)";
const PAPER =
  /\b(?:effective|due|deadline|policy|contract|form|expires?|expired|board|exam|license|published|updated|reviewed|page|posted|tax|paid|pay(?:ment|out)?|invoice|deposit|w-?9|1099|start(?:ing|s)? (?:date|work)|interview|onboarding|offer|project|batch|mercor|outlier|handshake|visa|h-?1b|j-?1|opt|residency|fellowship|class|guideline|reddit|article|cfr|rule)\b/i;
const OWN = /\b(?:i was|i got|i am|i'm|my|we|i) (?:\w+ ){0,2}$/i;

const near = (date: string) => new RegExp(`(?<![a-z])${CARE}(?![a-z])[^\\n\\d]{0,18}(?<![\\d/.$-])${date}`, "gi");
const nearAfter = (date: string) => new RegExp(`(?<![\\d/.$-])${date}[ \\t,:;\\-)(]{0,4}(?:for |@ ?|at |she |he |pt |was |had )?\\s?(?:\\d{4} )?(?<![a-z])${CARE}(?![a-z])`, "gi");

export const dateRules: Rule[] = [
  {
    id: "dob-labelled",
    kind: "dob",
    description: "a date behind a word for birth",
    find: matchesWhere(new RegExp(`(?<![a-z])${BIRTH}[^\\n\\d]{0,14}(?:${FULL_DATE}|${SHORT_DATE}|(?:19|20)\\d{6}(?!\\d))`, "gi"), (_match, before) => !/\b(?:my|i was|i'm|i am) (?:\w+ )?$/i.test(before)),
  },
  {
    id: "dob-in-words",
    kind: "dob",
    description: "a date of birth with month and ordinal in words",
    find: matches(new RegExp(`(?<![a-z])${BIRTH}[^\\n\\d]{0,14}${MONTH}(?![a-z]) (?:the )?[a-z]{3,8}(?:-| )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)?,? (?:nineteen|twenty|two thousand)`, "i")),
  },
  {
    id: "care-date",
    kind: "date",
    description: "a full date next to a word of care",
    find: matchesWhere(near(FULL_DATE), (_match, before, after) => !OWN.test(before) && !PAPER.test(before.slice(-30)) && !PAPER.test(after.slice(0, 25))),
  },
  {
    id: "care-date-after",
    kind: "date",
    description: "a full date, then a word of care",
    find: matchesWhere(nearAfter(FULL_DATE), (_match, before, after) => !OWN.test(before) && !PAPER.test(before.slice(-30)) && !PAPER.test(after.slice(0, 25))),
  },
  {
    id: "care-short-date",
    kind: "date",
    description: "day and month next to a word of care, where a patient is spoken of",
    find: matchesWhere(near(SHORT_DATE), (_match, before, after, { patient }) => patient && !OWN.test(before) && !PAPER.test(before.slice(-40)) && !PAPER.test(after.slice(0, 30))),
  },
];

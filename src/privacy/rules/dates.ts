/** Dates of birth, and dates tied to a person's care. A bare date is not enough. */
import { anyOf, type Find, matches, matchesWhere, type Rule } from "../find.ts";
import { FULL_DATE, MONTH, SHORT_DATE } from "../patterns.ts";

const BIRTH =
  "(?:d[ .\\-/]{0,2}o[ .\\-/]{0,2}b\\b\\.?|date o birth|b(?=:? \\d)|生于|ur\\.|fecha (?:de )?nac\\w{0,24}|dogum tarihi|data urodzenia|जन्म तिथि|janam (?:tithi|din)|geburtstag|rođen\\w?|d\\.n\\.|תאריך לידה|geboortedatum|syntynyt|जन्मतिथि|fodt|fodd|syntymaaika|tanggal lahir|kapanganakan|f/nac|birth ?-?(?:date|day)|bday|b-day|date of birth|birth(?=:)|born(?: on)?(?: the)?|b\\.|nacid[ao](?: el)?|nacio(?: el)?|fecha de nacimiento|f\\.? ?nac\\.?|nee? le|date de naissance|ddn|geb\\.?|geboren(?: am)?|geburtsdatum|nascid[ao]|nascido em|data de nascimento|nat[ao] il|data di nascita|urodzon[ya]|дата рождения|родил(?:ся|ась)|生年月日|出生(?:日期|年月日)?|생년월일|ngay sinh|تاريخ الميلاد)";
/** Words of care next to which a full date belongs to a patient. */
const CARE =
  "(?:admit(?:ted|s)?|admission|adm|admt|d/?c(?:'?d|ed)?|discharg\\w{0,4}|seen|visit(?:ed)?|f/?u|follow[- ]?up|surgery|operat(?:ed|ion)|procedure|cath(?:ed)?|biops(?:y|ied)|bx|deliver(?:ed|y)|died|death|expired|passed(?: away)?|tod|coded|code blue|intubated|extubated|s/p|lkw|last (?:known|seen) well|lmp|edd|edc|due date|transplant(?:ed)?|coll(?:ected)?|drawn|labs?|scan(?:ned)?|mri|ct|pet|cxr|xray|x-ray|echo|ekg|us|ultrasound|chemo|cycle \\d|dx'?d?|diagnosed|hd|dialysis|infusion|dos|dates? of service|injur(?:y|ed)|mvc|mva|fell|fall|presented|presents|arrived|(?:came|brought|went)(?: back)? (?:in|to the (?:ed|er|clinic|hospital|icu))|(?:ed|er) visit|hospitali[sz]ed|transferred|consult(?:ed)?|clinic|triage|tpa|thrombolysis|stent(?:ed)?|cabg|ercp|egd|colonoscopy|colo|c-?section|hysterectomy|appy|lap \\w{1,24}|tkr|tka|tha|cesarean|ingres(?:o|ada|ado)|alta|onset|icu|extub|trach|strokes?|seizures?|overdosed?|vaccinat\\w{1,24}|immuni[sz]\\w{1,24}|refill\\w{0,24}|filled|last (?!login|update|check|payment|paycheck|shift|task|time|day|logged)\\w{1,24}|first dose|symptoms?|rash|readmit(?:ted)?|came in|(?:op|or|visit|exam|surgery|procedure|accident|injury) date|date of (?:admission|discharge|surgery|procedure|injury|accident|death|service|visit|exam)|pronounced|hospital stay|code at|rosc|date of (?:op|birth)|time of (?:birth|death)|cord clamped|hospital day \\d+ was|rrt|gsw|performed|path|exam performed|vaccines?|mammogram|tetanus|crash(?:ed)?|doa|dod|ed|er|saw (?:him|her|them|this \\w{1,24}|the \\w{1,24})|signed out|pod ?\\d|resection|mastectomy|amputation|aufnahme|entlassung|ricover\\w{1,24}|internad[ao]|入院|手術|手术)";
/** Words of care that nobody uses of papers: here day and month are enough. */
const STRONG =
  "(?:admit(?:ted)?|admit date|admission date|adm|d/?c(?:'?d|ed)|discharged|intubated|extubated|trach(?:ed)?|lkw|lmp|edd|hd|dialysis|s/p|biops(?:y|ied)|bx|cath|tod|coded|died|expired|passed away|chemo|infusion|colonoscopy|c-?section|surgery|fell|mri|ct|echo|labs|lap \\w{1,24}|cabg|egd|ercp|transplant(?:ed)?|stroke|seizure|delivered|transferred|hospitali[sz]ed|icu|dc(?=:)|edc|placed|pod ?\\d+ from|last (?:seen|known) (?:normal|well)|readmitted|came in|(?:op|or|visit|exam|surgery|procedure) date|date of (?:admission|discharge|surgery|procedure|injury|death|service)|pronounced|mammogram|discharge date|hospital stay|scope|rosc|(?:er|ed) on|chemo #\\d+|(?:clinic )?visit was|cardioversion|ablation|cord clamped|pci|thoracentesis|paracentesis|lp|tap|extraction|explanted|implanted)";
const PAPER =
  /\b(?:effective|due|deadline|policy|contract|form|expires?|expired|board|boards|exam|license|published|updated|reviewed|page|posted|tax|paid|pay(?:ment|out)?|invoice|deposit|w-?9|1099|start(?:ing|s)? (?:date|work)|interview|onboarding|offer|project|batch|mercor|outlier|handshake|visa|h-?1b|j-?1|opt|residency|fellowship|class|guideline|reddit|article|cfr|rule|tasks?|program|navy|army|application|applied|rates?|webinar|training|renew\w{0,24}|contracts?|moonlighting|survey|law|shifts?|rotation|conference|residents?|fellows?|clerkship|attendings?)\b/i;
const OWN = /\b(?:i was|i got|i am|i'm|we|i|my)(?: \w{1,24}){0,2} ?$/i;

const NOT_CARE =
  /\b(?:resident|fellow|intern|rotation|shift|clerkship|licen[sc]e|boards?|students?|policy|contract|card|tour|meeting|laughing|batch|project|closed|rubric|acep|asleep|asked|license|scanned my|platform|final|reddit|page|posted|published|updated|deadline)/i;

const GAP = "[^\\n\\d]{0,18}(?:\\d{3,4}(?: ?h(?:rs?|ours)?)?,? (?:on )?)?";
/** A date that reads as nothing else: one separator throughout, or a month by name. */
const PLAIN = /[a-z]{3}|^\d{1,2}([/-])\d{1,2}\1\d{2,4}$|^\d{1,2}\.\d{1,2}\.\d{4}$|^\d{4}-\d\d?-\d\d?$|年/i;

const DAY_OR_HOLIDAY = /\d|christmas|xmas|new ?year|hallow|thanksg|valentin|easter|fourth|patrick/i;

const near = (words: string, date: string) =>
  new RegExp(`(?<![a-z])${words}(?![a-z])${GAP}(?<![\\d/.$-])${date}`, "gi");
const nearAfter = (words: string, date: string) =>
  new RegExp(
    `(?<![\\d/.$-])${date}[ \\t,:;\\-)(]{0,4}(?:for |@ ?|at |she |he |pt |was |had |her |his |the |last )?\\s?(?:\\d{4} )?(?<![a-z])${words}(?![a-z])`,
    "gi",
  );
const ofPaper = (before: string, after: string, match = ""): boolean =>
  OWN.test(before) || PAPER.test(before.slice(-32)) || PAPER.test(after.slice(0, 28)) || NOT_CARE.test(match);
const unlessPaper = (pattern: RegExp): Find =>
  matchesWhere(pattern, ([match], before, after) => !ofPaper(before, after, match));

export const dateRules: Rule[] = [
  {
    id: "dob-labelled",
    kind: "dob",
    needs: DAY_OR_HOLIDAY,
    description: "a date behind a word for birth",
    find: matchesWhere(
      new RegExp(
        `(?<![a-z])${BIRTH}[^\\d]{0,18}(?:\\d{3,4} (?:on )?)?(?:${FULL_DATE}|${SHORT_DATE}|\\d{8}(?!\\d)|\\d{6}(?!\\d)|\\d{1,2}[/-]\\d{1,2}[/-][x*]{2}\\d{2}|${MONTH} '?\\d{2})`,
        "gi",
      ),
      (_match, before) =>
        !/\b(?:my|i was|i'm|i am|our) (?:(?!p(?:atien)?ts?\b)\w{1,24} )?(?:was |were |is )?$/i.test(before),
    ),
  },
  {
    id: "dob-before",
    kind: "dob",
    needs: /b-?day|birth|d\.?o\.?b/i,
    description: "a date, then a word for birth",
    find: matchesWhere(
      new RegExp(
        `(?<![\\d/.$-])(?:${FULL_DATE}|${SHORT_DATE})[ ,"')(]{0,3}(?:is |was |= ?|as )?(?:the |his |her |their |pt'?s? |a )?(?:d\\.?o\\.?b|birth ?day|bday|birth ?date|date of birth)(?![a-z])`,
        "gi",
      ),
      (_match, before) => !/\bmy /i.test(before.slice(-8)),
    ),
  },
  {
    id: "dob-in-words",
    kind: "dob",
    description: "a date of birth with month and ordinal in words, or told in parts",
    find: anyOf(
      matches(
        new RegExp(
          `(?<![a-z])${BIRTH}[^\\d]{0,14}(?:the \\w{4,14} of )?${MONTH},? (?:the )?(?:[a-z]{3,12}(?:[- ][a-z]{3,8})?,? )?(?:of )?(?:nineteen|twenty|two thousand|(?:19|20)\\d\\d,? (?:on )?the \\d)`,
          "i",
        ),
      ),
      matches(
        new RegExp(
          `\\b(?<!\\bmy (?:son|daughter|kid) \\w{2,12} )(?:turn(?:s|ed|ing)|birthday(?: is)?|will be) (?:\\d{1,3} )?(?:on |is )?(?:${SHORT_DATE}|${FULL_DATE})`,
          "i",
        ),
      ),
    ),
  },
  {
    id: "dob-shape",
    kind: "dob",
    needs: "digit",
    description: "a numeric date of the twentieth century where a person is spoken of or listed",
    find: anyOf(
      matchesWhere(
        /(?<![\d/.$-])\d{1,2}([/.-])\d{1,2}\1(?:19[2-9]\d)(?![\d/.-])|(?<![\d/.$-])19[2-9]\d-\d\d-\d\d(?![\d-])/g,
        (_match, before, after, { patient, care }) => (patient || care) && !ofPaper(before, after),
      ),
      matches(
        new RegExp(
          `(?<![A-Za-z])[A-Z][A-Za-z'-]{1,20}, ?[A-Z][A-Za-z'-]{1,20}(?: [A-Z]\\.?)?[ \\n]{0,2}[/|,;(-]{0,2}[ \\n]{0,2}(?:[MF][ ,/]{1,3})?(?:${FULL_DATE})`,
        ),
      ),
    ),
  },
  {
    id: "care-date",
    kind: "date",
    needs: "digit",
    description: "a full date next to a word of care",
    find: unlessPaper(near(CARE, FULL_DATE)),
  },
  {
    id: "care-date-after",
    kind: "date",
    needs: "digit",
    description: "a full date, then a word of care",
    find: unlessPaper(nearAfter(CARE, FULL_DATE)),
  },
  {
    id: "care-short-date",
    kind: "date",
    description: "day and month next to a word of care",
    find: anyOf(
      unlessPaper(near(STRONG, SHORT_DATE)),
      matchesWhere(
        near(CARE, SHORT_DATE),
        ([match], before, after, { patient }) => patient && !ofPaper(before, after, match),
      ),
      matchesWhere(
        new RegExp(
          `(?<![a-z])(?:appointment|appt|next visit|follow ?-?up|f/u|scheduled|clinic)(?![a-z])${GAP}(?<![\\d/.$-])(?:${FULL_DATE}|${SHORT_DATE})`,
          "gi",
        ),
        (_match, before, after) =>
          !ofPaper(before, after) &&
          /\b(?:pt|patient|her|his|cardiology|surgery|ortho|derm|pcp|clinic|oncology|next visit)\b/i.test(
            `${before} ${after}`,
          ),
      ),
      matchesWhere(
        nearAfter(STRONG, SHORT_DATE),
        ([match], before, after, { patient, care }) => patient && care && !ofPaper(before, after, match),
      ),
    ),
  },
  {
    id: "date-in-care",
    kind: "date",
    description: "a full numeric or spelled date in talk of one person's care, with no paper or deadline near it",
    find: matchesWhere(
      new RegExp(`(?<![\\d/.$-])${FULL_DATE}`, "gi"),
      ([match], before, after, { care, invented }) =>
        care &&
        PLAIN.test(match) &&
        !invented &&
        !PAPER.test(before) &&
        !PAPER.test(after) &&
        !/\b(?:i|i'm|my|we|our|they|mercor)\b/i.test(before.replace(/\bmy (?:\w{1,24} )?p(?:atien)?t\b/gi, "")),
    ),
  },
  {
    id: "care-dates-listed",
    kind: "date",
    needs: "digit",
    description: "several days of care in a row: seen in ED 10/2, 10/9, 10/14",
    find: matchesWhere(
      /\b(?:seen|ed|er|admi\w{1,6}|visits?|dialysis|hd|chemo|infusions?|cycles?|doses?|appts?|surger\w{1,3}|seizures?|falls?)\b[^\n\d]{0,20}(?:\d ?x?(?: times)?[: ]{1,3})?\d{1,2}\/\d{1,2},? (?:and |& )?\d{1,2}\/\d{1,2}/gi,
      ([match], before, after) => !ofPaper(before, after, match),
    ),
  },
  {
    id: "date-then-patient",
    kind: "date",
    needs: "digit",
    description: "a date, then what happened to the patient: on 10/14/25 she developed ...",
    find: matchesWhere(
      new RegExp(
        `(?<![\\d/.$-])(?:${FULL_DATE}|${SHORT_DATE})[ ,:-]{1,3}(?:when |and )?(?:(?:the|my|this) )?(?:pt|patient|she|he|mom|baby) \\w{1,24}`,
        "gi",
      ),
      (_match, before, after, { care }) => care && !ofPaper(before, after),
    ),
  },
  {
    id: "patient-date",
    kind: "date",
    needs: "digit",
    description: "a full date close behind my patient, her or his",
    find: matchesWhere(
      new RegExp(
        `\\b(?:(?:my|the|this|that|our) (?:pt|patient|lady|guy|kid|gentleman)|pt|her|him|his|mom|baby)\\b[^\\n\\d]{0,30}(?<![\\d/.$-])${FULL_DATE}`,
        "gi",
      ),
      (match, before, after) => !ofPaper(before, after) && !PAPER.test(match[0]),
    ),
  },
];

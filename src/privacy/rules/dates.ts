/** Dates of birth, and dates tied to a person's care. A bare date is not enough. */
import type { DateSpan } from "../date-spans.ts";
import { anyOf, type Find, matches, matchesWhere, type Rule } from "../find.ts";
import type { Prepared } from "../prepare.ts";
import { isClinical } from "../words/common.ts";

const BIRTH =
  "d[ .\\-/]{0,2}o[ .\\-/]{0,2}b\\b\\.?|date o birth|b(?=[:=]? ?$)|生于|ur\\.|fecha (?:de )?nac\\w{0,24}|dogum tarihi|data urodzenia|जन्म तिथि|janam (?:tithi|din)|geburtstag|ro(?:đ|d)en\\w?|d\\.n\\.|תאריך לידה|geboortedatum|syntynyt|जन्मतिथि|fodt|fodd|syntymaaika|tanggal lahir|kapanganakan|f/nac|birth ?-?(?:date|day)|bday|b-day|date of birth|birth(?=:)|born(?: on)?(?: the)?|b\\.|nacid[ao](?: el)?|nacio(?: el)?|nacimiento|fecha de nacimiento|f\\.? ?nac\\.?|nee? le|date de naissance|ddn|geb\\.?(?: ?datum\\.?)?|geboren(?: am)?|geburtsdatum|nascid[ao]|nascido em|data de nascimento|nat[ao] il|data di nascita|urodzon[ya]|дата рождения|родил(?:ся|ась)|生年月日|出生(?:日期|年月日)?|생년월일|ngay sinh|تاريخ الميلاد";
const BIRTH_BEFORE = new RegExp(`(?<![a-z])(?:${BIRTH})[^\\d]{0,18}(?:\\d{3,4} (?:on )?)?$`, "i");
const BIRTH_AFTER =
  /^[ ,"')(]{0,3}(?:is |was |= ?|as )?(?:the |his |her |their |pt'?s? |a )?(?:d\.?o\.?b|birth ?day|bday|birth ?date|date of birth|birth)(?![a-z])/i;
const BIRTH_DIGITS = new RegExp(
  `(?<![a-z])(?:${BIRTH.replace("b(?=[:=]? ?$)|", "")})[^\\d]{0,18}(?:\\d{8}(?!\\d)|\\d{6}(?!\\d)|\\d{1,2}[/-]\\d{1,2}[/-](?:[x*]{2}\\d{2}|\\d?[x*]\\d?|\\d\\d[x*]{2}))`,
  "gi",
);
/** The writer's own birthday, or that of the writer's child. */
const OWN_BIRTH =
  /\b(?:my|i was|i'm|i am|our) (?:(?!p(?:atien)?ts?\b)\w{1,24} ){0,2}(?:was |were |is )?(?:d\.?o\.?b\.?|birth ?day|bday|birth|born|turn(?:s|ed|ing))?[^\d]{0,18}$/i;

/** Words of care next to which a full date belongs to a patient. */
const CARE =
  "admi(?:t(?:ted|s)?|ssion)|adm|admt|d/?c(?:'?d|ed)?|dispo|discharg\\w{0,4}|seen|visit(?:ed)?|f/?u|follow[- ]?up|surg(?:ery)?|operat(?:ed|ion)|procedure|cath(?:ed)?|biops(?:y|ied)|bx|induced|sectioned|scoped|stented|ablated|excised|repaired|splinted|casted|drained|debrided|grafted|amputated|resected|dialyzed|transfused|proned|decannulated|weaned|deliver(?:ed|y)|died|death|expired|passed(?: away)?|tod|coded|code blue|h/p(?: dated)?|h&p(?: dated)?|(?:progress |consult |op )?notes? (?:dated|from|of|thru)|intubated|tubed|extubated|s/p|lkw|lkn|last (?:known|seen) (?:well|normal)|lmp|edd|edc|ega|due date|transplant(?:ed)?|coll(?:ected)?|drawn|labs?|scan(?:ned)?|mri|ct|cta|pet|cxr|xray|x-ray|echo|tte|tee|ekg|ecg|eeg|emg|us|ultrasound|chemo(?: ?#?\\d+)?|cycle \\d|dx'?d?|diagnosed|hd|dialysis|infusion|dos|dates? of service|injur(?:y|ed)|mvc|mva|fell|fall|presented|presents|arriv(?:ed|al)|(?:came|brought|went|taken)(?: back)? (?:in|to the (?:ed|er|clinic|hospital|icu|or))|hospitali[sz]ed|transferred|consult(?:ed)?|clinic|triage|tpa|tnk|thrombolysis|stent(?:ed)?|cabg|ercp|egd|colonoscopy|colo|c-?section|hysterectomy|appy|lap \\w{1,24}|tkr|tka|tha|orif|ex ?-?fix|cesarean|whipple|ingres(?:o|ada|ado)|alta|onset|sx|icu|extub|trach(?:ed)?|strokes?|seizures?|overdosed?|vaccinat\\w{1,24}|immuni[sz]\\w{1,24}|refill\\w{0,24}|(?:last )?filled|last (?!login|update|check|payment|paycheck|shift|task|time|day|logged|batch|paid)\\w{1,24}|first dose|dose \\d|symptoms?|rash|readmit(?:ted)?|came in|(?:op|or|visit|exam|surgery|procedure|accident|injury|encounter|admit|discharge) date|date of (?:admission|discharge|surgery|procedure|injury|accident|death|service|visit|exam|op|birth)|pronounced|hospital stay|code at|rosc|time of (?:birth|death)|cord clamped|hospital day \\d+ was|rrt|gsw|exam performed|performed|path|vaccines?|shot|mammogram|tetanus|crash(?:ed)?|doa|dod|ed|er|saw (?:him|her|them|this \\w{1,24}|the \\w{1,24})|signed out|pod ?#?\\d+(?: from)?|resection|mastectomy|amputation|cultures?|bcx|ucx|blood cx|inr|hgb|a1c|creatinine|lactate|trop(?:onin)?s?|bounced? ?back|back to (?:the )?(?:ed|er|icu|or)|implant(?:ed)?|explant(?:ed)?|placed|pacer|botox|pcr|positive|covid|aufnahme|entlassung|ricover\\w{1,24}|internad[ao]|入院|手術|手术";
/** Words of care that nobody uses of papers: here day and month are enough. */
const STRONG =
  "admit(?:ted)?|admit date|admission(?: date)?|adm|d/?c(?:'?d|ed)|discharged|intubated|tubed|extubated|trach(?:ed)?|lkw|lkn|lmp|edd|hd|dialysis|s/p|biops(?:y|ied)|bx|induced|sectioned|scoped|stented|ablated|excised|splinted|debrided|amputated|resected|dialyzed|transfused|proned|decannulated|cath(?:ed)?|tod|coded|died|expired|passed away|chemo(?: ?#?\\d+)?|infusion|colonoscopy|c-?section|surgery|fell|mri|ct|cta|tte|tee|eeg|echo|labs|lap \\w{1,24}|cabg|egd|ercp|orif|ex ?-?fix|transplant(?:ed)?|stroke|seizure|delivered|transferred|hospitali[sz]ed|icu|dc(?=:)|edc|placed|pod ?#?\\d+ from|last (?:seen|known) (?:normal|well)|readmitted|came in|(?:op|or|visit|exam|surgery|procedure|discharge) date|date of (?:admission|discharge|surgery|procedure|injury|death|service)|pronounced|mammogram|hospital stay|scope|rosc|(?:er|ed) (?:on|visit)|(?:clinic )?visit was|cardioversion|ablation|cord clamped|pci|thoracentesis|paracentesis|lp|tap|extraction|explant(?:ed)?|implant(?:ed)?|inr|bcx|ucx|cultures?|last (?:filled|dose|botox|seizure|hd|chemo|bm|menses|period)|botox|wound dehisced|sx (?:since|started)|onset|vaccinated|dehisced|relapsed|bounced back";
const PAPER =
  /\b(?:effective|due|deadline|policy|contract|form|expires?|expired|board|boards|exam|license|published|updated|reviewed|page|posted|tax|paid|pay(?:ment|out)?|invoice|deposit|bank|account|codes|rubric|w-?9|1099|start(?:ing|s)? (?:date|work)|interview|onboarding|offer|project|batch|mercor|outlier|handshake|visa|h-?1b|j-?1|opt|residency|fellowship|class|guidelines?|reddit|article|cfr|rule|tasks?|program|navy|army|application|applied|rates?|webinar|training|renew\w{0,24}|contracts?|moonlighting|survey|law|shifts?|rotation|conference|on call|q\d call|call (?:in|at|til|schedule)|maternity|paternity|leave|vacation|pto|off work|residents?|fellows?|clerkship|attendings?)\b/i;
const OWN = /\b(?:i was|i got|i am|i'm|we|i|my)(?: \w{1,24}){0,2} ?$/i;
const NOT_CARE =
  /\b(?:resident|fellow|intern|rotation|shift|clerkship|licen[sc]e|boards?|students?|policy|contract|card|tour|meeting|laughing|batch|project|closed|rubric|acep|asleep|asked|license|scanned my|platform|final|reddit|page|posted|published|updated|deadline|codes\b)/i;

/** A word of care, a few letters and perhaps an hour, and then the date. */
const before = (words: string, gap = 18): RegExp =>
  new RegExp(`(?<![a-z])(?:${words})(?![a-z])[^\\n\\d]{0,${gap}}(?:\\d{3,4}(?: ?h(?:rs?|ours)?)?,? (?:on )?)?$`, "i");
/** The date, and right behind it a word of care. */
const after = (words: string): RegExp =>
  new RegExp(
    `^[ \\t,:;\\-)(]{0,4}(?:for |@ ?|at |she |he |pt |was |had |her |his |the |last ){0,2}(?:\\d{4} )?(?<![a-z])(?:${words})(?![a-z])`,
    "i",
  );
const CARE_BEFORE = before(CARE);
const STRONG_BEFORE = before(STRONG, 28);
const CARE_AFTER = after(CARE);
const STRONG_AFTER = after(STRONG);

/** Whether some date of the text, with 60 characters around it, is one that `judge` accepts. */
const dated =
  (judge: (span: DateSpan, before: string, after: string, text: Prepared) => boolean): Find =>
  (text) =>
    text.dates.some((span) =>
      judge(
        span,
        text.text.slice(Math.max(0, span.start - 60), span.start),
        text.text.slice(span.end, span.end + 60),
        text,
      ),
    );

/** Whether what stands close to a date makes it one of papers or of the writer. */
const ofPaper = (ahead: string, behind: string, between = ""): boolean =>
  OWN.test(ahead) ||
  PAPER.test(ahead.slice(-32)) ||
  PAPER.test(behind.slice(0, 28).split("\n", 1)[0] ?? "") ||
  NOT_CARE.test(between);

/** Whether a word of care stands before the date and no paper does. */
function caredFor(words: RegExp, ahead: string, behind: string): boolean {
  const near = words.exec(ahead);
  return near !== null && !ofPaper(ahead.slice(0, near.index), behind, near[0]);
}

/** Specialties are what one works in, not what one has. */
const isCareWord = (word: string): boolean =>
  (word.length > 3 || word === word.toUpperCase()) &&
  isClinical(word) &&
  !/(?:ology|iatrics?|iatry|surg|derm|neuro|psych|ortho|peds|onc|nephro|endo|rheum|pharm|med|icu|ed|er|or|op|cme|exam|dose|cc|pa|ms|dx|rx|tb|id|im|nurs\w*|physician\w*|doctors?)$/i.test(
    word,
  );

export const dateRules: Rule[] = [
  {
    id: "dob-labelled",
    kind: "dob",
    description: "a date next to a word for birth",
    find: anyOf(
      dated(
        (_span, ahead, behind) =>
          (BIRTH_BEFORE.test(ahead) && !OWN_BIRTH.test(ahead)) || (BIRTH_AFTER.test(behind) && !/\bmy $/i.test(ahead)),
      ),
      matchesWhere(BIRTH_DIGITS, (match, ahead) => !OWN_BIRTH.test(ahead + match[0].replace(/\d.*$/, ""))),
    ),
  },
  {
    id: "dob-in-words",
    kind: "dob",
    description: "a birthday, or a date of birth told in parts",
    find: anyOf(
      dated((_span, ahead) =>
        /\b(?<!\bmy (?:son|daughter|kid) \w{2,12} )(?:turn(?:s|ed|ing)|birthday(?: is)?|will be) (?:\d{1,3} )?(?:on |is )?$/i.test(
          ahead,
        ),
      ),
      matches(
        /\b(?:dob|born|birth(?:day|date)?|nacid[ao]|b\.)\b[^\d]{0,24}\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\w{0,6}\b,? (?:(?:the|of|day|\d{1,2},?|[a-z]{3,12}(?:[- ][a-z]{3,8})?,?) ){0,3}(?:nineteen|twenty|two thousand|(?:19|20)\d\d)|\bborn (?:in )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w{0,6}\.? (?:of )?'?\d\d\b/i,
      ),
      matches(
        /\b(?:year|born(?: in)?) (?:of )?(?:19|20)\d\d,? (?:in )?(?:month )?(?:of )?[a-z]{3,9},? (?:day |the )\d{1,2}\b/i,
      ),
    ),
  },
  {
    id: "dob-shape",
    kind: "dob",
    needs: "digit",
    description: "a date of the last century where a person is spoken of, or any full date behind a listed name",
    find: dated(
      ({ full, plain, year }, ahead, behind, { patient, care }) =>
        full &&
        ((year !== null &&
          year >= 1920 &&
          year < 2000 &&
          (plain || year < 1990) &&
          (patient || care) &&
          !ofPaper(ahead, behind)) ||
          /(?<![A-Za-z])[A-Z][A-Za-z'-]{1,20}, ?[A-Z][A-Za-z'-]{1,20}(?: [A-Z]\.?)?[ \n]{0,2}[/|,;(-]{0,2}[ \n]{0,2}(?:[MFmf][ ,/]{1,3})?$/.test(
            ahead,
          )),
    ),
  },
  {
    id: "care-date",
    kind: "date",
    description: "a full date next to a word of care",
    find: dated(
      ({ full }, ahead, behind) =>
        full &&
        (caredFor(CARE_BEFORE, ahead, behind) ||
          (CARE_AFTER.test(behind) && !ofPaper(ahead, behind, CARE_AFTER.exec(behind)?.[0]))),
    ),
  },
  {
    id: "care-short-date",
    kind: "date",
    description: "day and month next to a word of care",
    find: dated(
      (_span, ahead, behind, { patient, care }) =>
        caredFor(STRONG_BEFORE, ahead, behind) ||
        (patient && caredFor(CARE_BEFORE, ahead, behind)) ||
        (/^: ?[a-z]/i.test(behind) &&
          CARE_AFTER.test(behind) &&
          !ofPaper(ahead, behind, CARE_AFTER.exec(behind)?.[0])) ||
        ((patient || care) && STRONG_AFTER.test(behind) && !ofPaper(ahead, behind, STRONG_AFTER.exec(behind)?.[0])),
    ),
  },
  {
    id: "date-by-clinical-word",
    kind: "date",
    description: "a date right behind or before a clinical word: colposcopy oct 2nd, LEEP dec 9th",
    find: dated(
      (_span, ahead, behind, { invented }) =>
        !invented &&
        !ofPaper(ahead, behind) &&
        (isCareWord(
          /([a-z&/-]{2,24}),? (?:(?:on|done|was|from|scheduled|started|since|this|by|the)? ?){1,2}$/i.exec(
            ahead,
          )?.[1] ?? "",
        ) ||
          isCareWord(/^:? ([a-z&/-]{3,24})/i.exec(behind)?.[1] ?? "")),
    ),
  },
  {
    id: "next-visit",
    kind: "date",
    description: "the date of a patient's next visit",
    find: dated(
      (_span, ahead, behind) =>
        /(?<![a-z])(?:appointment|appt|next (?:visit|appt)|follow ?-?up|f\/u|scheduled|clinic|rtc)(?![a-z])[^\n\d]{0,18}$/i.test(
          ahead,
        ) &&
        !ofPaper(ahead, behind) &&
        /\b(?:pt|patient|pt's|her|his|cards|cardiology|surgery|ortho|derm|pcp|clinic|oncology|onc|neuro|gi|ent|next visit|rtc)\b/i.test(
          `${ahead} ${behind}`,
        ),
    ),
  },
  {
    id: "date-in-care",
    kind: "date",
    description: "a full date in talk of one person's care, with no paper or deadline near it",
    find: dated(
      ({ full, plain }, ahead, behind, { care, invented }) =>
        full &&
        plain &&
        care &&
        !invented &&
        !PAPER.test(ahead) &&
        !PAPER.test(behind) &&
        !/\b(?:i|i'm|my|we|our|they|mercor)\b/i.test(ahead.replace(/\bmy (?:\w{1,24} )?p(?:atien)?t\b/gi, "")),
    ),
  },
  {
    id: "care-dates-listed",
    kind: "date",
    needs: "digit",
    description: "several days of care in a row: seen in ED 10/2, 10/9, 10/14; INR 10/28 4.1, 10/30 2.2",
    find: matchesWhere(
      /\b(?:seen|ed|er|admi\w{1,6}|visits?|dialysis|hd|chemo|infusions?|cycles?|doses?|appts?|surger\w{1,3}|seizures?|falls?|tapp?e?d?|transfus\w{1,4}|ect|inr|hgb|cr|wbc|plt|a1c|trops?|bnp|psa|levels?)\b[^\n\d]{0,20}(?:\d ?x?(?: times)?[: ]{1,3})?\d{1,2}\/\d{1,2}(?: \d{1,3}(?:\.\d{1,2})?)?,? (?:and |& |then )?\d{1,2}\/\d{1,2}/gi,
      ([match], ahead, behind) => !ofPaper(ahead, behind, match),
    ),
  },
  {
    id: "dates-of-a-course",
    kind: "date",
    description: "two or more dates in talk of care that speaks of no papers, no pay and not of the writer",
    find: ({ dates, text, care, patient, invented }) =>
      care &&
      !invented &&
      dates.length > 1 &&
      new Set(dates.map(({ start, end }) => text.slice(start, end))).size > 1 &&
      !PAPER.test(text) &&
      (patient || !/\b(?:i|i'm|im|we|my|our|me)\b/i.test(text)) &&
      !dates.some(({ start }) => OWN.test(text.slice(Math.max(0, start - 30), start))),
  },
  {
    id: "date-then-patient",
    kind: "date",
    description: "a date, then what happened to the patient: on 10/14/25 she developed ...",
    find: dated(
      (_span, ahead, behind, { care }) =>
        care &&
        /^[ ,:-]{1,3}(?:when |and )?(?:(?:the|my|this) )?(?:pt|patient|she|he|mom|baby) \w/i.test(behind) &&
        !ofPaper(ahead, behind),
    ),
  },
  {
    id: "patient-date",
    kind: "date",
    description: "a full date close behind my patient, her or his",
    find: dated(
      ({ full }, ahead, behind) =>
        full &&
        /\b(?:(?:my|the|this|that|our) (?:pt|patient|lady|guy|kid|gentleman)|pt|her|him|his|mom|baby)\b[^\n\d]{0,30}$/i.test(
          ahead,
        ) &&
        !ofPaper(ahead, behind),
    ),
  },
];

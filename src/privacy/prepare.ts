/** What a rule is given: the normalized text and what kind of talk it is. */
import { type DateSpan, dateSpans } from "./date-spans.ts";
import { type Field, fieldsOf } from "./fields.ts";
import { type NameSpan, nameSpans } from "./names.ts";
import { normalize } from "./normalize.ts";
import { isClinical } from "./words/common.ts";

export interface Prepared {
  /** Normalized (see `normalize`), letter case kept. */
  text: string;
  hasDigit: boolean;
  /** Speaks of a person: pt, patient, he, her, mom, "67M" ... */
  patient: boolean;
  /** Speaks of somebody's illness or care: admitted, biopsy, "s/p", lactate ... */
  care: boolean;
  /** Speaks of cases, visits, reports, permissions: of somebody, though perhaps not of their illness. */
  aCase: boolean;
  /** Says that it is made up: synthetic, fictional, a sample task, a prompt ... */
  invented: boolean;
  /** Says so of the very person it speaks of: "prompt: Mr. Brown, 66", "fictional patient Rosa". */
  staged: boolean;
  dates: readonly DateSpan[];
  names: readonly NameSpan[];
  fields: readonly Field[];
}

const PATIENT =
  /\b(?:pts?|patients?|client|mom|mother|dad|kid(?:do)?|baby|his|her|she|he|him|husband|wife|son|daughter|gentleman|lady|yo|y\/o|y\.o\.?|year[- ]old|(?:[1-9]|[1-9]\d|10\d)\s?(?:yo\s?)?[mf]|my (?:list|panel|census|service)|mrn|dob|dx|hx|paciente|pasyente|pasien|anyos|patientin|patiente|paziente|doente|pacjent(?:ka)?|hasta)\b|患者|病人|환자|пациент|المريض/i;
const CARE =
  /\b(?:pts?|patient's|(?:my|the|our|this|that) patient|mrn|dob|admit(?:s|ted)?|admission|discharged?|coded|intubated|extubated|biops(?:y|ied)|chemo\w{0,24}|dialysis|hospice|[mscnp]?icu|ward|rounds|clinic|wound|seizures?|stroke|sepsis|septic|afib|chf|copd|dka|esrd|ckd|mets|metast\w{1,24}|lymphoma|leukemia|melanoma|carcinoma|cancer|tumou?r|surgery|surgical|transplant|labs|ekg|ecg|mri|echo|lactate|potassium|dx'?d?|hx|s\/p|h\/o|c\/o|bid|died|passed|took care of|tak(?:e|ing) care of|overdosed?|od|pregnant|eloped|hip|knee|broke(?:n)? (?:his|her|a|the)|choked|g\dp\d|bleed(?:ing)?|rash|infection|vent|trach|foley|cellulitis|pneumonia|uti|fracture|murmur|syncope|stemi|nstemi|pe|dvt|gout|lupus|psoriasis|dementia|diabetes|insulin|allerg\w{1,24}|gi bleed|code status|goals of care|pod ?\d|vitals|results?|symptoms?|fever|pain|diagnos\w{1,24}|consented|whipple|hcpoa|next of kin|emergency contact|hemorrhage|aneurysm|toxic\w{0,24}|overdose|suicidal|h&p|psych|dnr|fell|hcc|als|reaction|swelling|ama|cf|fistula|lvad|trikafta|ortho|follow[- ]?up|confused|consents?|kidney|liver|copd|bipap|tachy|brady|obs|adenoca|lupus|nephritis|cll|aml|als|sickler|favorite pt|path|mychart|psa|trauma|brain dead|dead|dying|deceased|poa|comfort care|bitten|stung|stabbed|assaulted|car accident|crash(?:ed)?|\d\d ?w(?:ee)?ks|dts|withdrawal|explant\w{0,24}|cardioversion|ablation|pcr|dose|plague|botulism|hantavirus|vibrio|my \w{1,24} kid)\b/i;
const CASE_TALK =
  /\b(?:cases?|caso|fall|cas|story|stories|write.?up|writing up|vignette|prompt|teaching|m&m|noon conf\w*|rounds|sign ?-?out|handoff|hand-off|dispo|report|appointment|appt|refill|results?|referral|curbside|consult|visit|clinic|ward|caring|took care|permission|consent|hipaa|phi|identif\w+|anonymi\w+|de-?id\w*|last (?:spring|summer|fall|winter))\b/i;
/** Says of itself that it is made up. In lower case or first in a line: "16 Invented Ct" and "Mrs Abernethy-Fake" say nothing. */
const MADE_UP =
  /(?<![A-Za-z-])(?:synthetic|fictional|fictitious|fake|invented|made[- ]?up|hypothetical|imaginary|simulated|dummy|mock|from scratch|written by me|i wrote|practice (?:set|case|question)|textbook case)(?![a-z-])(?! (?:st|rd|ave|ln|dr|ct)\b)|(?:^|\n)(?:Synthetic|Fictional|Fake|Invented|Made[- ]up|Hypothetical|Imaginary|Simulated|Mock)\b/;
/** What made-up people stand in. Before a person is spoken of it holds them; behind, it is often what a real one is wanted for. */
const FRAME =
  /\b(?:vignettes?|prompts?|(?:the|an|for) example|sample (?:task|case|prompt)|the model said|tasks? (?:said|says|has|had)|rubrics?|stem)\b/i;
const IN_FRAME =
  /\b(?:in|from|of|per) (?:the|a|an|this|that|my|our|your|their|some|his) (?:\w{1,12} )?(?:vignettes?|prompts?|examples?|samples?|sample (?:task|case|prompt)|rubrics?|stem|scenario|tasks?|batch)\b|\bin (?:prompts?|vignettes?|samples?|tasks|stems?|rubrics?)\b|\b(?:vignette|prompt) (?:idea|asked|flagged|mislabeled)\b|^[^\n]{0,60}\bvignettes?\s?\??$/i;
const PERSON = /\b(?:pts?|patient|mrs?|ms|he|she|him|her|his|(?:[1-9]\d?|10\d) ?-?(?:yo|y\/o|years?|yrs?|[mf])\b)/i;

function isInvented(text: string): boolean {
  if (MADE_UP.test(text)) return !MINE.test(text);
  if (MEANT.test(text)) return false;
  if (IN_FRAME.test(text)) return true;
  const frame = FRAME.exec(text);
  if (frame === null) return false;
  const person = PERSON.exec(text);
  return frame.index < (person?.index ?? 25);
}

const DRUG =
  /\b(?:\w{3,12}(?:statin|pril|olol|cillin|mycin|azole|parin|sartan|gliptin|gliflozin)|lasix|statins?|metformin|heparin|warfarin|pressors|units of|2 units|hd|gsw|bmt|c-?diff|rrt|lytes|hemodialysis|bipap|dnr|hcp|transmitter|nstemi|bun|etoh|intubat\w{1,4})\b/i;
const STAGED =
  /\b(?:prompts?|sample tasks?|tasks?|vignettes?|rubrics?|scenarios?|samples?) (?:says|has|had|is|was|reads|patient|pt|gives|mentions|named|about)\b|(?:^|\n)\s{0,3}(?:sample )?(?:prompt|vignette|task|scenario|example)\s?:|\b(?:fictional|fictitious|invented|made[- ]up|synthetic|fake|hypothetical|imaginary|simulated|placeholder) (?:pts?|patients?|case|person|name|vignette|note|chart|mr|mrs|ms)\b|\((?:fictional|invented|fake|made up|synthetic)\)|\b(?:fictional|made[- ]up|invented|synthetic|hypothetical)\s?:|\b(?:fake|invented|fictional) case\b|\bin the (?:sample |example |practice )?(?:tasks?|prompts?|rubrics?|vignettes?)\b|\bin prompts\b|\bas placeholders?\b/i;
/** Speaks of one's own patient, or of somebody real. */
const MINE =
  /\b(?:his|her|their) (?:real |actual |full |first |last )?name\b|\b(?:my|our|real|actual|one of my) (?:\w{1,12} )?(?:pts?|patients?|lady|guy|kid|name)\b|\b(?:real|actual(?:ly)?)\b|\bfrom (?:this morning|yesterday|clinic|last (?:night|week)|my)\b/i;
/** Means to make a case of somebody: "can i use him", "turn it into a vignette", "good for a prompt". */
const MEANT = new RegExp(
  `${MINE.source}|\\b(?:use|using|put|turn|include|make|making|made|reuse|reusing|base|basing|paste|pasting|submit|keep|leave|include|share|copy|write|build) (?:it|this|that|these|those|him|her|his|their|them|the|a|an|my|some|pt)\\b|\\b(?:into|as|for|good|great|nice|perfect|decent|cool|ok|fine|count|usable)\\b[^\\n.]{0,24}\\b(?:prompt|vignette|case|example|scenario|task|rubric|set)s?\\b|\\b(?:prompt|vignette|case|material|scenario)s?\\s?\\?|\\bcan (?:i|we|she|he|it)\\b`,
  "i",
);

/** What a date without a digit holds: a spoken day, or a holiday. */
const MAYBE_A_DATE = /(?:st|nd|rd|th)\b|xmas|christmas|day\b|eve\b|easter|hallow/i;

/** Normalizes a message once for all rules. */
export function prepare(raw: string): Prepared {
  const text = normalize(raw);
  return {
    text,
    hasDigit: /\d/.test(text),
    patient: PATIENT.test(text),
    care:
      CARE.test(text) ||
      DRUG.test(text) ||
      text.split(/[^A-Za-z-]+/).some((word) => word.length > 4 && isClinical(word)),
    aCase: CASE_TALK.test(text),
    invented: isInvented(text),
    dates: /\d/.test(text) || MAYBE_A_DATE.test(text) ? dateSpans(text) : [],
    names: nameSpans(text),
    fields: fieldsOf(text),
    staged: STAGED.test(text) && !MEANT.test(text),
  };
}

/** What a rule is given: the normalized text and what kind of talk it is. */
import { normalize } from "./normalize.ts";

export interface Prepared {
  /** Normalized (see `normalize`), letter case kept. */
  text: string;
  hasDigit: boolean;
  /** Speaks of a person: pt, patient, he, her, mom, "67M" ... */
  patient: boolean;
  /** Speaks of somebody's illness or care: admitted, biopsy, "s/p", lactate ... */
  care: boolean;
  /** Says that it is made up: synthetic, fictional, a sample task, a prompt ... */
  invented: boolean;
  /** Says so of the very person it speaks of: "prompt: Mr. Brown, 66", "fictional patient Rosa". */
  staged: boolean;
}

const PATIENT =
  /\b(?:pts?|patients?|client|mom|mother|dad|kid(?:do)?|baby|his|her|she|he|him|husband|wife|son|daughter|gentleman|lady|yo|y\/o|y\.o\.?|year[- ]old|(?:[1-9]|[1-9]\d|10\d)\s?(?:yo\s?)?[mf]|mrn|dob|dx|hx|paciente|patientin|patiente|paziente|doente|pacjent(?:ka)?|hasta)\b|患者|病人|환자|пациент|المريض/i;
const CARE =
  /\b(?:pts?|patient's|(?:my|the|our|this|that) patient|mrn|dob|admit(?:s|ted)?|admission|discharged?|coded|intubated|extubated|biops(?:y|ied)|chemo\w{0,24}|dialysis|hospice|[mscnp]?icu|ward|rounds|clinic|wound|seizures?|stroke|sepsis|septic|afib|chf|copd|dka|esrd|ckd|mets|metast\w{1,24}|lymphoma|leukemia|melanoma|carcinoma|cancer|tumou?r|surgery|surgical|transplant|labs|ekg|ecg|mri|echo|lactate|potassium|dx'?d?|hx|s\/p|h\/o|c\/o|bid|died|passed|took care of|tak(?:e|ing) care of|overdosed?|od|pregnant|g\dp\d|bleed(?:ing)?|rash|infection|vent|trach|foley|cellulitis|pneumonia|uti|fracture|murmur|syncope|stemi|nstemi|pe|dvt|gout|lupus|psoriasis|dementia|diabetes|insulin|allerg\w{1,24}|gi bleed|code status|goals of care|pod ?\d|vitals|results?|symptoms?|fever|pain|diagnos\w{1,24}|consented|whipple|hcpoa|next of kin|emergency contact|hemorrhage|aneurysm|toxic\w{0,24}|overdose|suicidal|h&p|psych|dnr|fell|hcc|als|reaction|swelling|ama|cf|fistula|lvad|trikafta|ortho|follow[- ]?up|confused|consents?|kidney|liver|copd|bipap|tachy|brady|obs|adenoca|lupus|nephritis|cll|aml|als|sickler|favorite pt|path|mychart|psa|trauma|explant\w{0,24}|cardioversion|ablation|pcr|dose|plague|botulism|hantavirus|vibrio|my \w{1,24} kid)\b/i;
const INVENTED =
  /\b(?:synthetic|fictional|fictitious|fake|invented|made[- ]?up|hypothetical|imaginary|vignettes?|prompts?|(?:the|an|for) example|sample (?:task|case|prompt)|simulated|dummy|the model said|mock|rubrics?)\b/i;

const DRUG =
  /\b(?:\w{3,12}(?:statin|pril|olol|cillin|mycin|azole|parin|sartan|gliptin|gliflozin)|lasix|statins?|metformin|heparin|warfarin|pressors|units of|2 units|hd|gsw|bmt|c-?diff|rrt|lytes|hemodialysis|bipap|dnr|hcp|transmitter|nstemi|bun|etoh|intubat\w{1,4})\b/i;
const STAGED =
  /\b(?:prompts?|sample tasks?|tasks?|vignettes?|rubrics?|scenarios?|samples?) (?:says|has|had|is|was|reads|patient|pt|gives|mentions|named|about)\b|(?:^|\n)\s{0,3}(?:sample )?(?:prompt|vignette|task|scenario|example)\s?:|\b(?:fictional|fictitious|invented|made[- ]up|synthetic|fake|hypothetical|imaginary|simulated|placeholder) (?:pts?|patients?|case|person|name|vignette|note|chart|mr|mrs|ms)\b|\((?:fictional|invented|fake|made up|synthetic)\)|\b(?:fake|invented|fictional) case\b|\bin the (?:sample |example |practice )?(?:tasks?|prompts?|rubrics?|vignettes?)\b|\bin prompts\b|\bas placeholders?\b/i;
const REAL =
  /\b(?:my|our|real|actual|one of my) (?:\w{1,12} )?(?:pts?|patients?|lady|guy|kid|name)\b|\b(?:real|actual(?:ly)?)\b|\bfrom (?:this morning|yesterday|clinic|last (?:night|week)|my)\b|\b(?:use|put|write|turn|include|make|reuse|base|paste|submit|into|as the character)\b/i;

/** Normalizes a message once for all rules. */
export function prepare(raw: string): Prepared {
  const text = normalize(raw);
  return {
    text,
    hasDigit: /\d/.test(text),
    patient: PATIENT.test(text),
    care: CARE.test(text) || DRUG.test(text),
    invented: INVENTED.test(text),
    staged: STAGED.test(text) && !REAL.test(text),
  };
}

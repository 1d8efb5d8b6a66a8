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
}

const PATIENT =
  /\b(?:pts?|patients?|client|mom|mother|dad|kid(?:do)?|baby|his|her|she|he|him|husband|wife|son|daughter|gentleman|lady|yo|y\/o|y\.o\.?|year[- ]old|(?:[1-9]|[1-9]\d|10\d)\s?(?:yo\s?)?[mf]|mrn|dob|dx|hx|paciente|patientin|patiente|paziente|doente|pacjent(?:ka)?|hasta)\b|患者|病人|환자|пациент|المريض/i;
const CARE =
  /\b(?:pts?|patient's|(?:my|the|our|this|that) patient|mrn|dob|admit(?:s|ted)?|admission|discharged?|coded|intubated|extubated|biops(?:y|ied)|chemo\w{0,24}|dialysis|hospice|[mscnp]?icu|ward|rounds|clinic|wound|seizures?|stroke|sepsis|septic|afib|chf|copd|dka|esrd|ckd|mets|metast\w{1,24}|lymphoma|leukemia|melanoma|carcinoma|cancer|tumou?r|surgery|surgical|transplant|labs|ekg|ecg|mri|echo|lactate|potassium|dx'?d?|hx|s\/p|h\/o|c\/o|bid|died|passed|took care of|tak(?:e|ing) care of|overdosed?|od|pregnant|g\dp\d|bleed(?:ing)?|rash|infection|vent|trach|foley|cellulitis|pneumonia|uti|fracture|murmur|syncope|stemi|nstemi|pe|dvt|gout|lupus|psoriasis|dementia|diabetes|insulin|allerg\w{1,24}|gi bleed|code status|goals of care|pod ?\d|vitals|results?|symptoms?|fever|pain|diagnos\w{1,24}|consented|whipple|hcpoa|next of kin|emergency contact|hemorrhage|aneurysm|toxic\w{0,24}|overdose|suicidal|psych|dnr|fell|hcc|ms|als|reaction|swelling|ama|cf|fistula|lvad|trikafta|ortho|follow[- ]?up|confused|consents?|kidney|liver|copd|bipap|tachy|brady|obs|adenoca|lupus|nephritis|cll|aml|als|sickler|favorite pt|path|mychart|psa|trauma|explant\w{0,24}|cardioversion|ablation|pcr|dose|plague|botulism|hantavirus|vibrio|my \w{1,24} kid)\b/i;
const INVENTED =
  /\b(?:synthetic|fictional|fictitious|fake|invented|made[- ]?up|hypothetical|imaginary|vignettes?|prompts?|(?:the|an|for) example|sample (?:task|case|prompt)|simulated|dummy|the model said|mock|rubrics?)\b/i;

/** Normalizes a message once for all rules. */
export function prepare(raw: string): Prepared {
  const text = normalize(raw);
  return {
    text,
    hasDigit: /\d/.test(text),
    patient: PATIENT.test(text),
    care: CARE.test(text),
    invented: INVENTED.test(text),
  };
}

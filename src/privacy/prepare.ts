/** What a rule is given: the normalized text and what kind of talk it is. */
import { normalize } from "./normalize.ts";

export interface Prepared {
  /** Normalized (see `normalize`), letter case kept. */
  text: string;
  hasDigit: boolean;
  /** Speaks of a person in care: pt, patient, "her wound", "67M" ... */
  patient: boolean;
  /** Says that it is made up: synthetic, fictional, a sample task, a prompt ... */
  invented: boolean;
}

const PATIENT =
  /\b(?:pts?|patients?|client|mom|mother|dad|kid(?:do)?|baby|his|her|she|he|husband|wife|son|daughter|gentleman|lady|yo|y\/o|y\.o\.?|year[- ]old|(?:[1-9]|[1-9]\d|10\d)\s?(?:yo\s?)?[mf]|admit(?:ted)?|discharged?|chart|labs?|wound|biopsy|mrn|dob|dx|hx|surgery|clinic|inpatient|icu|ed|er|paciente|patientin|paziente|doente)\b|患者|病人|환자/i;
const INVENTED =
  /\b(?:synthetic|fictional|fictitious|fake|invented|made[- ]?up|hypothetical|imaginary|vignettes?|prompts?|example|sample (?:task|case|prompt)|textbook|simulated|dummy|the model said|mock)\b/i;

/** Normalizes a message once for all rules. */
export function prepare(raw: string): Prepared {
  const text = normalize(raw);
  return { text, hasDigit: /\d/.test(text), patient: PATIENT.test(text), invented: INVENTED.test(text) };
}

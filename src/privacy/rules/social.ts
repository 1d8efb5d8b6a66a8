/** Social Security numbers in every form, the writer's own too. */
import { anyOf, idBefore, labelledId, matches, type Rule } from "../find.ts";

const SSN = "s\\.? ?s\\.? ?n\\.?s?|s-s-n|soc(?:ial)?(?:[ -]?sec(?:urity)?)?(?:[ .]?(?:#|nos?\\b\\.?|num(?:ber)?|card))?|ss ?#|ss (?:no|num(?:ber)?)|sosh|itin|seguro social|numero de seguro(?: social)?|tax ?payer id";

export const socialRules: Rule[] = [
  { id: "ssn-shape", kind: "ssn", description: "three, two and four digits", find: matches(/(?<![\d.-])\d{3}([- ./]) ?\d{2}\1 ?\d{4}(?![\d-])/) },
  {
    id: "ssn-labelled",
    kind: "ssn",
    description: "digits behind SSN or social, the last four too",
    find: labelledId(SSN, { min: 4, notBefore: /^[^\n]{0,12}(?:\$|\d{1,3},\d{3}\b)/ }),
  },
  { id: "ssn-before", kind: "ssn", description: "digits before SSN or social", find: anyOf(idBefore("ssn|social|soc\\b", 4)) },
  {
    id: "ssn-last-four",
    kind: "ssn",
    description: "the last four of a social",
    find: anyOf(
      matches(/\blast (?:4|four)\b[^\n]{0,40}\b(?:ssn|social|soc|ss)\b[^\n]{0,20}(?<!\d)\d{4}(?!\d)/i),
      matches(/\b(?:ssn|social|soc|ss#?)\b[^\n]{0,40}\b(?:last (?:4|four)|ends?|ending)\b[^\n]{0,20}(?<!\d)\d{4}(?!\d)/i),
    ),
  },
];

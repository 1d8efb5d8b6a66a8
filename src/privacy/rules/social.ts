/** Social Security numbers in every form, the writer's own too. */
import { anyOf, idBefore, labelledId, matches, type Rule } from "../find.ts";

const SSN =
  "s\\.? ?s\\.? ?n\\.?s?|s-s-n|soc(?:ial)?(?:[ -]?sec(?:urity)?)?(?:[ .]?(?:#|nos?\\b\\.?|num(?:ber)?|card))?|ss ?#|ss (?:no|num(?:ber)?)|sosh|itin|seguro social|numero de seguro(?: social)?|tax ?payer id|sin(?: (?:number|#|no))?(?= (?:is )?\\d{3}[ -]\\d{3})|national insurance (?:number|no)|sozialversicherungsnummer|curp|aadhaar";

export const socialRules: Rule[] = [
  {
    id: "ssn-shape",
    kind: "ssn",
    needs: "digit",
    description: "three, two and four digits, or only the last four shown",
    find: anyOf(matches(/(?<![\d.-])\d{3} ?([-./]| ) ?\d{2} ?\1 ?\d{4}(?![\d-])/), matches(/xxx-xx-\d{4}/)),
  },
  {
    id: "ssn-labelled",
    kind: "ssn",
    needs: "digit",
    description: "digits behind SSN or social, the last four too",
    find: labelledId(SSN, { min: 4, notYear: true, digitFirst: true, notBefore: /^[^\n]{0,12}(?:\$|\d{1,3},\d{3}\b)/ }),
  },
  {
    id: "ssn-before",
    kind: "ssn",
    needs: "digit",
    description: "digits before SSN or social",
    find: idBefore("ssn|social|soc\\b|ss#", 4),
  },
  {
    id: "ssn-last-four",
    kind: "ssn",
    needs: "digit",
    description: "the last four of a social",
    find: anyOf(
      matches(/\blast (?:4|four)\b[^\n]{0,40}\b(?:ssn|social|soc|ss)\b[^\n]{0,20}(?<!\d)\d{4}(?!\d)/i),
      matches(
        /\b(?:ssn|social|soc|ss#?)\b[^\n]{0,40}\b(?:last (?:4|four)|ends?|ending|starts?)\b[^\n]{0,20}(?<!\d)\d{3,4}(?!\d)/i,
      ),
      matches(/(?<![\d$])\d{4} (?:is|are|=|as|being) (?:the |her |his |their |my )?last (?:4|four)\b/i),
      matches(/\b(?:his|her|their|pt'?s|patient'?s) (?:last|l) ?-?(?:4|four)\b[^\n\d]{0,14}\d{4}(?!\d)/i),
    ),
  },
];

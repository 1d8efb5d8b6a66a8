/** All rules, by family. */
import type { Rule } from "../find.ts";
import { ageRules } from "./ages.ts";
import { contactRules } from "./contact.ts";
import { dateRules } from "./dates.ts";
import { initialRules } from "./initials.ts";
import { nameRules } from "./names.ts";
import { numberRules } from "./numbers.ts";
import { objectRules } from "./objects.ts";
import { secretRules } from "./own-secrets.ts";
import { placeRules } from "./places.ts";
import { recordRules } from "./records.ts";
import { socialRules } from "./social.ts";

export const RULES: readonly Rule[] = [
  ...socialRules,
  ...secretRules,
  ...recordRules,
  ...nameRules,
  ...initialRules,
  ...numberRules,
  ...dateRules,
  ...ageRules,
  ...contactRules,
  ...placeRules,
  ...objectRules,
];

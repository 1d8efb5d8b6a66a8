/** All rules, by family. */
import type { Rule } from "../find.ts";
import { ageRules } from "./ages.ts";
import { contactRules } from "./contact.ts";
import { dateRules } from "./dates.ts";
import { fieldRules } from "./fields.ts";
import { imageRules } from "./images.ts";
import { initialRules } from "./initials.ts";
import { linkRules } from "./links.ts";
import { abroadRules } from "./names-abroad.ts";
import { calledRules } from "./names-called.ts";
import { careNameRules } from "./names-in-care.ts";
import { listedRules } from "./names-listed.ts";
import { numberRules } from "./numbers.ts";
import { objectRules } from "./objects.ts";
import { secretRules } from "./own-secrets.ts";
import { placeRules } from "./places.ts";
import { recordRules } from "./records.ts";
import { roomRules } from "./rooms.ts";
import { socialRules } from "./social.ts";
import { townRules } from "./towns.ts";

export const RULES: readonly Rule[] = [
  ...socialRules,
  ...secretRules,
  ...recordRules,
  ...fieldRules,
  ...calledRules,
  ...listedRules,
  ...careNameRules,
  ...abroadRules,
  ...initialRules,
  ...numberRules,
  ...dateRules,
  ...ageRules,
  ...contactRules,
  ...placeRules,
  ...townRules,
  ...roomRules,
  ...objectRules,
  ...imageRules,
  ...linkRules,
];

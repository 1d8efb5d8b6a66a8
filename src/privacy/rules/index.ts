/** All rules, by family. */
import type { Rule } from "../find.ts";
import { ageRules } from "./ages.ts";
import { contactRules } from "./contact.ts";
import { dateRules } from "./dates.ts";
import { imageRules } from "./images-links.ts";
import { initialRules } from "./initials.ts";
import { abroadRules } from "./names-abroad.ts";
import { careNameRules } from "./names-in-care.ts";
import { placedNameRules } from "./names-placed.ts";
import { titledRules } from "./names-titled.ts";
import { toldRules } from "./names-told.ts";
import { numberRules } from "./numbers.ts";
import { objectRules } from "./objects.ts";
import { secretRules } from "./own-secrets.ts";
import { placeRules } from "./places.ts";
import { recordRules } from "./records.ts";
import { roomRules } from "./rooms.ts";
import { socialRules } from "./social.ts";

export const RULES: readonly Rule[] = [
  ...socialRules,
  ...secretRules,
  ...recordRules,
  ...titledRules,
  ...toldRules,
  ...placedNameRules,
  ...careNameRules,
  ...abroadRules,
  ...initialRules,
  ...numberRules,
  ...dateRules,
  ...ageRules,
  ...contactRules,
  ...placeRules,
  ...roomRules,
  ...objectRules,
  ...imageRules,
];

/** All examples of the rules. Every person, number and address is invented for these tests. */
import { contactExamples } from "./contact.ts";
import { datesExamples } from "./dates.ts";
import type { Examples } from "./examples.ts";
import { fieldExamples } from "./fields.ts";
import { initialsExamples } from "./initials.ts";
import { namesAbroadExamples } from "./names-abroad.ts";
import { namesCalledExamples } from "./names-called.ts";
import { namesInCareExamples } from "./names-in-care.ts";
import { numbersExamples } from "./numbers.ts";
import { objectsExamples } from "./objects.ts";
import { placesExamples } from "./places.ts";
import { recordsExamples } from "./records.ts";
import { secretsExamples } from "./secrets.ts";

export const EXAMPLES: Examples = {
  ...namesCalledExamples,
  ...namesInCareExamples,
  ...namesAbroadExamples,
  ...initialsExamples,
  ...numbersExamples,
  ...secretsExamples,
  ...datesExamples,
  ...contactExamples,
  ...placesExamples,
  ...objectsExamples,
  ...recordsExamples,
  ...fieldExamples,
};

/** The questions of /start: which are asked, what can be answered, and what an answer changes. Pure. */
import type { Choice } from "../bot/index.ts";
import type { Library, PlanStep } from "../library/index.ts";
import { codeOf } from "./codes.ts";
import { holds, planFor } from "./plan.ts";
import { facetsOfProfile, hasLevel, levelTitle, type Profile, profile as schema } from "./profile.ts";

export const questionIds = ["credential", "level", "specialty", "employer", "authorization", "hours"] as const;
export type Question = (typeof questionIds)[number];

export const isQuestion = (text: string | undefined): text is Question =>
  (questionIds as readonly string[]).includes(text ?? "");

/** Hours a week that can be picked. */
const HOURS = [2, 5, 10, 15, 20, 30];
/** What is offered first to whom; the specialties of physicians fill the rest. */
const OWN_GROUP: Partial<Record<string, string>> = {
  np: "Nursing and advanced practice",
  pa: "Nursing and advanced practice",
  crna: "Nursing and advanced practice",
  rn: "Nursing and advanced practice",
  pharmacist: "Pharmacy",
};

/** In order: no level without training, no specialty of a student. */
export const questionsFor = (given: Profile): Question[] =>
  questionIds.filter(
    (question) =>
      (question !== "level" || hasLevel(given)) && (question !== "specialty" || given.credential !== "student"),
  );

/** The question after this one; undefined after the last. */
export const questionAfter = (given: Profile, question: Question): Question | undefined =>
  questionsFor(given).find((other) => questionIds.indexOf(other) > questionIds.indexOf(question));

export const questionBefore = (given: Profile, question: Question): Question | undefined =>
  questionsFor(given).findLast((other) => questionIds.indexOf(other) < questionIds.indexOf(question));

/** Every answer to a question; specialties only those of a group, by the group's code. */
export function choicesOf({ vocabulary }: Library, given: Profile, question: Question, group?: string): Choice[] {
  if (question === "hours")
    return HOURS.map((hours) => ({ label: `About ${hours} hours a week`, value: String(hours) }));
  if (question === "level") {
    const levels = vocabulary.groups[given.credential === "student" ? "student-level" : "level"];
    return [...levels.keys()].map((id) => ({ label: levelTitle(vocabulary, given, Number(id)), value: id }));
  }
  return [...vocabulary.groups[question].values()]
    .filter((entry) => question !== "specialty" || (entry.group !== undefined && codeOf(entry.group) === group))
    .map(({ id, title }) => ({ label: title, value: id }));
}

/** The groups of specialties, one's own first, by their codes. */
export function specialtyGroups({ vocabulary }: Library, { credential }: Profile): Choice[] {
  const own = credential === undefined ? undefined : OWN_GROUP[credential];
  const all = [...new Set([...vocabulary.groups.specialty.values()].flatMap(({ group }) => group ?? []))];
  const first = all.filter((group) => group === own);
  return [...first, ...all.filter((group) => group !== own)].map((group) => ({ label: group, value: codeOf(group) }));
}

/** The profile with this answer, or without one where the value is undefined; null for what cannot be answered. */
export function answered(
  library: Library,
  given: Profile,
  question: Question,
  value: string | undefined,
): Profile | null {
  const { [question]: before, ...rest } = given;
  if (value === undefined) return question === "credential" ? withoutLevel(rest) : rest;
  if (question === "level" || question === "hours") {
    const allowed =
      question === "hours" || choicesOf(library, given, question).some((choice) => choice.value === value);
    const read = schema.safeParse({ ...rest, [question]: /^\d{1,2}$/.test(value) ? Number(value) : value });
    return allowed && read.success ? read.data : null;
  }
  if (!library.vocabulary.groups[question].has(value)) return null;
  const next = { ...rest, [question]: value };
  // A PGY is no year of school.
  if (question === "credential" && before !== value) return withoutLevel(next);
  return next;
}

function withoutLevel({ level: _, ...rest }: Profile): Profile {
  if (rest.credential !== "student") return rest;
  const { specialty: __, ...student } = rest;
  return student;
}

/** The hard stops that the answer to this question raised: said at once, whatever comes next. */
export function stopsOf(library: Library, given: Profile, question: Question): PlanStep[] {
  if (question === "hours") return [];
  const facets = facetsOfProfile(library, given);
  return planFor(library, given)
    .map(({ step }) => step)
    .filter(({ stop, when }) => stop && when.some((one) => one[question] !== undefined && holds(one, facets)));
}

/** What a member told the bot, as ids of the vocabulary; and the same as facets. */
import { z } from "zod";
import type { Facets, Library } from "../library/index.ts";

const id = z.string().regex(/^[a-z0-9-]{1,40}$/);

/** Ids that have left the vocabulary since stay readable: they match nothing. */
export const profile = z.strictObject({
  credential: id.exactOptional(),
  /** PGY, or year of school. */
  level: z.int().min(1).max(12).exactOptional(),
  specialty: id.exactOptional(),
  employer: id.exactOptional(),
  authorization: id.exactOptional(),
  /** A week's. */
  hours: z.int().min(1).max(80).exactOptional(),
});
export type Profile = z.infer<typeof profile>;

/** Whose level is asked: nothing in the plan depends on another's. */
export const hasLevel = ({ credential }: Profile): boolean => credential === "resident" || credential === "student";

/** A profile as facets; a specialty brings its pay tier, and a level counts only where it is asked. */
export function facetsOfProfile({ vocabulary }: Library, given: Profile): Facets {
  const { credential, level, specialty, employer, authorization } = given;
  const field = specialty === undefined ? undefined : vocabulary.groups.specialty.get(specialty);
  return {
    ...(credential !== undefined && { credential: [credential] }),
    ...(level !== undefined && hasLevel(given) && { level: [level] }),
    ...(specialty !== undefined && { specialty: [specialty] }),
    ...(field && { tier: [field.demand === "high" ? "high-demand" : "general"] }),
    ...(employer !== undefined && { employer: [employer] }),
    ...(authorization !== undefined && { authorization: [authorization] }),
  };
}

/** A profile in words, in the order of the questions: "Resident, PGY-3, Emergency medicine". */
export function profileWords({ vocabulary }: Library, given: Profile): string {
  const title = (group: "credential" | "specialty" | "employer" | "authorization") => {
    const value = given[group];
    return value === undefined ? [] : [vocabulary.groups[group].get(value)?.title ?? value];
  };
  return [
    ...title("credential"),
    ...(given.level === undefined || !hasLevel(given) ? [] : [levelTitle(vocabulary, given, given.level)]),
    ...title("specialty"),
    ...title("employer"),
    ...title("authorization"),
    ...(given.hours === undefined ? [] : [`${given.hours} hours a week`]),
  ].join(", ");
}

/** "PGY-3", or "Third year (M3)" of a student. */
export const levelTitle = ({ groups }: Library["vocabulary"], { credential }: Profile, level: number): string =>
  groups[credential === "student" ? "student-level" : "level"].get(String(level))?.title ?? String(level);

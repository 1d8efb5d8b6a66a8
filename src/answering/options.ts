/** The options that several commands share: values and words come from the vocabulary. */
import { z } from "zod";
import type { Choice, Match, Option } from "../bot/index.ts";
import type { Facets, Library, VocabularyGroup } from "../library/index.ts";
import type { Answering } from "./ask.ts";

type Services = { library: Library; answering: Answering };

const choicesOf = (library: Library, group: VocabularyGroup): Choice[] =>
  [...library.vocabulary.groups[group].values()].map(({ id, title, group: within }) => ({
    label: title,
    value: id,
    ...(within ? { group: within } : {}),
  }));

/** The first mention of a group among bare words, or the value that another mention implies ("intern" is a resident). */
function recognize(
  group: Exclude<VocabularyGroup, "topic">,
  { answering }: Services,
  words: readonly string[],
): Match | null {
  const { mentions, facets } = answering.facetsIn(words);
  const mention =
    mentions.find((m) => m.group === group && m.kind !== "weak") ?? mentions.find((m) => m.group === group);
  if (mention) return { value: mention.id, start: mention.start, length: mention.length };
  const key = group === "student-level" ? "level" : group;
  const implied = facets[key as keyof Facets]?.[0];
  return implied === undefined ? null : { value: String(implied), start: 0, length: 0 };
}

const groupOption = (
  group: Exclude<VocabularyGroup, "topic" | "level" | "student-level">,
  description: string,
): Option<Services, string> => ({
  description,
  kind: "choice",
  schema: z.string(),
  choices: ({ library }) => choicesOf(library, group),
  recognize: (services, words) => recognize(group, services, words),
});

export const credentialOption = groupOption("credential", "Your credential");
export const specialtyOption = groupOption("specialty", "Your specialty");
export const employerOption = groupOption("employer", "Who employs you");
export const authorizationOption = groupOption("authorization", "Your work authorization");
export const platformOption = groupOption("platform", "A platform");

export const levelOption: Option<Services, number> = {
  description: "Your PGY, or your year of school",
  kind: "number",
  min: 1,
  max: 8,
  schema: z.coerce.number().int().min(1).max(8),
  recognize: (services, words) => recognize("level", services, words) ?? recognize("student-level", services, words),
};

/** Hours a week; "5h", "5 hours", "5 hrs/wk". */
export const hoursOption: Option<Services, number> = {
  description: "Hours a week",
  kind: "number",
  min: 1,
  max: 80,
  schema: z.coerce.number().int().min(1).max(80),
  recognize: (_, words) => {
    for (const [start, word] of words.entries()) {
      const joined = /^(\d{1,2})(?:h|hr|hrs|hours?)(?:\/(?:wk|week))?$/.exec(word)?.[1];
      if (joined) return { value: joined, start, length: 1 };
      if (/^\d{1,2}$/.test(word) && /^(?:h|hr|hrs|hours?)(?:\/(?:wk|week))?$/.test(words[start + 1] ?? ""))
        return { value: word, start, length: 2 };
    }
    return null;
  },
};

export const topicOption: Option<Services, string> = {
  description: "A topic",
  kind: "choice",
  schema: z.string(),
  choices: ({ library }) => [...library.topics.values()].map((topic) => ({ label: topic.title, value: topic.id })),
  recognize: ({ library }, words) => {
    const start = words.findIndex((word) => [...library.topics.keys()].some((id) => id === word));
    return start < 0 ? null : { value: words[start] ?? "", start, length: 1 };
  },
};

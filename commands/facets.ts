/** What commands with several options share: options as facets, and a picker for a missing one. */
import { facetWords, type Outcome, outcomeReply } from "../src/answering/index.ts";
import { type Block, type Context, note, type Reply } from "../src/bot/index.ts";
import type { Facets, Library, TopicId, VocabularyGroup } from "../src/library/index.ts";
import { facetsOfProfile, ownProfile, profileFacets } from "../src/onboarding/index.ts";
import type { Services } from "../src/services.ts";

interface Given {
  credential?: string | undefined;
  level?: number | undefined;
  specialty?: string | undefined;
  platform?: string | undefined;
  authorization?: string | undefined;
  employer?: string | undefined;
}

/** Options as facets; a specialty brings its pay tier, a training level means a resident. */
export function facetsFrom({ library }: Services, given: Given): Facets {
  const facets: Facets = {};
  const { level, credential, specialty, ...rest } = given;
  for (const [key, value] of Object.entries(rest)) if (value !== undefined) Object.assign(facets, { [key]: [value] });
  if (credential !== undefined) facets.credential = [credential];
  else if (level !== undefined) facets.credential = ["resident"];
  if (level !== undefined) facets.level = [level];
  if (specialty !== undefined) {
    facets.specialty = [specialty];
    facets.tier = [library.vocabulary.groups.specialty.get(specialty)?.demand === "high" ? "high-demand" : "general"];
  }
  return facets;
}

/** A picker of a group of the vocabulary that has 25 entries at most. */
export function picker(library: Library, group: VocabularyGroup, route: string, placeholder: string): Block {
  return {
    kind: "picker",
    route,
    placeholder,
    options: [...library.vocabulary.groups[group].values()].map(({ id, title }) => ({ label: title, value: id })),
  };
}

export interface Filled {
  /** What was given, and what the profile adds to it. */
  facets: Facets;
  /** The whole profile: a caution may rest on what the question does not ask about. */
  profile: Facets;
  /** A week's, of the profile. */
  hours: number | undefined;
  /** Says what came from the profile. */
  lead: Block[];
}

/**
 * Fills what was left open from the profile, and says so; a public reply gets nothing. Another credential than one's
 * own brings nothing of one's own training along.
 */
export async function fillFrom(
  context: Context<Services>,
  given: Facets,
  keys: readonly (keyof Facets)[],
): Promise<Filled> {
  const kept = await ownProfile(context);
  const profile = facetsOfProfile(context.services.library, kept);
  const own = given.credential === undefined || given.credential[0] === profile.credential?.[0];
  const training: readonly (keyof Facets)[] = ["level", "specialty", "tier"];
  const used = Object.fromEntries(
    Object.entries(profile).filter(([key]) => {
      const name = key as keyof Facets;
      return given[name] === undefined && keys.includes(name) && (own || !training.includes(name));
    }),
  ) as Facets;
  // A field brings its own tier.
  if (given.specialty !== undefined) delete used.tier;
  return { facets: { ...used, ...given }, profile, hours: kept.hours, lead: saidFrom(context, used) };
}

/** "For a resident, PGY-3, from your profile." */
export function saidFrom({ services, texts }: Context<Services>, used: Facets): Block[] {
  const whom = facetWords(services.library, used);
  return whom === "" ? [] : [note(texts("from-profile", { whom }))];
}

/** Answers a question, with what the profile adds to it; in public without. */
export async function askWith(context: Context<Services>, question: string, ...topics: TopicId[]): Promise<Reply> {
  const { answering } = context.services;
  const profile = await profileFacets(context);
  const ask = (topic?: TopicId): Outcome => answering.ask(question, { profile, ...(topic && { topic }) });
  const within = topics.map(ask).find(({ outcome }) => outcome !== "unknown");
  const outcome = within ?? ask();
  const open = Object.fromEntries(Object.entries(profile).filter(([key]) => !(key in outcome.facets))) as Facets;
  const lead = outcome.outcome === "answered" ? saidFrom(context, open) : [];
  return outcomeReply(context, outcome, { lead });
}

/** What commands with several options share: options as facets, and a picker for a missing one. */
import type { Block } from "../src/bot/index.ts";
import type { Facets, Library, VocabularyGroup } from "../src/library/index.ts";
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

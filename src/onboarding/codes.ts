/**
 * A profile in a route id, for members who do not want to be remembered: each answer is a code of four characters made
 * from its id alone, so that neither the order of the vocabulary nor a new entry changes what an old button means.
 */
import type { Library, VocabularyEntry } from "../library/index.ts";
import type { Profile } from "./profile.ts";

/** What a button knows: the answers themselves, or that they are kept. */
export type State = { kept: true } | { kept: false; profile: Profile };

const KEPT = "k";
const GROUPS = ["credential", "specialty", "employer", "authorization"] as const;
const LENGTH = 4;
const SPACE = 36 ** LENGTH;

/** FNV-1a, in base 36. Two ids of one group with one code are an error of the content check. */
export function codeOf(id: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(id)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return (hash % SPACE).toString(36).padStart(LENGTH, "0");
}

export function writeState(state: State): string {
  if (state.kept) return KEPT;
  const { level, hours } = state.profile;
  const ids = GROUPS.map((group) => state.profile[group]).map((id) => (id === undefined ? "" : codeOf(id)));
  return ["n", ...ids, level ?? "", hours ?? ""].join(".");
}

/** Null where an answer is no longer in the vocabulary, or another version wrote it. */
export function readState({ vocabulary }: Library, text: string | undefined): State | null {
  if (text === KEPT) return { kept: true };
  const [mark, ...parts] = (text ?? "").split(".");
  if (mark !== "n" || parts.length !== GROUPS.length + 2) return null;
  const profile: Profile = {};
  for (const [index, group] of GROUPS.entries()) {
    const code = parts[index] ?? "";
    if (code === "") continue;
    const id = idOf(vocabulary.groups[group], code);
    if (id === undefined) return null;
    profile[group] = id;
  }
  const numbers = { level: parts[GROUPS.length] ?? "", hours: parts[GROUPS.length + 1] ?? "" };
  for (const [key, most] of [["level", 12] as const, ["hours", 80] as const]) {
    if (numbers[key] === "") continue;
    const value = /^\d{1,2}$/.test(numbers[key]) ? Number(numbers[key]) : 0;
    if (value < 1 || value > most) return null;
    profile[key] = value;
  }
  return { kept: false, profile };
}

export const idOf = (entries: ReadonlyMap<string, VocabularyEntry>, code: string): string | undefined =>
  [...entries.keys()].find((id) => codeOf(id) === code);

/** Pairs of ids that would share a code. */
export function clashes({ vocabulary }: Library): [string, string][] {
  return GROUPS.flatMap((group) => {
    const ids = [...vocabulary.groups[group].keys()];
    return ids.flatMap((id, index): [string, string][] =>
      ids.slice(0, index).flatMap((other): [string, string][] => (codeOf(other) === codeOf(id) ? [[other, id]] : [])),
    );
  });
}

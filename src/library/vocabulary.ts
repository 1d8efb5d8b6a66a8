/** vocabulary.yaml: the words people use, by group and id. */
import { type Context, checkFacets, type Names } from "./context.ts";
import { didYouMean } from "./report.ts";
import * as schemas from "./schemas.ts";
import { shaped } from "./shape.ts";
import { readMap } from "./table.ts";
import { defined } from "./text.ts";
import { type Facets, topicIds, type Vocabulary, type VocabularyEntry, type VocabularyGroup } from "./types.ts";
import { VOCABULARY_IDS } from "./word-lists.ts";

const GROUPS = [
  "credential",
  "level",
  "student-level",
  "specialty",
  "employer",
  "authorization",
  "platform",
  "topic",
] as const;
const FILE = "vocabulary.yaml";

export function readVocabulary(texts: ReadonlyMap<string, string>, context: Context): Vocabulary {
  const { report } = context;
  const groups = Object.fromEntries(GROUPS.map((name) => [name, new Map()])) as Record<
    VocabularyGroup,
    Map<string, VocabularyEntry>
  >;
  const synonyms = new Map<string, string>();
  /** Group and word -> the id it stands under. */
  const owners = new Map<string, string>();
  const read = readMap(texts.get(FILE), FILE, context);
  if (read === undefined) return { groups, synonyms };
  const { map, yaml } = read;

  for (const [name, content] of Object.entries(map)) {
    const known = [...GROUPS, "synonyms"];
    if (!known.includes(name)) {
      report.error(FILE, yaml.lineOf([name]), `unknown group \`${name}\`.${didYouMean(name, known)}`);
      continue;
    }
    if (typeof content !== "object" || content === null || Array.isArray(content)) {
      report.error(FILE, yaml.lineOf([name]), `\`${name}\` must be a map of ids`);
      continue;
    }
    for (const [id, entry] of Object.entries(content)) {
      const at = { report, file: FILE, yaml, path: [name, id], keys: Object.keys(schemas.vocabularyEntry.shape) };
      if (name === "synonyms") {
        const plain = shaped(schemas.synonym, entry, at);
        if (plain !== undefined) synonyms.set(id.toLowerCase(), plain.toLowerCase());
        continue;
      }
      if (!schemas.ID.test(id))
        report.error(FILE, yaml.lineOf(at.path), `\`${id}\` is no id: use small letters, digits and hyphens`);
      const value = shaped(schemas.vocabularyEntry, entry, at);
      if (value === undefined) continue;
      const { words = [], person = [], weak = [], not = [], implies = {}, title = id, ...rest } = value;
      groups[name as VocabularyGroup].set(id, {
        id,
        title,
        words,
        person,
        weak,
        not,
        implies: implies as Facets,
        ...defined(rest),
      });
      context.written.push({
        file: FILE,
        line: yaml.lineOf(at.path),
        text: [title, ...words, ...person, ...weak, ...not].join("; "),
      });
      checkWords(name, id, { words, person, weak });
    }
  }

  /** Entries that are wrong in themselves are told once, not wherever they are named. */
  const names = (group: VocabularyGroup): Names => ({ ids: new Set(Object.keys(map[group] ?? {})), isRead: true });
  for (const facet of ["credential", "specialty", "employer", "authorization", "platform"] as const)
    context.facets[facet] = names(facet);
  for (const [group, entries] of Object.entries(groups))
    for (const { id, implies } of entries.values()) checkFacets(context, implies, FILE, yaml, [group, id, "implies"]);
  for (const [group, ids] of Object.entries(VOCABULARY_IDS))
    for (const id of ids)
      if (!names(group as VocabularyGroup).ids.has(id))
        report.warning(FILE, yaml.lineOf([group]), `\`${group}\` has no \`${id}\`; scripts and pickers rely on it`);
  for (const id of groups.topic.keys())
    if (!(topicIds as readonly string[]).includes(id))
      report.error(FILE, yaml.lineOf(["topic", id]), `\`${id}\` is no topic.${didYouMean(id, topicIds)}`);
  return { groups, synonyms };

  function checkWords(group: string, id: string, lists: Record<"words" | "person" | "weak", string[]>): void {
    for (const [list, words] of Object.entries(lists))
      for (const [index, word] of words.entries()) {
        const tell = (message: string) => report.error(FILE, yaml.lineOf([group, id, list, index]), message);
        if (word !== word.toLowerCase()) tell(`\`${word}\` must be in small letters`);
        if (/[^\p{L}\p{N}\-/ '+]|^ | $| {2}/u.test(word))
          tell(`\`${word}\` may hold letters, digits, - and / and single spaces only`);
        const owner = owners.get(`${group}\0${word}`);
        if (owner !== undefined && owner !== id)
          tell(`\`${word}\` stands under both \`${owner}\` and \`${id}\`. Keep it at one`);
        owners.set(`${group}\0${word}`, id);
      }
  }
}

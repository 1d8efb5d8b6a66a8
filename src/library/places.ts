/** Which file belongs where in a content folder. */
import { didYouMean } from "./report.ts";
import { topicIds } from "./types.ts";

export const TABLES = [
  "topics.yaml",
  "sources.yaml",
  "vocabulary.yaml",
  "redirects.yaml",
  "outside.yaml",
  "plan.yaml",
  "messages.yaml",
] as const;
/** Without these there is no library. */
export const REQUIRED = ["topics.yaml", "sources.yaml", "vocabulary.yaml", "messages.yaml"] as const;
const FOLDERS = ["answers", "cautions", "figures", "phrasings", "letters", "guides"] as const;

/** Left behind by editors and systems: dotfiles, swap and backup files. */
export const isLeftover = (name: string): boolean =>
  /^\.|~$|\.(?:swp|swo|tmp|bak|orig)$|^#.*#$|^(?:Thumbs\.db|desktop\.ini)$/i.test(name);

/** Why this file (path with forward slashes) does not belong where it is; undefined where it does. */
export function misplaced(path: string): string | undefined {
  const parts = path.split("/");
  const name = parts.at(-1) ?? "";
  const folder = parts[0] ?? "";
  if (parts.length === 1) {
    if (name === "README.md" || (TABLES as readonly string[]).includes(name)) return undefined;
    return `no file of this name belongs here.${didYouMean(name, TABLES)}`;
  }
  const outside = misplacedFolder(parts.slice(0, -1).join("/"));
  if (outside) return outside;
  if (folder === "answers" && parts.length === 2)
    return "an answer belongs in the folder of its topic: answers/<topic>/<name>.md";
  const ending = folder === "figures" || folder === "phrasings" || folder === "guides" ? "yaml" : "md";
  const isNamed = new RegExp(`^[a-z0-9-]{1,40}\\.${ending}$`).test(name);
  if (!isNamed) return `the name must be small letters, digits and hyphens (at most 40) and end in .${ending}`;
  const slug = name.slice(0, -ending.length - 1);
  if (folder === "phrasings" && !(topicIds as readonly string[]).includes(slug))
    return `\`${slug}\` is no topic.${didYouMean(slug, topicIds)}`;
  return undefined;
}

/** The same for a folder. */
export function misplacedFolder(path: string): string | undefined {
  const [folder = "", topic, ...more] = path.split("/");
  if (!(FOLDERS as readonly string[]).includes(folder))
    return `no folder of this name belongs here.${didYouMean(folder, FOLDERS)}`;
  if (topic === undefined) return undefined;
  if (folder !== "answers" || more.length > 0) return "no folder belongs here";
  return (topicIds as readonly string[]).includes(topic)
    ? undefined
    : `\`${topic}\` is no topic.${didYouMean(topic, topicIds)}`;
}

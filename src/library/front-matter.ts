/** Splits a content document into its data and its text. Only `---` lines count, and only the first two. */
import type { LineProblem } from "./yaml.ts";

export interface FrontMatter {
  data: string;
  /** Line of the file on which the data begins. */
  dataLine: number;
  body: string;
  bodyLine: number;
}

/** Gives the problem instead where the file is not a document. `text` has \n line ends. */
export function splitFrontMatter(text: string): FrontMatter | LineProblem {
  if (text.trim() === "") return { line: 1, message: "the file is empty. Write it again, or delete it" };
  const lines = text.split("\n");
  const first = lines[0] ?? "";
  if (/^---[^\s-]/.test(first))
    return { line: 1, message: `the first line must be --- alone, not \`${first.slice(0, 20)}\`` };
  if (first.trimEnd() !== "---")
    return {
      line: 1,
      message: "the file must begin with its data between two lines of --- (asks, sources, reviewed ...)",
    };
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === "---");
  if (end < 0)
    return { line: 1, message: "the data at the top is not closed: a second line of --- is missing before the title" };
  const early = lines.findIndex((line, index) => index > 0 && index < end && /^# \S/.test(line));
  if (
    early > 0 &&
    lines.slice(early + 1, end).some((line) => line.trim() !== "" && !/^[\w-]+:(\s|$)|^\s|^#/.test(line))
  )
    return {
      line: early + 1,
      message: "the data at the top is not closed: a second line of --- is missing before the title",
    };
  const again = lines.findIndex(
    (line, index) => index > end && line.trimEnd() === "---" && /^[\w-]+:(\s|$)/.test(lines[index + 1] ?? ""),
  );
  if (again > 0) return { line: again + 1, message: "a second document begins here. Make two files of it" };
  return {
    data: lines.slice(1, end).join("\n"),
    dataLine: 2,
    body: lines.slice(end + 1).join("\n"),
    bodyLine: end + 2,
  };
}

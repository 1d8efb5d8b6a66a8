/** Collects problems while content is read, so that a moderator sees all of them at once. */
import { nearest } from "../bot/index.ts";
import type { Problem } from "./types.ts";

export interface Report {
  problems: Problem[];
  error(file: string, line: number, message: string): void;
  warning(file: string, line: number, message: string): void;
  failed(): boolean;
}

export function createReport(): Report {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const add = (severity: Problem["severity"]) => (file: string, line: number, message: string) => {
    const key = `${file}\0${line}\0${message}`;
    if (seen.has(key)) return;
    seen.add(key);
    problems.push({ file, line: Math.max(1, line), message, severity });
  };
  return {
    problems,
    error: add("error"),
    warning: add("warning"),
    failed: () => problems.some((problem) => problem.severity === "error"),
  };
}

/** Order of reading: file, then line, errors first. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compare(a.file, b.file) || a.line - b.line || compare(a.severity, b.severity) || compare(a.message, b.message),
  );
}

/** " Did you mean `pay`?", or nothing where no name is near. */
export function didYouMean(word: string, names: Iterable<string>): string {
  const near = nearest(word, names);
  return near === undefined || near === word ? "" : ` Did you mean \`${near}\`?`;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

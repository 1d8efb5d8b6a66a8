/** The question sets. *develop* may be read and learned from; *sealed* is only counted, never shown. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

export type Split = "develop" | "sealed";

export interface Question {
  q: string;
  topics: string[];
  facts: string[];
  cautions?: string[];
  style?: string;
  voice?: string;
}
export interface OffTopic {
  q: string;
  kind: string;
  outcome?: string;
}
export interface Danger {
  q: string;
  cautions: string[];
  not?: string[];
}
export interface Text {
  text: string;
  kinds?: string[];
}

/** The lines of some sets, by their names. */
export function lines<T>(...names: string[]): T[] {
  return names.flatMap((name) =>
    readFileSync(join(import.meta.dirname, `${name}.jsonl`), "utf8")
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => JSON.parse(line) as T),
  );
}

/** `own` were written first; `voices` later, by eyes that had seen neither content nor misses. */
const named = <T>(name: string, split: Split, shared: boolean): T[] =>
  lines<T>(
    ...(shared && split === "develop" ? [`shared-${name}`] : []),
    `own-${name}-${split}`,
    `voices-${name}-${split}`,
  );

export const setsOf = (split: Split) => ({
  questions: named<Question>("questions", split, true),
  offTopic: named<OffTopic>("off-topic", split, true),
  dangers: named<Danger>("cautions", split, false),
  patientData: named<Text>("phi-positive", split, true),
  harmless: named<Text>("phi-negative", split, true),
});
export type Sets = ReturnType<typeof setsOf>;

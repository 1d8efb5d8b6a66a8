/** The library: the checked, frozen snapshot of all content that is in force. */
import type { Block, Inline, TextKey } from "../bot/index.ts";
import type { PlanStep } from "./plan-types.ts";

export * from "./plan-types.ts";

import type { Guide, Letter } from "./tool-types.ts";

export const topicIds = [
  "eligibility",
  "pay",
  "hipaa",
  "malpractice",
  "disclosure",
  "platforms",
  "tasks",
  "verification",
  "screening",
  "schedule",
  "taxes",
  "start",
  "career",
  "safety",
] as const;
export type TopicId = (typeof topicIds)[number];

/** Facts about a person or a question, as ids of the vocabulary. A list holds alternatives. */
export interface Facets {
  credential?: string[];
  level?: number[];
  specialty?: string[];
  employer?: string[];
  authorization?: string[];
  platform?: string[];
  /** Pay tiers of a specialty. */
  tier?: string[];
  year?: number[];
}

export interface Source {
  id: string;
  title: string;
  publisher: string;
  url?: string;
  /** YYYY, YYYY-MM, YYYY-MM-DD or "undated". */
  date: string;
  kind:
    | "law"
    | "agency"
    | "institution"
    | "platform"
    | "insurer"
    | "survey"
    | "press"
    | "job-board"
    | "vendor"
    | "opinion";
  interest: string;
  via?: string;
}

export interface Figure {
  /** `file.row` */
  id: string;
  title: string;
  low?: number;
  high?: number;
  value?: number;
  text?: string;
  /** The number is a rounded one: prints "about". */
  about?: boolean;
  unit: string;
  for: Facets;
  source: Source;
  asOf: string;
  confirmed: boolean;
  note?: string;
  file: string;
  line: number;
}

export interface Topic {
  id: TopicId;
  title: string;
  summary: string;
  owner: string;
  /** Days. */
  reviewEvery: number;
  disclaimer: string;
  ask: string;
  risk: "normal" | "high";
}

/** What answers and cautions have in common: a reviewed document. */
export interface Document {
  id: string;
  title: string;
  /** The first paragraph, figures expanded. */
  short: Inline[];
  /** The rest, figures expanded. */
  details: Block[];
  sources: Source[];
  /** ISO date of the last review, and who did it ("project" until a clinician has). */
  reviewed: string;
  reviewedBy: string;
  /** ISO date on which the next review is due. */
  due: string;
  owner: string;
  risk: "normal" | "high";
  /** Relative to the content folder. */
  file: string;
}

export interface Answer extends Document {
  topic: TopicId;
  asks: string[];
  audience: Facets;
  /** Rows shown beneath, in the order written. */
  figures: Figure[];
  related: string[];
  was: string[];
  /** Cautions that stand above this answer whoever asks. */
  cautions: string[];
  /** Sources that disagree, where the answer is about a disagreement. */
  disagree: Source[];
}

/** A phrase of a caution: every word (or one of its alternatives) must stand near the others. */
export type Phrase = string[][];

export interface Caution extends Document {
  severity: "stop" | "warn";
  order: number;
  when: Facets[];
  words: Phrase[];
  unless: Phrase[];
  /** How people put it who are in this danger; and how those do who only use its words. Examples to learn from. */
  asks: string[];
  harmless: string[];
  profileTopics: TopicId[];
}

export interface Redirect {
  id: string;
  title: string;
  line: Inline[];
  asks: string[];
}

/** Something that is never answered from content: small talk, a patient question, a request to refuse, a crisis. */
export interface Outside extends Redirect {
  outcome: "unknown" | "refused" | "clinical" | "crisis";
  /** The caution that a refusal names. */
  caution?: string;
  /** Phrases that decide alone, whatever the examples say; and those that take it back. */
  words: Phrase[];
  unless: Phrase[];
}

export interface VocabularyEntry {
  id: string;
  title: string;
  group?: string;
  words: string[];
  /** Words that name a person, not only a field ("cardiologist"). */
  person: string[];
  /** Words that count only where no other word of the group is found. */
  weak: string[];
  /** Phrases in which the words mean something else ("permanent resident"). */
  not: string[];
  implies: Facets;
  demand?: "high";
}

export type VocabularyGroup =
  | "credential"
  | "level"
  | "student-level"
  | "specialty"
  | "employer"
  | "authorization"
  | "platform"
  | "topic";

export interface Vocabulary {
  groups: Record<VocabularyGroup, ReadonlyMap<string, VocabularyEntry>>;
  /** Abbreviation or misspelling -> plain words. */
  synonyms: ReadonlyMap<string, string>;
}

export interface Library {
  answers: ReadonlyMap<string, Answer>;
  /** Old ids of renamed answers -> the id of now. */
  renamed: ReadonlyMap<string, string>;
  topics: ReadonlyMap<TopicId, Topic>;
  sources: ReadonlyMap<string, Source>;
  figures: ReadonlyMap<string, Figure>;
  cautions: ReadonlyMap<string, Caution>;
  redirects: ReadonlyMap<string, Redirect>;
  outside: ReadonlyMap<string, Outside>;
  vocabulary: Vocabulary;
  /** In the order of the file. */
  plan: ReadonlyMap<string, PlanStep>;
  guides: ReadonlyMap<string, Guide>;
  letters: ReadonlyMap<string, Letter>;
  messages: Readonly<Record<TextKey, string>>;
  /** Ways of asking beyond those in the answers, from phrasings/<topic>.yaml: answer id -> lines. */
  phrasings: ReadonlyMap<string, readonly string[]>;
  /** A short hash of everything read: which content is in force. */
  version: string;
  warnings: Problem[];
}

export interface Problem {
  /** Relative to the content folder, with forward slashes. */
  file: string;
  /** From 1. */
  line: number;
  message: string;
  severity: "error" | "warning";
}

/** A rule that needs more than the library knows (rendering on every surface, the patient-data screen). */
export type Rule = (library: Library) => Problem[];

/** A text check for every line that a person wrote, with the file it stands in. Given by app.ts (patient data). */
export type TextRule = (text: string, file: string) => Pick<Problem, "message" | "severity">[];

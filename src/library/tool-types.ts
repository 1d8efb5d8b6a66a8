/** What members walk through and fill in: guides and letters. */
import type { Inline, List, Paragraph } from "../bot/index.ts";
import type { Facets, Source, TopicId } from "./types.ts";

export interface GuideAnswer {
  label: string;
  /** Id of a node or a result. */
  to: string;
}

export interface GuideNode {
  id: string;
  ask: Inline[];
  /** Why it is asked. */
  why: Inline[];
  answers: GuideAnswer[];
}

export interface GuideResult {
  id: string;
  title: string;
  severity: "stop" | "warn" | "ok";
  /** The first paragraph: the result itself. */
  short: Inline[];
  details: (Paragraph | List)[];
  do: Inline[][];
  /** Whom, in writing. */
  ask: string;
  /** Id of a letter to send. */
  letter?: string;
  sources: Source[];
  /** Ids. */
  cautions: string[];
  related: string[];
}

/** A short decision tree: every way through it ends in a result. */
export interface Guide {
  id: string;
  title: string;
  topics: TopicId[];
  intro: Inline[];
  /** Id of the first node. */
  start: string;
  nodes: ReadonlyMap<string, GuideNode>;
  results: ReadonlyMap<string, GuideResult>;
  /** Four characters that differ once the tree does: a path from another tree means something else. */
  hash: string;
  reviewed: string;
  reviewedBy: string;
  /** ISO date on which the next review is due. */
  due: string;
  owner: string;
  file: string;
}

export const letterFields = ["platform", "hours", "start", "recipient"] as const;
export type LetterField = (typeof letterFields)[number];

export interface Letter {
  id: string;
  title: string;
  /** Whom it is for: "your program director". */
  to: string;
  for: Facets;
  fields: LetterField[];
  /** Plain text with `{field}` where a member's own words go. */
  body: string;
  sources: Source[];
  reviewed: string;
  reviewedBy: string;
  /** ISO date on which the next review is due. */
  due: string;
  owner: string;
  file: string;
}

/** What one load carries along: the problems, what exists, what was written by hand, what is used. */
import { type Markup, parseMarkup } from "../bot/index.ts";
import { createMemory, type Memory } from "./memory.ts";
import { didYouMean, type Report } from "./report.ts";
import type { Facets, TextRule } from "./types.ts";
import { parseYaml, type Yaml } from "./yaml.ts";

export interface Names {
  ids: ReadonlySet<string>;
  /** False where the file itself could not be read: then a missing name says nothing. */
  isRead: boolean;
}

export interface Written {
  file: string;
  line: number;
  text: string;
}

/** A number written by hand where a figure has it. */
export interface Fix {
  file: string;
  line: number;
  found: string;
  replace: string;
}

/** Kept from one load to the next. */
export interface LoadMemory {
  markup: Memory<Markup>;
  yaml: Memory<Yaml>;
  /** What the rules for texts said of a line. */
  said: Memory<ReturnType<TextRule>>;
}

export const createLoadMemory = (): LoadMemory => ({
  markup: createMemory(),
  yaml: createMemory(),
  said: createMemory(),
});

/** Ends a load. */
export function turn(memory: LoadMemory): void {
  for (const one of Object.values(memory)) one.turn();
}

export interface Context {
  report: Report;
  /** `parseMarkup`, of this load or the one before. What it gives is never changed. */
  markup(text: string): Markup;
  /** `parseYaml`, likewise. */
  yaml(text: string, firstLine?: number): Yaml;
  now: Date;
  sources: Names;
  figures: Names;
  /** Vocabulary ids by facet. */
  facets: Partial<Record<keyof Facets, Names>>;
  written: Written[];
  /** Line of each source in its table. */
  sourceLines: Map<string, number>;
  usedSources: Set<string>;
  usedFigures: Set<string>;
  fixes: Fix[];
}

export const nothing: Names = { ids: new Set(), isRead: false };

export function createContext(report: Report, now: Date, memory: LoadMemory = createLoadMemory()): Context {
  return {
    report,
    markup: (text) => memory.markup.of(text, () => parseMarkup(text)),
    yaml: (text, firstLine = 1) => memory.yaml.of(`${firstLine}\0${text}`, () => parseYaml(text, firstLine)),
    now,
    sources: nothing,
    figures: nothing,
    facets: {},
    written: [],
    sourceLines: new Map(),
    usedSources: new Set(),
    usedFigures: new Set(),
    fixes: [],
  };
}

/** True where the name exists (or cannot be known); tells the problem otherwise. */
export function mustExist(
  context: Context,
  names: Names,
  kind: string,
  id: string,
  file: string,
  line: number,
): boolean {
  if (names.ids.has(id) || !names.isRead) return true;
  context.report.error(file, line, `unknown ${kind} \`${id}\`.${didYouMean(id, names.ids)}`);
  return false;
}

/** Holds the facets at `path` against the vocabulary. */
export function checkFacets(
  context: Context,
  facets: Facets,
  file: string,
  yaml: Yaml,
  path: readonly PropertyKey[],
): void {
  for (const [name, values] of Object.entries(facets)) {
    const names = context.facets[name as keyof Facets];
    if (names === undefined) continue;
    for (const [index, value] of (values as (string | number)[]).entries())
      mustExist(context, names, name, String(value), file, yaml.lineOf([...path, name, index]));
  }
}

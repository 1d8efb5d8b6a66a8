/** Where somebody stands in a guide. Nothing is stored: the route id carries the answers so far. */
import type { Guide, GuideNode, GuideResult } from "../library/index.ts";

/** An answer as one base-36 digit. */
const DIGIT = 36;

export interface Given {
  node: GuideNode;
  label: string;
}

export type Place = { path: string; given: Given[] } & (
  | { kind: "node"; node: GuideNode }
  | { kind: "result"; result: GuideResult }
);

/** Null where the path is not one of this tree: the guide was changed, or the id was not made here. */
export function placeOf(guide: Guide, hash: string, path: string): Place | null {
  if (hash !== guide.hash) return null;
  const given: Given[] = [];
  let at = guide.start;
  for (const digit of path) {
    const node = guide.nodes.get(at);
    const answer = /^[0-9a-z]$/.test(digit) ? node?.answers[Number.parseInt(digit, DIGIT)] : undefined;
    if (!node || !answer) return null;
    given.push({ node, label: answer.label });
    at = answer.to;
  }
  const node = guide.nodes.get(at);
  if (node) return { kind: "node", node, path, given };
  const result = guide.results.get(at);
  return result ? { kind: "result", result, path, given } : null;
}

/** The path that answer number `index` leads to. */
export const further = (path: string, index: number): string => path + index.toString(DIGIT);

/** For every node and result the way to it that says the most: if that fits a screen, every other way does. */
export function longestWays(guide: Guide): string[] {
  const best = new Map<string, { path: string; length: number }>();
  const visit = (id: string, path: string, length: number): void => {
    const known = best.get(id);
    if (known && known.length >= length) return;
    best.set(id, { path, length });
    for (const [index, { label, to }] of (guide.nodes.get(id)?.answers ?? []).entries())
      visit(to, further(path, index), length + label.length + 1);
  };
  visit(guide.start, "", 0);
  return [...best.values()].map(({ path }) => path);
}

/** Guides that open from this topic, in the order of their files. */
export const guidesOf = (guides: ReadonlyMap<string, Guide>, topic: string): Guide[] =>
  [...guides.values()].filter(({ topics }) => (topics as string[]).includes(topic));

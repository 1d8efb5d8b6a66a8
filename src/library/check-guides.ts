/** A guide is a tree that ends: everything can be reached, nothing leads in a circle, every way ends in a result. */
import { GUIDE } from "./limits.ts";
import { didYouMean } from "./report.ts";

interface Tree {
  start: string;
  nodes: Readonly<Record<string, { answers: readonly { label: string; to: string }[] }>>;
  results: Readonly<Record<string, unknown>>;
}

type Tell = (path: readonly PropertyKey[], message: string) => void;

export function checkTree({ start, nodes, results }: Tree, tell: Tell): void {
  const names = [...Object.keys(nodes), ...Object.keys(results)];
  for (const id of Object.keys(results))
    if (Object.hasOwn(nodes, id)) tell(["results", id], `\`${id}\` is a node too. Give the result another id`);
  if (!Object.hasOwn(nodes, start)) {
    tell(["start"], `unknown node \`${start}\`.${didYouMean(start, Object.keys(nodes))}`);
    return;
  }
  let isWhole = true;
  for (const [id, { answers }] of Object.entries(nodes))
    for (const [index, { label, to }] of answers.entries()) {
      const path = ["nodes", id, "answers", index];
      if (answers.slice(0, index).some((other) => other.label === label))
        tell(path, `two answers say "${label}": a member cannot tell them apart`);
      if (names.includes(to)) continue;
      isWhole = false;
      tell(path, `leads to \`${to}\`, which is no node and no result.${didYouMean(to, names)}`);
    }

  // Walked by depth: the longest way to a node is what counts.
  const reached = new Set<string>();
  const circles = new Set<string>();
  let deepest = 0;
  const depths = new Map<string, number>();
  const visit = (id: string, trail: readonly string[]): void => {
    reached.add(id);
    const node = Object.hasOwn(nodes, id) ? nodes[id] : undefined;
    deepest = Math.max(deepest, trail.length);
    if (!node || (depths.get(id) ?? -1) >= trail.length) return;
    depths.set(id, trail.length);
    for (const { to } of node.answers) {
      if (to === id || trail.includes(to)) circles.add(to);
      else if (trail.length <= names.length) visit(to, [...trail, id]);
    }
  };
  visit(start, []);
  for (const id of circles) tell(["nodes", id], `leads back to itself: \`${id}\` must end in a result`);
  if (circles.size === 0 && deepest > GUIDE.depth)
    tell(["nodes"], `takes up to ${deepest} answers; at most ${GUIDE.depth}`);
  if (!isWhole) return;
  for (const id of Object.keys(nodes)) if (!reached.has(id)) tell(["nodes", id], `no answer leads to \`${id}\``);
  for (const id of Object.keys(results)) if (!reached.has(id)) tell(["results", id], `no answer leads to \`${id}\``);
}

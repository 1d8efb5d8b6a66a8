/** The learning curve: what more ways of asking still bring. */
import { createAnswering } from "../../src/answering/index.ts";
import type { Library } from "../../src/library/index.ts";
import { methods } from "./methods.ts";
import type { Question } from "./sets.ts";

const SHARES = [0.125, 0.25, 0.5, 1];

/** Right topic of the best hit, learned from a share of the phrasings, spread evenly over each answer's. */
export async function curve(
  library: Library,
  questions: readonly Question[],
): Promise<{ share: number; lines: number; top1: number; top3: number }[]> {
  const points = [];
  for (const share of SHARES) {
    const phrasings = new Map(
      [...library.phrasings].map(([id, asks]) => [
        id,
        asks.filter((_, at) => Math.floor((at + 1) * share) > Math.floor(at * share)),
      ]),
    );
    const lines = [...phrasings.values()].reduce((sum, asks) => sum + asks.length, 0);
    const found = methods(await createAnswering({ ...library, phrasings }), questions)["fused, with facets"];
    points.push({ share, lines, top1: found?.top1 ?? 0, top3: found?.top3 ?? 0 });
  }
  return points;
}

import { loadLibrary } from "../../src/library/index.ts";
import { createReader } from "../../src/answering/facets.ts";
import { FeatureSpace } from "../../src/answering/features.ts";
import { LinearClassifier } from "../../src/answering/linear.ts";
import { Neighbors } from "../../src/answering/neighbors.ts";
import { examplesOf } from "../../src/answering/examples.ts";
import { baselines } from "./baselines.ts";
import { setsOf } from "./sets.ts";
let t = performance.now();
const lap = (w: string) => { const n = performance.now(); console.log(w, (n - t).toFixed(0)); t = n; };
const { library, problems } = await loadLibrary({ dir: "content", today: new Date("2026-11-20") });
lap("load"); 
if (!library) { console.log(problems.filter(p=>p.severity==="error").slice(0,8)); process.exit(); }
const have = new Set([...library.answers.values()].map(a => a.topic));
const { targets, lines } = examplesOf(library);
const reader = createReader(library.vocabulary);
lap("reader");
const space = new FeatureSpace(reader, lines.map(l => l.text));
const vectors = lines.map(l => space.vector(l.text));
lap(`features ${space.size} ${lines.length} ${targets.length}`);
const labels = lines.map(l => l.target);
const m = new LinearClassifier(vectors, labels, targets.length, space.size, { epochs: 6, rate: 0.5, decay: 0 });
lap("train answers");
const topics = [...new Set(targets.map(t => t.topic ?? t.kind + ":" + t.id))];
const m2 = new LinearClassifier(vectors, labels.map(l => topics.indexOf(targets[l]!.topic ?? targets[l]!.kind + ":" + targets[l]!.id)), topics.length, space.size, { epochs: 6, rate: 0.5, decay: 0 });
lap("train topics");
const nn = new Neighbors(vectors, labels, targets.length, space.size);
lap("nn");
for (const split of ["develop"] as const) {
  const qs = setsOf(split).questions.filter(q => q.topics.some(t => have.has(t as never)));
  console.log(split, qs.length, baselines(library, qs));
  for (const [wm, wt, wn] of [[1,0,0],[0,1,0],[0,0,1],[1,0,1],[1,1,0],[1,1,1],[1,1,2],[1,2,2],[0.5,1,2]] as const) {
    let top1 = 0, top3 = 0;
    for (const { q, topics: want } of qs) {
      const v = space.vector(q);
      const p = m.probabilities(v), pt = m2.probabilities(v), s = nn.similarities(v);
      const scored = targets.map((t, i) => ({ t, score: wm * Math.log(p[i]! + 1e-6) + wt * Math.log(pt[topics.indexOf(t.topic ?? t.kind + ":" + t.id)]! + 1e-6) + wn * 10 * s[i]! }));
      scored.sort((a, b) => b.score - a.score);
      if (want.includes(scored[0]!.t.topic ?? "")) top1++;
      if (scored.slice(0, 3).some(x => want.includes(x.t.topic ?? ""))) top3++;
    }
    console.log([wm, wt, wn].join(" "), (100 * top1 / qs.length).toFixed(1), (100 * top3 / qs.length).toFixed(1));
  }
}
lap("eval");

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
const { library, problems } = await loadLibrary({ dir: process.env.CONTENT_DIR ?? "content", today: new Date("2026-11-20") });
lap("load"); 
if (!library) { console.log(problems.filter(p=>p.severity==="error").slice(0,8)); process.exit(); }
const have = new Set([...library.answers.values()].map(a => a.topic));
const { targets, lines } = examplesOf(library);
const reader = createReader(library.vocabulary);
const space = new FeatureSpace(reader, lines.map(l => l.text));
const vectors = lines.map(l => space.vector(l.text));
lap(`features ${space.size} ${lines.length} ${targets.length}`);
const labels = lines.map(l => l.target);
const nn = new Neighbors(vectors, labels, targets.length, space.size);
const classOf = (i: number) => targets[i]!.topic ?? (targets[i]!.kind === "redirect" ? "redirect" : "outside:" + targets[i]!.id);
const topics = [...new Set(targets.map((_, i) => classOf(i)))];
for (const [epochs, rate] of [[6,0.5],[10,0.5],[6,1]] as const) {
const m2 = new LinearClassifier(vectors, labels.map(l => topics.indexOf(classOf(l))), topics.length, space.size, { epochs, rate, decay: 0 });
lap("train topics " + topics.length);
const inTopic = topics.map((_, k) => {
  const members = targets.map((_, i) => i).filter(i => topics.indexOf(classOf(i)) === k);
  const idx = labels.map((l, i) => i).filter(i => members.includes(labels[i]!));
  return { members, model: members.length < 2 ? null : new LinearClassifier(idx.map(i => vectors[i]!), idx.map(i => members.indexOf(labels[i]!)), members.length, space.size, { epochs: 6, rate: 0.5, decay: 0 }) };
});
lap("train in topics");
for (const split of ["develop"] as const) {
  const qs = setsOf(split).questions.filter(q => q.topics.some(t => have.has(t as never)));
  console.log(split, qs.length, baselines(library, qs));
  for (const [wt, wi, wn] of [[1,0,0],[1,0.3,0],[1,0.5,0.5],[1,1,1],[1,0.5,1],[1,0.3,0.3],[1,0.2,1.5]] as const) {
    let top1 = 0, top3 = 0;
    for (const { q, topics: want } of qs) {
      const v = space.vector(q);
      const pt = m2.probabilities(v), s = nn.similarities(v);
      const score = new Float32Array(targets.length);
      topics.forEach((_, k) => { const { members, model } = inTopic[k]!; const p = model?.probabilities(v) ?? [1]; members.forEach((i, j) => { score[i] = wt * Math.log(pt[k]! + 1e-6) + wi * Math.log(p[j]! + 1e-6) + wn * 10 * s[i]!; }); });
      const order = targets.map((_, i) => i).sort((a, b) => score[b]! - score[a]!);
      if (want.includes(classOf(order[0]!))) top1++;
      if (order.slice(0, 3).some(i => want.includes(classOf(i)))) top3++;
    }
    console.log([wt, wi, wn].join(" "), (100 * top1 / qs.length).toFixed(1), (100 * top3 / qs.length).toFixed(1));
  }
}}
lap("eval");

import { loadLibrary } from "../../src/library/index.ts";
import { createReader, facetsOf, fitOf } from "../../src/answering/facets.ts";
import { trainClassifier, groupOf } from "../../src/answering/classifier.ts";
import { setsOf } from "./sets.ts";
const { library } = await loadLibrary({ dir: process.env.CONTENT_DIR ?? "content", today: new Date("2026-11-20") });
if (!library) process.exit();
const reader = createReader(library.vocabulary);
const t = performance.now();
const classify = trainClassifier(library, reader);
console.log("train", performance.now() - t);
const have = new Set([...library.answers.values()].map(a => a.topic as string));
const sets = setsOf("develop");
type Row = { right: boolean; on: boolean; m: Record<string, number> };
const rows: Row[] = [];
const all: { q: string; topics: string[] | null; kind: string }[] = [
  ...sets.questions.filter(q => q.topics.some(t => have.has(t))).map(q => ({ q: q.q, topics: q.topics, kind: "on" })),
  ...sets.offTopic.filter(o => o.outcome !== "any").map(o => ({ q: o.q, topics: null, kind: o.kind })),
];
for (const TEMP of [0.5, 1, 1.5]) {
const rows: Row[] = [];
for (const { q, topics } of all) {
  const r = classify(q);
  const known = facetsOf(library.vocabulary, reader.mentions(reader.read(q)));
  const z = r.scored.map(s => {
    let score = s.score;
    if (s.target.kind === "answer") { const a = library.answers.get(s.target.id)!; const fit = fitOf(a.audience, known); if (fit === null) return { s, e: 0 }; score += fit * 0.6 - (Object.keys(a.audience).length - fit) * 0.5; }
    return { s, e: Math.exp(score * TEMP), score };
  });
  const sum = z.reduce((a, b) => a + b.e, 0);
  const byGroup = new Map<string, number>();
  for (const { s, e } of z) byGroup.set(groupOf(s.target), (byGroup.get(groupOf(s.target)) ?? 0) + e / sum);
  const order = z.filter(x => x.s.target.kind === "answer").sort((a, b) => b.e - a.e);
  const best = order[0]!.s;
  const pOut = [...byGroup].filter(([g]) => g === "redirect" || g.startsWith("outside")).reduce((a, [, p]) => a + p, 0);
  const topicPost = byGroup.get(best.target.topic!)!;
  rows.push({ right: topics?.includes(best.target.topic!) ?? false, on: topics !== null, m: { topic: best.topic, post: topicPost, inside: 1 - pOut, sim: best.similarity, known: r.known, postin: topicPost * (1 - pOut), topsum: [...r.groups].filter(([g]) => g !== "redirect" && !g.startsWith("outside")).reduce((a, [, p]) => a + p, 0) } });
}
const on = rows.filter(r => r.on).length;
console.log("temp", TEMP, "top1", rows.filter(r => r.on && r.right).length / on, "n", on, rows.length - on);
for (const key of Object.keys(rows[0]!.m)) {
  // best threshold: maximize right answered s.t. wrong on-topic <= 4% and off answered <= 5%
  let best = { t: 0, right: 0, wrong: 0, off: 0 };
  for (const th of rows.map(r => r.m[key]!)) {
    const a = rows.filter(r => r.m[key]! >= th);
    const right = a.filter(r => r.on && r.right).length, wrong = a.filter(r => r.on && !r.right).length, off = a.filter(r => !r.on).length;
    if (wrong / on <= 0.06 && off / (rows.length - on) <= 0.06 && right > best.right) best = { t: th, right, wrong, off };
  }
  const R = rows.filter(r => r.right), W = rows.filter(r => !r.right);
  let auc = 0; for (const a of R) for (const b of W) auc += a.m[key]! > b.m[key]! ? 1 : a.m[key]! === b.m[key]! ? 0.5 : 0;
  console.log(" ", key.padEnd(8), "AUC", (auc / R.length / W.length).toFixed(3), "th", best.t.toFixed(3), "right", (100 * best.right / on).toFixed(1), "wrong", (100 * best.wrong / on).toFixed(1), "off", (100 * best.off / (rows.length - on)).toFixed(1));
}
}

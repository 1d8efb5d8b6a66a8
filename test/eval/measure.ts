/** What is measured, on one split: shares, and what was missed. */
import type { Core } from "../../src/core.ts";
import { kindsOf } from "../../src/privacy/index.ts";
import { answerQuestion, type QuestionRecord } from "../../src/verbs/questions.ts";
import type { Sets } from "./sets.ts";

export interface Share {
  hits: number;
  of: number;
  /** What did not count, and what did. */
  misses: string[];
  lines: string[];
}

export interface Measures {
  direct: Share;
  amongSuggestions: Share;
  wrong: Share;
  fact: Share;
  offTopicAnswered: Share;
  nearMissAnswered: Share;
  clinical: Share;
  refused: Share;
  crisis: Share;
  cautions: Share;
  falseCautions: Share;
  recall: Share;
  falseAlarms: Share;
  byTopic: Map<string, Share>;
  byKind: Map<string, Share>;
  byStyle: Map<string, Share>;
}

const share = (): Share => ({ hits: 0, of: 0, misses: [], lines: [] });

function count(into: Share, hit: boolean, miss: string): void {
  into.of++;
  if (hit) into.hits++;
  (hit ? into.lines : into.misses).push(miss);
}

const part = (map: Map<string, Share>, key: string): Share => {
  const found = map.get(key) ?? share();
  map.set(key, found);
  return found;
};

export function measure(core: Core, sets: Sets): Measures {
  const m: Measures = {
    direct: share(),
    amongSuggestions: share(),
    wrong: share(),
    fact: share(),
    offTopicAnswered: share(),
    nearMissAnswered: share(),
    clinical: share(),
    refused: share(),
    crisis: share(),
    cautions: share(),
    falseCautions: share(),
    recall: share(),
    falseAlarms: share(),
    byTopic: new Map(),
    byKind: new Map(),
    byStyle: new Map(),
  };
  const ask = (question: string) => answerQuestion(core, question, {}).record;
  const told = (record: QuestionRecord) =>
    `${record.outcome} ${record.answer ?? ""} [${record.suggestions.join(" ")}] ${record.cautions.join(" ")}`;

  for (const { q, topics, facts, cautions = [], style = "other" } of sets.questions) {
    const record = ask(q);
    const line = `${q}\n      wanted ${topics.join("|")} ${cautions.join(" ")}; got ${told(record)}`;
    const right = record.outcome === "answered" && topics.includes(record.topic ?? "");
    const topicsShown = [record.answer, ...record.also, ...record.suggestions].map((id) => id?.split("/")[0] ?? "");
    count(m.direct, right, line);
    count(part(m.byTopic, topics[0] ?? ""), right, line);
    count(part(m.byStyle, style), right, line);
    count(
      m.amongSuggestions,
      topicsShown.some((topic) => topics.includes(topic)),
      line,
    );
    count(m.wrong, record.outcome === "answered" && !right, line);
    if (facts.length > 0) {
      const missing = facts.filter((fact) => !new RegExp(fact, "i").test(record.text));
      count(m.fact, missing.length === 0, `${line}\n      missing ${missing.join(" AND ")}`);
    }
    if (cautions.length > 0)
      count(
        m.cautions,
        cautions.every((id) => record.cautions.includes(id)),
        line,
      );
  }
  for (const { q, kind, outcome } of sets.offTopic) {
    const record = ask(q);
    const line = `${q}\n      ${kind}; got ${told(record)}`;
    const answered = record.outcome === "answered";
    if (kind === "clinical-advice") count(m.clinical, record.outcome === "clinical", line);
    if (kind === "refused") count(m.refused, record.outcome === "refused", line);
    if (kind === "crisis") count(m.crisis, record.outcome === "crisis", line);
    if (outcome !== "any" && kind !== "refused" && kind !== "legal-individual") {
      count(kind === "near-miss" ? m.nearMissAnswered : m.offTopicAnswered, answered, line);
      count(part(m.byKind, kind), !answered, line);
    }
  }
  for (const { q, cautions } of sets.dangers) {
    const record = ask(q);
    const line = `${q}\n      wanted ${cautions.join(" ") || "none"}; got ${told(record)}`;
    if (cautions.length > 0)
      count(
        m.cautions,
        cautions.every((id) => record.cautions.includes(id)),
        line,
      );
    else count(m.falseCautions, record.cautions.length > 0, line);
  }
  for (const { text, kinds = [] } of sets.patientData)
    count(m.recall, kindsOf(text).length > 0, `${kinds.join(" ")}: ${text}`);
  for (const { text } of sets.harmless) count(m.falseAlarms, kindsOf(text).length > 0, text);
  return m;
}

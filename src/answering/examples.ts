/** The labelled examples: every way of asking that content holds, and what it asks for. */
import { inlineText } from "../bot/index.ts";
import type { Library, TopicId } from "../library/index.ts";

/** What a question can be for: an answer, a redirect, or something outside. */
export interface Target {
  kind: "answer" | "redirect" | "outside";
  id: string;
  topic: TopicId | null;
}

export interface Examples {
  targets: Target[];
  lines: { text: string; target: number }[];
}

export function examplesOf(library: Library): Examples {
  const targets: Target[] = [];
  const lines: Examples["lines"] = [];
  const add = (target: Target, texts: readonly string[]) => {
    for (const text of texts) lines.push({ text, target: targets.length });
    targets.push(target);
  };
  for (const answer of library.answers.values())
    add({ kind: "answer", id: answer.id, topic: answer.topic }, [
      answer.title,
      inlineText(answer.short),
      ...answer.asks,
      ...(library.phrasings.get(answer.id) ?? []),
    ]);
  for (const { id, title, asks } of library.redirects.values())
    add({ kind: "redirect", id, topic: null }, [title, ...asks]);
  for (const { id, asks } of library.outside.values()) add({ kind: "outside", id, topic: null }, asks);
  return { targets, lines };
}

/** One question as `ask --json` prints it. */
import { z } from "zod";
import { composeOutcome, type Outcome } from "../answering/index.ts";
import { blocksText } from "../bot/index.ts";
import type { Core } from "../core.ts";
import type { Facets, Library, VocabularyGroup } from "../library/index.ts";
import { kindsOf, kindWords } from "../privacy/index.ts";
import { textsOf } from "../texts.ts";
import { UsageError } from "./verb.ts";

export interface QuestionRecord {
  /** Null where the question must not be repeated at all. */
  question: string | null;
  outcome: Outcome["outcome"] | "patient-data";
  topic: string | null;
  answer: string | null;
  also: string[];
  cautions: string[];
  suggestions: string[];
  text: string;
}

const profileShape = z.strictObject({
  credential: z.string().optional(),
  level: z.number().int().min(1).max(8).optional(),
  specialty: z.string().optional(),
  employer: z.string().optional(),
  authorization: z.string().optional(),
  hours: z.number().min(0).max(168).optional(),
});

/** A profile as facets. Throws a UsageError that names the key or value and says which there are. */
export function profileFrom(json: string, library: Library): Facets {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new UsageError(
      '--profile is not JSON. Write for example --profile \'{"credential": "resident", "level": 3}\'',
    );
  }
  const parsed = profileShape.safeParse(value);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join(".") || "profile"}: ${issue.message}`);
    throw new UsageError(
      `--profile: ${lines.join("; ")}. Keys are credential, level, specialty, employer, authorization, hours.`,
    );
  }
  const { level, hours, ...named } = parsed.data;
  const facets: Facets = {};
  for (const [group, id] of Object.entries(named) as [VocabularyGroup & keyof Facets, string | undefined][]) {
    if (id === undefined) continue;
    const entry = library.vocabulary.groups[group].get(id);
    if (!entry)
      throw new UsageError(
        `--profile: there is no ${group} \`${id}\`. There are: ${[...library.vocabulary.groups[group].keys()].join(", ")}`,
      );
    Object.assign(facets, { [group]: [id] });
    if (group === "specialty") facets.tier = [entry.demand === "high" ? "high-demand" : "general"];
  }
  if (level !== undefined) facets.level = [level];
  return facets;
}

export function answerQuestion(
  core: Core,
  question: string,
  profile: Facets,
): { record: QuestionRecord; explanation: string } {
  const { library, answering } = core.bot.services();
  const texts = textsOf(() => library);
  const base = { topic: null, answer: null, also: [], cautions: [], suggestions: [] };
  const kinds = kindsOf(question);
  if (kinds.length > 0) {
    const words = new Intl.ListFormat("en").format(kinds.map((kind) => kindWords[kind]));
    return {
      record: { question: null, outcome: "patient-data", ...base, text: texts("patient-data", { kinds: words }) },
      explanation: `patient data: ${kinds.join(", ")}`,
    };
  }
  const outcome = answering.ask(question, { profile });
  const context = { services: { library }, texts, now: new Date(), can: { share: false, send: false } };
  const reply = composeOutcome(context, outcome, { detail: "full" });
  const answered = outcome.outcome === "answered" ? outcome : null;
  const suggestions = "suggestions" in outcome ? outcome.suggestions : [];
  // Beside what is not answered they are buttons alone, and text has none.
  const meant = answered || outcome.outcome === "suggested" ? [] : suggestions.map(({ title }) => `- ${title}`);
  return {
    record: {
      // A remark in a crisis is nobody's to repeat.
      question: outcome.outcome === "crisis" ? null : question,
      outcome: outcome.outcome,
      topic: answered?.answer.topic ?? null,
      answer: answered?.answer.id ?? null,
      also: answered?.also.map(({ id }) => id) ?? [],
      cautions: outcome.cautions.map(({ id }) => id),
      suggestions: suggestions.map(({ id }) => id),
      text: [blocksText(reply.blocks), ...meant].join("\n"),
    },
    explanation: [
      `outcome: ${outcome.outcome}`,
      `facets: ${JSON.stringify(outcome.facets)}`,
      `known: ${outcome.reading.known.toFixed(2)}`,
      ...[...outcome.reading.groups]
        .sort((a, b) => b[1] - a[1])
        .slice(0, 5)
        .map(([group, p]) => `${p.toFixed(3)} ${group}`),
      ...[...outcome.told.probabilities]
        .filter(([id, probability]) => probability >= 0.1 || outcome.told.signs.stated.has(id))
        .map(([id, probability]) => {
          const { stated, takenBack } = outcome.told.signs;
          const sign = takenBack.has(id) ? ", taken back" : stated.has(id) ? ", stated" : "";
          return `${probability.toFixed(3)} caution ${id}${sign}`;
        }),
      ...outcome.candidates
        .slice(0, 8)
        .map(
          ({ answer, score, fit, scored }) =>
            `${score.toFixed(2)} ${answer.id}: topic ${scored.topic.toFixed(2)}, within ${scored.within.toFixed(2)}, similarity ${scored.similarity.toFixed(2)}, text ${scored.text.toFixed(2)}, fit ${fit}`,
        ),
    ].join("\n"),
  };
}

/** plan.yaml: the steps of onboarding, in order, each with the people it is for. */
import { type Inline, inlineText, parseMarkup } from "../bot/index.ts";
import { checkPieces } from "./check-words.ts";
import { type Context, checkFacets, mustExist } from "./context.ts";
import { expansion, type Parts } from "./documents.ts";
import { expandInline } from "./expand.ts";
import { TEXTS } from "./limits.ts";
import * as schemas from "./schemas.ts";
import { readTable } from "./table.ts";
import { defined } from "./text.ts";
import type { Letter } from "./tool-types.ts";
import { type Caution, type Facets, type PlanStep, planStages, type Vocabulary } from "./types.ts";

const FILE = "plan.yaml";

export interface PlanParts extends Parts {
  vocabulary: Vocabulary;
  cautions: ReadonlyMap<string, Caution>;
  letters: ReadonlyMap<string, Letter>;
  /** Of all answers. */
  ids: ReadonlySet<string>;
}

export function readPlan(
  texts: ReadonlyMap<string, string>,
  parts: PlanParts,
  context: Context,
): Map<string, PlanStep> {
  const { report } = context;
  const plan = new Map<string, PlanStep>();
  if (!texts.has(FILE)) return plan;
  const { rows, yaml } = readTable(
    texts.get(FILE),
    FILE,
    schemas.planStep,
    context,
    Object.keys(schemas.planStep.shape),
  );
  let stage = 0;
  for (const { id, value, line } of rows) {
    const { when = [], not = [], cautions = [], related = [], sources, "how-long": howLong, ...rest } = value;
    const at = (...path: PropertyKey[]) => yaml.lineOf([id, ...path]);
    const tell = (message: string, ...path: PropertyKey[]) => report.error(FILE, at(...path), message);

    for (const [key, list] of [["when", when] as const, ["not", not] as const])
      for (const [index, facets] of list.entries())
        checkFacets(context, facets as Facets, FILE, yaml, [id, key, index]);
    for (const [index, source] of sources.entries()) {
      mustExist(context, context.sources, "source", source, FILE, at("sources", index));
      context.usedSources.add(source);
    }
    const names = { ids: new Set(parts.cautions.keys()), isRead: parts.cautions.size > 0 };
    for (const [index, caution] of cautions.entries())
      mustExist(context, names, "caution", caution, FILE, at("cautions", index));
    for (const [index, answer] of related.entries())
      mustExist(context, { ids: parts.ids, isRead: true }, "answer", answer, FILE, at("related", index));

    if (value.letter !== undefined)
      mustExist(
        context,
        { ids: new Set(parts.letters.keys()), isRead: true },
        "letter",
        value.letter,
        FILE,
        at("letter"),
      );

    // A member reads from the top, so what must come first stands first.
    const place = planStages.indexOf(value.stage);
    if (place < stage) tell(`\`stage: ${value.stage}\` comes after ${planStages[stage]}. Move the step up`, "stage");
    stage = Math.max(stage, place);

    const printed = new Set<string>();
    const bare = new Map<string, string>();
    const paragraph = (text: string, most: number, ...path: PropertyKey[]): Inline[] => {
      const markup = parseMarkup(text.trim());
      for (const { message } of markup.problems) tell(message, ...path);
      const [block, ...more] = markup.blocks;
      if (block?.kind !== "text" || more.length > 0) tell("must be one paragraph of text", ...path);
      const into = expansion(parts, context, (_, message) => tell(message, ...path));
      const content = block?.kind === "text" ? expandInline(block.content, into) : [];
      for (const figure of into.printed) printed.add(figure);
      for (const [figure, token] of into.bare) bare.set(figure, token);
      const { length } = inlineText(content);
      if (length > most) tell(`is too long: ${length} characters, at most ${most}`, ...path);
      return content;
    };
    const why = paragraph(value.why, TEXTS.planWhy, "why");
    const lines = value.do.map((text, index) => paragraph(text, TEXTS.planLine, "do", index));
    for (const [figure, token] of bare)
      if (!printed.has(figure)) tell(`${token} shows a number without its source. Write {${figure}} once`, "do");

    const step: PlanStep = {
      ...defined(rest),
      id,
      when: when as Facets[],
      not: not as Facets[],
      why,
      howLong,
      do: lines,
      sources: sources.flatMap((source) => parts.sources.get(source) ?? []),
      cautions,
      related,
      file: FILE,
      line,
    };
    plan.set(id, step);
    if (step.stop) checkStop(step, parts.vocabulary, (message) => tell(message, "stop"));
    const written = [value.title, value.why, ...value.do, howLong, value.ask ?? ""].filter((text) => text !== "");
    for (const text of written) context.written.push({ file: FILE, line, text });
    checkPieces(
      FILE,
      written.map((text) => ({ text, line })),
      report,
    );
  }
  return plan;
}

/** A hard stop is said before any platform is named, so it names none itself. */
function checkStop(step: PlanStep, { groups }: Vocabulary, tell: (message: string) => void): void {
  if (step.stage !== "permission") tell("a stop belongs in the stage `permission`");
  if (step.when.length === 0) tell("a stop needs `when`: it would stop everybody");
  if (step.ask === undefined) tell("a stop needs `ask`: whom to ask, in writing");
  const said = [
    step.title,
    inlineText(step.why),
    ...step.do.map(inlineText),
    ...step.sources.flatMap(({ publisher, title }) => [publisher, title]),
  ].join("\n");
  for (const { title } of groups.platform.values()) {
    // "Handshake AI" is named by its first word too.
    const [name = title] = title.split(/[\s,]/);
    if (
      said
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .includes(name.toLowerCase())
    )
      tell(`a stop names no platform, but this one names ${name}`);
  }
}

/** The plan at a glance, and one step of it. */
import {
  type Block,
  type Button,
  buttons,
  type Choice,
  heading,
  list,
  note,
  plain,
  type Reply,
  route,
  strong,
  text,
} from "../bot/index.ts";
import { longDate, type PlanStage, type PlanStep, sourceLine } from "../library/index.ts";
import { writeState } from "./codes.ts";
import { type Onboarding, type Standing, startButton } from "./keeping.ts";
import { letterButton } from "./letter-screens.ts";
import { type ProgressStep, planFor, progressOf } from "./plan.ts";
import { profileWords } from "./profile.ts";
import { stopBlock } from "./question-screens.ts";

const STAGES: Record<PlanStage, string> = {
  permission: "Permission",
  contract: "Contract and insurance",
  documents: "Papers",
  apply: "Where to apply",
  security: "Security",
  interview: "Interview",
  "first-task": "First task",
  taxes: "Taxes",
  yearly: "Each year",
};

const day = (at: string | undefined): string => longDate((at ?? "").slice(0, 10));

/** "Waiting since November 20, 2026". */
function stateWords({ step, state, at }: ProgressStep): string | undefined {
  switch (state) {
    case "done":
      return step.stop ? `Written yes, ${day(at)}` : `Done, ${day(at)}`;
    case "waiting":
      return `Waiting since ${day(at)}`;
    case "not-for-me":
      return step.stop ? `Written no, ${day(at)}` : "Not for me";
    default:
      return undefined;
  }
}

/** For whom there is no plan yet. */
export const noPlanReply = ({ texts }: Pick<Onboarding, "texts">): Reply => ({
  title: "Your plan",
  blocks: [heading("Your plan"), text(texts("no-plan")), ...startButton()],
});

export function planReply(context: Onboarding, standing: Standing, lead: Block[] = []): Reply {
  const { services, texts } = context;
  const { profile, marks } = standing;
  const state = writeState(standing.state);
  const progress = progressOf(planFor(services.library, profile), marks);
  const { open, next, stops, later, done, total } = progress;
  const whom = profileWords(services.library, profile);
  const waiting = open.filter((one) => one.state === "waiting" && one !== next);
  const glance = standing.state.kept ? `Your plan: ${texts("plan-glance", { done, total })}` : "Your plan";
  return {
    title: glance,
    blocks: [
      ...lead,
      ...stops.map(({ step }) => stopBlock(context, step)),
      heading(glance),
      ...(whom === "" ? [] : [note(texts(standing.state.kept ? "from-profile" : "for-you", { whom }))]),
      ...(progress.refused ? [text(texts("plan-refused"))] : nextBlocks(context, next)),
      ...(waiting.length > 0
        ? [list(waiting.map((one) => [...plain(`${stateWords(one)}: `), strong(one.step.title)]))]
        : []),
      ...(later > 0 && !progress.refused ? [note(texts("plan-later", { count: later }))] : []),
      ...(open.length > 0 ? [stepPicker(open, state, next)] : []),
      ...(standing.state.kept ? [] : [note(texts("plan-not-remembered"))]),
      ...buttons(
        next && !progress.refused && openButton(next.step, state, "Open the next step"),
        { label: "Change my answers", route: route("plan", "change", state) },
        standing.state.kept
          ? { label: "What is kept about me", route: route("privacy", "show") }
          : { label: "Remember this plan", route: route("start", "keep", state) },
      ),
    ],
  };
}

function nextBlocks({ texts }: Onboarding, next: ProgressStep | undefined): Block[] {
  if (!next) return [text(texts("plan-finished"))];
  const words = stateWords(next);
  return [text([...plain(words ? `${words}: ` : "Next: "), strong(next.step.title)])];
}

function stepPicker(open: readonly ProgressStep[], state: string, next: ProgressStep | undefined): Block {
  const choice = (one: ProgressStep): Choice => ({
    label: one.step.title,
    value: one.step.id,
    description: stateWords(one) ?? (one === next ? "Next" : STAGES[one.step.stage]),
  });
  return { kind: "picker", route: route("plan", "open", state), placeholder: "Open a step", options: open.map(choice) };
}

const openButton = ({ id }: PlanStep, state: string, label: string): Button => ({
  label,
  route: route("plan", "step", state, id),
  style: "primary",
});

/** One step in full: why, what to do, how long, whom to ask; and what can be marked. */
export function stepReply(context: Onboarding, standing: Standing, id: string): Reply {
  const { services, texts } = context;
  const plan = planFor(services.library, standing.profile);
  const { open } = progressOf(plan, standing.marks);
  const index = open.findIndex(({ step }) => step.id === id);
  const shown = open[index];
  if (!shown) {
    const isLater = plan.some(({ step }) => step.id === id);
    return planReply(context, standing, [text(texts(isLater ? "step-later" : "step-gone"))]);
  }
  const { step } = shown;
  const state = writeState(standing.state);
  const letter = services.library.letters.get(step.letter ?? "");
  const after = open[index + 1]?.step;
  const words = stateWords(shown);
  const where = [STAGES[step.stage], `step ${index + 1} of ${open.length}`, ...(words ? [words] : [])].join(". ");
  return {
    title: step.title,
    blocks: [
      ...(step.stop ? [stopBlock(context, step)] : [heading(step.title), text(step.why)]),
      list(step.do),
      text([strong("How long: "), ...plain(`${step.howLong}.`)]),
      ...(step.ask === undefined || step.stop ? [] : [text([strong("Ask: "), ...plain(`${step.ask}.`)])]),
      note(`${where}. Sources: ${sourcesWords(step)}.`),
      ...(letter ? buttons({ ...letterButton(letter), label: `Write it: ${letter.title}` }) : []),
      ...readMore(context, step),
      ...(standing.state.kept ? buttons(...markButtons(shown)) : []),
      ...buttons(after && openButton(after, state, "Next step"), {
        label: "Back to the plan",
        route: route("plan", "show", state),
      }),
    ],
  };
}

const sourcesWords = ({ sources }: PlanStep): string =>
  [...new Set(sources.map(sourceLine).map(({ publisher, date }) => `${publisher} (${date})`))].join("; ");

/** A stop is marked by the answer that came; everything else by what the member did. */
function markButtons({ step, state }: ProgressStep): Button[] {
  const mark = (label: string, to: string, style?: "primary"): Button => ({
    label,
    route: route("plan", "mark", step.id, to),
    ...(style && { style }),
  });
  if (state !== undefined)
    return [
      ...(state === "waiting" ? [mark(step.stop ? "I have a written yes" : "Done", "done", "primary")] : []),
      ...(state === "waiting" && step.stop ? [mark("The answer was no", "not-for-me")] : []),
      { label: "Undo", route: route("plan", "undo", step.id) },
    ];
  return [
    mark(step.stop ? "I have a written yes" : "Done", "done", step.stop ? undefined : "primary"),
    mark("I have asked, and wait", "waiting"),
    mark(step.stop ? "The answer was no" : "Not for me", "not-for-me"),
  ];
}

/** Cautions and answers of a step in one picker: a phone has no room for a button each. */
function readMore({ services: { library } }: Onboarding, step: PlanStep): Block[] {
  const options: Choice[] = [
    ...step.cautions
      .flatMap((id) => library.cautions.get(id) ?? [])
      .map((caution) => ({
        label: caution.title,
        value: caution.id,
        description: "Caution",
      })),
    ...step.related
      .flatMap((id) => library.answers.get(id) ?? [])
      .map((answer) => ({
        label: answer.title,
        value: answer.id,
        description: library.topics.get(answer.topic)?.title ?? answer.topic,
      })),
  ];
  return options.length === 0
    ? []
    : [{ kind: "picker", route: route("plan", "read", step.id), placeholder: "Read more about this", options }];
}

/** From one screen of /start to the next. What is kept is written before the screen that says so. */
import { type Block, type Reply, text } from "../bot/index.ts";
import { readState, type State } from "./codes.ts";
import { beginKeeping, changeKept, notKept, type Onboarding, outOfDate, type Standing, standingOf } from "./keeping.ts";
import { planReply } from "./plan-screens.ts";
import { type Onto, questionReply, stopBlock } from "./question-screens.ts";
import { answered, isQuestion, type Question, questionAfter, questionsFor, stopsOf } from "./questions.ts";
import { KEEP_DAYS } from "./record.ts";

type Screen = (standing: Standing) => Reply;

/** Shows a screen to whoever pressed, from the answers that their button means. */
export async function onStanding(context: Onboarding, written: string | undefined, screen: Screen): Promise<Reply> {
  const state = readState(context.services.library, written);
  if (!state) return outOfDate(context);
  const standing = await standingOf(context, state);
  return standing ? screen(standing) : notKept(context);
}

export async function begin(context: Onboarding, choice: string | undefined): Promise<Reply> {
  if (choice !== "k" && choice !== "n") return outOfDate(context);
  const standing: Standing =
    choice === "k" ? await beginKeeping(context) : { state: { kept: false, profile: {} }, profile: {}, marks: {} };
  return questionReply(context, standing, { question: "credential", onto: "next" });
}

export const ontoOf = (text: string | undefined): Onto => (text === "plan" ? "plan" : "next");

/** A question that is no longer asked (the credential has changed since) leads on to the next that is. */
export function ask(context: Onboarding, standing: Standing, question: string | undefined, onto: Onto): Reply {
  if (!isQuestion(question)) return outOfDate(context);
  if (questionsFor(standing.profile).includes(question)) return questionReply(context, standing, { question, onto });
  return onwards(context, standing, question, onto);
}

/** Takes an answer; undefined leaves the question open. */
export async function answer(
  context: Onboarding,
  written: string | undefined,
  question: string | undefined,
  onto: Onto,
  value: string | undefined,
): Promise<Reply> {
  const { library } = context.services;
  const state = readState(library, written);
  if (!state || !isQuestion(question)) return outOfDate(context);
  let isAnswer = true;
  const change = (profile: Standing["profile"]) => {
    const next = answered(library, profile, question, value);
    isAnswer = next !== null;
    return next ?? profile;
  };
  const standing = await changed(context, state, change);
  if (!standing) return notKept(context);
  if (!isAnswer) return outOfDate(context);
  const stops = value === undefined ? [] : stopsOf(library, standing.profile, question);
  return onwards(
    context,
    standing,
    question,
    onto,
    stops.map((step) => stopBlock(context, step)),
  );
}

async function changed(
  context: Onboarding,
  state: State,
  change: (profile: Standing["profile"]) => Standing["profile"],
): Promise<Standing | undefined> {
  if (state.kept) return changeKept(context, (record) => ({ ...record, profile: change(record.profile) }));
  const profile = change(state.profile);
  return { state: { kept: false, profile }, profile, marks: {} };
}

function onwards(context: Onboarding, standing: Standing, question: Question, onto: Onto, lead: Block[] = []): Reply {
  const next = onto === "next" ? questionAfter(standing.profile, question) : undefined;
  // The plan itself begins with the hard stops.
  return next ? questionReply(context, standing, { question: next, onto, lead }) : planReply(context, standing);
}

/** Clears the answers, keeps the marks, and asks again. */
export async function startOver(context: Onboarding, written: string | undefined): Promise<Reply> {
  const state = readState(context.services.library, written);
  if (!state) return outOfDate(context);
  const standing = await changed(context, state, () => ({}));
  if (!standing) return notKept(context);
  const lead = state.kept ? [text(context.texts("answers-cleared"))] : [];
  return questionReply(context, standing, { question: "credential", onto: "next", lead });
}

/** Keeps the answers that stood in the buttons alone until now. */
export async function keep(context: Onboarding, written: string | undefined): Promise<Reply> {
  const state = readState(context.services.library, written);
  if (!state || state.kept) return outOfDate(context);
  const standing = await beginKeeping(context, state.profile);
  return planReply(context, standing, [text(context.texts("plan-remembered", { days: KEEP_DAYS }))]);
}

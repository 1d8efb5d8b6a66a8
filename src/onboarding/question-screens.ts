/** The screens of /start: one message that changes in standing. Everything that a screen must know stands in its buttons. */
import { type Block, type Button, buttons, type Choice, heading, note, type Reply, route, text } from "../bot/index.ts";
import type { PlanStep } from "../library/index.ts";
import { writeState } from "./codes.ts";
import type { Onboarding, Standing } from "./keeping.ts";
import { levelTitle, type Profile, profileWords } from "./profile.ts";
import { choicesOf, type Question, questionAfter, questionBefore, questionsFor, specialtyGroups } from "./questions.ts";
import { KEEP_DAYS } from "./record.ts";

/** What follows an answer: the next question, or the plan, where one answer is edited. */
export type Onto = "next" | "plan";

export const TITLES: Record<Question, string> = {
  credential: "Your credential",
  level: "Your training year",
  specialty: "Your specialty",
  employer: "Who employs you",
  authorization: "What allows you to work",
  hours: "Hours a week",
};

/** Up to this many answers stand as buttons. */
const MOST_BUTTONS = 5;

export function introReply({ texts }: Onboarding): Reply {
  return {
    title: "Your own plan",
    blocks: [
      heading("Your own plan"),
      text(texts("start-intro")),
      text(texts("start-who-sees")),
      text(texts("start-choice", { days: KEEP_DAYS })),
      ...buttons(
        { label: `Remember my answers for ${KEEP_DAYS} days`, route: route("start", "begin", "k"), style: "primary" },
        { label: "Do not remember", route: route("start", "begin", "n") },
      ),
    ],
  };
}

/** For whom answers are kept already. */
export function knownReply({ services, texts }: Onboarding, { state, profile }: Standing): Reply {
  const whom = profileWords(services.library, profile) || "no answers yet";
  return {
    title: "Your own plan",
    blocks: [
      heading("Your own plan"),
      text(texts("start-known", { whom })),
      note(texts("start-who-sees")),
      ...buttons(
        { label: "Open my plan", route: route("plan", "show", writeState(state)), style: "primary" },
        { label: "Change an answer", route: route("plan", "change", writeState(state)) },
        { label: "Start over", route: route("start", "over", writeState(state)) },
      ),
    ],
  };
}

export interface Asking {
  question: Question;
  onto: Onto;
  /** Code of a group of specialties. */
  group?: string | undefined;
  /** What must be said first. */
  lead?: Block[];
}

export function questionReply(context: Onboarding, standing: Standing, asking: Asking): Reply {
  const { library } = context.services;
  const { texts } = context;
  const { profile } = standing;
  const { question, onto, group, lead = [] } = asking;
  const state = writeState(standing.state);
  const all = questionsFor(profile);
  const has = profile[question] !== undefined;
  const where = { number: all.indexOf(question) + 1, total: all.length };
  const notes = [
    ...(onto === "next" ? [texts("question-of", where)] : []),
    ...(has ? [texts("answer-so-far", { answer: answerWords(context, profile, question) })] : []),
  ];
  return {
    title: TITLES[question],
    blocks: [
      ...lead,
      heading(TITLES[question]),
      text(texts(`ask-${question}`)),
      ...(notes.length > 0 ? [note(notes.join(" "))] : []),
      ...(question === "specialty" && group === undefined
        ? [pickerOf(route("start", "group", state, onto), "Choose your field", specialtyGroups(library, profile))]
        : answerBlocks(choicesOf(library, profile, question, group), state, question, onto)),
      ...buttons(...navigation(standing, asking, state, has)),
    ],
  };
}

function answerBlocks(choices: Choice[], state: string, question: Question, onto: Onto): Block[] {
  if (choices.length > MOST_BUTTONS)
    return [pickerOf(route("start", "answer", state, question, onto), "Choose one", choices)];
  return buttons(
    ...choices.map(({ label, value }) => ({ label, route: route("start", "answer", state, question, onto, value) })),
  );
}

const pickerOf = (id: string, placeholder: string, options: Choice[]): Block => ({
  kind: "picker",
  route: id,
  placeholder,
  options,
});

function navigation({ profile }: Standing, { question, onto, group }: Asking, state: string, has: boolean): Button[] {
  const ask = (other: Question) => route("start", "ask", state, other, onto);
  const before = questionBefore(profile, question);
  const after = questionAfter(profile, question);
  const plan = route("plan", "show", state);
  const skip = route("start", "skip", state, question, onto);
  if (onto === "plan")
    return [
      ...(group === undefined ? [] : [{ label: "Other field", route: ask(question) }]),
      { label: "Leave it open", route: skip },
      { label: "Back to the plan", route: plan },
    ];
  return [
    {
      label: "Back",
      route: group !== undefined ? ask(question) : before ? ask(before) : route("start", "intro"),
    },
    ...(has ? [{ label: "Keep my answer", route: after ? ask(after) : plan, style: "primary" as const }] : []),
    { label: has ? "Skip, and leave it open" : "Skip", route: skip },
    ...(Object.keys(profile).length > 0 ? [{ label: "Start over", route: route("start", "over", state) }] : []),
  ];
}

/** Which answer to change. */
export function changeReply(context: Onboarding, standing: Standing): Reply {
  const { profile } = standing;
  const state = writeState(standing.state);
  return {
    title: context.texts("change-which"),
    blocks: [
      heading("Change an answer"),
      pickerOf(
        route("start", "edit", state),
        context.texts("change-which"),
        questionsFor(profile).map((question) => ({
          label: TITLES[question],
          value: question,
          description: profile[question] === undefined ? "Left open" : answerWords(context, profile, question),
        })),
      ),
      ...buttons(
        { label: "Back to the plan", route: route("plan", "show", state) },
        { label: "Start over", route: route("start", "over", state) },
      ),
    ],
  };
}

/** One answer in words. */
export function answerWords({ services: { library } }: Onboarding, given: Profile, question: Question): string {
  if (question === "level") return given.level === undefined ? "" : levelTitle(library.vocabulary, given, given.level);
  return profileWords(library, { [question]: given[question] });
}

/** A hard stop, in full, before anything else is said. */
export const stopBlock = ({ texts }: Pick<Onboarding, "texts">, { title, why, ask }: PlanStep): Block => ({
  kind: "caution",
  severity: "stop",
  title,
  body: [text(why), ...(ask === undefined ? [] : [text(texts("stop-first", { whom: ask }))])],
});

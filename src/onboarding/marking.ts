/** Marks on the steps of a kept plan. */
import { type Reply, type TextKey, text } from "../bot/index.ts";
import { changeKept, notKept, type Onboarding, outOfDate } from "./keeping.ts";
import { planFor, progressOf } from "./plan.ts";
import { planReply } from "./plan-screens.ts";
import { type StepState, stepStates } from "./record.ts";

const isState = (text: string | undefined): text is StepState => (stepStates as readonly string[]).includes(text ?? "");

const SAID: Record<StepState, TextKey> = {
  done: "marked-done",
  waiting: "marked-waiting",
  "not-for-me": "marked-not-for-me",
};
const SAID_OF_STOP: Record<StepState, TextKey> = { ...SAID, done: "marked-yes", "not-for-me": "marked-no" };

/** Marks a step, or takes its mark away (undefined). A step that is not open is left as it is. */
export async function mark(context: Onboarding, id: string | undefined, to: string | undefined): Promise<Reply> {
  const { services, texts, now } = context;
  const step = services.library.plan.get(id ?? "");
  if (to !== undefined && !isState(to)) return outOfDate(context);
  let isOpen = false;
  const standing = await changeKept(context, (record) => {
    const { open } = progressOf(planFor(services.library, record.profile), record.steps);
    isOpen = open.some((one) => one.step.id === id);
    if (!step || !isOpen) return record;
    const { [step.id]: before, ...others } = record.steps;
    if (to === undefined) return { ...record, steps: others };
    // Pressed twice, the day of the first press stands.
    const at = before?.state === to ? before.at : now.toISOString();
    return { ...record, steps: { ...others, [step.id]: { state: to, at } } };
  });
  if (!standing) return notKept(context);
  if (!step || !isOpen) return planReply(context, standing, [text(texts("step-gone"))]);
  const said = to === undefined ? "mark-undone" : (step.stop ? SAID_OF_STOP : SAID)[to];
  return planReply(context, standing, [text(texts(said, { step: step.title }))]);
}

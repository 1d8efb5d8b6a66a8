/** Every command, in the order of the menu. Reading this folder from the top is the tour of the product. */
import { answerActions } from "../src/answering/index.ts";
import type { Actions, Command } from "../src/bot/index.ts";
import type { Services } from "../src/services.ts";
import { ask } from "./ask.ts";
import { disclosure } from "./disclosure.ts";
import { eligibility } from "./eligibility.ts";
import { feedbackActions } from "./feedback.ts";
import { guideActions } from "./guides.ts";
import { helpFor } from "./help.ts";
import { hipaa } from "./hipaa.ts";
import { letterActions } from "./letters.ts";
import { malpractice } from "./malpractice.ts";
import { missActions } from "./miss.ts";
import { moderate } from "./moderate/index.ts";
import { panelActionsFor } from "./panel.ts";
import { pay } from "./pay.ts";
import { plan } from "./plan.ts";
import { privacy } from "./privacy.ts";
import { start } from "./start.ts";
import { topics } from "./topics.ts";

const help = helpFor(() => commands);

export const commands: readonly Command<Services>[] = [
  ask,
  eligibility,
  pay,
  hipaa,
  malpractice,
  disclosure,
  topics,
  start,
  plan,
  privacy,
  help,
  ...moderate,
];

/** Presses and submits that belong to no one command. */
export const actions: readonly Actions<Services>[] = [
  answerActions,
  missActions,
  feedbackActions,
  panelActionsFor(() => commands),
  guideActions,
  letterActions,
];

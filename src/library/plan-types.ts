/** The steps of onboarding. */
import type { Inline } from "../bot/index.ts";
import type { Facets, Source } from "./types.ts";

/** In the order in which a member comes to them. */
export const planStages = [
  "permission",
  "contract",
  "documents",
  "apply",
  "security",
  "interview",
  "first-task",
  "taxes",
  "yearly",
] as const;
export type PlanStage = (typeof planStages)[number];

/** One thing to do on the way to the first paid task. */
export interface PlanStep {
  id: string;
  title: string;
  stage: PlanStage;
  /** A hard stop: nothing that comes after it is shown before it is marked done. */
  stop: boolean;
  /** The step is for whom any of these fits; for everybody where there is none. */
  when: Facets[];
  /** And for nobody whom any of these fits. */
  not: Facets[];
  why: Inline[];
  howLong: string;
  do: Inline[][];
  /** Whom, in writing. */
  ask?: string;
  /** Id of a letter to send. */
  letter?: string;
  sources: Source[];
  /** Ids. */
  cautions: string[];
  related: string[];
  file: string;
  line: number;
}

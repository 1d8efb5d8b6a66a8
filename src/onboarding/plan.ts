/** From a profile to a plan: the steps that are this member's, in order, and what stands behind a hard stop. Pure. */
import type { Facets, Library, PlanStep } from "../library/index.ts";
import { facetsOfProfile, type Profile } from "./profile.ts";
import type { StepMarks, StepState } from "./record.ts";

export interface PlannedStep {
  step: PlanStep;
  /** Ids of the hard stops that it waits for; empty for a stop itself. */
  behind: string[];
}

/** True where every facet of a condition is known and has one of its values. What is left open fits nothing. */
export const holds = (when: Facets, known: Facets): boolean =>
  Object.entries(when).every(([key, wanted]) => {
    const have = known[key as keyof Facets] as (string | number)[] | undefined;
    return have?.some((value) => (wanted as (string | number)[]).includes(value)) ?? false;
  });

/** The steps that fit what is known of somebody, in the order of plan.yaml. */
export const stepsFor = (library: Library, known: Facets): PlanStep[] =>
  [...library.plan.values()].filter(
    ({ when, not }) =>
      (when.length === 0 || when.some((one) => holds(one, known))) && !not.some((one) => holds(one, known)),
  );

/** The steps for this profile, in the order of plan.yaml, hard stops first. */
export function planFor(library: Library, profile: Profile): PlannedStep[] {
  const mine = stepsFor(library, facetsOfProfile(library, profile));
  const stops = mine.filter(({ stop }) => stop);
  const behind = stops.map(({ id }) => id);
  return [
    ...stops.map((step) => ({ step, behind: [] })),
    ...mine.filter(({ stop }) => !stop).map((step) => ({ step, behind })),
  ];
}

export interface ProgressStep {
  step: PlanStep;
  state?: StepState;
  /** Since when, ISO. */
  at?: string;
}

export interface Progress {
  /** What can be opened now. */
  open: ProgressStep[];
  /** How many steps wait behind a hard stop without a written yes. */
  later: number;
  /** Hard stops without a written yes. */
  stops: ProgressStep[];
  done: number;
  /** Open steps, without those that are not for this member. */
  total: number;
  next: ProgressStep | undefined;
  /** A hard stop was answered with no. */
  refused: boolean;
}

/** A plan with what the member marked. A stop is over once it is done, which means a written yes. */
export function progressOf(plan: readonly PlannedStep[], marks: StepMarks): Progress {
  const stateOf = (id: string) => (Object.hasOwn(marks, id) ? marks[id] : undefined);
  const all = plan.map(({ step, behind }) => ({
    shown: { step, ...stateOf(step.id) },
    isOpen: behind.every((id) => stateOf(id)?.state === "done"),
  }));
  const open: ProgressStep[] = all.filter(({ isOpen }) => isOpen).map(({ shown }) => shown);
  const stops = open.filter(({ step, state }) => step.stop && state !== "done");
  const counted = open.filter(({ step, state }) => step.stop || state !== "not-for-me");
  return {
    open,
    later: all.length - open.length,
    stops,
    done: counted.filter(({ state }) => state === "done").length,
    total: counted.length,
    next: open.find(({ state }) => state === undefined) ?? open.find(({ state }) => state === "waiting"),
    refused: stops.some(({ state }) => state === "not-for-me"),
  };
}

/** The plans of many clinicians, as files that a person has read. UPDATE_GOLDEN=1 writes them anew. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { inlineText } from "../../src/bot/index.ts";
import type { Library } from "../../src/library/index.ts";
import { type Profile, planFor, profileWords, progressOf } from "../../src/onboarding/index.ts";
import { realLibrary } from "../support/onboarding.ts";
import { PROFILES } from "../support/profiles.ts";

const folder = join(import.meta.dirname, "golden");
let library: Library;
beforeAll(async () => {
  library = await realLibrary();
});

/** A plan as a person reads it: what stops, then every step with its reason, and what to do. */
function written(profile: Profile): string {
  const plan = planFor(library, profile);
  const steps = plan.map(({ step, behind }, index) =>
    [
      `${index + 1}. ${step.stop ? "STOP " : ""}${step.title} [${step.stage}: ${step.id}]${behind.length > 0 ? ` (after ${behind.join(", ")})` : ""}`,
      `   ${inlineText(step.why)}`,
      ...step.do.map((line) => `   - ${inlineText(line)}`),
      `   How long: ${step.howLong}`,
      ...(step.ask ? [`   Ask: ${step.ask}`] : []),
      `   Sources: ${step.sources.map(({ id }) => id).join(", ")}. Cautions: ${step.cautions.join(", ") || "none"}.`,
    ].join("\n"),
  );
  return `${profileWords(library, profile) || "Nothing answered"}\n\n${steps.join("\n\n")}\n`;
}

describe("the plan", () => {
  it.each(Object.keys(PROFILES))("of %s is what a person agreed with", (name) => {
    const file = join(folder, `${name}.txt`);
    const text = written(PROFILES[name] ?? {});
    if (process.env.UPDATE_GOLDEN) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, text);
    }
    expect(text).toBe(readFileSync(file, "utf8"));
  });

  it("is written for every credential, level, employer and authorization there is", () => {
    const all = Object.values(PROFILES);
    const { groups } = library.vocabulary;
    for (const group of ["credential", "employer", "authorization"] as const)
      expect(new Set(all.flatMap((profile) => profile[group] ?? []))).toEqual(new Set(groups[group].keys()));
    const levels = (credential: string) =>
      new Set(all.flatMap((profile) => (profile.credential === credential ? String(profile.level ?? "") : "")));
    for (const id of groups.level.keys()) expect(levels("resident")).toContain(id);
    for (const id of groups["student-level"].keys()) expect(levels("student")).toContain(id);
    expect(readdirSync(folder)).toHaveLength(all.length);
  });

  it("has one step at least of every stage, and one alone where to apply, for everybody", () => {
    const { groups } = library.vocabulary;
    const values = (group: "credential" | "employer" | "authorization") => [undefined, ...groups[group].keys()];
    for (const credential of values("credential"))
      for (const level of credential === "resident" || credential === "student" ? [undefined, 1, 2, 3, 4] : [undefined])
        for (const employer of values("employer"))
          for (const authorization of values("authorization")) {
            const profile = Object.fromEntries(
              Object.entries({ credential, level, employer, authorization }).filter(([, value]) => value !== undefined),
            ) as Profile;
            const stages = planFor(library, profile).map(({ step }) => step.stage);
            const count = (stage: string) => stages.filter((one) => one === stage).length;
            const told = JSON.stringify(profile);
            for (const stage of ["documents", "apply", "security", "interview", "first-task", "taxes", "yearly"])
              expect(count(stage), `${stage} of ${told}`).toBe(1);
            expect(count("contract"), `contract of ${told}`).toBeGreaterThan(0);
            expect(stages.length).toBeLessThanOrEqual(16);
          }
  });

  it.each([
    ["j1", "stop-j1"],
    ["h1b", "stop-h1b"],
    ["f1-stem-opt", "stop-stem-opt"],
    ["f1-opt", "stop-f1"],
    ["tn", "stop-tied-visa"],
    ["o1", "stop-tied-visa"],
  ])("stops at %s, whatever else is known, and shows nothing else", (authorization, stop) => {
    for (const profile of Object.values(PROFILES)) {
      const { open, stops } = progressOf(planFor(library, { ...profile, authorization }), {});
      expect(stops.map(({ step }) => step.id)).toContain(stop);
      expect(open.every(({ step }) => step.stop)).toBe(true);
    }
  });

  it("opens behind a stop with a written yes alone", () => {
    const plan = planFor(library, { credential: "resident", level: 1, authorization: "j1" });
    const mark = (state: "done" | "waiting" | "not-for-me") => ({ state, at: "2026-11-20T12:00:00Z" });
    expect(progressOf(plan, {}).open).toHaveLength(2);
    expect(progressOf(plan, { "stop-j1": mark("waiting") }).open).toHaveLength(2);
    expect(progressOf(plan, { "stop-j1": mark("done") }).open).toHaveLength(2);
    expect(progressOf(plan, { "stop-j1": mark("not-for-me"), "stop-pgy1": mark("done") })).toMatchObject({
      refused: true,
      later: plan.length - 2,
    });
    const both = progressOf(plan, { "stop-j1": mark("done"), "stop-pgy1": mark("done") });
    expect(both).toMatchObject({ later: 0, done: 2, total: plan.length, stops: [] });
    expect(both.next?.step.stop).toBe(false);
  });

  it("names no platform before a stop is over", () => {
    const names = [...library.vocabulary.groups.platform.values()].map(({ title }) => title.split(/[\s,]/)[0] ?? title);
    for (const { stop, title, why, do: lines, sources } of library.plan.values()) {
      if (!stop) continue;
      const said = [title, inlineText(why), ...lines.map(inlineText), ...sources.map(({ publisher }) => publisher)];
      for (const name of names) expect(said.join(" ").toLowerCase().split(/\W+/)).not.toContain(name.toLowerCase());
    }
  });
});

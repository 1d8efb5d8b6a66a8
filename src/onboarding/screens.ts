/** The largest screens of onboarding, for the check of whether all of them fit every surface. */
import type { Block, Reply, Texts } from "../bot/index.ts";
import type { Facets, Library } from "../library/index.ts";
import { codeOf } from "./codes.ts";
import type { Standing } from "./keeping.ts";
import { planReply, stepReply } from "./plan-screens.ts";
import type { Profile } from "./profile.ts";
import { changeReply, introReply, knownReply, questionReply, stopBlock } from "./question-screens.ts";
import { questionsFor } from "./questions.ts";
import { memoryMembers } from "./record.ts";

const FIRST = ["credential", "level", "specialty", "employer", "authorization"] as const;

/** A profile that a step is for. */
function profileFor(when: Facets): Profile {
  return Object.fromEntries(FIRST.flatMap((key) => (when[key]?.[0] === undefined ? [] : [[key, when[key][0]]])));
}

/** The longest answer to each question, so that its codes and words take the most room. */
function widest({ vocabulary }: Library): Profile {
  const longest = (group: "credential" | "specialty" | "employer" | "authorization") =>
    [...vocabulary.groups[group].values()].sort((a, b) => b.title.length - a.title.length)[0]?.id;
  const [specialty, employer, authorization] = (["specialty", "employer", "authorization"] as const).map(longest);
  return {
    credential: "resident",
    level: 7,
    ...(specialty !== undefined && { specialty }),
    ...(employer !== undefined && { employer }),
    ...(authorization !== undefined && { authorization }),
    hours: 30,
  };
}

/** Each screen with what it is, in words. A step is shown to somebody whom it is for, remembered and not. */
export function* onboardingScreens(library: Library, texts: Texts): Generator<{ what: string; reply: Reply }> {
  const context = { services: { library, members: memoryMembers() }, texts, now: new Date(0), member: "" };
  const standing = (profile: Profile, kept: boolean): Standing => ({
    state: kept ? { kept } : { kept, profile },
    profile,
    marks: {},
  });
  const stops: Block[] = [...library.plan.values()].filter(({ stop }) => stop).map((step) => stopBlock(context, step));
  const profile = widest(library);
  yield { what: "the first screen of /start", reply: introReply(context) };
  yield { what: "/start for who comes back", reply: knownReply(context, standing(profile, true)) };
  yield { what: "the screen for changing an answer", reply: changeReply(context, standing(profile, false)) };
  for (const question of questionsFor(profile))
    for (const onto of ["next", "plan"] as const)
      yield {
        what: `the question "${question}"`,
        reply: questionReply(context, standing(profile, false), { question, onto, lead: stops.slice(0, 1) }),
      };
  for (const name of new Set([...library.vocabulary.groups.specialty.values()].map(({ group }) => group ?? "")))
    yield {
      what: `the specialties of "${name}"`,
      reply: questionReply(context, standing(profile, false), {
        question: "specialty",
        onto: "next",
        group: codeOf(name),
      }),
    };
  for (const step of library.plan.values()) {
    const own = { ...profile, ...(step.when[0] ? profileFor(step.when[0]) : {}) };
    for (const kept of [true, false]) {
      yield { what: `the plan with the step \`${step.id}\``, reply: planReply(context, standing(own, kept)) };
      // Alone, so that a hard stop of the widest profile does not hide it.
      const alone = { ...library, plan: new Map([[step.id, { ...step, when: [], not: [] }]]) };
      const services = { ...context.services, library: alone };
      yield {
        what: `the step \`${step.id}\``,
        reply: stepReply({ ...context, services }, standing(own, kept), step.id),
      };
    }
  }
}

/** What a member's answers are now, from the store or from the button; and every change of what is kept. */
import { buttons, type Context, type Reply, route, saying } from "../bot/index.ts";
import type { Facets, Library } from "../library/index.ts";
import type { State } from "./codes.ts";
import { facetsOfProfile, type Profile } from "./profile.ts";
import type { MemberRecord, Members, StepMarks } from "./record.ts";

export interface OnboardingServices {
  library: Library;
  members: Members;
}

/** What onboarding needs of a command's context. */
export type Onboarding = Pick<Context<OnboardingServices>, "services" | "texts" | "now" | "member">;

/** Where a member stands. */
export interface Standing {
  state: State;
  profile: Profile;
  marks: StepMarks;
}

export const keptStanding = ({ profile, steps }: MemberRecord): Standing => ({
  state: { kept: true },
  profile,
  marks: steps,
});

/** One read at most; undefined where answers should be kept but are not any more. */
export async function standingOf({ services, member }: Onboarding, state: State): Promise<Standing | undefined> {
  if (!state.kept) return { state, profile: state.profile, marks: {} };
  const record = await services.members.get(member);
  return record && keptStanding(record);
}

/** Changes what is kept, once somebody has asked for it to be kept: a button of before a deletion keeps nothing. */
export async function changeKept(
  { services, member, now }: Onboarding,
  change: (record: MemberRecord) => MemberRecord,
): Promise<Standing | undefined> {
  const record = await services.members.update(
    member,
    (before) => before && { ...change(before), usedAt: now.toISOString() },
  );
  return record && keptStanding(record);
}

/** Begins to keep: what is kept already stays, unless a profile is given. */
export async function beginKeeping({ services, member, now }: Onboarding, given?: Profile): Promise<Standing> {
  const usedAt = now.toISOString();
  const record = await services.members.update(member, (before) => {
    const { profile, steps } = before ?? { profile: {}, steps: {} };
    return { profile: given ?? profile, steps, usedAt };
  });
  if (!record) throw new Error("the store kept nothing");
  return keptStanding(record);
}

type Asking = Pick<Context<OnboardingServices>, "visibility" | "services" | "member">;

/** A member's profile: nothing in public, and nothing where nothing is kept. Reads one record. */
export async function ownProfile({ visibility, services, member }: Asking): Promise<Profile> {
  if (visibility === "public") return {};
  return (await services.members.get(member))?.profile ?? {};
}

/** The same as facets. */
export const profileFacets = async (context: Asking): Promise<Facets> =>
  facetsOfProfile(context.services.library, await ownProfile(context));

export const startButton = (label = "Start") => buttons({ label, route: route("start", "intro"), style: "primary" });

export function notKept({ texts }: Pick<Onboarding, "texts">): Reply {
  const reply = saying(texts("not-kept"));
  return { ...reply, blocks: [...reply.blocks, ...startButton("Start again")] };
}

/** A button of another version, or of content that has changed since. */
export function outOfDate({ texts }: Pick<Onboarding, "texts">): Reply {
  const reply = saying(texts("out-of-date"));
  return { ...reply, blocks: [...reply.blocks, ...startButton("Start again")] };
}

/** Many members, each with their own way through /start; and what must be kept after so many of their presses. */
import type { MemberRecord, Profile } from "../../src/onboarding/index.ts";

export const memberOf = (index: number): string => `discord:${1_000_000 + index}`;

const EMPLOYERS = ["academic", "community-hospital", "private-practice", "va", "state"];
const HOURS = [2, 5, 10, 15];

const answersOf = (index: number): [keyof Profile, string | number][] => [
  ["credential", "attending"],
  ["specialty", index % 2 === 0 ? "cardiology" : "emergency-medicine"],
  ["employer", EMPLOYERS[index % EMPLOYERS.length] ?? ""],
  ["authorization", "citizen-or-permanent-resident"],
  ["hours", HOURS[index % HOURS.length] ?? 0],
];
const MARKS = ["contract", "documents", "security"];

/** Routes of the buttons, in order. */
export const pressesOf = (index: number): string[] => [
  "v1:start:begin:k",
  ...answersOf(index).map(([question, value]) => `v1:start:answer:k,${question},next,${value}`),
  ...MARKS.map((step) => `v1:plan:mark:${step},done`),
];

/** What the first presses, up to and with this one, have changed. */
export function keptAfter(index: number, press: number): Pick<MemberRecord, "profile"> & { marks: string[] } {
  const answers = answersOf(index);
  return {
    profile: Object.fromEntries(answers.slice(0, Math.max(0, press))),
    marks: MARKS.slice(0, Math.max(0, press - answers.length)),
  };
}

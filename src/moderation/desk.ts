/** What moderators' commands need beyond the library in force; src/desk.ts makes it. */
import type { Context, Reply, Surface } from "../bot/index.ts";
import { type CheckedProse, checkProse, type Draft, type Library, type Problem } from "../library/index.ts";
import type { Communities } from "./community.ts";

export interface Desk {
  /** Since when the content in force is in force. */
  since(): Date | undefined;
  /** Errors and warnings of the files as they are now, in force or not. */
  problems(): readonly Problem[];
  /** Words typed into a form, held to the rules of content; `most` characters. */
  checkProse(text: string, most: number): CheckedProse;
  /** A pasted answer, checked as a file would be, on every surface. */
  draft(library: Library, id: string, text: string, now: Date): Draft;
  canAnnounce(surface: Surface): boolean;
  /** As `Announcer` of bot/ports.ts. */
  announce(community: string, channel: string, reply: Reply, once: string): Promise<"delivered" | "refused">;
}

/** For tests of what has nothing to do with it. */
export const emptyDesk: Desk = {
  since: () => undefined,
  problems: () => [],
  checkProse: (text, most) => checkProse(text, { most }),
  draft: () => ({ answer: undefined, problems: [], without: undefined }),
  canAnnounce: () => false,
  announce: async () => "refused",
};

export interface ModeratingServices {
  library: Library;
  communities: Communities;
  desk: Desk;
}

/** What moderators' screens need of a command's context; the community is known to be one. */
export type Moderating = Pick<
  Context<ModeratingServices>,
  "services" | "texts" | "now" | "surface" | "channel" | "can"
> & { community: string };

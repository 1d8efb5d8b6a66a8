/** What moderators' commands are given of content and of the surfaces. */
import type { Announcer, Renderer, Surface } from "./bot/index.ts";
import { draftFits } from "./content-rules.ts";
import { checkProse, draftAnswer, type LibraryHolder, type TextRule } from "./library/index.ts";
import type { Desk } from "./moderation/index.ts";
import { textsOf } from "./texts.ts";

export interface DeskSettings {
  content: LibraryHolder;
  renderers: readonly Renderer<unknown>[];
  textRules: readonly TextRule[];
  announcers: Partial<Record<Surface, Announcer>>;
}

export function createDesk({ content, renderers, textRules, announcers }: DeskSettings): Desk {
  const announcerOf = (community: string) => announcers[community.split(":")[0] as Surface];
  return {
    since: content.since,
    problems: content.lastProblems,
    checkProse: (text, most) => checkProse(text, { most, textRules }),
    draft(library, id, text, today) {
      const draft = draftAnswer(library, { id, text, today, textRules });
      if (!draft.answer) return draft;
      const context = {
        services: { library },
        texts: textsOf(() => library),
        now: today,
        can: { share: true, send: true },
      };
      return { ...draft, problems: [...draft.problems, ...draftFits(draft.answer, context, renderers)] };
    },
    canAnnounce: (surface) => announcers[surface] !== undefined,
    announce: async (community, channel, reply, once) =>
      announcerOf(community)?.announce(community, channel, reply, once) ?? "refused",
  };
}

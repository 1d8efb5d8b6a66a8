/** A member who presses anything that was ever shown to them, for the property test of onboarding. */
import { plan } from "../../commands/plan.ts";
import { privacy } from "../../commands/privacy.ts";
import { start } from "../../commands/start.ts";
import { noFoot } from "../../src/answering/index.ts";
import { type Block, type Bot, createBot, type Invocation, type Reply } from "../../src/bot/index.ts";
import type { Library } from "../../src/library/index.ts";
import { emptyDesk, memoryCommunities, memoryMisses, noDeliveries, noFeedback } from "../../src/moderation/index.ts";
import type { Members } from "../../src/onboarding/index.ts";
import type { Services } from "../../src/services.ts";
import { textsOf } from "../../src/texts.ts";
import { logTo } from "./storage/store.ts";

export const ME = "discord:42";

const NOBODY = () => {
  throw new Error("nobody asks a question here");
};

/** A bot over this content and this store, without the answers: they take seconds to learn. */
export function onboardingBot(library: () => Library, members: () => Members, logged: string[]): Bot<Services> {
  return createBot<Services>({
    commands: [start, plan, privacy],
    actions: [],
    services: () => ({
      library: library(),
      answering: { ask: NOBODY, facetsIn: NOBODY, cautions: () => [], cautionsOver: () => [] },
      members: members(),
      reader: async () => ({}),
      communities: memoryCommunities(),
      foot: noFoot,
      desk: emptyDesk,
      misses: memoryMisses(),
      feedback: noFeedback,
      deliveries: noDeliveries,
    }),
    guards: [],
    texts: textsOf(library),
    clock: () => new Date("2026-11-20T12:00:00Z"),
    log: logTo(logged),
  });
}

export interface Pressed {
  route: string;
  values: string[];
}

/** Everything that can be pressed in a reply; each option of a picker is one. */
export const pressesIn = (blocks: readonly Block[]): Pressed[] =>
  blocks.flatMap((block): Pressed[] => {
    if (block.kind === "buttons")
      return block.buttons.flatMap((button) => ("route" in button ? [{ route: button.route, values: [] }] : []));
    if (block.kind === "picker") return block.options.map(({ value }) => ({ route: block.route, values: [value] }));
    return [];
  });

const CALLER = {
  surface: "discord",
  member: ME,
  community: null,
  locale: "en-US",
  moderator: async () => false,
} as const;

export const asCommand = (name: string): Invocation => ({ ...CALLER, kind: "command", name });
export const asPress = ({ route, values }: Pressed): Invocation => ({
  ...CALLER,
  kind: "press",
  route,
  values,
  from: "private",
});

export async function replyTo(bot: Bot<Services>, invocation: Invocation): Promise<Reply> {
  const response = await bot.dispatch(invocation);
  if (response.kind !== "reply") throw new Error(`a ${response.kind} was not expected`);
  return response.reply;
}

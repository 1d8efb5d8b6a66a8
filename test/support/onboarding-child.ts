/**
 * A process in which many members go through /start at once, to be killed: `onboarding-child.ts '{"url": ..., "from":
 * [...]}'`. It says on standard output which press of which member was answered.
 */
import { z } from "zod";
import { plan } from "../../commands/plan.ts";
import { start } from "../../commands/start.ts";
import { noFoot } from "../../src/answering/index.ts";
import { createBot } from "../../src/bot/index.ts";
import { emptyDesk, noDeliveries, noFeedback } from "../../src/moderation/index.ts";
import type { Services } from "../../src/services.ts";
import { openStore } from "../../src/storage/index.ts";
import { textsOf } from "../../src/texts.ts";
import { memberOf, pressesOf } from "./crowd.ts";
import { realLibrary } from "./onboarding.ts";
import { logTo, SECRET } from "./storage/store.ts";

const { url, from } = z.object({ url: z.string(), from: z.array(z.number()) }).parse(JSON.parse(process.argv[2] ?? ""));
const library = await realLibrary();
const store = await openStore({ url, keySecret: SECRET, log: logTo([]), clock: () => new Date() });
const never = () => {
  throw new Error("nobody asks a question here");
};
const answering: Services["answering"] = { ask: never, facetsIn: never, cautions: never, cautionsOver: never };
const bot = createBot<Services>({
  commands: [start, plan],
  actions: [],
  services: () => ({
    library,
    answering,
    members: store.members,
    reader: async () => ({}),
    communities: store.communities,
    foot: noFoot,
    desk: emptyDesk,
    misses: store.misses,
    feedback: noFeedback,
    deliveries: noDeliveries,
  }),
  guards: [],
  texts: textsOf(() => library),
  clock: () => new Date(),
  log: logTo([]),
});

process.stdout.write("ready\n");
await Promise.all(
  from.map(async (first, index) => {
    const presses = pressesOf(index);
    for (let at = first; at < presses.length; at++) {
      const response = await bot.dispatch({
        kind: "press",
        route: presses[at] ?? "",
        values: [],
        from: "private",
        surface: "discord",
        member: memberOf(index),
        community: null,
        locale: "en-US",
        moderator: async () => false,
      });
      const said = JSON.stringify(response);
      if (/Reference|out of date|Nothing is kept/.test(said)) throw new Error(`${presses[at]}: ${said.slice(0, 500)}`);
      process.stdout.write(`${index} ${at}\n`);
    }
  }),
);
await store.close();
process.stdout.write("all done\n");

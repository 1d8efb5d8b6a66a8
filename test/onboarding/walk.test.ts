/** Random presses, backs, double presses, old messages, reloads and restarts: no dead end, no wrong step, no lost mark. */
import fc from "fast-check";
import { afterEach, beforeAll, expect, it } from "vitest";
import { blocksText, parseRoute, type Reply, violations } from "../../src/bot/index.ts";
import { renderers } from "../../src/core.ts";
import type { Library } from "../../src/library/index.ts";
import {
  type MemberRecord,
  planFor,
  progressOf,
  type Question,
  questionAfter,
  readState,
  TITLES,
} from "../../src/onboarding/index.ts";
import { realLibrary } from "../support/onboarding.ts";
import { createBench } from "../support/storage/store.ts";
import { asCommand, asPress, ME, onboardingBot, type Pressed, pressesIn, replyTo } from "../support/walk.ts";

const bench = createBench();
afterEach(() => bench.clear());
let contents: Library[] = [];
beforeAll(async () => {
  const library = await realLibrary();
  // What a moderator may have changed since a message was sent: a step is gone, and a specialty.
  const plan = new Map([...library.plan].filter(([id]) => id !== "security" && id !== "stop-h1b"));
  const specialty = new Map([...library.vocabulary.groups.specialty].filter(([id]) => id !== "cardiology"));
  const vocabulary = { ...library.vocabulary, groups: { ...library.vocabulary.groups, specialty } };
  contents = [library, { ...library, plan, vocabulary }];
});

const action = fc.oneof(
  { weight: 12, arbitrary: fc.record({ kind: fc.constant("press" as const), back: fc.nat(2), which: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("twice" as const), back: fc.nat(1), which: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("old" as const), back: fc.nat(30), which: fc.nat() }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("command" as const), name: fc.constantFrom("start", "plan", "privacy") }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("restart" as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("reload" as const) }) },
);

type Kept = Pick<MemberRecord, "profile" | "steps"> | undefined;

const without = (record: object = {}, keys: readonly string[]): object =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));

/** The record after a press, without what this press may change; and the same of the record before. */
function unchanged({ route }: Pressed, before: Kept, after: Kept): [unknown, unknown] {
  const found = parseRoute(route);
  const [first = "", second = ""] = found?.args ?? [];
  const name = `${found?.owner}:${found?.action}`;
  const kept = before ?? { profile: {}, steps: {} };
  if (name === "privacy:forget") return [after, undefined];
  if (name === "start:begin" && first === "k") return [after, kept];
  if (name === "start:keep") return [after?.steps, kept.steps];
  if (!before) return [after, undefined];
  if (name === "start:over" && first === "k") return [after, { profile: {}, steps: before.steps }];
  if ((name === "start:answer" || name === "start:skip") && first === "k") {
    const changed = second === "credential" ? ["credential", "level", "specialty"] : [second];
    const rest = (one: Kept) => ({ steps: one?.steps, profile: without(one?.profile, changed) });
    return [rest(after), rest(before)];
  }
  if (name === "plan:mark" || name === "plan:undo") {
    const rest = (one: Kept) => ({ profile: one?.profile, steps: without(one?.steps, [first]) });
    return [rest(after), rest(before)];
  }
  return [after, before];
}

/** What holds for every screen, whatever was pressed to get there. */
function isRight(library: Library, reply: Reply, pressed: Pressed | undefined, kept: Kept): void {
  const words = blocksText(reply.blocks);
  expect(words).not.toContain("Reference:");
  for (const renderer of Object.values(renderers)) expect(violations(reply, renderer)).toEqual([]);
  const found = pressed && parseRoute(pressed.route);
  if (found?.owner === "privacy" || found?.action === "read" || reply.title.startsWith("What is kept")) return;
  const next = pressesIn(reply.blocks);
  expect(next.length, words).toBeGreaterThan(0);

  const written = next.flatMap(({ route }) => parseRoute(route)?.args[0] ?? []).find((arg) => /^(?:k$|n\.)/.test(arg));
  const state = readState(library, written);
  const profile = state && (state.kept ? kept?.profile : state.profile);
  if (!state || !profile) return;
  const { stops } = progressOf(planFor(library, profile), state.kept ? (kept?.steps ?? {}) : {});
  if (stops.length > 0) expect(words).not.toMatch(/\b(?:Mercor|Handshake|Outlier|AfterQuery|micro1|Welo)\b/);
  const [, question, onto] = found?.args ?? [];
  const isAnswer = found?.owner === "start" && (found.action === "answer" || found.action === "skip");
  if (!isAnswer || words.includes("out of date")) return;
  const following = onto === "next" ? questionAfter(profile, question as Question) : undefined;
  if (following) expect(reply.title).toBe(TITLES[following]);
  else expect(reply.title).toMatch(/^Your plan/);
}

it("a random walk finds no dead end, no wrong step and loses nothing", { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(action, { minLength: 10, maxLength: 60, size: "max" }), async (actions) => {
      const url = `sqlite://${await bench.folder()}/preceptor.sqlite`;
      let { store } = await bench.lab({ url });
      let library = contents[0] as Library;
      const bot = onboardingBot(
        () => library,
        () => store.members,
        [],
      );
      const shown: Reply[] = [await replyTo(bot, asCommand("start"))];
      const kept = async (): Promise<Kept> => {
        const record = await store.members.get(ME);
        return record && { profile: record.profile, steps: record.steps };
      };
      for (const one of actions) {
        if (one.kind === "restart") {
          const before = await kept();
          await store.close();
          ({ store } = await bench.lab({ url }));
          expect(await kept()).toEqual(before);
          continue;
        }
        if (one.kind === "reload") {
          library = contents[library === contents[0] ? 1 : 0] as Library;
          continue;
        }
        const before = await kept();
        if (one.kind === "command") {
          const reply = await replyTo(bot, asCommand(one.name));
          expect(await kept()).toEqual(before);
          isRight(library, reply, undefined, before);
          shown.push(reply);
          continue;
        }
        const from = shown.at(-1 - (one.back % shown.length));
        const presses = pressesIn(from?.blocks ?? []);
        const pressed = presses[one.which % Math.max(1, presses.length)];
        if (!pressed || !/^v1:(?:start|plan|privacy):/.test(pressed.route)) continue;
        const times = one.kind === "twice" ? 2 : 1;
        const replies = await Promise.all(Array.from({ length: times }, () => replyTo(bot, asPress(pressed))));
        const after = await kept();
        const [now, then] = unchanged(pressed, before, after);
        expect(now, pressed.route).toEqual(then);
        for (const reply of replies) isRight(library, reply, pressed, after);
        shown.push(...replies.slice(-1));
      }
      await bench.clear();
    }),
    { numRuns: 25, endOnFailure: true },
  );
});

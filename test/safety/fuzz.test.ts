/** Whatever comes in: no crash, no fault, no hang, and a reply that every surface takes whole. See test/support/fuzz.ts. */
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Invocation, parseRoute, type Reply } from "../../src/bot/index.ts";
import { type Core, createCore } from "../../src/core.ts";
import { kindsOf } from "../../src/privacy/index.ts";
import { recordingLog } from "../support/bot.ts";
import { TODAY } from "../support/content.ts";
import { anyText, repeated, report, runs, timed, timedLater, timeout } from "../support/fuzz.ts";
import { anyInvocation, anyRoute } from "../support/fuzz-requests.ts";
import { alive } from "../support/inert.ts";

const log = recordingLog();
let core: Core;

beforeAll(async () => {
  core = createCore({
    contentDir: join(import.meta.dirname, "../../content"),
    limits: { member: null, community: null },
    clock: () => TODAY,
    log,
    contentRules: {},
  });
  expect(await core.content.reload()).toMatchObject({ ok: true });
}, 600_000);

afterAll(() => report("of dispatch, routes and the screen"));

/** Whole on every surface, and nothing in it alive. What a moderator writes as content may link, as content does. */
async function expectInert(reply: Reply, { moderator }: Invocation): Promise<void> {
  const found = alive(reply);
  if (found.length > 0 && !(await moderator().catch(() => false))) expect(found).toEqual([]);
}

/** What was asked, for a message about it. */
const told = ({ kind, ...what }: Invocation): string => `${kind} ${JSON.stringify(what).slice(0, 1500)}`;

describe("dispatch", () => {
  it("answers anything, without a fault, as every surface takes it", { timeout }, async () => {
    await fc.assert(
      fc.asyncProperty(anyInvocation, async (given) => {
        log.lines.length = 0;
        core.bot.declared(given);
        const response = await timedLater(told(given), () => core.bot.dispatch(given));
        if (response.kind === "reply") {
          await expectInert(response.reply, given);
          const later = await response.later?.();
          if (later) await expectInert(later, given);
        }
        if (response.kind === "choices") {
          expect(response.choices.length).toBeLessThanOrEqual(25);
          for (const { label } of response.choices) expect(label.length).toBeLessThanOrEqual(100);
        }
        expect(log.lines.filter(({ level }) => level === "error" || level === "warn")).toEqual([]);
      }),
      runs(2500),
    );
  });
});

describe("a question", () => {
  it("is answered in time, however it repeats itself", { timeout }, async () => {
    const asked = fc.record({
      surface: fc.constantFrom("discord" as const, "slack" as const),
      name: fc.constantFrom("ask", "pay", "hipaa", "eligibility", "help"),
      text: repeated,
    });
    const asks = {
      kind: "command" as const,
      member: "discord:1",
      community: null,
      locale: "en-US",
      moderator: async () => false,
    };
    await fc.assert(
      fc.asyncProperty(asked, async (what) => {
        const given: Invocation = { ...asks, ...what };
        const response = await timedLater(told(given), () => core.bot.dispatch(given));
        if (response.kind === "reply") await expectInert(response.reply, given);
      }),
      runs(300),
    );
  });
});

describe("route ids", () => {
  it("are read or refused, and are legal on the platforms where they are read", { timeout }, () => {
    fc.assert(
      fc.property(fc.oneof(anyRoute, anyText), (id) => {
        const read = timed("a route", () => parseRoute(id));
        if (read === null) return;
        expect(id.length).toBeLessThanOrEqual(100);
        expect(`v1:${read.owner}:${read.action}:${read.args.join(",")}`).toBe(id);
      }),
      runs(5000),
    );
  });
});

/** What the rules of the screen look for, and what their gaps run over. */
const ATOMS = [
  "pt ",
  "patient ",
  "mr. ",
  "dr ",
  "mrn ",
  "mrn: ",
  "dob ",
  "ssn ",
  "0",
  "1-",
  "12/",
  "555-",
  "a ",
  "A. ",
  "Smith ",
  "smith, ",
  "his ",
  "is ",
  "the ",
  "year old ",
  "91 ",
  "@",
  ".",
  "http://",
  "://",
  "x.com/",
  "(",
  ")",
  " ",
  "\n",
  "\t",
  "-",
  "#",
  ":",
  "=",
  ",",
  "'",
  "\u200B",
  "\u0301",
  "\uFF11",
  "room ",
  "bed ",
  "st ",
  "street ",
  "january ",
  "admitted ",
  "password ",
  "code ",
  "key ",
];
const repeats = fc.oneof(
  fc
    .tuple(fc.array(fc.constantFrom(...ATOMS), { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 4000 }))
    .map(([atoms, times]) => atoms.join("").repeat(times).slice(0, 4000)),
  fc
    .tuple(fc.constantFrom(...ATOMS), fc.constantFrom(...ATOMS), fc.constantFrom(...ATOMS))
    .map(([first, again, last]) => (first + again.repeat(4000)).slice(0, 3980) + last),
);

describe("the patient-data screen", () => {
  it("ends on anything, however it repeats", { timeout }, () => {
    fc.assert(
      fc.property(
        fc.oneof(
          { weight: 4, arbitrary: repeats },
          { weight: 1, arbitrary: anyText },
          { weight: 1, arbitrary: repeated },
        ),
        (text) => {
          timed(`the screen on ${JSON.stringify(text.slice(0, 60))}`, () => kindsOf(text));
        },
      ),
      runs(400),
    );
  });
});

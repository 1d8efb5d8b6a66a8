/**
 * Whatever comes in: no crash, no fault, and a reply that every surface takes whole. FUZZ_RUNS sets the number of
 * runs of each property (100,000 for the long run), FUZZ_SEED repeats one; fast-check prints the seed of a failure.
 */
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { actions, commands } from "../../commands/index.ts";
import { type Caller, fit, type Invocation, parseMarkup, parseRoute, type Reply } from "../../src/bot/index.ts";
import { type Core, createCore, renderers } from "../../src/core.ts";
import { type ContentFiles, loadLibrary, readContent, withFiles } from "../../src/library/index.ts";
import { kindsOf } from "../../src/privacy/index.ts";
import { words } from "../support/arbitrary.ts";
import { recordingLog } from "../support/bot.ts";
import { base, TODAY } from "../support/content.ts";

const asked = Number(process.env.FUZZ_RUNS ?? 0);
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
const runs = (usual: number) => ({ numRuns: asked || usual, seed });
/** For the long run; the usual one takes seconds. */
const timeout = asked > 10_000 ? 3600_000 : 120_000;
/** Milliseconds that no input may take: far above what is measured, far below what a runaway pattern takes. */
const HANG_MS = 2000;

const contentDir = join(import.meta.dirname, "../../content");
const log = recordingLog();
let core: Core;
let shipped: ContentFiles;

beforeAll(async () => {
  core = createCore({
    contentDir,
    limits: { member: null, community: null },
    clock: () => TODAY,
    log,
    contentRules: {},
  });
  shipped = await readContent(contentDir);
  expect(await core.content.reload()).toMatchObject({ ok: true });
}, 60_000);

function timed<T>(what: string, run: () => T): T {
  const began = performance.now();
  const result = run();
  const took = performance.now() - began;
  if (took > HANG_MS) throw new Error(`${what} took ${Math.round(took)} ms`);
  return result;
}

/** Throws where a surface would not take the reply. */
function present(reply: Reply): void {
  for (const renderer of Object.values(renderers))
    for (const payload of fit(reply, renderer))
      if (renderer.violations(payload).length > 0) throw new Error(renderer.violations(payload).join("; "));
}

const PROTOTYPE = ["__proto__", "constructor", "toString", "hasOwnProperty", "prototype"];
const SAID = [
  "pgy3 em what would i pull in",
  "j1 fellow can i do this on the side",
  "do i tell my chair. does malpractice cover it. what does it pay",
  "credential:resident level:3",
  "level:99999999999999999999 credential:'",
  'about:" specialty: hours:-1',
  "patient john smith mrn 00482913",
];
const anyText = fc.oneof(
  words,
  fc.constantFrom(...SAID, ...PROTOTYPE, "", " ", "\0", "a".repeat(4000), "a".repeat(4001), "é".repeat(9000)),
  fc.array(fc.oneof(words, fc.constantFrom(...SAID)), { maxLength: 6 }).map((parts) => parts.join(" ")),
);
const names = [...commands.map(({ name }) => name), ...PROTOTYPE, "", "moderate status"];
const optionNames = [...new Set(commands.flatMap(({ options }) => Object.keys(options))), ...PROTOTYPE];
const anyValue = fc.oneof(
  anyText,
  fc.constantFrom("resident", "attending", "3", "0", "-1", "1e9", "emergency-medicine", "pay", "pay/residents", "j1"),
);
const table = (keys: readonly string[]) =>
  fc
    .array(fc.tuple(fc.oneof(fc.constantFrom(...keys), words), anyValue), { maxLength: 5 })
    .map((pairs): Record<string, string> => Object.fromEntries(pairs));

const targets = [
  ...commands.map(({ name, presses = {}, submits = {} }) => ({ owner: name.split(" ")[0] ?? name, presses, submits })),
  ...actions.map(({ owner, presses = {}, submits = {} }) => ({ owner, presses, submits })),
].flatMap(({ owner, presses, submits }) =>
  [...Object.keys(presses), ...Object.keys(submits), ...PROTOTYPE].map((action) => `v1:${owner}:${action}`),
);
const argument = fc.oneof(
  fc.constantFrom("", "k", "n......", "n.zzzz.....99", "pay/residents", "program-director", "0", "-1", "1e9", "show"),
  fc.constantFrom("credential", "level", "specialty", "hours", "w2.5.0.10", "../..", ...PROTOTYPE.slice(1)),
  fc.stringMatching(/^[A-Za-z0-9._~/=+-]{0,20}$/),
);
const anyRoute = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.constantFrom(...targets), fc.array(argument, { maxLength: 5 }))
      .map(([target, args]) => `${target}:${args.join(",")}`),
  },
  { weight: 1, arbitrary: words },
  { weight: 1, arbitrary: fc.constantFrom("", "v1", "v1:::", "v2:answer:open:x", `v1:answer:open:${"a".repeat(500)}`) },
);

const caller: fc.Arbitrary<Caller> = fc.record({
  surface: fc.constantFrom("discord" as const, "slack" as const, "web" as const, "terminal" as const),
  member: fc.constantFrom("discord:1", "slack:T1:U1", "web:x", "terminal:local"),
  community: fc.constantFrom(null, "discord:1", "slack:T1"),
  locale: fc.constantFrom("en-US", "tr", "", "xx-invalid-locale"),
  moderator: fc.constantFrom(
    async () => true,
    async () => false,
    () => Promise.reject(new Error("the platform is away")),
  ),
});
const visibility = fc.constantFrom("private" as const, "public" as const);
const name = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...names) }, { weight: 1, arbitrary: words });
const anyRequest = fc.oneof(
  fc.record({ kind: fc.constant("command" as const), name, text: anyText, visibility }),
  fc.record({ kind: fc.constant("command" as const), name, options: table(optionNames) }),
  fc.record({
    kind: fc.constant("press" as const),
    route: anyRoute,
    values: fc.array(anyValue, { maxLength: 3 }),
    from: fc.constantFrom("private" as const, "shared" as const),
  }),
  fc.record({
    kind: fc.constant("submit" as const),
    route: anyRoute,
    fields: table(["recipient", "platform", "hours", "start", ...PROTOTYPE]),
  }),
  fc.record({
    kind: fc.constant("suggest" as const),
    name,
    option: fc.oneof(fc.constantFrom(...optionNames), words),
    text: anyText,
  }),
);
const invocation: fc.Arbitrary<Invocation> = fc.tuple(caller, anyRequest).map(([who, what]) => ({ ...who, ...what }));

describe("dispatch", () => {
  it("answers anything, without a fault, as every surface takes it", { timeout }, async () => {
    await fc.assert(
      fc.asyncProperty(invocation, async (given) => {
        log.lines.length = 0;
        core.bot.declared(given);
        const response = await core.bot.dispatch(given);
        if (response.kind === "reply") {
          present(response.reply);
          const later = await response.later?.();
          if (later) present(later);
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

const MARKS = [
  "#",
  "*",
  "_",
  "`",
  "[",
  "](",
  ")",
  "<",
  ">",
  "!",
  "- ",
  "1. ",
  "\n",
  "\n\n",
  "  ",
  "\\",
  "&",
  "|",
  "https://a.b",
];
const markdown = fc.oneof(
  fc.array(fc.oneof(fc.constantFrom(...MARKS), words), { maxLength: 40 }).map((parts) => parts.join("")),
  fc.tuple(fc.constantFrom(...MARKS), fc.integer({ min: 1, max: 600 })).map(([mark, times]) => mark.repeat(times)),
);

describe("markup", () => {
  it("becomes blocks that every surface renders, or problems", { timeout }, () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const { blocks, lines } = timed("markup", () => parseMarkup(text));
        expect(lines).toHaveLength(blocks.length);
        for (const renderer of Object.values(renderers)) renderer.render({ title: "A title", blocks });
        expect(JSON.stringify(blocks)).not.toMatch(/"url":"(?!https:)/i);
      }),
      runs(500),
    );
  });
});

/** What stands in a content file and means something. */
const SPICE = [
  "---",
  "\n",
  ": ",
  "- ",
  "{",
  "}",
  "[",
  "]",
  "|",
  ">",
  "&a ",
  "*a ",
  "!!js/function ",
  "!!binary ",
  "'",
  '"',
];
const MORE_SPICE = [
  "\t",
  "#",
  "%",
  "@",
  "\0",
  "\uFEFF",
  "\u202E",
  "<<: *a\n",
  "<<<<<<< HEAD\n",
  "{pay.residents}",
  "__proto__: 1\n",
];
interface Mutation {
  at: number;
  cut: number;
  put: string;
}
const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.oneof(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 2000 })),
  put: fc.oneof(fc.constantFrom("", ...SPICE, ...MORE_SPICE), words, fc.constantFrom(...PROTOTYPE)),
});
const mutated = (text: string, changes: readonly Mutation[]): string =>
  changes.reduce((now, { at, cut, put }) => {
    const place = Math.floor(at * now.length);
    return now.slice(0, place) + put + now.slice(place + cut);
  }, text);

async function expectLoaded(files: ContentFiles): Promise<void> {
  const began = performance.now();
  const { library, problems } = await loadLibrary({ files, today: TODAY });
  const took = performance.now() - began;
  // All of it, thousands of files at the most: the machine may be busy.
  expect(took).toBeLessThan(HANG_MS * 5);
  const errors = problems.filter(({ severity }) => severity === "error");
  expect(library === null).toBe(errors.length > 0);
  for (const { file, line, message } of problems) {
    expect(file).not.toBe("");
    expect(line).toBeGreaterThanOrEqual(1);
    expect(message.length).toBeGreaterThan(5);
  }
}

describe("content", () => {
  const small: ContentFiles = { texts: new Map(Object.entries(base)), problems: [] };
  const change = fc.record({ file: fc.nat(), mutations: fc.array(mutation, { minLength: 1, maxLength: 4 }) });
  const loadsChanged = (files: () => ContentFiles) =>
    fc.asyncProperty(change, ({ file, mutations }) => {
      const all = [...files().texts];
      const [path, text] = all[file % all.length] ?? ["topics.yaml", ""];
      return expectLoaded(withFiles(files(), { [path]: mutated(text, mutations) }));
    });

  it("loads or tells what is wrong, whatever became of a file", { timeout }, async () => {
    await fc.assert(
      loadsChanged(() => small),
      runs(500),
    );
  });

  it("the shipped content likewise, with a file of any kind changed", { timeout }, async () => {
    // A twelfth of the answers: each load checks all of them against one another.
    const few = () => ({
      texts: new Map([...shipped.texts].filter(([path], n) => !path.startsWith("answers/") || n % 12 === 0)),
      problems: [],
    });
    await fc.assert(loadsChanged(few), { numRuns: Math.min(asked || 10, 2000), seed });
  });

  it("takes files of any name", { timeout }, async () => {
    const path = fc.oneof(
      words,
      fc.constantFrom(
        "../topics.yaml",
        "answers/../../x.md",
        "answers/pay/__proto__.md",
        "/etc/passwd",
        "answers/pay/a.md/b",
      ),
    );
    await fc.assert(
      fc.asyncProperty(path, anyText, (file, text) => expectLoaded(withFiles(small, { [file]: text }))),
      runs(200),
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
      fc.property(fc.oneof({ weight: 4, arbitrary: repeats }, { weight: 1, arbitrary: anyText }), (text) => {
        timed(`the screen on ${JSON.stringify(text.slice(0, 60))}`, () => kindsOf(text));
      }),
      runs(400),
    );
  });
});

/** Whatever became of a content file: it loads, or each problem has its line. See test/support/fuzz.ts. */
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseMarkup } from "../../src/bot/index.ts";
import { renderers } from "../../src/core.ts";
import { type ContentFiles, loadLibrary, readContent, withFiles } from "../../src/library/index.ts";
import { words } from "../support/arbitrary.ts";
import { base, TODAY } from "../support/content.ts";
import { anyText, PROTOTYPE, repeated, report, runs, timed, timedLater, timeout } from "../support/fuzz.ts";

let shipped: ContentFiles;
beforeAll(async () => {
  shipped = await readContent(join(import.meta.dirname, "../../content"));
});

afterAll(() => report("of content"));

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
  repeated,
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

/** `whole`: a folder like the shipped one, whose load takes seconds and pauses in between. */
async function expectLoaded(files: ContentFiles, { whole = false } = {}): Promise<void> {
  const load = () => loadLibrary({ files, today: TODAY });
  const { library, problems } = await (whole ? load() : timedLater("a load of the small content", load));
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
  const loadsChanged = (files: () => ContentFiles, how = {}) =>
    fc.asyncProperty(change, ({ file, mutations }) => {
      const all = [...files().texts];
      const [path, text] = all[file % all.length] ?? ["topics.yaml", ""];
      return expectLoaded(withFiles(files(), { [path]: mutated(text, mutations) }), how);
    });

  it("loads or tells what is wrong, whatever became of a file", { timeout }, async () => {
    await fc.assert(
      loadsChanged(() => small),
      runs(400, 20_000),
    );
  });

  it("the shipped content likewise, with a file of any kind changed", { timeout }, async () => {
    // A twelfth of the answers: each load checks all of them against one another.
    const few = () => ({
      texts: new Map([...shipped.texts].filter(([path], n) => !path.startsWith("answers/") || n % 12 === 0)),
      problems: [],
    });
    await fc.assert(loadsChanged(few, { whole: true }), runs(8, 200));
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
      runs(200, 20_000),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DiscordMessage, discordRenderer, render } from "../../../src/adapters/discord/index.ts";
import { type Block, fit, type Inline, inlineText, LimitError, text } from "../../../src/bot/index.ts";
import { readable } from "../../support/discord/readable.ts";
import { livesOf, plain, problemsOf, texts } from "../../support/discord/reading.ts";
import { HOSTILE } from "../../support/replies.ts";

const words = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.stringMatching(/^[ a*_~`|#>\-+1.()[\]<@:/\\\n]{0,30}$/),
  fc.constantFrom(...HOSTILE),
);
const { nodes } = fc.letrec<{ node: Inline; nodes: Inline[] }>((tie) => ({
  node: fc.oneof(
    { depthSize: "small" },
    { weight: 4, arbitrary: fc.record({ type: fc.constant("text" as const), value: words }) },
    fc.record({ type: fc.constantFrom("strong" as const, "emphasis" as const), children: tie("nodes") }),
    fc.record({ type: fc.constant("inlineCode" as const), value: words }),
    fc.record({
      type: fc.constant("link" as const),
      url: fc.webUrl({ validSchemes: ["https"] }),
      children: tie("nodes"),
    }),
  ),
  nodes: fc.array(tie("node"), { maxLength: 4 }),
}));
const { marks: marksOnly } = fc.letrec<{ mark: Inline; marks: Inline[] }>((tie) => ({
  mark: fc.oneof(
    { depthSize: "small" },
    { weight: 3, arbitrary: fc.record({ type: fc.constant("text" as const), value: words }) },
    {
      weight: 2,
      arbitrary: fc.record({ type: fc.constant("text" as const), value: fc.constantFrom("a", " b ", "*", "_") }),
    },
    fc.record({ type: fc.constantFrom("strong" as const, "emphasis" as const), children: tie("marks") }),
    fc.record({ type: fc.constant("inlineCode" as const), value: fc.constantFrom("x", "a**b", "_y_", "`", " ") }),
  ),
  marks: fc.array(tie("mark"), { maxLength: 4 }),
}));
const choice = fc.record({ label: words, value: fc.string({ maxLength: 110 }) });
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant("heading" as const), text: words }),
  fc.record({ kind: fc.constant("text" as const), content: nodes }),
  fc.record({ kind: fc.constant("note" as const), content: nodes }),
  fc.record({ kind: fc.constant("list" as const), ordered: fc.boolean(), items: fc.array(nodes, { maxLength: 5 }) }),
  fc.record({
    kind: fc.constant("copy" as const),
    text: fc.oneof(words, fc.string({ maxLength: 4200, minLength: 3800 })),
  }),
  fc.record({
    kind: fc.constant("facts" as const),
    rows: fc.array(fc.record({ label: words, value: words, source: words }), { maxLength: 4 }),
  }),
  fc.record({
    kind: fc.constant("caution" as const),
    severity: fc.constantFrom("stop" as const, "warn" as const),
    title: words,
    body: fc.array(fc.record({ kind: fc.constant("text" as const), content: nodes }), { maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant("buttons" as const),
    buttons: fc.array(fc.record({ label: words, route: fc.string({ minLength: 1, maxLength: 105 }) }), {
      maxLength: 8,
    }),
  }),
  fc.record({
    kind: fc.constant("picker" as const),
    route: fc.string({ maxLength: 105 }),
    placeholder: words,
    options: fc.array(choice, { maxLength: 27 }),
  }),
);

describe("any reply", () => {
  it("is sent whole and legally, or refused", () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 12 }), (blocks) => {
        const reply = { title: "t", blocks };
        let messages: DiscordMessage[];
        try {
          messages = fit(reply, discordRenderer);
        } catch (error) {
          expect(error).toBeInstanceOf(LimitError);
          return;
        }
        for (const message of messages) {
          expect(problemsOf(message)).toEqual([]);
          expect(
            livesOf(message).filter((kind) => /mention|everyone|time|emoji|spoiler|strike|underline|quote/.test(kind)),
          ).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });
  it("reads as written, however its marks are nested", () => {
    fc.assert(
      fc.property(marksOnly, (content) => {
        const [shown = ""] = texts(render({ title: "", blocks: [text(content)] }));
        expect(plain(readable(shown).text)).toBe(plain(inlineText(content)));
      }),
      { numRuns: 1000 },
    );
  });
  it("never makes text nodes more than words", () => {
    fc.assert(
      fc.property(words, (value) => {
        const [content = ""] = texts(render({ title: "", blocks: [text(value)] }));
        expect(readable(content)).toEqual({ text: value, links: [], live: [] });
      }),
      { numRuns: 500 },
    );
  });
});

/** Replies of every shape, for the renderers' property tests. */
import fc from "fast-check";
import type { Block, Inline, Reply } from "../../src/bot/index.ts";
import { HOSTILE } from "./replies.ts";

/** Words as they come: any character, and what platforms or terminals would act on. */
export const words = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
  fc.string({ unit: "binary", minLength: 1, maxLength: 20 }),
  fc.constantFrom(
    ...HOSTILE,
    "\u001b[2J\u001b]0;title\u0007",
    "\u202Ereversed",
    "</pre><script>",
    '" onclick="x',
    "a\r\nb",
  ),
);
const slug = fc.stringMatching(/^[a-z0-9]{1,8}$/);
const routes = slug.map((argument) => `v1:a:b:${argument}`);
const https = slug.map((path) => `https://example.com/${path}?a=1&b="2"`);

const { inline } = fc.letrec<{ inline: Inline[]; node: Inline }>((tie) => ({
  node: fc.oneof(
    { depthSize: "small" },
    fc.record({ type: fc.constant("text" as const), value: words }),
    fc.record({ type: fc.constant("inlineCode" as const), value: words }),
    fc.record({ type: fc.constantFrom("strong" as const, "emphasis" as const), children: tie("inline") }),
    fc.record({ type: fc.constant("link" as const), url: https, children: tie("inline") }),
  ),
  inline: fc.array(tie("node"), { minLength: 1, maxLength: 3 }),
}));

const paragraph = fc.record({ kind: fc.constant("text" as const), content: inline });
const listing = fc.record({
  kind: fc.constant("list" as const),
  ordered: fc.boolean(),
  items: fc.array(inline, { minLength: 1, maxLength: 3 }),
});
const option = fc.record(
  { label: words, value: slug, description: words, group: words },
  { requiredKeys: ["label", "value"] },
);

const block: fc.Arbitrary<Block> = fc.oneof(
  paragraph,
  listing,
  fc.record({ kind: fc.constant("heading" as const), text: words }),
  fc.record({ kind: fc.constant("note" as const), content: inline }),
  fc.record({ kind: fc.constant("copy" as const), text: words }),
  fc.record(
    {
      kind: fc.constant("facts" as const),
      title: words,
      rows: fc.array(
        fc.record(
          { label: words, value: words, source: words, note: words },
          { requiredKeys: ["label", "value", "source"] },
        ),
        { maxLength: 3 },
      ),
    },
    { requiredKeys: ["kind", "rows"] },
  ),
  fc.record({
    kind: fc.constant("caution" as const),
    severity: fc.constantFrom("stop" as const, "warn" as const),
    title: words,
    body: fc.array(fc.oneof(paragraph, listing), { maxLength: 2 }),
  }),
  fc.record({
    kind: fc.constant("sources" as const),
    items: fc.array(
      fc.record(
        { title: words, publisher: words, date: words, url: https, interest: words },
        { requiredKeys: ["title", "publisher", "date"] },
      ),
      { maxLength: 2 },
    ),
  }),
  fc.record({
    kind: fc.constant("buttons" as const),
    buttons: fc.array(fc.oneof(fc.record({ label: words, route: routes }), fc.record({ label: words, url: https })), {
      minLength: 1,
      maxLength: 3,
    }),
  }),
  fc.record({
    kind: fc.constant("picker" as const),
    route: routes,
    placeholder: words,
    options: fc.array(option, { minLength: 1, maxLength: 4 }),
  }),
);

export const arbitraryReply: fc.Arbitrary<Reply> = fc.record({
  title: words,
  blocks: fc.array(block, { maxLength: 5 }),
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type SlackMessage, slackRenderer } from "../../../src/adapters/slack/index.ts";
import {
  type Block,
  fit,
  heading,
  type Inline,
  LimitError,
  list,
  note,
  plain,
  type Reply,
  text,
} from "../../../src/bot/index.ts";
import { textOf } from "../../support/replies.ts";
import { markup, messageSchema, words } from "../../support/slack/checks.ts";

const legal = (message: unknown) => messageSchema.safeParse(message);

describe("any reply", () => {
  const string = fc.oneof(
    { weight: 40, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 40 }) },
    { weight: 20, arbitrary: fc.constantFrom("<!channel>", "&lt;", "*b*", "```", "<@U1> & co") },
    { weight: 1, arbitrary: fc.constantFrom("", " ", "\n", "x".repeat(200), "x".repeat(4000)) },
  );
  const { inline } = fc.letrec<{ inline: Inline }>((tie) => ({
    inline: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      string.map((value): Inline => ({ type: "text", value })),
      string.map((value): Inline => ({ type: "inlineCode", value })),
      fc.array(tie("inline"), { maxLength: 2 }).map((children): Inline => ({ type: "strong", children })),
      fc.array(tie("inline"), { maxLength: 2 }).map((children): Inline => ({ type: "emphasis", children })),
      fc
        .tuple(fc.webUrl({ validSchemes: ["https"] }), string)
        .map(([url, value]): Inline => ({ type: "link", url, children: plain(value) })),
    ),
  }));
  const content = fc.array(inline, { minLength: 1, maxLength: 3 });
  const route = fc.integer({ min: 0, max: 4000 }).map((index) => `v1:a:b:${index}`);
  const prose = fc.oneof(
    content.map((value) => text(value)),
    fc
      .tuple(fc.array(content, { minLength: 1, maxLength: 3 }), fc.boolean())
      .map(([items, ordered]) => list(items, ordered)),
  );
  const option = fc.record(
    { label: string, value: string, description: string, group: string },
    { requiredKeys: ["label", "value"] },
  );
  const block: fc.Arbitrary<Block> = fc.oneof(
    string.map(heading),
    prose,
    content.map((value) => note(value)),
    string.map((value): Block => ({ kind: "copy", text: value })),
    fc
      .tuple(fc.constantFrom("stop" as const, "warn" as const), string, fc.array(prose, { maxLength: 3 }))
      .map(([severity, title, body]): Block => ({ kind: "caution", severity, title, body })),
    fc
      .array(fc.record({ label: string, value: string, source: string, note: string }), { minLength: 1, maxLength: 3 })
      .map((rows): Block => ({ kind: "facts", rows })),
    fc
      .array(fc.record({ title: string, publisher: string, date: string, interest: string }), {
        minLength: 1,
        maxLength: 3,
      })
      .map((items): Block => ({ kind: "sources", items })),
    fc
      .array(fc.record({ label: string, route }), { minLength: 1, maxLength: 30 })
      .map((all): Block => ({ kind: "buttons", buttons: all })),
    fc
      .tuple(route, string, fc.array(option, { minLength: 1, maxLength: 5 }))
      .map(([id, placeholder, options]): Block => ({ kind: "picker", route: id, placeholder, options })),
  );
  const anyReply = fc.record({ title: string, blocks: fc.array(block, { maxLength: 8 }) });

  it("is either sent legally, or refused", () => {
    let sent = 0;
    fc.assert(
      fc.property(anyReply, (reply: Reply) => {
        let messages: SlackMessage[];
        try {
          messages = fit(reply, slackRenderer);
        } catch (error) {
          expect(error).toBeInstanceOf(LimitError);
          return;
        }
        sent++;
        for (const message of messages) {
          expect(legal(message).error).toBeUndefined();
          expect(markup(message)).toEqual([expect.not.stringMatching(/[<>]/)]);
        }
      }),
      { numRuns: 500 },
    );
    expect(sent).toBeGreaterThan(100);
  });

  it("that fits shows every piece of its text", () => {
    const said = fc
      .string({ unit: "grapheme-ascii", minLength: 1, maxLength: 60 })
      .filter((value) => value.trim() !== "");
    const paragraphs = fc.array(
      fc.oneof(
        said.map((value) => text(value)),
        said.map(heading),
        said.map((value) => note(value)),
      ),
      {
        minLength: 1,
        maxLength: 120,
      },
    );
    fc.assert(
      fc.property(paragraphs, (blocks) => {
        const shown = fit({ title: "T", blocks }, slackRenderer).map((message) => words(message.blocks));
        expect(shown.join("")).toBe(textOf({ title: "T", blocks }).join(""));
      }),
      { numRuns: 200 },
    );
  });
});

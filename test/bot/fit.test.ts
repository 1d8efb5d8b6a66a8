import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blocksText, fit, fitOne, heading, LimitError, type Renderer, type Reply, text } from "../../src/bot/index.ts";

/** A surface of 100 characters a message. */
const small: Renderer<string> = {
  surface: "terminal",
  render: (reply) => blocksText(reply.blocks),
  violations: (payload) => (payload.length > 100 ? [`${payload.length} characters, 100 at most`] : []),
};

describe("fit", () => {
  it("leaves a reply that fits whole", () => {
    expect(fit({ title: "x", blocks: [heading("A"), text("B")] }, small)).toEqual(["A\nB"]);
  });

  it("splits between blocks, in order, and loses nothing", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string({ minLength: 1, maxLength: 100 }).filter((s) => s.trim() === s && !s.includes("\n")),
          { minLength: 1, maxLength: 12 },
        ),
        (paragraphs) => {
          const reply: Reply = { title: "x", blocks: paragraphs.map((paragraph) => text(paragraph)) };
          const payloads = fit(reply, small);
          expect(payloads.join("\n")).toBe(paragraphs.join("\n"));
          expect(payloads.every((payload) => payload.length <= 100)).toBe(true);
        },
      ),
    );
  });

  it("refuses a block that is too large alone, and says which limit", () => {
    const reply: Reply = { title: "x", blocks: [text("fine"), text("y".repeat(101))] };
    expect(() => fit(reply, small)).toThrow(LimitError);
    expect(() => fitOne({ title: "x", blocks: [text("z".repeat(101))] }, small)).toThrow(
      "does not fit terminal: 101 characters, 100 at most",
    );
  });
});

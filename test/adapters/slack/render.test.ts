import { describe, expect, it } from "vitest";
import { render, type SlackMessage, violations } from "../../../src/adapters/slack/index.ts";
import { buttons, type Inline, note, plain, strong, text } from "../../../src/bot/index.ts";
import { replies, textOf } from "../../support/replies.ts";
import { markup, messageSchema, words } from "../../support/slack/checks.ts";

const legal = (message: SlackMessage) => messageSchema.safeParse(message);
const elements = (message: SlackMessage) =>
  message.blocks.flatMap((block) => (block.type === "actions" ? block.elements : []));

describe.each(Object.entries(replies))("the reply `%s`", (_, reply) => {
  const message = render(reply);

  it("is legal, by the adapter's checks and by Slack's", () => {
    expect(violations(message)).toEqual([]);
    expect(legal(message).error).toBeUndefined();
  });

  it("loses no text and keeps its order", () => {
    let shown = words(message.blocks);
    for (const piece of textOf(reply)) {
      const at = shown.indexOf(piece);
      expect(at, `"${piece}" in "${shown}"`).toBeGreaterThanOrEqual(0);
      shown = shown.slice(at + piece.length);
    }
  });

  it("brings routes and option values back unchanged", () => {
    const asked = reply.blocks.flatMap((block) => {
      if (block.kind === "picker") return [block.route, ...block.options.map(({ value }) => value)];
      return block.kind === "buttons"
        ? block.buttons.flatMap((button) => ("route" in button ? [button.route] : []))
        : [];
    });
    const sent = elements(message).flatMap((element) => {
      if (element.type === "button") return element.url === undefined ? [element.action_id] : [];
      if (element.type !== "static_select") return [];
      const options = element.options ?? (element.option_groups ?? []).flatMap((group) => group.options);
      return [element.action_id, ...options.map(({ value }) => value)];
    });
    expect(sent).toEqual(asked);
  });

  it("has nothing that Slack would parse", () => {
    expect(markup(message)).toEqual([expect.not.stringMatching(/[<>]/)]);
  });
});

describe("a message", () => {
  it("begins cautions with their severity in words", () => {
    const shown = words(render(replies["every block"] ?? { title: "", blocks: [] }).blocks);
    expect(shown).toContain("Stop: A J-1 visa forbids this work");
    expect(shown).toContain("Caution: Ask your program first");
  });

  it("escapes its fallback text", () => {
    expect(render({ title: "<!channel> A & B", blocks: [text("x")] }).text).toBe("&lt;!channel&gt; A &amp; B");
  });

  it("splits more buttons than one block holds", () => {
    const many = Array.from({ length: 30 }, (_, index) => ({ label: `B${index}`, route: `v1:a:b:${index}` }));
    const message = render({ title: "Many", blocks: buttons(...many) });
    expect(message.blocks.map((block) => (block.type === "actions" ? block.elements.length : 0))).toEqual([25, 5]);
    expect(legal(message).success).toBe(true);
  });

  it("gives link buttons ids of their own", () => {
    const link = { label: "Read", url: "https://example.com/" };
    const message = render({ title: "Links", blocks: [...buttons(link, link), ...buttons(link)] });
    expect(new Set(elements(message).map((element) => ("action_id" in element ? element.action_id : ""))).size).toBe(3);
    expect(violations(message)).toEqual([]);
  });

  it("keeps the style of words inside a link, and of a link inside strong words", () => {
    const link: Inline = { type: "link", url: "https://example.com/", children: [...plain("a "), strong("b")] };
    const [block] = render({ title: "x", blocks: [text([{ type: "strong", children: [link] }, link])] }).blocks;
    expect(block).toEqual({
      type: "rich_text",
      elements: [
        {
          type: "rich_text_section",
          elements: [
            { type: "link", url: link.url, text: "a ", style: { bold: true } },
            { type: "link", url: link.url, text: "b", style: { bold: true } },
            { type: "link", url: link.url, text: "a " },
            { type: "link", url: link.url, text: "b", style: { bold: true } },
          ],
        },
      ],
    });
  });

  it("shows small print with a link as rich text, without one as context", () => {
    const link: Inline = { type: "link", url: "https://example.com/", children: plain("terms") };
    expect(render({ title: "x", blocks: [note([link]), note("small")] }).blocks.map(({ type }) => type)).toEqual([
      "rich_text",
      "context",
    ]);
  });
});

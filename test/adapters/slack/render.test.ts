import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { render, type SlackMessage, slackRenderer, violations } from "../../../src/adapters/slack/index.ts";
import {
  type Block,
  buttons,
  fit,
  heading,
  type Inline,
  LimitError,
  list,
  note,
  plain,
  type Reply,
  strong,
  text,
} from "../../../src/bot/index.ts";
import { replies, textOf } from "../../support/replies.ts";
import { messageSchema, words } from "../../support/slack/checks.ts";

const legal = (message: SlackMessage) => messageSchema.safeParse(message);
const elements = (message: SlackMessage) =>
  message.blocks.flatMap((block) => (block.type === "actions" ? block.elements : []));

/** Every string that Slack would read as markup: the fallback text, and any mrkdwn. */
function markup(message: SlackMessage): string[] {
  const found: string[] = [message.text];
  JSON.stringify(message.blocks, (_, value: unknown) => {
    if (typeof value === "object" && value !== null && "type" in value && value.type === "mrkdwn") found.push("mrkdwn");
    return value;
  });
  return found;
}

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
      return block.kind === "buttons" ? block.buttons.flatMap((button) => ("route" in button ? [button.route] : [])) : [];
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

describe("violations", () => {
  const routes = (count: number) => Array.from({ length: count }, (_, index) => ({ label: "x", route: `v1:a:b:${index}` }));
  const options = (count: number) => Array.from({ length: count }, (_, index) => ({ label: "x", value: `v${index}` }));
  const picker = (block: Partial<Extract<Block, { kind: "picker" }>>): Block => ({
    kind: "picker",
    route: "v1:a:b:",
    placeholder: "Choose",
    options: options(2),
    ...block,
  });
  const broken: Record<string, Block[]> = {
    "51 blocks": Array.from({ length: 51 }, () => text("x")),
    "no blocks": [],
    "a heading of 151": [heading("x".repeat(151))],
    "an empty heading": [heading("")],
    "an empty paragraph": [text([])],
    "an empty piece of text": [text("")],
    "an empty list": [list([])],
    "an empty list item": [list([[]])],
    "an empty note": [note("")],
    "13,201 characters": Array.from({ length: 2 }, () => text("x".repeat(6601))),
    "a label of 76": buttons({ label: "x".repeat(76), route: "v1:a:b:" }),
    "an empty label": buttons({ label: "", route: "v1:a:b:" }),
    "one route twice": buttons(...routes(1), ...routes(1)),
    "a route of a button and a picker": [...buttons({ label: "x", route: "v1:a:b:" }), picker({})],
    "an id of 256": buttons({ label: "x", route: "x".repeat(256) }),
    "a link of 3001": buttons({ label: "x", url: `https://${"x".repeat(2993)}` }),
    "a link without words": [text([{ type: "link", url: "https://example.com", children: plain("") }])],
    "101 options": [picker({ options: options(101) })],
    "no options": [picker({ options: [] })],
    "an option of 76": [picker({ options: [{ label: "x".repeat(76), value: "v" }] })],
    "an option's value of 76": [picker({ options: [{ label: "x", value: "v".repeat(76) }] })],
    "an option's description of 76": [picker({ options: [{ label: "x", value: "v", description: "x".repeat(76) }] })],
    "a group's label of 76": [picker({ options: [{ label: "x", value: "v", group: "x".repeat(76) }] })],
    "a placeholder of 151": [picker({ placeholder: "x".repeat(151) })],
  };

  it.each(Object.entries(broken))("are told of %s, as Slack would", (_, blocks) => {
    const message = render({ title: "Title", blocks });
    expect(violations(message)).toHaveLength(1);
    expect(legal(message).success).toBe(false);
  });

  it("are told of a link that is not https, and of two options with one value", () => {
    const link: Block[] = buttons({ label: "x", url: "javascript:alert(1)" });
    expect(violations(render({ title: "x", blocks: link }))).toHaveLength(1);
    const twice = [picker({ options: [...options(1), ...options(1)] })];
    expect(violations(render({ title: "x", blocks: twice }))).toHaveLength(1);
  });

  const inLimits: Record<string, Block[]> = {
    "50 blocks": Array.from({ length: 50 }, () => text("x")),
    "a heading of 150": [heading("x".repeat(150))],
    "13,200 characters": Array.from({ length: 2 }, () => text("x".repeat(6600))),
    "a label of 75": buttons({ label: "x".repeat(75), route: "v1:a:b:" }),
    "100 options": [picker({ options: options(100) })],
  };
  it.each(Object.entries(inLimits))("are not told of %s", (_, blocks) => {
    const message = render({ title: "Title", blocks });
    expect(violations(message)).toEqual([]);
    expect(legal(message).success).toBe(true);
  });
});

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
    fc.tuple(fc.array(content, { minLength: 1, maxLength: 3 }), fc.boolean()).map(([items, ordered]) => list(items, ordered)),
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
      .array(fc.record({ title: string, publisher: string, date: string, interest: string }), { minLength: 1, maxLength: 3 })
      .map((items): Block => ({ kind: "sources", items })),
    fc.array(fc.record({ label: string, route }), { minLength: 1, maxLength: 30 }).map((all): Block => ({ kind: "buttons", buttons: all })),
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
    const said = fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 60 }).filter((value) => value.trim() !== "");
    const paragraphs = fc.array(fc.oneof(said.map((value) => text(value)), said.map(heading), said.map((value) => note(value))), {
      minLength: 1,
      maxLength: 120,
    });
    fc.assert(
      fc.property(paragraphs, (blocks) => {
        const shown = fit({ title: "T", blocks }, slackRenderer).map((message) => words(message.blocks));
        expect(shown.join("")).toBe(textOf({ title: "T", blocks }).join(""));
      }),
      { numRuns: 200 },
    );
  });
});

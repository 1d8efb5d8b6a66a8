import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DiscordMessage, discordRenderer, render, violations } from "../../../src/adapters/discord/index.ts";
import { type Block, DISCORD, fit, type Inline, LimitError, type Reply, text } from "../../../src/bot/index.ts";
import { messageProblems, textsOf } from "../../support/discord/checks.ts";
import { readable } from "../../support/discord/readable.ts";
import { HOSTILE, replies, textOf } from "../../support/replies.ts";

const plain = (value: string) => value.replace(/\s+/g, " ").trim();

/** Everything on the screen, in order: the words of texts, labels, placeholders and options. */
function screenOf(message: DiscordMessage): string {
  const walk = (one: object): string[] => {
    const own = ["content", "label", "placeholder", "description"].flatMap((key) => {
      const value: unknown = Reflect.get(one, key);
      return typeof value === "string" ? [key === "content" ? readable(value).text : value] : [];
    });
    const inside: unknown = Reflect.get(one, "components") ?? Reflect.get(one, "options") ?? [];
    return [...own, ...(Array.isArray(inside) ? inside.flatMap((child: object) => walk(child)) : [])];
  };
  return plain(message.components.flatMap(walk).join(" "));
}

const livesOf = (message: DiscordMessage) => texts(message).flatMap((content) => readable(content).live);
const linksOf = (message: DiscordMessage) => texts(message).flatMap((content) => readable(content).links);
const texts = (message: DiscordMessage) => textsOf(message.components as Parameters<typeof textsOf>[0]);
const filesOf = (message: DiscordMessage) => (message.file ? [message.file.name] : []);
const problemsOf = ({ file, ...body }: DiscordMessage) => messageProblems(body, file ? [file.name] : [], "new");
const INERT = ["strong", "heading", "small", "list item", "ordered item", "emphasis", "code", "code block"];

describe.each(Object.entries(replies))("%s", (name, reply) => {
  const messages = fit(reply, discordRenderer);
  it("is what Discord takes", () => {
    for (const message of messages) expect(problemsOf(message)).toEqual([]);
  });
  it("loses no words", () => {
    const screen = messages.map(screenOf).join(" ");
    for (const words of textOf(reply)) expect(screen).toContain(plain(words));
  });
  it("keeps ids and the order of buttons", () => {
    const ids = [...JSON.stringify(messages).matchAll(/"custom_id":"([^"]+)"/g)].map(([, id]) => id);
    const wanted = reply.blocks.flatMap((block) =>
      block.kind === "picker"
        ? [block.route]
        : block.kind === "buttons"
          ? block.buttons.flatMap((button) => ("route" in button ? [button.route] : []))
          : [],
    );
    expect(ids).toEqual(wanted);
  });
  it("pings nobody and links nowhere else", () => {
    for (const message of messages) {
      expect(message.allowed_mentions).toEqual({ parse: [] });
      expect(livesOf(message).filter((kind) => !INERT.includes(kind))).toEqual([]);
      if (name === "hostile") expect(linksOf(message)).toEqual([]);
    }
  });
});

describe("hostile text", () => {
  it.each([
    ...HOSTILE,
    "1. one",
    "12) two",
    "- dash",
    "-# small",
    "# head",
    "> quote",
    "+ plus",
    "   - indented",
    "a\n# b\n> c\n- d",
    "`a` ``b`` ```c```",
    "||x|| __y__ ~~z~~",
    "</cmd:1> <id:customize> <:a:1> <a:b:2>",
    "https://a.example http://b.example steam://x discord://y",
    "\\# \\\\* \\",
    "<@1> <@!2> <@&3> <#4>",
    "a_b_c __init__ 2*3*4",
  ])("reads the same and is dead: %s", (value) => {
    for (const block of [
      text(value),
      { kind: "list", ordered: false, items: [[{ type: "text", value }]] },
      { kind: "note", content: [{ type: "text", value }] },
      { kind: "heading", text: value },
    ] as Block[]) {
      const [content = ""] = texts(render({ title: "", blocks: [block] }));
      const { text: seen, live, links } = readable(content);
      expect(plain(seen)).toBe(plain(value));
      expect(links).toEqual([]);
      expect(live).toEqual(
        block.kind === "text" ? [] : [{ list: "list item", note: "small", heading: "heading" }[block.kind as "list"]],
      );
    }
  });
  it("cannot leave its code block", () => {
    const [content = ""] = texts(render({ title: "", blocks: [{ kind: "copy", text: "a\n```\n@everyone <@1>" }] }));
    expect(readable(content)).toEqual({ text: "a\n```\n@everyone <@1>", links: [], live: [] });
  });
  it("puts no address but https into a link", () => {
    const link = (url: string): Inline => ({ type: "link", url, children: [{ type: "text", value: "words" }] });
    for (const url of ["javascript:alert(1)", "http://a.example", "https://u:p@a.example", "data:text/html,x"]) {
      const [content = ""] = texts(render({ title: "", blocks: [text([link(url)])] }));
      expect(readable(content)).toEqual({ text: "words", links: [], live: [] });
    }
    const [content = ""] = texts(render({ title: "", blocks: [text([link("https://a.example/x_(y)*z`")])] }));
    expect(readable(content)).toEqual({ text: "words", links: ["https://a.example/x_%28y%29*z%60"], live: [] });
  });
});

describe("what a reader sees", () => {
  it("says in words what a caution is", () => {
    const screen = screenOf(render(replies["every block"] ?? { title: "", blocks: [] }));
    expect(screen).toMatch(/^Stop: A J-1 visa forbids this work Paid work/);
    expect(screen).toContain("Caution: Ask your program first");
  });
  it("puts a file beside the message", () => {
    const message = render({
      title: "A letter",
      blocks: [text("Your letter.")],
      file: { name: "letter to GME.txt", text: "Dear" },
    });
    expect(filesOf(message)).toEqual(["letter-to-GME.txt"]);
    expect(problemsOf(message)).toEqual([]);
  });
  it("keeps the options of a group together, and names the group", () => {
    const options = [
      { label: "A", value: "a", group: "One" },
      { label: "B", value: "b", group: "Two", description: "d".repeat(98) },
      { label: "C", value: "c", group: "One", description: "see" },
    ];
    const { components } = render({
      title: "",
      blocks: [{ kind: "picker", route: "v1:a:b:", placeholder: "p", options }],
    });
    expect(JSON.stringify(components)).toContain(
      JSON.stringify([
        { label: "A", value: "a", description: "One" },
        { label: "C", value: "c", description: "One: see" },
        { label: "B", value: "b", description: "d".repeat(98) },
      ]),
    );
  });
});

describe("limits", () => {
  const long = (length: number) => "x".repeat(length);
  const button = { label: "b", route: "v1:a:b:" };
  const broken: [string, Reply["blocks"]][] = [
    ["nothing at all", []],
    ["an empty text", [text(" ")]],
    ["too much text", [text(long(4001))]],
    ["too much text in two", [text(long(2001)), text(long(2000))]],
    ["too many bytes", [text("漢".repeat(3400))]],
    ["too many components", Array.from({ length: 41 }, () => text("x"))],
    ["one id twice", [{ kind: "buttons", buttons: [button, button] }]],
    ["a long label", [{ kind: "buttons", buttons: [{ ...button, label: long(81) }] }]],
    ["no label", [{ kind: "buttons", buttons: [{ ...button, label: "" }] }]],
    ["a long id", [{ kind: "buttons", buttons: [{ ...button, route: long(101) }] }]],
    ["a long address", [{ kind: "buttons", buttons: [{ label: "b", url: `https://a.example/${long(500)}` }] }]],
    ["an address that is not https", [{ kind: "buttons", buttons: [{ label: "b", url: "javascript:alert(1)" }] }]],
    ["no options", [{ kind: "picker", route: "v1:a:b:", placeholder: "p", options: [] }]],
    [
      "26 options",
      [
        {
          kind: "picker",
          route: "v1:a:b:",
          placeholder: "p",
          options: Array.from({ length: 26 }, (_, index) => ({ label: "o", value: `${index}` })),
        },
      ],
    ],
    [
      "a long option",
      [{ kind: "picker", route: "v1:a:b:", placeholder: "p", options: [{ label: long(101), value: "v" }] }],
    ],
    [
      "a long value",
      [{ kind: "picker", route: "v1:a:b:", placeholder: "p", options: [{ label: "o", value: long(101) }] }],
    ],
    [
      "a long description",
      [
        {
          kind: "picker",
          route: "v1:a:b:",
          placeholder: "p",
          options: [{ label: "o", value: "v", description: long(101) }],
        },
      ],
    ],
    [
      "one value twice",
      [
        {
          kind: "picker",
          route: "v1:a:b:",
          placeholder: "p",
          options: [
            { label: "o", value: "v" },
            { label: "p", value: "v" },
          ],
        },
      ],
    ],
    [
      "a long placeholder",
      [{ kind: "picker", route: "v1:a:b:", placeholder: long(151), options: [{ label: "o", value: "v" }] }],
    ],
  ];
  it.each(broken)("names %s", (_, blocks) => {
    expect(violations(render({ title: "", blocks }))).toHaveLength(1);
  });
  it.each([
    ["the flag", { flags: 0 }],
    ["mentions", { allowed_mentions: { parse: ["everyone"] } }],
    ["a file without its component", { attachments: [{ id: 0, filename: "x" }] }],
    ["a component of another kind", { components: [{ type: 99 }] }],
  ])("names %s", (_, change) => {
    expect(
      violations({ ...render({ title: "", blocks: [text("x")] }), ...(change as object) } as DiscordMessage),
    ).toHaveLength(1);
  });
  it("takes what is just legal", () => {
    expect(violations(render({ title: "", blocks: [text(long(DISCORD.textTotal))] }))).toEqual([]);
    expect(violations(render({ title: "", blocks: Array.from({ length: 40 }, () => text("x")) }))).toEqual([]);
  });
});

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

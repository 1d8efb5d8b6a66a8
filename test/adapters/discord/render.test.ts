import { describe, expect, it } from "vitest";
import { discordRenderer, render } from "../../../src/adapters/discord/index.ts";
import { type Block, fit, type Inline, text } from "../../../src/bot/index.ts";
import { readable } from "../../support/discord/readable.ts";
import { filesOf, linksOf, livesOf, plain, problemsOf, screenOf, texts } from "../../support/discord/reading.ts";
import { HOSTILE, replies, textOf } from "../../support/replies.ts";

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

import { describe, expect, it } from "vitest";
import { parseMarkup } from "../../src/bot/index.ts";

describe("the Markdown subset", () => {
  it("reads a title, paragraphs, lists and their inline marks", () => {
    const { blocks, problems, lines } = parseMarkup(
      "# A title\n\nShort **bold** and _it_,\n`code` and [words](https://example.com/a).\n\n- one\n- two\n\n1. first\n",
    );
    expect(problems).toEqual([]);
    expect(lines).toEqual([1, 3, 6, 9]);
    expect(blocks).toEqual([
      { kind: "heading", text: "A title" },
      {
        kind: "text",
        content: [
          { type: "text", value: "Short " },
          { type: "strong", children: [{ type: "text", value: "bold" }] },
          { type: "text", value: " and " },
          { type: "emphasis", children: [{ type: "text", value: "it" }] },
          { type: "text", value: ", " },
          { type: "inlineCode", value: "code" },
          { type: "text", value: " and " },
          { type: "link", url: "https://example.com/a", children: [{ type: "text", value: "words" }] },
          { type: "text", value: "." },
        ],
      },
      { kind: "list", ordered: false, items: [[{ type: "text", value: "one" }], [{ type: "text", value: "two" }]] },
      { kind: "list", ordered: true, items: [[{ type: "text", value: "first" }]] },
    ]);
  });

  it.each([
    ["<script>alert(1)</script>", "HTML"],
    ["![x](https://example.com/x.png)", "image"],
    ["[x](javascript:alert(1))", "https://"],
    ["[x](http://example.com)", "https://"],
    ["[x](https://user@example.com)", "no @"],
    ["[](https://example.com)", "no words"],
    ["## Second", "only the title"],
    ["> quote", "quote"],
    ["```\ncode\n```", "code block"],
    ["- a\n  - b", "flat"],
    ["---", "ruler"],
    ["[a][b]\n\n[b]: https://example.com", "link"],
  ])("says what is wrong with %j, with its line", (markdown, words) => {
    const { problems } = parseMarkup(`Fine.\n\n${markdown}\n`);
    expect(problems.map(({ message }) => message).join(" | ")).toContain(words);
    expect(problems.every(({ line }) => line >= 3)).toBe(true);
  });
});

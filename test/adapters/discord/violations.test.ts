import { describe, expect, it } from "vitest";
import { type DiscordMessage, render, violations } from "../../../src/adapters/discord/index.ts";
import { DISCORD, type Reply, text } from "../../../src/bot/index.ts";

describe("limits", () => {
  const long = (length: number) => "x".repeat(length);
  const button = { label: "b", route: "v1:a:b:" };
  const broken: [string, Reply["blocks"]][] = [
    ["nothing at all", []],
    ["an empty text", [text(" ")]],
    ["too much text", [text(long(4001))]],
    ["too much text in two", [text(long(2001)), text(long(2000))]],
    ["too many bytes", [text("漢".repeat(3400))]],
    ["too many bytes with what components cost", Array.from({ length: 10 }, () => text("漢".repeat(336)))],
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

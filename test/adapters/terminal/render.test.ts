import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COLUMNS, choicesOf, inert, render, terminalRenderer } from "../../../src/adapters/terminal/index.ts";
import { ansiStyle } from "../../../src/adapters/terminal/text.ts";
import { type Reply, text } from "../../../src/bot/index.ts";
import { arbitraryReply } from "../../support/arbitrary.ts";
import { replies, textOf } from "../../support/replies.ts";

const BEGINS = new RegExp(`${"\\u001b"}\\[[1-9][;0-9]*m`);

const flat = (shown: string) => inert(shown).replace(/\s+/g, " ").trim();

function expectInOrder(shown: string, parts: string[]): void {
  let from = 0;
  for (const part of parts.map(flat).filter((words) => words !== "")) {
    const at = shown.indexOf(part, from);
    expect(
      at,
      `${JSON.stringify(part)} is missing after ${JSON.stringify(shown.slice(Math.max(0, from - 40), from))}`,
    ).toBeGreaterThanOrEqual(0);
    from = at + part.length;
  }
}

describe.each(Object.entries(replies))("the reply %s", (_, reply) => {
  it("loses no text", () => {
    // A source names its interest before its date here, so sources are compared as sets below.
    const parts = textOf({ ...reply, blocks: reply.blocks.filter(({ kind }) => kind !== "sources") });
    expectInOrder(flat(render(reply)), parts);
    for (const part of textOf(reply)) expect(flat(render(reply))).toContain(flat(part));
  });

  it("keeps to 80 columns outside copy blocks, but for words that are longer", () => {
    const blocks = reply.blocks.filter(({ kind }) => kind !== "copy");
    const long = render({ ...reply, blocks })
      .split("\n")
      .filter((line) => line.length > COLUMNS);
    for (const line of long) expect(line.trim()).not.toContain(" ");
  });

  it("numbers what can be pressed, in the order of choicesOf", () => {
    const shown = render(reply);
    const numbers = [...shown.matchAll(/^ *\[(\d+)\] (.*)$/gm)].map(([, number, label]) => [Number(number), label]);
    const choices = choicesOf(reply);
    expect(numbers.map(([number]) => number)).toEqual(choices.map((_choice, index) => index + 1));
    for (const [index, { label }] of choices.entries()) expect(numbers[index]?.[1]).toContain(label);
  });

  it("is legal", () => expect(terminalRenderer.violations(terminalRenderer.render(reply))).toEqual([]));
});

it("numbers options by group, as they are shown", () => {
  const options = ["a", "b", "a", "b"].map((group, index) => ({ label: `${group}${index}`, value: `${index}`, group }));
  const reply: Reply = { title: "", blocks: [{ kind: "picker", route: "v1:a:b:c", placeholder: "Choose", options }] };
  expect(render(reply)).toBe("Choose:\n  a:\n  [1] a0\n  [2] a2\n  b:\n  [3] b1\n  [4] b3");
  expect(choicesOf(reply).map(({ values }) => values)).toEqual([["0"], ["2"], ["1"], ["3"]]);
});

describe("any reply", () => {
  it("sends nothing that steers a terminal", () => {
    fc.assert(
      fc.property(arbitraryReply, (reply) => {
        expect(render(reply)).not.toMatch(/(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/u);
      }),
    );
  });

  it("loses no text", () => {
    fc.assert(
      fc.property(arbitraryReply, (reply) => {
        const shown = flat(render(reply));
        for (const part of textOf(reply)) expect(shown).toContain(flat(part));
      }),
    );
  });
});

it("keeps a copy block as it stands", () => {
  const letter = `Dear Dr. ____,\n\n  ${"word ".repeat(30)}\n`;
  expect(render({ title: "A letter", blocks: [{ kind: "copy", text: letter }] })).toBe(letter);
});

it("says a caution's weight in words", () => {
  const shown = render(replies["every block"] as Reply);
  expect(shown).toContain("STOP: A J-1 visa forbids this work\n  Paid work");
  expect(shown).toContain("CAUTION: Ask your program first");
});

it("has colors only where they are asked for, none over a line's end", () => {
  const reply = replies["every block"] as Reply;
  expect(render(reply)).not.toContain("\u001b");
  for (const line of render(reply, ansiStyle).split("\n"))
    expect(line.split("\u001b[0m").length, line).toBe(line.split(BEGINS).length);
});

it("shows where a link goes", () => {
  const link = {
    type: "link" as const,
    url: "https://example.com/a",
    children: [{ type: "text" as const, value: "here" }],
  };
  expect(render({ title: "", blocks: [text([link])] })).toBe("here (https://example.com/a)");
});

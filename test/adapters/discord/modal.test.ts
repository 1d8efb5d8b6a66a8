import { describe, expect, it } from "vitest";
import { formViolations, renderForm } from "../../../src/adapters/discord/index.ts";
import { type Form, LimitError } from "../../../src/bot/index.ts";
import { callbackProblems } from "../../support/discord/checks.ts";

const line = { id: "a", kind: "line", label: "A" } as const;
const form = (more: Partial<Form> = {}): Form => ({
  route: "v1:a:b:",
  opener: "v1:a:open:",
  title: "A form",
  submit: "Save",
  fields: [line],
  ...more,
});
const options = [
  { label: "One", value: "one" },
  { label: "Two", value: "two", description: "The other" },
];

describe("forms", () => {
  it.each<[string, Form]>([
    ["one line", form()],
    [
      "all kinds",
      form({
        fields: [
          { ...line, hint: "h", required: true, value: "v", maxLength: 10 },
          { id: "b", kind: "paragraph", label: "B" },
          { id: "c", kind: "choice", label: "C", options, value: "two" },
        ],
      }),
    ],
  ])("are what Discord takes: %s", (_, one) => {
    expect(callbackProblems({ type: 9, data: renderForm(one) }, [], 3, true)).toEqual([]);
  });
  it("are filled in with what is known", () => {
    const { components } = renderForm(
      form({
        fields: [
          { ...line, value: "v" },
          { id: "c", kind: "choice", label: "C", options, value: "two" },
        ],
      }),
    );
    expect(components).toMatchObject([
      { component: { value: "v", required: false } },
      { component: { options: [{ value: "one" }, { value: "two", default: true, description: "The other" }] } },
    ]);
  });
  it.each<[string, Form]>([
    ["a long title", form({ title: "x".repeat(46) })],
    ["no title", form({ title: " " })],
    ["a long id", form({ route: "x".repeat(101) })],
    ["no fields", form({ fields: [] })],
    ["six fields", form({ fields: Array.from({ length: 6 }, (_, index) => ({ ...line, id: `${index}` })) })],
    ["one id twice", form({ fields: [line, line] })],
    ["a long label", form({ fields: [{ ...line, label: "x".repeat(46) }] })],
    ["a long hint", form({ fields: [{ ...line, hint: "x".repeat(101) }] })],
    ["a value longer than allowed", form({ fields: [{ ...line, value: "x".repeat(11), maxLength: 10 }] })],
    ["too much room", form({ fields: [{ ...line, maxLength: 4001 }] })],
    [
      "26 options",
      form({
        fields: [
          {
            id: "c",
            kind: "choice",
            label: "C",
            options: Array.from({ length: 26 }, (_, index) => ({ label: "o", value: `${index}` })),
          },
        ],
      }),
    ],
  ])("are refused with %s", (_, one) => {
    expect(formViolations(one)).toHaveLength(1);
    expect(() => renderForm(one)).toThrow(LimitError);
  });
});

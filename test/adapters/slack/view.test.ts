import { describe, expect, it } from "vitest";
import { fieldsOf, formView, originOf, viewErrors } from "../../../src/adapters/slack/view.ts";
import { viewViolations } from "../../../src/adapters/slack/violations.ts";
import type { Field, Form } from "../../../src/bot/index.ts";
import { viewSchema } from "../../support/slack/checks.ts";

const options = [
  { label: "One", value: "one" },
  { label: "Two", value: "two", group: "Others" },
];
const form: Form = {
  route: "v1:note:save:t1",
  opener: "v1:note:open:",
  title: "A note",
  submit: "Save",
  fields: [
    { id: "words", kind: "paragraph", label: "Words", hint: "Shown here", required: true, maxLength: 500 },
    { id: "place", kind: "line", label: "Where?", value: "GME office" },
    { id: "kind", kind: "choice", label: "Kind", options, value: "two" },
  ],
};
const view = (more: Partial<Form> = {}) => formView({ ...form, ...more }, { update: true });

describe("a form", () => {
  it("is a modal that Slack takes, with what was filled in before", () => {
    expect(viewViolations(view())).toEqual([]);
    expect(viewSchema.safeParse(view()).error).toBeUndefined();
    expect(view().blocks).toMatchObject([
      { block_id: "words", optional: false, element: { multiline: true, max_length: 500 } },
      { block_id: "place", optional: true, element: { multiline: false, initial_value: "GME office" } },
      { block_id: "kind", element: { type: "static_select", initial_option: { value: "two" } } },
    ]);
  });

  it("remembers where it came from; what another version wrote is nothing", () => {
    const from = { update: false, respond: "https://hooks.example.com/1", channel: "C1", thread: "1.2" };
    expect(originOf(formView(form, from).private_metadata ?? "")).toEqual({ ...from, opener: form.opener });
    for (const other of ["", "{}", "[1]", "not json"]) expect(originOf(other)).toBeNull();
  });

  it("brings every field back, empty ones too", () => {
    const state = {
      words: { value: { value: "w" } },
      place: { value: { value: null } },
      kind: { value: { selected_option: { value: "one" } } },
      other: { value: { selected_option: null } },
      odd: {},
    };
    expect(fieldsOf(state)).toEqual({ words: "w", place: "", kind: "one", other: "", odd: "" });
  });

  it("shows each error at its field, and what has none at the first", () => {
    const errors = { place: "Where?", gone: "Too late.", words: "Too long." };
    expect(viewErrors(errors, ["words", "place"])).toEqual({ place: "Where?", words: "Too late. Too long." });
    expect(viewErrors(errors, [])).toEqual({});
  });

  const line = (more: Partial<Extract<Field, { kind: "line" }>>): Field => ({
    id: "a",
    kind: "line",
    label: "A",
    ...more,
  });
  it.each<[string, Partial<Form>]>([
    ["a title of 25", { title: "x".repeat(25) }],
    ["no title", { title: "" }],
    ["a button of 25", { submit: "x".repeat(25) }],
    ["a route of 256", { route: "x".repeat(256) }],
    ["no fields", { fields: [] }],
    ["101 fields", { fields: Array.from({ length: 101 }, (_, index) => line({ id: `f${index}` })) }],
    ["two fields of one id", { fields: [line({}), line({})] }],
    ["a label of 2001", { fields: [line({ label: "x".repeat(2001) })] }],
    ["a hint of 2001", { fields: [line({ hint: "x".repeat(2001) })] }],
    ["a maximum of 3001", { fields: [line({ maxLength: 3001 })] }],
    ["a value over its maximum", { fields: [line({ value: "xx", maxLength: 1 })] }],
    ["a choice without options", { fields: [{ id: "a", kind: "choice", label: "A", options: [] }] }],
    ["metadata of more than 3000", { opener: "x".repeat(3000) }],
  ])("with %s is refused, as Slack would", (_, more) => {
    expect(viewViolations(view(more))).toHaveLength(1);
    expect(viewSchema.safeParse(view(more)).success).toBe(false);
  });
});

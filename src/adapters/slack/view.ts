/** A form as a Slack modal, and what a member filled in. */
import type { types } from "@slack/bolt";
import { z } from "zod";
import type { Field, Form } from "../../bot/index.ts";
import { plain } from "./elements.ts";
import { option, selectOptions } from "./render.ts";

/** One action id for every input: its block id is the field's id. */
const VALUE = "value";

const origin = z.object({
  /** Answers beside the message that the form was opened from; 5 uses, 30 minutes. */
  respond: z.string().optional(),
  /** Whether that message may be replaced: false where others see it, or where there is none. */
  update: z.boolean(),
  channel: z.string().optional(),
  thread: z.string().optional(),
  /** Who opened it. */
  user: z.string().optional(),
  /** The press that opens the form again. */
  opener: z.string(),
});
/** Where a form came from, so that its answer finds the way back: kept by Slack in the view. */
export type Origin = z.infer<typeof origin>;

export function formView(form: Form, from: Omit<Origin, "opener">): types.ModalView {
  return {
    type: "modal",
    callback_id: form.route,
    title: plain(form.title),
    submit: plain(form.submit),
    close: plain("Cancel"),
    private_metadata: JSON.stringify({ ...from, opener: form.opener } satisfies Origin),
    blocks: form.fields.map((field) => ({
      type: "input",
      block_id: field.id,
      label: plain(field.label),
      ...(field.hint && { hint: plain(field.hint) }),
      optional: !field.required,
      element: input(field),
    })),
  };
}

function input(field: Field): types.PlainTextInput | types.StaticSelect {
  if (field.kind === "choice") {
    const initial = field.options.find(({ value }) => value === field.value);
    return {
      type: "static_select",
      action_id: VALUE,
      ...selectOptions(field.options),
      ...(initial && { initial_option: option(initial) }),
    };
  }
  return {
    type: "plain_text_input",
    action_id: VALUE,
    multiline: field.kind === "paragraph",
    ...(field.maxLength !== undefined && { max_length: field.maxLength }),
    ...(field.value && { initial_value: field.value }),
  };
}

/** What Slack sends back of an input. */
export interface InputState {
  value?: string | null;
  selected_option?: { value: string } | null;
}

/** The fields by id; one that was left empty is an empty string. */
export function fieldsOf(values: Record<string, Record<string, InputState>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([id, block]) => {
      const state = block[VALUE];
      return [id, state?.selected_option?.value ?? state?.value ?? ""];
    }),
  );
}

/** Reads what `formView` wrote; null where another version wrote it. */
export function originOf(metadata: string): Origin | null {
  try {
    return origin.parse(JSON.parse(metadata));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return null;
    throw error;
  }
}

/** Errors by block, as the modal shows them. One for a field that the form does not have stands at its first field. */
export function viewErrors(errors: Record<string, string>, blocks: readonly string[]): Record<string, string> {
  const shown: Record<string, string> = {};
  for (const [field, error] of Object.entries(errors)) {
    const block = blocks.includes(field) ? field : blocks[0];
    if (block !== undefined) shown[block] = shown[block] ? `${shown[block]} ${error}` : error;
  }
  return shown;
}

/** A form as a modal: every field is a Label around its input (text inputs in action rows are deprecated). */
import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from "discord.js";
import { DISCORD, type Field, type Form, LimitError, PORTABLE } from "../../bot/index.ts";
import { selectOptions } from "./render.ts";
import { checkSelect, length } from "./violations.ts";

/** Throws a LimitError where the form breaks a limit: a modal is never cut. */
export function renderForm(form: Form): APIModalInteractionResponseCallbackData {
  const broken = formViolations(form);
  if (broken.length > 0) throw new LimitError("discord", broken);
  return {
    custom_id: form.route,
    title: form.title,
    components: form.fields.map((field) => ({
      type: ComponentType.Label,
      label: field.label,
      ...(field.hint ? { description: field.hint } : {}),
      component: input(field),
    })),
  };
}

function input(field: Field) {
  const required = field.required ?? false;
  if (field.kind === "choice")
    return {
      type: ComponentType.StringSelect,
      custom_id: field.id,
      required,
      options: selectOptions(field.options, field.value),
    } as const;
  return {
    type: ComponentType.TextInput,
    custom_id: field.id,
    style: field.kind === "line" ? TextInputStyle.Short : TextInputStyle.Paragraph,
    required,
    max_length: field.maxLength ?? PORTABLE.fieldLength,
    ...(field.value ? { value: field.value } : {}),
  } as const;
}

/** One line for each limit that the form breaks. */
export function formViolations(form: Form): string[] {
  const ids = form.fields.map((field) => field.id);
  return [
    ...length("id of the form", form.route.length, 1, DISCORD.customId),
    ...length("title of the form", form.title.trim() === "" ? 0 : form.title.length, 1, DISCORD.modalTitle),
    ...length("fields of the form", form.fields.length, 1, DISCORD.modalFields),
    ...(new Set(ids).size === ids.length ? [] : ["two fields have one id"]),
    ...form.fields.flatMap(fieldViolations),
  ];
}

function fieldViolations(field: Field): string[] {
  const found = [
    ...length(`id of the field "${field.label}"`, field.id.length, 1, DISCORD.customId),
    ...length(`label "${field.label}"`, field.label.trim() === "" ? 0 : field.label.length, 1, DISCORD.labelText),
    ...length(`hint of "${field.label}"`, field.hint?.length ?? 0, 0, DISCORD.labelDescription),
  ];
  if (field.kind === "choice") return [...found, ...checkSelect({ ...input(field) })];
  const most = field.maxLength ?? PORTABLE.fieldLength;
  return [
    ...found,
    ...length(`length of "${field.label}"`, most, 1, DISCORD.inputLength),
    ...length(`value of "${field.label}"`, field.value?.length ?? 0, 0, most),
  ];
}

/** A form as questions, one after another. */
import type { Field, Form } from "../../bot/index.ts";
import { inert, type Style, wrap } from "./text.ts";

/** A form that is being filled: the fields still to ask, and what was answered. */
export interface Filling {
  form: Form;
  open: Field[];
  fields: Record<string, string>;
}

export const beginForm = (form: Form): Filling => ({ form, open: [...form.fields], fields: {} });

/** The next question of a form with how to answer it; `error` is what was wrong with the last answer. */
export function askField(field: Field, style: Style, error?: string): string {
  const before = field.value ? `Enter keeps: ${field.value}` : field.required ? "" : "Enter leaves it empty";
  return [
    ...(error ? [style.stop(wrap(error))] : []),
    style.strong(wrap(field.label)),
    ...(field.hint ? [style.dim(wrap(field.hint, "  "))] : []),
    ...(field.kind === "choice" ? field.options.map((option, index) => `  [${index + 1}] ${inert(option.label)}`) : []),
    ...(before ? [style.dim(wrap(`(${before})`, "  "))] : []),
  ].join("\n");
}

/** What a line says for a field, or what is wrong with it. */
export function readField(field: Field, line: string): { value: string } | { error: string } {
  const typed = line.trim();
  if (typed === "") {
    const kept = field.value ?? "";
    return field.required && kept === "" ? { error: "This one is needed." } : { value: kept };
  }
  if (field.kind === "choice") {
    const chosen =
      field.options[Number(typed) - 1] ??
      field.options.find(({ label }) => label.toLowerCase() === typed.toLowerCase());
    return chosen ? { value: chosen.value } : { error: `Type a number from 1 to ${field.options.length}.` };
  }
  const limit = field.maxLength;
  if (limit !== undefined && typed.length > limit)
    return { error: `That is ${typed.length} characters; ${limit} fit.` };
  return { value: typed };
}

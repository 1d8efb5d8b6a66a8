/** A form of the page. The browser checks what it can; what the server finds stands at its field. */
import type { Field, Form } from "../../bot/index.ts";
import { type Html, html } from "./html.ts";
import { hidden, options } from "./render.ts";

export const FIELD_PREFIX = "field.";

/** What was typed and what is wrong with it, by field id, when a form is shown again. */
export interface Entered {
  fields: Record<string, string>;
  errors: Record<string, string>;
}

/** Pure. `opener` travels along: it is the press that brings the form back when an answer is refused; `mark` as in `render`. */
export function renderForm(form: Form, entered?: Entered, mark?: string): string {
  return html`<article class="message" tabindex="-1" aria-label="${form.title}"><details class="form" open><summary>${
    form.title
  }</summary><form method="post" action="/dispatch">${hidden("submit", mark)}<input type="hidden" name="route" value="${
    form.route
  }"><input type="hidden" name="opener" value="${form.opener}">${form.fields.map((field) =>
    renderField(field, own(entered?.fields, field.id), own(entered?.errors, field.id)),
  )}<button type="submit" class="primary">${form.submit}</button></form></details></article>`.html;
}

const own = (record: Record<string, string> | undefined, key: string): string | undefined =>
  record && Object.hasOwn(record, key) ? record[key] : undefined;

function renderField(field: Field, entered: string | undefined, error: string | undefined): Html {
  const value = entered ?? field.value ?? "";
  return html`<label class="field"><span class="label">${field.label}${!field.required && html` <span class="optional">(optional)</span>`}</span>${
    field.hint !== undefined && html`<span class="hint">${field.hint}</span>`
  }${error !== undefined && html`<span class="error">${error}</span>`}${control(field, value, error !== undefined)}</label>`;
}

function control(field: Field, value: string, invalid: boolean): Html {
  const shared = html` name="${FIELD_PREFIX}${field.id}"${field.required === true && html` required`}${
    invalid && html` aria-invalid="true"`
  }`;
  if (field.kind === "choice")
    return html`<select${shared}>${(!field.required || value === "") && html`<option value="">Pick one</option>`}${options(field.options, value)}</select>`;
  const limit = field.maxLength !== undefined && html` maxlength="${field.maxLength}"`;
  // A textarea drops one line break at its start (HTML standard, 13.2.6.4.7), so one is given away.
  if (field.kind === "paragraph")
    return html`<textarea rows="5" autocomplete="off"${shared}${limit}>
${value}</textarea>`;
  return html`<input type="text" autocomplete="off"${shared}${limit} value="${value}">`;
}

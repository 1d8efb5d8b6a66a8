/** HTML that cannot be written unescaped by accident: every value in a template is escaped unless it is `Html`. */

export interface Html {
  readonly html: string;
}

type Value = Html | string | number | false | undefined | readonly Html[];

/** Escapes for text and for quoted attributes. Control characters other than a line break are dropped. */
export function escaped(text: string): string {
  return text
    .replace(/(?![\n\t])\p{Cc}/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

function print(value: Value): string {
  if (value === false || value === undefined) return "";
  if (typeof value === "string" || typeof value === "number") return escaped(String(value));
  return "html" in value ? value.html : value.map(({ html }) => html).join("");
}

export function html(strings: TemplateStringsArray, ...values: Value[]): Html {
  return { html: strings.map((string, index) => string + print(values[index])).join("") };
}

/** Text whose line breaks are seen. */
export const withBreaks = (text: string): Html => ({ html: escaped(text).replaceAll("\n", "<br>") });

/** The platform-free reply: a small tree that every surface renders in its own way. */

/** A piece of text. Links are `https:` only; nothing else can be written down here. */
export type Inline =
  | { type: "text"; value: string }
  | { type: "strong"; children: Inline[] }
  | { type: "emphasis"; children: Inline[] }
  | { type: "inlineCode"; value: string }
  | { type: "link"; url: string; children: Inline[] };

export type Paragraph = { kind: "text"; content: Inline[] };
export type List = { kind: "list"; ordered: boolean; items: Inline[][] };

/** One row of data beside its source. `source` already carries the date. */
export interface Fact {
  label: string;
  value: string;
  source: string;
  note?: string;
}

export interface SourceLine {
  title: string;
  publisher: string;
  /** In words: "December 2025", "undated". */
  date: string;
  url?: string;
  /** What the publisher gains, in one clause. */
  interest?: string;
}

export interface Choice {
  label: string;
  value: string;
  description?: string;
  /** Pickers show options of one group together. */
  group?: string;
}

export type Button =
  | { label: string; route: string; style?: "primary" | "secondary" | "danger" }
  | { label: string; url: string };

export type Block =
  | { kind: "heading"; text: string }
  | Paragraph
  | List
  | { kind: "facts"; title?: string; rows: Fact[] }
  | { kind: "caution"; severity: "stop" | "warn"; title: string; body: (Paragraph | List)[] }
  | { kind: "sources"; items: SourceLine[] }
  /** Small print: who checked it, the disclaimer. */
  | { kind: "note"; content: Inline[] }
  /** Text to copy as it stands (a letter). */
  | { kind: "copy"; text: string }
  | { kind: "buttons"; buttons: Button[] }
  | { kind: "picker"; route: string; placeholder: string; options: Choice[] };

export interface Reply {
  /** One plain line for notifications and screen readers; never a member's words. */
  title: string;
  blocks: Block[];
  /** The same text as a file, on surfaces that can carry one. */
  file?: { name: string; text: string };
}

export type Field = {
  id: string;
  label: string;
  hint?: string;
  required?: boolean;
  value?: string;
} & (
  | { kind: "line"; maxLength?: number }
  | { kind: "paragraph"; maxLength?: number }
  | { kind: "choice"; options: Choice[] }
);

/** A form to fill in: a modal on Discord and Slack, a page form on the web, questions in the terminal. */
export interface Form {
  route: string;
  title: string;
  submit: string;
  /** A press that opens this form: shown as a button where the form can no longer be opened in time. */
  opener: string;
  fields: Field[];
}

export const heading = (text: string): Block => ({ kind: "heading", text });
export const plain = (value: string): Inline[] => [{ type: "text", value }];
export const strong = (value: string): Inline => ({ type: "strong", children: plain(value) });
export const text = (content: string | Inline[]): Paragraph => ({
  kind: "text",
  content: typeof content === "string" ? plain(content) : content,
});
export const note = (content: string | Inline[]): Block => ({
  kind: "note",
  content: typeof content === "string" ? plain(content) : content,
});
export const list = (items: (string | Inline[])[], ordered = false): List => ({
  kind: "list",
  ordered,
  items: items.map((item) => (typeof item === "string" ? plain(item) : item)),
});
export const buttons = (...all: (Button | undefined | false)[]): Block[] => {
  const shown = all.filter((button): button is Button => Boolean(button));
  return shown.length === 0 ? [] : [{ kind: "buttons", buttons: shown }];
};

/** The words of inline text, without its markup. */
export function inlineText(content: readonly Inline[]): string {
  return content.map((node) => ("children" in node ? inlineText(node.children) : node.value)).join("");
}

/** The words of some blocks, one block a line; buttons and pickers are not words. */
export function blocksText(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      switch (block.kind) {
        case "heading":
        case "copy":
          return block.text;
        case "text":
        case "note":
          return inlineText(block.content);
        case "list":
          return block.items.map((item) => `- ${inlineText(item)}`).join("\n");
        case "facts":
          return [
            block.title,
            ...block.rows.map((row) =>
              [`${row.label}: ${row.value} (${row.source})`, row.note].filter(Boolean).join(". "),
            ),
          ]
            .filter(Boolean)
            .join("\n");
        case "caution":
          return [`${block.severity === "stop" ? "Stop" : "Caution"}: ${block.title}`, blocksText(block.body)].join(
            "\n",
          );
        case "sources":
          return block.items
            .map((item) =>
              [`${item.publisher}, ${item.title} (${item.date})`, item.interest].filter(Boolean).join(": "),
            )
            .join("\n");
        case "buttons":
        case "picker":
          return "";
      }
    })
    .filter((line) => line !== "")
    .join("\n");
}

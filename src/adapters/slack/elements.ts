/** The smallest pieces of Block Kit. All text is rich text or plain text: in neither is anything parsed. */
import type { types } from "@slack/bolt";
import type { Inline, List, Paragraph } from "../../bot/index.ts";

export type RichTextPart = types.RichTextBlock["elements"][number];
type Words = types.RichTextSection["elements"];

/** Plain text in which `:smile:` stays as it was written. */
export const plain = (text: string): types.PlainTextElement => ({ type: "plain_text", text, emoji: false });
export const words = (text: string, style?: types.RichTextText["style"]): types.RichTextText => ({
  type: "text",
  text,
  ...(style && { style }),
});
export const bold = (text: string) => words(text, { bold: true });
export const section = (elements: Words): types.RichTextSection => ({ type: "rich_text_section", elements });
export const rich = (elements: RichTextPart[]): types.RichTextBlock => ({ type: "rich_text", elements });
export const bullets = (items: Words[], ordered = false): types.RichTextList => ({
  type: "rich_text_list",
  style: ordered ? "ordered" : "bullet",
  elements: items.map(section),
});

/** Inline text as rich text elements; a link of several styles becomes several links to one address. */
export function inlineWords(content: readonly Inline[], style: types.RichTextText["style"] = {}): Words {
  const own = Object.keys(style).length > 0 ? style : undefined;
  return content.flatMap((node): Words => {
    switch (node.type) {
      case "text":
        return [words(node.value, own)];
      case "strong":
        return inlineWords(node.children, { ...style, bold: true });
      case "emphasis":
        return inlineWords(node.children, { ...style, italic: true });
      case "inlineCode":
        return [words(node.value, { ...style, code: true })];
      case "link":
        return inlineWords(node.children, style).map((child) =>
          child.type === "text"
            ? { type: "link", url: node.url, text: child.text, ...(child.style && { style: child.style }) }
            : child,
        );
    }
  });
}

/**
 * Paragraphs and lists as parts of one rich text. Paragraphs that follow one another share a section, because Slack
 * sets no line break between two sections.
 */
export function richParts(parts: readonly (Paragraph | List)[], lead: Words = []): RichTextPart[] {
  const result: RichTextPart[] = [];
  let open: Words = lead;
  const close = () => {
    if (open.length > 0) result.push(section(open));
    open = [];
  };
  for (const part of parts) {
    if (part.kind === "list") {
      close();
      result.push(
        bullets(
          part.items.map((item) => inlineWords(item)),
          part.ordered,
        ),
      );
    } else {
      const said = inlineWords(part.content);
      open = open.length > 0 ? [...open, words("\n"), ...said] : said;
    }
  }
  close();
  return result;
}

/** A reply as a Slack message. Pure. Slack's mrkdwn is never used for text: nothing in it can become a mention. */
import type { types } from "@slack/bolt";
import {
  type Block,
  type Button,
  type Choice,
  type Fact,
  inlineText,
  type Renderer,
  type Reply,
  SLACK,
  type SourceLine,
} from "../../bot/index.ts";
import { bold, bullets, inlineWords, plain, rich, richParts, section, words } from "./elements.ts";
import { escaped } from "./text.ts";
import { violations } from "./violations.ts";

/** What `ack`, `respond` and chat.postMessage take alike. */
export interface SlackMessage {
  /** For notifications and screen readers. */
  text: string;
  blocks: types.KnownBlock[];
}

/** The action id of a button that opens a web page. Slack sends a press for it too; it is acknowledged and ignored. */
export const LINK_ACTION = "v1:link:open:";

export function render(reply: Reply): SlackMessage {
  let links = 0;
  const nextLink = () => `${LINK_ACTION}${++links}`;
  return { text: escaped(reply.title), blocks: reply.blocks.flatMap((block) => renderBlock(block, nextLink)) };
}

export const slackRenderer: Renderer<SlackMessage> = { surface: "slack", render, violations };

function renderBlock(block: Block, nextLink: () => string): types.KnownBlock[] {
  switch (block.kind) {
    case "heading":
      return [{ type: "header", text: plain(block.text) }];
    case "text":
    case "list":
      return [rich(richParts([block]))];
    case "facts":
      return [rich([...(block.title ? [section([bold(block.title)])] : []), bullets(block.rows.map(fact))])];
    case "caution": {
      const lead = [bold(`${block.severity === "stop" ? "Stop" : "Caution"}: `), bold(block.title)];
      return [rich(richParts(block.body, lead))];
    }
    case "sources":
      return [rich([section([bold("Sources")]), bullets(block.items.map(source))])];
    case "note": {
      const simple = block.content.every((node) => node.type === "text");
      const small = inlineText(block.content);
      if (!simple || small.length > SLACK.sectionText) return [rich([section(inlineWords(block.content))])];
      return [{ type: "context", elements: [plain(small)] }];
    }
    case "copy":
      return [rich([{ type: "rich_text_preformatted", elements: [words(block.text)] }])];
    case "buttons":
      return chunks(block.buttons, SLACK.actionElements).map((some) => ({
        type: "actions",
        elements: some.map((button) => renderButton(button, nextLink)),
      }));
    case "picker":
      return [
        {
          type: "actions",
          elements: [
            {
              type: "static_select",
              action_id: block.route,
              placeholder: plain(block.placeholder),
              ...selectOptions(block.options),
            },
          ],
        },
      ];
  }
}

const fact = ({ label, value, source, note }: Fact) => [
  bold(label),
  words(": "),
  words(value),
  words("\n"),
  words(source, { italic: true }),
  ...(note ? [words("\n"), words(note)] : []),
];

const source = ({ title, publisher, date, url, interest }: SourceLine) => [
  ...inlineWords([
    url ? { type: "link", url, children: [{ type: "text", value: title }] } : { type: "text", value: title },
  ]),
  words(", "),
  words(publisher),
  words(", "),
  words(date),
  ...(interest ? [words(" ("), words(interest), words(")")] : []),
];

function renderButton(button: Button, nextLink: () => string): types.Button {
  const text = plain(button.label);
  if ("url" in button) return { type: "button", text, action_id: nextLink(), url: button.url };
  const { style, route } = button;
  const accent = style === "primary" || style === "danger" ? { style } : {};
  return { type: "button", text, action_id: route, value: route, ...accent };
}

/** Options of a select, in groups where any has one: groups and single options cannot stand together. */
export function selectOptions(choices: readonly Choice[]): Pick<types.StaticSelect, "options" | "option_groups"> {
  if (choices.every(({ group }) => group === undefined)) return { options: choices.map(option) };
  const groups = new Map<string, types.PlainTextOption[]>();
  for (const choice of choices) {
    const label = choice.group ?? "Options";
    groups.set(label, [...(groups.get(label) ?? []), option(choice)]);
  }
  return { option_groups: [...groups].map(([label, options]) => ({ label: plain(label), options })) };
}

export const option = ({ label, value, description }: Choice): types.PlainTextOption => ({
  text: plain(label),
  value,
  ...(description && { description: plain(description) }),
});

const chunks = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size));

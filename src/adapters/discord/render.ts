/** A reply as a Components V2 message. Pure; nothing is cut: what does not fit is named by `violations`. */
import {
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
} from "discord.js";
import type { Block, Button, Choice, Fact, List, Paragraph, Renderer, Reply, SourceLine } from "../../bot/index.ts";
import { DISCORD } from "../../bot/index.ts";
import { inline, line, oneLine, safeUrl } from "./markdown.ts";
import { COMPONENTS_V2, type DiscordMessage } from "./message.ts";
import { violations } from "./violations.ts";

/** Red and amber, beside the words "Stop:" and "Caution:": color alone says nothing to many readers. */
const SEVERITY = {
  stop: { color: 0xc62828, word: "Stop:" },
  warn: { color: 0xf9a825, word: "Caution:" },
} as const;

const STYLES = { primary: ButtonStyle.Primary, secondary: ButtonStyle.Secondary, danger: ButtonStyle.Danger } as const;

export function render(reply: Reply): DiscordMessage {
  const components = reply.blocks.flatMap(renderBlock);
  const message: DiscordMessage = { flags: COMPONENTS_V2, allowed_mentions: { parse: [] }, components };
  if (!reply.file) return message;
  const file = { name: fileName(reply.file.name), text: reply.file.text };
  components.push({ type: ComponentType.File, file: { url: `attachment://${file.name}` } });
  return { ...message, attachments: [{ id: 0, filename: file.name }], file };
}

export const discordRenderer: Renderer<DiscordMessage> = { surface: "discord", render, violations };

function renderBlock(block: Block): APIMessageTopLevelComponent[] {
  switch (block.kind) {
    case "heading":
      return [display(heading(block.text))];
    case "text":
    case "list":
      return [display(flow(block))];
    case "facts":
      return [display([...(block.title ? [`**${line(block.title)}**`] : []), ...block.rows.map(fact)].join("\n"))];
    case "caution": {
      const { color, word } = SEVERITY[block.severity];
      const body = [`**${word} ${line(block.title)}**`, ...block.body.map(flow)].join("\n");
      const inside: APIComponentInContainer[] = [display(body)];
      return [{ type: ComponentType.Container, accent_color: color, components: inside }];
    }
    case "sources":
      return [display(["**Sources**", ...block.items.map(source)].join("\n"))];
    case "note":
      return [display(small(inline(block.content)))];
    case "copy":
      return [display(copy(block.text))];
    case "buttons":
      return rows(block.buttons);
    case "picker":
      return [
        {
          type: ComponentType.ActionRow,
          components: [
            {
              type: ComponentType.StringSelect,
              custom_id: block.route,
              placeholder: block.placeholder,
              options: selectOptions(block.options),
            },
          ],
        },
      ];
  }
}

const display = (content: string): APITextDisplayComponent => ({ type: ComponentType.TextDisplay, content });

const heading = (text: string): string => (text.trim() === "" ? "" : `## ${line(text)}`);

const small = (markdown: string): string => (markdown.trim() === "" ? "" : `-# ${oneLine(markdown)}`);

function flow(block: Paragraph | List): string {
  if (block.kind === "text") return inline(block.content);
  return block.items
    .map((item, index) => `${block.ordered ? `${index + 1}.` : "-"} ${oneLine(inline(item))}`)
    .join("\n");
}

function fact(row: Fact): string {
  const lines = [`**${line(row.label)}**: ${line(row.value)}`, small(line(row.source)), small(line(row.note ?? ""))];
  return lines.filter((part) => part !== "").join("\n");
}

function source(item: SourceLine): string {
  const title = inline(
    item.url
      ? [{ type: "link", url: item.url, children: [{ type: "text", value: item.title }] }]
      : [{ type: "text", value: item.title }],
  );
  const interest = item.interest ? ` (${line(item.interest)})` : "";
  return `- ${oneLine(title)}, ${line(item.publisher)}, ${line(item.date)}${interest}`;
}

/** Discord knows no fence longer than three backticks: a text that holds one stands as escaped words instead. */
function copy(text: string): string {
  if (text.trim() === "") return "";
  return text.includes("```") ? inline([{ type: "text", value: text }]) : `\`\`\`\n${text}\n\`\`\``;
}

function rows(buttons: readonly Button[]): APIMessageTopLevelComponent[] {
  const result: APIMessageTopLevelComponent[] = [];
  for (let from = 0; from < buttons.length; from += DISCORD.rowButtons)
    result.push({
      type: ComponentType.ActionRow,
      components: buttons.slice(from, from + DISCORD.rowButtons).map((button) =>
        "url" in button
          ? {
              type: ComponentType.Button,
              style: ButtonStyle.Link,
              label: button.label,
              url: safeUrl(button.url) ?? button.url,
            }
          : {
              type: ComponentType.Button,
              style: STYLES[button.style ?? "secondary"],
              label: button.label,
              custom_id: button.route,
            },
      ),
    });
  return result;
}

/** Discord has no option groups: options of one group stand together, and say the group where there is room for it. */
export function selectOptions(choices: readonly Choice[], selected?: string) {
  const groups = [...new Set(choices.map((choice) => choice.group))];
  return groups.flatMap((group) =>
    choices
      .filter((choice) => choice.group === group)
      .map(({ label, value, description }) => {
        const told = group && description ? `${group}: ${description}` : (group ?? description);
        const shown = told && told.length <= DISCORD.optionDescription ? told : description;
        return {
          label,
          value,
          ...(shown ? { description: shown } : {}),
          ...(selected === value ? { default: true } : {}),
        };
      }),
  );
}

/** Discord changes other characters in the names of files, and then the component does not find its file. */
const fileName = (name: string): string => name.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^[.-]+/, "") || "reply.txt";

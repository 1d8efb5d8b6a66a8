/** Every limit that Discord sets on a Components V2 message, also those that no builder checks. Pure. */
import { ComponentType } from "discord.js";
import { z } from "zod";
import { DISCORD } from "../../bot/index.ts";
import { COMPONENTS_V2, type DiscordMessage } from "./message.ts";

/** A component read loosely: the check must hold for whatever a renderer made, not for what its types promise. */
const component = z.looseObject({ type: z.number() });
type Component = z.infer<typeof component>;

const TOP_LEVEL = new Set<number>([
  ComponentType.ActionRow,
  ComponentType.TextDisplay,
  ComponentType.Container,
  ComponentType.File,
]);

/** One line for each limit that the message breaks; empty when Discord would take it. */
export function violations(message: DiscordMessage): string[] {
  const found: string[] = [];
  if (!(message.flags & COMPONENTS_V2)) found.push("the components flag is missing");
  if (message.allowed_mentions.parse.length > 0) found.push("mentions are not switched off");
  const all = message.components.flatMap((top) => nested(top));
  if (all.length === 0) found.push("the message is empty");
  if (all.length > DISCORD.components) found.push(`${all.length} components, ${DISCORD.components} allowed`);
  for (const top of message.components)
    if (!TOP_LEVEL.has(top.type)) found.push(`a component of type ${top.type} stands alone`);

  const texts = all.filter((one) => one.type === ComponentType.TextDisplay).map((one) => textOf(one.content));
  const total = texts.reduce((sum, text) => sum + text.length, 0);
  if (total > DISCORD.textTotal) found.push(`${total} characters of text, ${DISCORD.textTotal} allowed`);
  const bytes =
    texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) + DISCORD.textBytesPerComponent * all.length;
  if (bytes > DISCORD.textBytes) found.push(`${bytes} bytes of text and components, ${DISCORD.textBytes} allowed`);
  if (texts.some((text) => text.trim() === "")) found.push("a text is empty");

  for (const one of all) found.push(...checkComponent(one));
  const ids = all.map((one) => one.custom_id).filter((id) => typeof id === "string");
  for (const id of new Set(ids.filter((id, index) => ids.indexOf(id) !== index)))
    found.push(`the id ${id} stands twice`);
  return [...found, ...checkFile(message, all)];
}

function nested(value: unknown): Component[] {
  const read = component.safeParse(value);
  if (!read.success) return [];
  const children = read.data.components;
  return [read.data, ...(Array.isArray(children) ? children.flatMap(nested) : [])];
}

function checkComponent(one: Component): string[] {
  switch (one.type) {
    case ComponentType.ActionRow:
      return checkRow(one);
    case ComponentType.Button:
      return checkButton(one);
    case ComponentType.StringSelect:
      return checkSelect(one);
    case ComponentType.Container:
      return childrenOf(one).length === 0 ? ["a container is empty"] : [];
    default:
      return [];
  }
}

function checkRow(row: Component): string[] {
  const children = childrenOf(row);
  const selects = children.filter((child) => child.type === ComponentType.StringSelect).length;
  if (children.length === 0) return ["a row is empty"];
  if (selects > 0 && children.length > 1) return ["a picker shares its row"];
  return length("buttons in a row", children.length, 1, DISCORD.rowButtons);
}

function checkButton(button: Component): string[] {
  const label = textOf(button.label);
  const found = length(
    `label of the button "${label}"`,
    label.trim() === "" ? 0 : label.length,
    1,
    DISCORD.buttonLabel,
  );
  if (button.url === undefined) return [...found, ...checkId(button)];
  const url = textOf(button.url);
  if (!/^https:\/\//i.test(url) || !URL.canParse(url)) found.push(`the address of the button "${label}" is not https`);
  return [...found, ...length(`address of the button "${label}"`, url.length, 1, DISCORD.buttonUrl)];
}

export function checkSelect(select: Component): string[] {
  const list = z.array(z.looseObject({})).safeParse(select.options);
  const options = list.success ? list.data : [];
  const name = `picker ${textOf(select.custom_id)}`;
  const values = options.map((option) => option.value);
  return [
    ...checkId(select),
    ...length(`options of ${name}`, options.length, 1, DISCORD.selectOptions),
    ...length(`placeholder of ${name}`, textOf(select.placeholder).length, 0, DISCORD.selectPlaceholder),
    ...options.flatMap((option) => [
      ...length(
        `label of an option of ${name}`,
        textOf(option.label).trim() === "" ? 0 : textOf(option.label).length,
        1,
        DISCORD.optionLabel,
      ),
      ...length(`value of an option of ${name}`, textOf(option.value).length, 1, DISCORD.optionValue),
      ...length(`description of an option of ${name}`, textOf(option.description).length, 0, DISCORD.optionDescription),
    ]),
    ...(new Set(values).size === values.length ? [] : [`${name} offers one value twice`]),
  ];
}

const checkId = (one: Component): string[] => length("an id", textOf(one.custom_id).length, 1, DISCORD.customId);

function checkFile(message: DiscordMessage, all: Component[]): string[] {
  const shown = all.filter((one) => one.type === ComponentType.File).map((one) => JSON.stringify(one.file));
  const given = message.attachments ?? [];
  if (given.length > DISCORD.files) return [`${given.length} files, ${DISCORD.files} allowed`];
  const matches =
    shown.length === given.length &&
    given.every(({ filename }) => shown.includes(JSON.stringify({ url: `attachment://${filename}` })));
  if (!matches || (message.file ? given[0]?.filename !== message.file.name : given.length > 0))
    return ["a file and its component do not match"];
  return message.file?.text === "" ? ["the file is empty"] : [];
}

const childrenOf = (one: Component): Component[] => nested({ ...one }).slice(1);

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

export function length(what: string, size: number, min: number, max: number): string[] {
  if (size < min) return [`${what}: empty`];
  return size > max ? [`${what}: ${size}, ${max} allowed`] : [];
}

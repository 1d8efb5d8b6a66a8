/** What Slack would reject in a message or a view, one line a limit. Slack itself cuts some of these silently. */
import type { types } from "@slack/bolt";
import { SLACK } from "../../bot/index.ts";
import type { SlackMessage } from "./render.ts";

type Tell = (line: string) => void;

/** Every limit that the message breaks; empty when it is legal. Pure. */
export function violations(message: SlackMessage): string[] {
  const broken: string[] = [];
  const tell: Tell = (line) => broken.push(line);
  length(tell, "the title", message.text, SLACK.fallbackText);
  if (message.blocks.length === 0) tell("the message is empty");
  if (message.blocks.length > SLACK.blocks) tell(`${message.blocks.length} blocks, ${SLACK.blocks} at most`);
  message.blocks.forEach((block, index) => {
    checkBlock(block, (line) => tell(`block ${index + 1}: ${line}`));
  });
  const ids = message.blocks.flatMap((block) =>
    block.type === "actions" ? block.elements.map((element) => element.action_id ?? "") : [],
  );
  for (const id of new Set(ids.filter((each, index) => ids.indexOf(each) !== index)))
    tell(`two buttons have the id ${id}`);
  const total = textLength(message.blocks);
  if (total > SLACK.messageText) tell(`${total} characters in all blocks, ${SLACK.messageText} at most`);
  return broken;
}

/** Every limit that the view breaks; empty when it is legal. Pure. */
export function viewViolations(view: types.ModalView): string[] {
  const broken: string[] = [];
  const tell: Tell = (line) => broken.push(line);
  length(tell, "the title", view.title.text, SLACK.viewTitle);
  length(tell, "the button", view.submit?.text ?? "", SLACK.viewSubmit);
  length(tell, "the route", view.callback_id ?? "", SLACK.actionId);
  if ((view.private_metadata ?? "").length > SLACK.privateMetadata) tell("the metadata is too long");
  if (view.blocks.length === 0) tell("the form is empty");
  if (view.blocks.length > SLACK.viewBlocks) tell(`${view.blocks.length} fields, ${SLACK.viewBlocks} at most`);
  const ids = view.blocks.map(({ block_id }) => block_id);
  if (new Set(ids).size !== ids.length) tell("two fields have one id");
  for (const block of view.blocks)
    checkBlock(block as types.KnownBlock, (line) => tell(`field ${block.block_id}: ${line}`));
  return broken;
}

function length(tell: Tell, what: string, text: string, most: number): void {
  if (text.trim() === "") tell(`${what} is empty`);
  if (text.length > most) tell(`${what} has ${text.length} characters, ${most} at most`);
}

function checkBlock(block: types.KnownBlock, tell: Tell): void {
  switch (block.type) {
    case "header":
      length(tell, "the heading", block.text.text, SLACK.header);
      return;
    case "context":
      if (block.elements.length > SLACK.contextElements) tell("too many notes in one line");
      for (const element of block.elements)
        if (element.type === "plain_text") length(tell, "the note", element.text, SLACK.sectionText);
      return;
    case "rich_text":
      if (block.elements.length === 0) tell("the text is empty");
      for (const part of block.elements) checkRichText(part, tell);
      return;
    case "actions":
      if (block.elements.length === 0) tell("no buttons");
      if (block.elements.length > SLACK.actionElements) tell(`more than ${SLACK.actionElements} buttons`);
      for (const element of block.elements) checkElement(element as Element, tell);
      return;
    case "input":
      length(tell, "the id", block.block_id ?? "", SLACK.actionId);
      length(tell, "the label", block.label.text, SLACK.inputLabel);
      if (block.hint) length(tell, "the hint", block.hint.text, SLACK.inputLabel);
      checkElement(block.element as Element, tell);
      return;
    default:
      tell(`a ${block.type} block is never sent`);
  }
}

function checkRichText(part: types.RichTextBlock["elements"][number] | types.RichTextSection, tell: Tell): void {
  if (part.elements.length === 0) tell("a line or a list is empty");
  for (const element of part.elements) {
    if (element.type === "rich_text_section") checkRichText(element, tell);
    else if (element.type === "text" && element.text === "") tell("a piece of text is empty");
    else if (element.type === "link") {
      length(tell, "a link's words", element.text ?? "", Number.POSITIVE_INFINITY);
      checkUrl(element.url, tell);
    }
  }
}

type Element = types.Button | types.StaticSelect | types.PlainTextInput;

function checkElement(element: Element, tell: Tell): void {
  length(tell, "the id", element.action_id ?? "", SLACK.actionId);
  switch (element.type) {
    case "button":
      length(tell, "the label", element.text.text, SLACK.buttonText);
      if ((element.value ?? "").length > SLACK.buttonValue) tell("the value is too long");
      if (element.url !== undefined) checkUrl(element.url, tell);
      return;
    case "static_select":
      if (element.placeholder) length(tell, "the placeholder", element.placeholder.text, SLACK.placeholder);
      checkOptions(element, tell);
      return;
    case "plain_text_input":
      if ((element.max_length ?? 1) > SLACK.inputLength || (element.max_length ?? 1) < 1)
        tell(`the longest input must have 1 to ${SLACK.inputLength} characters`);
      if ((element.initial_value ?? "").length > (element.max_length ?? SLACK.inputLength))
        tell("the value given is longer than the field allows");
  }
}

function checkOptions(select: types.StaticSelect, tell: Tell): void {
  const groups = select.option_groups ?? [{ label: undefined, options: select.options ?? [] }];
  if (groups.length > SLACK.selectGroups) tell(`${groups.length} groups, ${SLACK.selectGroups} at most`);
  for (const { label, options } of groups) {
    if (label) length(tell, "a group's label", label.text, SLACK.groupLabel);
    if (options.length === 0) tell("no options");
    if (options.length > SLACK.selectOptions) tell(`${options.length} options, ${SLACK.selectOptions} at most`);
    for (const { text, value, description } of options) {
      length(tell, "an option", text.text, SLACK.optionText);
      length(tell, "an option's value", value ?? "", SLACK.optionValue);
      if (description) length(tell, "an option's description", description.text, SLACK.optionDescription);
    }
  }
  const values = groups.flatMap(({ options }) => options.map(({ value }) => value));
  if (new Set(values).size !== values.length) tell("two options have one value");
}

function checkUrl(url: string, tell: Tell): void {
  if (!url.startsWith("https://")) tell("a link does not begin with https://");
  if (url.length > SLACK.buttonUrl) tell(`a link has ${url.length} characters, ${SLACK.buttonUrl} at most`);
}

/** The characters of all text in some blocks, wherever it stands. */
function textLength(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + textLength(each), 0);
  if (typeof value !== "object" || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, each]) =>
      sum + ((key === "text" || key === "url") && typeof each === "string" ? each.length : textLength(each)),
    0,
  );
}

/**
 * Every limit of both platforms, each with its source, in one place. The renderers' checks use these numbers; nothing
 * is ever cut to fit them. Characters are UTF-16 code units unless a name says bytes.
 *
 * Sources: [api] discord-api-spec openapi.json (2026-07-18); [docs] discord-api-docs; [types] @slack/types 3.2.0;
 * [manifest] slackapi/manifest-schema 2.0.0; [kit] Slack Block Kit reference; or the issue named.
 */

export const DISCORD = {
  /** Components of a Components V2 message, nested ones counted. [docs] components/reference */
  components: 40,
  /** Characters of one Text Display, and of all in one message together. [docs] discord-api-docs#8562 */
  textTotal: 4000,
  /** Undocumented: above it the API answers 500. Sum of UTF-8 bytes of text + 12 a component. discord-api-docs#8554 */
  textBytes: 10170,
  textBytesPerComponent: 12,
  /** Buttons in an action row. [docs] */
  rowButtons: 5,
  /** [api] ButtonComponentForMessageRequest.label */
  buttonLabel: 80,
  /** [api] ButtonComponentForMessageRequest.url */
  buttonUrl: 512,
  /** [api] custom_id; unique within a message [docs] */
  customId: 100,
  /** [docs] String Select */
  selectOptions: 25,
  optionLabel: 100,
  optionValue: 100,
  optionDescription: 100,
  selectPlaceholder: 150,
  /** [docs] Modal */
  modalTitle: 45,
  modalFields: 5,
  labelText: 45,
  labelDescription: 100,
  /** [docs] Text Input max_length and value */
  inputLength: 4000,
  /** [docs] Autocomplete and option choices */
  choices: 25,
  choiceName: 100,
  choiceValue: 100,
  /** [docs] application-commands */
  commandName: 32,
  commandDescription: 100,
  commandOptions: 25,
  /** name + description + value of a whole command, options and choices included. [docs] */
  commandTotal: 8000,
  commands: 100,
  /** Seconds until the first response must be there, and minutes that a token lives. [docs] */
  ackSeconds: 3,
  tokenMinutes: 15,
  /** Files of one message. [api] */
  files: 10,
} as const;

export const SLACK = {
  /** [kit] blocks of a message, of a view */
  blocks: 50,
  viewBlocks: 100,
  /** Undocumented `msg_blocks_too_long`: text of all blocks together. slackapi/bolt-js#2509 */
  messageText: 13200,
  /** [types] HeaderBlock.text, plain_text */
  header: 150,
  /** [types] text object of a section */
  sectionText: 3000,
  /** [types] ContextBlock.elements */
  contextElements: 10,
  /** [types] ActionsBlock.elements */
  actionElements: 25,
  /** [types] Button */
  buttonText: 75,
  buttonValue: 2000,
  buttonUrl: 3000,
  /** [types] action_id, block_id, callback_id; action ids unique within a message: knacklabs/gantry#458 */
  actionId: 255,
  /** [types] Option: the SDKs disagree on value (75 or 150), so 75 */
  optionText: 75,
  optionValue: 75,
  optionDescription: 75,
  selectOptions: 100,
  selectGroups: 100,
  groupLabel: 75,
  placeholder: 150,
  /** [types] modal title, submit, close */
  viewTitle: 24,
  viewSubmit: 24,
  /** [types] InputBlock.label and hint, PlainTextInput.max_length */
  inputLabel: 2000,
  inputLength: 3000,
  privateMetadata: 3000,
  /** Top-level text of a message, a fallback for notifications. [kit] */
  fallbackText: 3000,
  /** [manifest] slash commands of an app */
  commands: 50,
  commandName: 32,
  commandDescription: 2000,
  commandUsageHint: 1000,
  /** Uses of one response_url, and its minutes. node-slack-sdk docs */
  responseUrlUses: 5,
  responseUrlMinutes: 30,
  ackSeconds: 3,
} as const;

/** What fits everywhere: labels and ids that content and commands may use. */
export const PORTABLE = {
  buttonLabel: Math.min(DISCORD.buttonLabel, SLACK.buttonText),
  optionLabel: Math.min(DISCORD.optionLabel, SLACK.optionText),
  optionValue: Math.min(DISCORD.optionValue, SLACK.optionValue),
  heading: SLACK.header,
  pickerOptions: DISCORD.selectOptions,
  formTitle: Math.min(DISCORD.modalTitle, SLACK.viewTitle),
  formFields: DISCORD.modalFields,
  fieldLabel: DISCORD.labelText,
  fieldHint: DISCORD.labelDescription,
  fieldLength: Math.min(DISCORD.inputLength, SLACK.inputLength),
  /** Everything typed into one form, and the things that one request may hold (options with names that no option has). */
  formLength: DISCORD.modalFields * Math.min(DISCORD.inputLength, SLACK.inputLength),
  inputs: 2 * DISCORD.commandOptions,
  commandDescription: DISCORD.commandDescription,
} as const;

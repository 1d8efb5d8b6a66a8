/** The terminal surface: plain text, numbered buttons, a small conversation. */
export { type ConversationSettings, converse } from "./converse.ts";
export { choicesOf, type Pressable, render, terminalRenderer } from "./render.ts";
export { COLUMNS, inert } from "./text.ts";

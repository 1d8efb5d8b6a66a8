/** Commands that show what the test bot's own do not: forms, writes, slow work, and a menu of buttons for them. */
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { buttons, commandFor, heading, route, text } from "../../../src/bot/index.ts";
import { testCommands } from "../bot.ts";
import { type Harness, harness, type Transport } from "./harness.ts";

const command = commandFor<Record<string, never>>();
/** What the press "Write" wrote. */
export const written: string[] = [];
const extra = [
  command({
    name: "help",
    summary: "How this works",
    options: { command: { description: "A command", kind: "text", schema: z.string() } },
    access: "everyone",
    visibility: "private",
    examples: [],
    run: (_, options) => ({ title: "Help", blocks: [text(`Help for ${options.command ?? "all"}.`)] }),
  }),
  command({
    name: "note",
    summary: "Opens a form",
    options: { ms: { description: "Milliseconds", kind: "number", schema: z.coerce.number() } },
    access: "everyone",
    visibility: "private",
    opensForm: true,
    examples: [],
    presses: {
      write: {
        visibility: "private",
        mode: "update",
        async run() {
          await sleep(60);
          written.push("written");
          return { title: "Kept", blocks: [text("Kept.")] };
        },
      },
      open: { visibility: "private", mode: "add", opensForm: true, run: () => form("keep") },
      "open-update": { visibility: "private", mode: "add", opensForm: true, run: () => form("replace") },
      "open-slow": { visibility: "private", mode: "add", opensForm: true, run: () => form("slow") },
      "later-slow": {
        visibility: "private",
        mode: "add",
        run: () => ({
          reply: { title: "Sending", blocks: [text("Sending.")] },
          later: async () => {
            await sleep(120);
            return { title: "Sent", blocks: [text("Sent at last.")] };
          },
        }),
      },
      "later-broken": {
        visibility: "private",
        mode: "add",
        run: () => ({ reply: { title: "x", blocks: [text("x")] }, later: () => Promise.reject(new Error("no")) }),
      },
      many: {
        visibility: "private",
        mode: "add",
        run: () => ({ title: "Many", blocks: Array.from({ length: 300 }, (_, index) => text(`Line ${index}.`)) }),
      },
    },
    submits: {
      keep: { visibility: "private", mode: "add", run: (_, __, fields) => said(`Kept ${fields.words}.`) },
      replace: { visibility: "private", mode: "update", run: () => said("Replaced.") },
      slow: {
        visibility: "private",
        mode: "add",
        async run(_, __, fields) {
          await sleep(150);
          return fields.words === "bad" ? { errors: { words: "Say it better." } } : said("Kept slowly.");
        },
      },
    },
    async run(_, options) {
      await sleep(options.ms ?? 0);
      return form("keep");
    },
  }),
  command({
    name: "menu",
    summary: "Buttons for the tests",
    options: {},
    access: "everyone",
    visibility: "private",
    examples: [],
    run: () => ({
      title: "Menu",
      blocks: [
        heading("Menu"),
        ...buttons(
          { label: "Write", route: route("note", "write") },
          { label: "Open", route: route("note", "open") },
          { label: "Open update", route: route("note", "open-update") },
          { label: "Open slow", route: route("note", "open-slow") },
          { label: "Later slow", route: route("note", "later-slow") },
          { label: "Later broken", route: route("note", "later-broken") },
          { label: "Many", route: route("note", "many") },
          { label: "Old", route: "v0:note:many" },
          { label: "Read", url: "https://example.com/" },
        ),
      ],
    }),
  }),
];
export const said = (words: string) => ({ title: words, blocks: [text(words)] });
const form = (submit: string) => ({
  form: {
    route: route("note", submit),
    opener: route("note", "open"),
    title: "A note",
    submit: "Save",
    fields: [{ id: "words", kind: "line" as const, label: "Words" }],
  },
});

export const commands = [...testCommands, ...extra];
/** An adapter whose member has the menu before them. */
export const withMenu = async (transport: Transport, timings = {}): Promise<Harness> => {
  const made = await harness(transport, { botSettings: { commands }, timings });
  await made.command("/clin-menu");
  return made;
};

/** A small bot over the real core, for the adapters' tests: each of its commands shows one thing the wire can do. */
import { z } from "zod";
import {
  type Bot,
  type BotSettings,
  buttons,
  commandFor,
  createBot,
  heading,
  type Log,
  list,
  note,
  route,
  type Texts,
  text,
} from "../../src/bot/index.ts";
import { replies } from "./replies.ts";

export interface LogLine {
  level: "debug" | "info" | "warn" | "error";
  fields: object;
  message: string;
}

export function recordingLog(): Log & { lines: LogLine[] } {
  const lines: LogLine[] = [];
  const write = (level: LogLine["level"]) => (fields: object, message: string) =>
    void lines.push({ level, fields, message });
  return { lines, debug: write("debug"), info: write("info"), warn: write("warn"), error: write("error") };
}

export const echoTexts: Texts = (key, values) => {
  const told: Partial<Record<string, string>> = {
    fault: `Something failed. Reference: ${values?.reference}`,
    "out-of-date": "This button is out of date.",
    "please-wait": "Please wait a moment.",
  };
  return told[key] ?? `(${key}${values ? ` ${Object.values(values).join(" ")}` : ""})`;
};

const command = commandFor<Record<string, never>>();
const CREDENTIALS = ["attending", "resident", "np"].map((value) => ({ label: value.toUpperCase(), value }));
const MANY = Array.from({ length: 60 }, (_, index) => ({ label: `Specialty ${index}`, value: `specialty-${index}` }));

export const testCommands = [
  command({
    name: "pay",
    summary: "What the work pays, by source",
    options: {
      credential: {
        description: "Your credential",
        kind: "choice",
        schema: z.string(),
        choices: () => CREDENTIALS,
        recognize: (_, words) => {
          const start = words.findIndex((word) => CREDENTIALS.some(({ value }) => value === word));
          return start < 0 ? null : { value: words[start] ?? "", start, length: 1 };
        },
      },
      level: {
        description: "PGY or school year",
        kind: "number",
        min: 1,
        max: 8,
        schema: z.coerce.number().int().min(1).max(8),
      },
      specialty: { description: "Your specialty", kind: "choice", schema: z.string(), choices: () => MANY },
    },
    access: "everyone",
    visibility: "private",
    examples: ["resident level:3"],
    presses: {
      more: {
        visibility: "private",
        mode: "update",
        run: (_, args) => ({ title: "More", blocks: [heading("More"), text(`Details of ${args.join(" ")}.`)] }),
      },
      share: {
        visibility: "public",
        mode: "add",
        run: () => ({
          title: "Pay",
          blocks: [
            heading("Pay"),
            text("Shared for all."),
            ...buttons({ label: "More", route: route("pay", "more", "x") }),
          ],
        }),
      },
      send: {
        visibility: "private",
        mode: "add",
        run: (context) => ({
          reply: { title: "Sending", blocks: [text("Sending.")] },
          later: async () => {
            const outcome = await context.send({ title: "Pay", blocks: [text("Your copy.")] });
            return { title: "Sent", blocks: [text(outcome === "delivered" ? "Sent." : "Could not be sent.")] };
          },
        }),
      },
      pick: {
        visibility: "private",
        mode: "update",
        run: (_, args, values) => ({ title: "Picked", blocks: [text(`Picked ${args[0]} ${values[0]}.`)] }),
      },
      "open-note": {
        visibility: "private",
        mode: "add",
        opensForm: true,
        run: () => ({
          form: {
            route: route("pay", "save-note", "t1"),
            opener: route("pay", "open-note"),
            title: "A note",
            submit: "Save",
            fields: [
              {
                id: "words",
                kind: "paragraph",
                label: "What should it say?",
                hint: "Shown to members here.",
                required: true,
                maxLength: 500,
              },
              { id: "place", kind: "line", label: "Where?", value: "GME office" },
              {
                id: "kind",
                kind: "choice",
                label: "Kind",
                options: [
                  { label: "Form", value: "form" },
                  { label: "Link", value: "link" },
                ],
              },
            ],
          },
        }),
      },
    },
    submits: {
      "save-note": {
        visibility: "private",
        mode: "add",
        run: (_, args, fields) =>
          fields.words === "bad"
            ? { errors: { words: "Say it in other words." } }
            : { title: "Saved", blocks: [text(`Saved ${args[0]} ${Object.keys(fields).sort().join(" ")}.`)] },
      },
    },
    run: (context, options) => ({
      title: "Pay",
      blocks: [
        heading("What residents are paid"),
        text(`$90-140/hr for ${options.credential ?? "everyone"} ${options.level ?? ""}`.trim()),
        list(["One", "Two"]),
        note(`rest: ${context.rest.length} characters, ${context.visibility}`),
        ...buttons(
          { label: "Details", route: route("pay", "more", "residents") },
          { label: "Share", route: route("pay", "share") },
          { label: "Send me this", route: route("pay", "send") },
          { label: "Note", route: route("pay", "open-note") },
        ),
        { kind: "picker", route: route("pay", "pick", "credential"), placeholder: "Choose", options: CREDENTIALS },
      ],
    }),
  }),
  command({
    name: "ask",
    summary: "Ask a question in your own words",
    options: {
      question: {
        description: "Your question",
        kind: "text",
        required: true,
        schema: z.string().max(1000),
        suggest: (_, typed) => MANY.filter(({ label }) => label.toLowerCase().includes(typed.toLowerCase())),
      },
    },
    access: "everyone",
    visibility: "private",
    examples: ["what does it pay"],
    run: (context, options) => ({
      title: "An answer",
      blocks: [text(`You asked ${options.question?.length ?? 0} characters, ${context.visibility}.`)],
    }),
  }),
  command({
    name: "slow",
    summary: "Answers after a while",
    options: { ms: { description: "Milliseconds", kind: "number", schema: z.coerce.number() } },
    access: "everyone",
    visibility: "private",
    examples: [],
    run: async (_, options) => {
      await new Promise((resolve) => setTimeout(resolve, options.ms ?? 0));
      return { title: "Slow", blocks: [text("Here at last.")] };
    },
  }),
  command({
    name: "broken",
    summary: "Fails",
    options: {},
    access: "everyone",
    visibility: "private",
    examples: [],
    run: () => Promise.reject(new Error("broken inside")),
  }),
  command({
    name: "long",
    summary: "A reply of several messages",
    options: {},
    access: "everyone",
    visibility: "private",
    examples: [],
    run: () => ({
      title: "Long",
      blocks: Array.from({ length: 30 }, (_, index) =>
        text(`Paragraph ${index + 1}. ${"Words and more words. ".repeat(20)}`),
      ),
    }),
  }),
  command({
    name: "everything",
    summary: "Every kind of block",
    options: {},
    access: "everyone",
    visibility: "private",
    examples: [],
    run: () => replies["every block"] ?? { title: "", blocks: [] },
  }),
  command({
    name: "moderate status",
    summary: "What is in force",
    options: {},
    access: "moderators",
    visibility: "private",
    examples: [],
    run: async (context) => ({
      title: "Status",
      blocks: [text((await context.moderator()) ? "You moderate." : "You do not.")],
    }),
  }),
  command({
    name: "moderate stale",
    summary: "What is out of date",
    options: { within: { description: "Days", kind: "number", schema: z.coerce.number() } },
    access: "moderators",
    visibility: "private",
    examples: [],
    run: () => ({ title: "Stale", blocks: [text("Nothing.")] }),
  }),
];

export function testBot(
  settings: Partial<BotSettings<Record<string, never>>> = {},
): Bot<Record<string, never>> & { log: ReturnType<typeof recordingLog> } {
  const log = recordingLog();
  let count = 0;
  const bot = createBot<Record<string, never>>({
    commands: testCommands,
    actions: [],
    services: () => ({}),
    guards: [],
    texts: echoTexts,
    clock: () => new Date("2026-11-20T12:00:00Z"),
    log,
    reference: () => `ref-${++count}`,
    ...settings,
  });
  return { ...bot, log };
}

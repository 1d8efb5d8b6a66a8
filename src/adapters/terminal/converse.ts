/** A conversation in the terminal: lines in, replies out, what can be pressed is numbered. */
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { type Bot, type Caller, type Invocation, type Reply, readTyped } from "../../bot/index.ts";
import { askField, beginForm, type Filling, readField } from "./form.ts";
import { choicesOf, type Pressable, render } from "./render.ts";
import { ansiStyle, inert, plainStyle, type Style, wrap } from "./text.ts";

export interface ConversationSettings {
  bot: Pick<Bot<never>, "dispatch" | "fault"> & { commands: readonly { name: string }[] };
  input: Readable;
  output: Writable;
  /** ANSI colors: set where the output is a terminal and NO_COLOR is not. */
  color?: boolean;
  /** Prompts are for people: set where the input is a terminal. */
  interactive?: boolean;
  locale?: string;
  /** Whose notes and misses these are; `terminal:local` by default. */
  community?: string | null;
  /** Whoever has a shell here can change the content anyway. */
  moderator?: () => Promise<boolean>;
}

const HELP = "Type a question or a command. A number presses what stands behind it. quit ends.";

/**
 * Runs until `quit`, `exit` or the end of the input. A line is a command (with or without `/`), a question, or the
 * number of a button or option of the last reply that had any; a form asks its fields one by one, and `cancel`
 * leaves it.
 */
export async function converse(settings: ConversationSettings): Promise<void> {
  const { bot, input, output, interactive = false } = settings;
  const style: Style = settings.color ? ansiStyle : plainStyle;
  const caller: Caller = {
    surface: "terminal",
    member: "terminal:local",
    community: settings.community === undefined ? "terminal:local" : settings.community,
    locale: settings.locale ?? "en-US",
    moderator: settings.moderator ?? (async () => true),
  };
  let choices: Pressable[] = [];
  let filling: Filling | null = null;

  const say = (text: string) => void output.write(`${text}\n\n`);
  const prompt = () => void (interactive && output.write("> "));
  const show = (reply: Reply) => {
    const found = choicesOf(reply);
    if (found.length > 0) choices = found;
    say(render(reply, style));
  };

  function askNext(error?: string) {
    const field = filling?.open[0];
    if (field) say(askField(field, style, error));
  }

  async function dispatch(invocation: Invocation): Promise<void> {
    const response = await bot.dispatch(invocation);
    if (response.kind === "reply") {
      filling = null;
      show(response.reply);
      try {
        const replaced = await response.later?.();
        if (replaced) show(replaced);
      } catch (error) {
        show(bot.fault(error, "terminal later"));
      }
    } else if (response.kind === "form") {
      filling = beginForm(response.form);
      say(`${style.strong(inert(response.form.title))}\n${style.dim("(cancel leaves the form)")}`);
      askNext();
    } else if (response.kind === "errors" && filling) {
      const { form } = filling;
      filling.open = form.fields.filter(({ id }) => Object.hasOwn(response.errors, id));
      for (const field of filling.open) say(style.stop(wrap(`${field.label}: ${response.errors[field.id]}`)));
      if (filling.open.length === 0) filling = null;
      askNext();
    }
  }

  async function answerField(current: Filling, line: string): Promise<void> {
    const field = current.open[0];
    if (line.toLowerCase() === "cancel" || !field) {
      filling = null;
      return say("The form is closed; nothing was sent.");
    }
    const read = readField(field, line);
    if ("error" in read) return askNext(read.error);
    current.fields[field.id] = read.value;
    current.open.shift();
    if (current.open.length > 0) return askNext();
    await dispatch({ ...caller, kind: "submit", route: current.form.route, fields: { ...current.fields } });
  }

  async function answerLine(line: string): Promise<void> {
    if (filling) return answerField(filling, line);
    if (/^\[?\d{1,4}\]?$/.test(line)) {
      const choice = choices[Number(line.replace(/\D/g, "")) - 1];
      if (choice)
        return dispatch({ ...caller, kind: "press", route: choice.route, values: choice.values, from: "private" });
      return say(choices.length > 0 ? `There is no such number. Type one from 1 to ${choices.length}.` : HELP);
    }
    const typed = readTyped(line, bot.commands);
    if (!typed) return say(HELP);
    await dispatch({ ...caller, kind: "command", ...typed });
  }

  if (interactive) say(HELP);
  prompt();
  const reader = createInterface({ input, terminal: false, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const read of reader) {
    const line = inert(read).trim();
    if (!filling && /^(quit|exit)$/i.test(line)) break;
    if (line !== "" || filling) await answerLine(line);
    prompt();
  }
  reader.close();
}

/** A member at a terminal, for conversation tests of the whole product: says, presses, fills, sees. */

import { choicesOf, type Pressable, terminalRenderer } from "../../src/adapters/terminal/index.ts";
import { type Bot, type Caller, type Form, type Invocation, type Reply, readTyped } from "../../src/bot/index.ts";

export interface Chat {
  /** Types a line: a command or a question. Resolves to what is then on the screen. */
  says(line: string): Promise<string>;
  /** Presses a button, or an option of a picker, of the last reply that had any, by its label. */
  presses(label: string | RegExp): Promise<string>;
  /** Sends the form that is open; fields that are not named keep their value. */
  fills(fields: Record<string, string>): Promise<string>;
  /** Throws with the whole screen where it does not show this. */
  sees(...expected: (string | RegExp)[]): void;
  seesNot(...unexpected: (string | RegExp)[]): void;
  /** The labels of what can be pressed now. */
  offers(): string[];
  /** The last reply as text, or the open form, or its errors. */
  readonly screen: string;
  readonly reply: Reply | null;
  readonly form: Form | null;
}

export interface ChatSettings extends Partial<Caller> {
  /** Presses as on a message that all can see. */
  from?: "private" | "shared";
}

/** Every call waits for the whole answer, with what comes after it. */
export function startChat<S>(bot: Bot<S>, { from = "private", ...settings }: ChatSettings = {}): Chat {
  const caller: Caller = {
    surface: "terminal",
    member: "terminal:local",
    community: null,
    locale: "en-US",
    moderator: async () => false,
    ...settings,
  };
  let screen = "";
  let reply: Reply | null = null;
  let form: Form | null = null;
  let choices: Pressable[] = [];

  function show(shown: Reply): void {
    reply = shown;
    form = null;
    screen = bot.present(shown, terminalRenderer).join("\n\n");
    const found = choicesOf(shown);
    if (found.length > 0) choices = found;
  }

  async function dispatch(invocation: Invocation): Promise<string> {
    const response = await bot.dispatch(invocation);
    if (response.kind === "reply") {
      show(response.reply);
      const later = await response.later?.();
      if (later) show(later);
    } else if (response.kind === "form") {
      form = response.form;
      screen = [form.title, ...form.fields.map(({ label }) => label)].join("\n");
    } else if (response.kind === "errors") {
      screen = Object.entries(response.errors)
        .map(([field, error]) => `${field}: ${error}`)
        .join("\n");
    }
    return screen;
  }

  const shows = (expected: string | RegExp) =>
    typeof expected === "string"
      ? flat(screen).includes(flat(expected))
      : expected.test(screen) || expected.test(flat(screen));

  return {
    async says(line) {
      const typed = readTyped(line, bot.commands);
      if (!typed) throw new Error(`nothing takes the line ${JSON.stringify(line)}`);
      return dispatch({ ...caller, kind: "command", ...typed });
    },
    async presses(label) {
      const pressed = choices.find((choice) =>
        typeof label === "string" ? choice.label === label : label.test(choice.label),
      );
      if (!pressed)
        throw new Error(
          `no button ${label}; there are: ${choices.map((choice) => choice.label).join(", ") || "none"}\n\n${screen}`,
        );
      return dispatch({ ...caller, kind: "press", route: pressed.route, values: pressed.values, from });
    },
    async fills(fields) {
      if (!form) throw new Error(`no form is open\n\n${screen}`);
      const unknown = Object.keys(fields).find((id) => !form?.fields.some((field) => field.id === id));
      if (unknown !== undefined) throw new Error(`the form has no field ${unknown}`);
      const kept = Object.fromEntries(form.fields.map(({ id, value }) => [id, value ?? ""]));
      return dispatch({ ...caller, kind: "submit", route: form.route, fields: { ...kept, ...fields } });
    },
    sees(...expected) {
      const missing = expected.find((one) => !shows(one));
      if (missing !== undefined) throw new Error(`the screen does not show ${missing}:\n\n${screen}`);
    },
    seesNot(...unexpected) {
      const shown = unexpected.find(shows);
      if (shown !== undefined) throw new Error(`the screen shows ${shown}:\n\n${screen}`);
    },
    offers: () => choices.map(({ label }) => label),
    get screen() {
      return screen;
    },
    get reply() {
      return reply;
    },
    get form() {
      return form;
    },
  };
}

/** Wrapped lines read as one. */
const flat = (text: string) => text.replace(/\s+/g, " ").trim();

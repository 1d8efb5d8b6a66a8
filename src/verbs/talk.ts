import { converse } from "../adapters/terminal/index.ts";
import { loadedCore, type Verb } from "./verb.ts";

export const talk: Verb = {
  help: "preceptor\n\nA small conversation in the terminal. A number presses a button; quit ends it.",
  async run() {
    const { bot } = await loadedCore({ learns: true });
    const { stdin, stdout } = process;
    await converse({
      bot,
      input: stdin,
      output: stdout,
      color: stdout.isTTY && !process.env.NO_COLOR,
      interactive: stdin.isTTY,
    });
    return 0;
  },
};

/** The bot's own sentences, from the library in force. */
import type { Texts } from "./bot/index.ts";
import type { Library } from "./library/index.ts";

/** Fills the names in braces; every sentence is checked for them when content is loaded. */
export const textsOf =
  (library: () => Pick<Library, "messages">): Texts =>
  (key, values = {}) =>
    library().messages[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

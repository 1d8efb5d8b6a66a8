/** Free text to typed options: `key:value`, and bare words in any order ("pay pgy3 em 5h"). */
import type { Command, Options } from "./command.ts";
import { plainText, wordsOf } from "./words.ts";

export interface ParsedText {
  options: Record<string, string>;
  /** Words that no option took, in order. */
  rest: string;
}

const KEY_VALUE = /(^|\s)([a-z]+)\s?[:=]\s?("[^"]*"|'[^']*'|\S+)/giu;

/**
 * Reads the text behind a command's name. A command with one free-text option takes what is left as that option;
 * otherwise what is left is `rest`, so that the command can treat it as a question.
 */
export function textToOptions<S>(text: string, command: Command<S>, services: S): ParsedText {
  const options: Record<string, string> = {};
  const known = command.options as Options<S>;
  const remaining = plainText(text)
    .replace(KEY_VALUE, (whole, before: string, key: string, value: string) => {
      const name = key.toLowerCase();
      if (!Object.hasOwn(known, name)) return whole;
      options[name] = value.replace(/^["']|["']$/g, "");
      return before;
    })
    .trim();

  const words = wordsOf(remaining);
  const taken = new Set<number>();
  for (const [name, option] of Object.entries(known)) {
    if (options[name] !== undefined || !option.recognize) continue;
    const match = option.recognize(services, words);
    if (!match) continue;
    options[name] = match.value;
    for (let index = match.start; index < match.start + match.length; index++) taken.add(index);
  }

  const freeText = Object.entries(known).find(
    ([name, option]) => option.kind === "text" && options[name] === undefined,
  );
  if (freeText && remaining !== "") {
    options[freeText[0]] = remaining;
    return { options, rest: "" };
  }
  const left = words.filter((_, index) => !taken.has(index));
  // A question keeps all its words: "can a pgy2 do this" is not understood from "can a do this".
  return { options, rest: left.length === 0 ? "" : remaining };
}

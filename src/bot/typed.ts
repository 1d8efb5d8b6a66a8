/** A line as a person types it, where a surface has no slash commands of its own: which command is it? */
import { PORTABLE } from "./limits.ts";
import { plainText } from "./words.ts";

export interface Typed {
  name: string;
  /** What stands behind the name. */
  text: string;
}

/**
 * Text that begins with a command's name (with or without `/`) is that command, the longest name first; other text is
 * a question for `ask`. Null where nothing was typed, or nothing can take it. An unknown `/name` is handed on as it
 * is: dispatch says what to do.
 */
export function readTyped(line: string, commands: readonly { name: string }[]): Typed | null {
  // Longer than anything that is read: dispatch says so.
  if (line.length > PORTABLE.formLength) return { name: "ask", text: line };
  const typed = plainText(line).trim();
  if (typed === "" || typed === "/") return null;
  const names = commands.map(({ name }) => name).sort((a, b) => b.length - a.length);
  for (const name of names) {
    const match = new RegExp(`^/?${name.split(" ").join("\\s+")}(?=\\s|$)`, "i").exec(typed);
    if (match) return { name, text: typed.slice(match[0].length).trim() };
  }
  const unknown = /^\/(\S+)\s*/.exec(typed);
  if (unknown) return { name: (unknown[1] ?? "").toLowerCase(), text: typed.slice(unknown[0].length) };
  return names.includes("ask") ? { name: "ask", text: typed } : null;
}

/** Text to and from Slack's own escapes. https://docs.slack.dev/messaging/formatting-message-text */

/** Text that Slack's mrkdwn cannot read as a mention, a channel or a link. */
export const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** What a member typed, as they typed it: Slack sends `&`, `<` and `>` as entities. */
export const unescaped = (text: string): string =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

/** The words of a message: mentions of people dropped, links and channels by the words that were seen. */
export function messageText(text: string): string {
  const seen = text
    // None runs over a second `<`: a text full of them would be searched to its end from each.
    .replace(/<[@!][^<>]*>/g, " ")
    .replace(/<([^<>|]*)\|([^<>]*)>/g, (_, address: string, label: string) =>
      label === "" ? address : `${address.startsWith("#") ? "#" : ""}${label}`,
    )
    .replace(/<([^<>]*)>/g, "$1");
  return unescaped(seen).replace(/\s+/g, " ").trim();
}

export interface NamedText {
  /** A command's name, subcommand included. */
  name: string;
  /** What stands behind the name. */
  text: string;
}

/** The command without a prefix, whose first words name a command. */
export const ROOT = "preceptor";
const HELP = "help";

/**
 * Which command a slash command means: `/clin-pay pgy3` is `pay`, `/clin-moderate status` is `moderate status`,
 * `/preceptor pay pgy3` is `pay`. What names no command, and `help`, is the help command with the words as its text.
 */
export function slashCommand(
  command: string,
  text: string,
  { prefix, names }: { prefix: string; names: readonly string[] },
): NamedText {
  const typed = unescaped(text).trim();
  const name = command.replace(/^\//, "").toLowerCase();
  if (name === ROOT) return longest(typed, names) ?? { name: HELP, text: typed };
  const base = name.startsWith(prefix) ? name.slice(prefix.length) : name;
  if (/^help$/i.test(typed) && names.includes(HELP)) return { name: HELP, text: base };
  return longest(`${base} ${typed}`, names) ?? { name: HELP, text: `${base} ${typed}`.trim() };
}

/** The longest command name at the beginning of a line: "moderate status" before "moderate". */
function longest(line: string, names: readonly string[]): NamedText | null {
  for (const name of names.toSorted((a, b) => b.length - a.length)) {
    const match = new RegExp(`^/?${name.split(" ").join("\\s+")}(?=\\s|$)`, "i").exec(line);
    if (match) return { name, text: line.slice(match[0].length).trim() };
  }
  return null;
}

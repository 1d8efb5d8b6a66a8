/** What the checker says, for reading in chat. */
import { type Block, plain, strong, text } from "../bot/index.ts";
import type { Problem } from "../library/index.ts";

/** Characters of one message; a longer one says that it goes on. */
const MOST = 500;

/** A block each, so that a long list can be split between messages. */
export const problemBlocks = (problems: readonly Problem[]): Block[] =>
  problems.map(({ file, line, message, severity }) =>
    text([strong(`${file}:${line}: `), ...plain(`${severity === "warning" ? "warning: " : ""}${shortened(message)}`)]),
  );

function shortened(message: string): string {
  const words = message.replace(/\s+/g, " ").trim();
  return words.length <= MOST ? words : `${words.slice(0, MOST)}... (it goes on: run \`check\`)`;
}

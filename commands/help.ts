import { z } from "zod";
import {
  type Block,
  type Command,
  type Context,
  heading,
  list,
  plain,
  type Reply,
  strong,
  text,
} from "../src/bot/index.ts";
import { command, type Services } from "../src/services.ts";

/** Help is made from the other commands, so the list is handed in by commands/index.ts. */
export const helpFor = (others: () => readonly Command<Services>[]) =>
  command({
    name: "help",
    summary: "What Preceptor can do, and how to ask",
    options: {
      command: {
        description: "A command to explain",
        kind: "choice",
        schema: z.string(),
        choices: () => others().map(({ name }) => ({ label: name, value: name })),
        recognize: (_, words) => {
          const start = words.findIndex((word) => others().some(({ name }) => name === word));
          return start < 0 ? null : { value: words[start] ?? "", start, length: 1 };
        },
      },
    },
    access: "everyone",
    visibility: "private",
    examples: ["pay"],
    run(context, { command: name }) {
      const one = others().find((other) => other.name === name);
      return one ? oneCommand(one) : allCommands(context, others());
    },
  });

function allCommands({ texts }: Context<Services>, commands: readonly Command<Services>[]): Reply {
  const shown = commands.filter(({ access }) => access === "everyone");
  return {
    title: "Help",
    blocks: [
      heading("How to use Preceptor"),
      text(texts("welcome")),
      text(texts("help")),
      list(shown.map(({ name, summary }) => [strong(`/${name}`), ...plain(`: ${summary}`)])),
    ],
  };
}

function oneCommand({ name, summary, options, examples }: Command<Services>): Reply {
  const rows = Object.entries(options).map(([option, { description }]) => [
    strong(option),
    ...plain(`: ${description}`),
  ]);
  const tries = examples.map((example) => plain(`/${name} ${example}`));
  const blocks: Block[] = [heading(`/${name}`), text(summary)];
  if (rows.length > 0) blocks.push(text([strong("Options, all of them yours to leave out")]), list(rows));
  if (tries.length > 0) blocks.push(text([strong("For example")]), list(tries));
  return { title: `/${name}`, blocks };
}

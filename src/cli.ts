#!/usr/bin/env node
/** The `preceptor` program: one thin verb each. Exit 0: done; 1: what the verb looks for was found; 2: called wrongly. */
import { ConfigError } from "./config.ts";
import { UsageError, type Verb } from "./verbs/verb.ts";

/** Loaded when asked for, so that a quick verb does not wait for both platforms' libraries. */
const verbs: Record<string, () => Promise<Verb>> = {
  start: async () => (await import("./verbs/start.ts")).start,
  talk: async () => (await import("./verbs/talk.ts")).talk,
  ask: async () => (await import("./verbs/ask.ts")).ask,
  screen: async () => (await import("./verbs/screen.ts")).screenVerb,
  check: async () => (await import("./verbs/check.ts")).check,
  stale: async () => (await import("./verbs/stale.ts")).staleVerb,
  render: async () => (await import("./verbs/render.ts")).render,
  register: async () => (await import("./verbs/register.ts")).register,
  manifest: async () => (await import("./verbs/manifest.ts")).manifest,
  doctor: async () => (await import("./verbs/doctor.ts")).doctor,
  export: async () => (await import("./verbs/export.ts")).exportVerb,
  forget: async () => (await import("./verbs/forget.ts")).forget,
};

const HELP = `preceptor <verb>

  (none)                                 a conversation in the terminal
  start                                  runs every surface that is configured
  ask [QUESTION] [--file F] [--profile JSON] [--json] [--explain]
                                         answers as the bot would
  screen [TEXT] [--file F] [--json]      the patient-data screen
  check [DIR] [--json] [--fix]           checks a content folder
  stale [--within 30d] [--json]          what is due or overdue for review
  render ID --surface discord|slack|web|terminal
                                         the exact payload an answer would send
  register [--guild ID] [--check]        puts the slash commands at Discord
  manifest                               prints the Slack app manifest
  doctor                                 checks settings, content, store and tokens
  export MEMBER, forget MEMBER           what is kept about a member; deletes it

Every verb takes --help.`;

async function main(argv: string[]): Promise<number> {
  const [name = "talk", ...rest] = argv;
  if (name === "--help" || name === "-h" || name === "help") {
    console.log(HELP);
    return 0;
  }
  const verb = Object.hasOwn(verbs, name) ? await verbs[name]?.() : undefined;
  if (!verb) throw new UsageError(`There is no verb \`${name}\`.\n\n${HELP}`);
  if (rest.includes("--help") || rest.includes("-h")) {
    console.log(verb.help);
    return 0;
  }
  return verb.run(rest);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const wrong = error instanceof UsageError || error instanceof ConfigError || isParseArgsError(error);
  console.error(wrong && error instanceof Error ? error.message : error);
  process.exitCode = wrong ? 2 : 1;
}

/** node:util's parseArgs says what is wrong with an option in its own words. */
function isParseArgsError(error: unknown): boolean {
  return error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}

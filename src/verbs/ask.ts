import { parseArgs } from "node:util";
import { answerQuestion, profileFrom } from "./questions.ts";
import { linesOf, loadedCore, UsageError, type Verb } from "./verb.ts";

export const ask: Verb = {
  help: `preceptor ask [QUESTION] [--file F] [--profile JSON] [--json] [--explain]

Answers as the bot would. --file holds one question a line, or JSON lines with "q".
--profile '{"credential": "resident", "level": 3}' fills what a question leaves open.
--json prints one object a question; --explain shows facets, candidates, scores and why.`,
  async run(argv) {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        file: { type: "string" },
        profile: { type: "string" },
        json: { type: "boolean" },
        explain: { type: "boolean" },
      },
    });
    const questions = values.file === undefined ? [positionals.join(" ")] : await linesOf(values.file, "q");
    if (values.file !== undefined && positionals.length > 0)
      throw new UsageError("Give a question or --file, not both.");
    if (questions.every((question) => question.trim() === ""))
      throw new UsageError('Give a question: preceptor ask "what does it pay"');
    const core = await loadedCore({ learns: true });
    const profile = values.profile === undefined ? {} : profileFrom(values.profile, core.bot.services().library);
    for (const question of questions) {
      const { record, explanation } = answerQuestion(core, question, profile);
      console.log(values.json ? JSON.stringify(record) : record.text);
      if (values.explain) console.error(explanation);
      if (!values.json && questions.length > 1) console.log("\n---\n");
    }
    return 0;
  },
};

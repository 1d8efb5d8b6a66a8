import { stat } from "node:fs/promises";
import { parseArgs } from "node:util";
import { checkRules } from "../core.ts";
import { fixHandwritten, loadLibrary } from "../library/index.ts";
import { settingsOf, UsageError, type Verb } from "./verb.ts";

export const check: Verb = {
  help: `preceptor check [DIR] [--json] [--fix]

Checks a content folder. Each problem is file:line: message. Exit 1 on errors, 0 on warnings alone.
--fix writes the braces where a number equals a figure that the answer names.`,
  async run(argv) {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: { json: { type: "boolean" }, fix: { type: "boolean" } },
    });
    if (positionals.length > 1) throw new UsageError("Give one folder: preceptor check content");
    const dir = positionals[0] ?? settingsOf().contentDir;
    const found = await stat(dir).catch(() => null);
    if (!found?.isDirectory()) throw new UsageError(`There is no folder ${dir}.`);
    const options = { dir, today: new Date(), ...checkRules };
    if (values.fix) await fix(dir);
    const { problems, library } = await loadLibrary(options);
    for (const problem of problems) {
      const { file, line, message, severity } = problem;
      console.log(
        values.json
          ? JSON.stringify({ file, line, message, severity })
          : `${file}:${line}: ${severity === "warning" ? "warning: " : ""}${message}`,
      );
    }
    const errors = problems.filter(({ severity }) => severity === "error").length;
    if (!values.json)
      console.log(
        errors > 0
          ? `${errors} to mend before this content can be used.`
          : `${library?.answers.size ?? 0} answers checked; ${problems.length} warnings.`,
      );
    return errors > 0 ? 1 : 0;
  },
};

async function fix(dir: string): Promise<void> {
  const { written, left } = await fixHandwritten(dir, new Date());
  for (const { file, line, replace } of written) console.error(`${file}:${line}: wrote ${replace}`);
  for (const { file, message } of left) console.error(`${file}: left as it is: ${message}`);
}

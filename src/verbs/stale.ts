import { parseArgs } from "node:util";
import { stale } from "../library/index.ts";
import { loadedCore, UsageError, type Verb } from "./verb.ts";

export const staleVerb: Verb = {
  help: "preceptor stale [--within 30d] [--json]\n\nAnswers, cautions, guides and letters that are due or overdue for review, overdue first, by owner.",
  async run(argv) {
    const { values } = parseArgs({
      args: argv,
      options: { within: { type: "string", default: "14d" }, json: { type: "boolean" } },
    });
    const days = /^(\d{1,4})d?$/.exec(values.within)?.[1];
    if (days === undefined) throw new UsageError("--within takes days: --within 30d");
    const core = await loadedCore({ learns: false });
    const found = stale(core.content.current(), new Date(), Number(days));
    for (const { document, state, due } of found) {
      const { id, owner, title } = document;
      console.log(
        values.json
          ? JSON.stringify({ id, owner, due, state, title })
          : `${state.padEnd(8)} ${due} ${owner.padEnd(12)} ${id}`,
      );
    }
    if (!values.json && found.length === 0) console.log(`Nothing is due within ${days} days.`);
    return 0;
  },
};

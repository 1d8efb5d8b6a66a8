import { parseArgs } from "node:util";
import { kindsOf } from "../privacy/index.ts";
import { linesOf, UsageError, type Verb } from "./verb.ts";

export const screenVerb: Verb = {
  help: `preceptor screen [TEXT] [--file F] [--json]

Says whether a text would be refused as patient data, and which kinds. Never prints the text back.
--file holds one text a line, or JSON lines with "text".`,
  async run(argv) {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: { file: { type: "string" }, json: { type: "boolean" } },
    });
    const texts = values.file === undefined ? [positionals.join(" ")] : await linesOf(values.file, "text");
    if (values.file === undefined && positionals.length === 0) throw new UsageError("Give a text, or --file.");
    for (const text of texts) {
      const kinds = kindsOf(text);
      const plain = kinds.length === 0 ? "not flagged" : `flagged: ${kinds.join(", ")}`;
      console.log(values.json ? JSON.stringify({ flagged: kinds.length > 0, kinds }) : plain);
    }
    return 0;
  },
};

import { parseArgs } from "node:util";
import { memberFrom, withStore } from "./kept.ts";
import type { Verb } from "./verb.ts";

export const exportVerb: Verb = {
  help: "preceptor export MEMBER [--json]\n\nPrints everything that is kept about a member, as JSON. MEMBER is discord:ID, slack:TEAM:ID or web:ID.\n--json prints it on one line.",
  async run(argv) {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: { json: { type: "boolean" } },
    });
    const member = memberFrom(positionals);
    return withStore(async (store) => {
      const kept = store ? await store.exportMember(member) : [];
      console.log(JSON.stringify({ member, kept }, null, values.json ? 0 : 2));
    });
  },
};

import { parseArgs } from "node:util";
import { memberFrom, withStore } from "./kept.ts";
import type { Verb } from "./verb.ts";

export const forget: Verb = {
  help: "preceptor forget MEMBER [--json]\n\nDeletes everything that is kept about a member, for good, and looks whether it is gone. MEMBER is discord:ID, slack:TEAM:ID or web:ID.",
  async run(argv) {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: { json: { type: "boolean" } },
    });
    const member = memberFrom(positionals);
    return withStore(async (store) => {
      const deleted = store ? await store.forgetMember(member) : 0;
      if (values.json) console.log(JSON.stringify({ member, deleted }));
      else
        console.log(
          deleted === 0
            ? `Nothing was kept about ${member}.`
            : `Deleted ${deleted} ${deleted === 1 ? "record" : "records"} about ${member}.`,
        );
    });
  },
};

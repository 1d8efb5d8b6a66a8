/** The form of an answer about a disagreement: one item a source, then what to plan with. */
import type { Whole } from "./check-across.ts";
import type { Context } from "./context.ts";
import { blocksText } from "./text.ts";

export function checkDisagreements({ drafts }: Whole, { report }: Context): void {
  for (const { file, front, blocks, lines, yaml } of drafts.values()) {
    const sources = front?.disagree ?? [];
    if (sources.length === 0) continue;
    const head = yaml.lineOf(["disagree"]);
    const items = blocks.flatMap(({ block }) =>
      block.kind === "list" ? block.items.map((item) => blocksText([{ kind: "text", content: item }])) : [],
    );
    const lastList = blocks.findLastIndex(({ block }) => block.kind === "list");
    for (const id of sources)
      if (!items.some((item) => item.startsWith(`{@${id}}`)))
        report.error(file, head, `the list needs an item that begins with {@${id}}: what this source says`);
    const plan = blocks.findIndex(
      ({ line }, index) => index > lastList && /^\*\*Plan with:?\*\*/.test((lines[line - 1] ?? "").trim()),
    );
    if (plan < 0) report.error(file, head, "after the list a paragraph must begin with **Plan with:**");
  }
}

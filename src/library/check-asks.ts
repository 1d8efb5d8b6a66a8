/** The ways of asking: enough of them, short, and each claimed by one answer only. */
import type { Whole } from "./check-across.ts";
import type { Context } from "./context.ts";
import { findLine } from "./document.ts";
import { ASKS } from "./limits.ts";
import { normalized } from "./text.ts";

export function checkAsks(
  { answers, drafts, phrasings, redirects, outside }: Whole,
  { report, written }: Context,
): void {
  const lines = new Map(written.map(({ file, line, text }) => [`${file}\0${text}`, line]));
  const lineOf = (file: string, text: string) => lines.get(`${file}\0${text}`) ?? 1;
  const owners = new Map<string, string>();
  const claim = (ask: string, id: string, file: string, line: number) => {
    const key = normalized(ask);
    const owner = owners.get(key);
    if (owner === undefined) owners.set(key, id);
    else if (owner === id) report.warning(file, line, `"${ask}" stands here twice`);
    else report.error(file, line, `"${ask}" also stands in ${owner}. Keep it in the answer that fits better`);
  };
  for (const [id, { asks, file }] of answers) {
    const draft = drafts.get(id);
    const head = draft?.yaml.lineOf(["asks"]) ?? 1;
    if (asks.length < ASKS.least)
      report.error(file, head, `\`asks\` has ${asks.length} lines; at least ${ASKS.least} ways of asking are needed`);
    else if (asks.length < ASKS.advised)
      report.warning(file, head, `\`asks\` has ${asks.length} lines; ${ASKS.advised} or more find the answer better`);
    if (asks.length > ASKS.most) report.error(file, head, `\`asks\` has ${asks.length} lines; at most ${ASKS.most}`);
    let line = head;
    for (const ask of asks) {
      line = findLine(draft?.lines ?? [], ask, line + 1);
      if (ask.length > ASKS.length)
        report.error(file, line, `this way of asking is too long: ${ask.length} characters, at most ${ASKS.length}`);
      if (/^-\s/.test(ask)) report.error(file, line, "`asks` is text: write the lines without a leading -");
      claim(ask, id, file, line);
    }
  }
  for (const redirect of redirects.values())
    for (const ask of redirect.asks)
      claim(ask, `redirects.yaml (${redirect.id})`, "redirects.yaml", lineOf("redirects.yaml", ask));
  for (const { id, asks, outcome, caution } of outside.values()) {
    for (const ask of asks) claim(ask, `outside.yaml (${id})`, "outside.yaml", lineOf("outside.yaml", ask));
    if (outcome === "refused" && caution === undefined)
      report.warning("outside.yaml", 1, `\`${id}\` is refused without naming its \`caution\``);
  }
  for (const [id, asks] of phrasings) {
    const file = `phrasings/${id.split("/")[0]}.yaml`;
    for (const ask of asks) {
      if (ask.length > ASKS.story)
        report.error(file, lineOf(file, ask), `"${ask.slice(0, 40)}..." is too long: at most ${ASKS.story} characters`);
      // A phrasing that the answer itself has already is harmless.
      if (owners.get(normalized(ask)) !== id) claim(ask, id, file, lineOf(file, ask));
    }
  }
}

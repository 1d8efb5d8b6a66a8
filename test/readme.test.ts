/** The README's table of commands comes from the commands. Run with UPDATE_README=1 to write it. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { commands } from "../commands/index.ts";

const file = join(import.meta.dirname, "../README.md");
const MARKS = /(<!-- commands: [^\n]*-->\n)[\s\S]*?(<!-- \/commands -->)/;

it("lists every command with its options", () => {
  const rows = commands.map(({ name, summary, options }) => {
    const given = Object.entries(options).map(([option, { required }]) => `\`${option}\`${required ? "" : "?"}`);
    return `| \`/${name}\` | ${summary} | ${given.join(", ")} |`;
  });
  const table = ["| command | does | options (? may be left out) |", "|---|---|---|", ...rows].join("\n");
  const readme = readFileSync(file, "utf8");
  const wanted = readme.replace(MARKS, (_, open: string, close: string) => `${open}${table}\n${close}`);
  if (process.env.UPDATE_README) writeFileSync(file, wanted);
  expect(readFileSync(file, "utf8")).toBe(wanted);
});

/** The moderators' guide (content/README.md) walks through every command, by the words that stand on the buttons. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { moderate } from "../../commands/moderate/index.ts";
import { shipped } from "../support/moderating.ts";

const ROOT = join(import.meta.dirname, "../..");
const FOLDERS = ["src/moderation", "src/adapters/web", "src/answering", "commands", "commands/moderate"];

let chat: string;
beforeAll(async () => {
  const guide = await shipped("README.md");
  chat = /\n## From chat[\s\S]*?(?=\n## )/.exec(guide)?.[0] ?? "";
});

it("names every command that moderators have", () => {
  expect(moderate.length).toBeGreaterThan(5);
  for (const { name } of moderate) expect(chat, name).toContain(`/${name}`);
});

it("names buttons as they are labelled", async () => {
  const code: string[] = [];
  for (const folder of FOLDERS)
    for (const file of (await readdir(join(ROOT, folder))).filter((name) => name.endsWith(".ts")))
      code.push(await readFile(join(ROOT, folder, file), "utf8"));
  const all = code.join("\n");
  // Capital letter, no sentence of its own, nothing of the platforms: what is pressed.
  const cited = [...chat.matchAll(/(?<!\*)\*([A-Z][^*:@]{2,60}?)\*(?!\*)/g)].map(([, label = ""]) =>
    label.replace(/\s+/g, " ").replace(/\.\.\.$/, ""),
  );
  const platforms = ["Manage Server"];
  expect(cited.length).toBeGreaterThan(15);
  for (const label of cited) if (!platforms.includes(label)) expect(all, label).toContain(label);
});

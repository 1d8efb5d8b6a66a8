/** A change of content is in force at once; its new ways of asking as soon as they have been learned. */
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { createCore } from "../src/core.ts";
import { recordingLog } from "./support/bot.ts";
import { answerFile, type ContentFolder, contentFolder, TODAY } from "./support/content.ts";

let folder: ContentFolder;
afterEach(() => folder.remove());

const QUESTION = "will the robots send me a parrot";
const PARROT = {
  title: "Whether a parrot is sent",
  data: "figures: [pay.residents]",
  asks: ["is a parrot sent", "robots and parrots", "when does my parrot come", "parrot by mail", QUESTION],
};

async function loaded() {
  folder = await contentFolder();
  const core = createCore({
    contentDir: folder.dir,
    limits: { member: null, community: null },
    clock: () => TODAY,
    log: recordingLog(),
    contentRules: {},
  });
  await core.content.reload();
  return core;
}

it("shows a corrected answer before it has learned anew", async () => {
  const core = await loaded();
  await folder.write({
    "answers/pay/residents.md": answerFile({ title: "Corrected", data: "figures: [pay.residents]" }),
  });
  await core.content.reload();
  const { library, answering } = core.bot.services();
  expect(library.answers.get("pay/residents")?.title).toBe("Corrected");
  expect(answering.ask("what do residents make").candidates.map(({ answer }) => answer.title)).toContain("Corrected");
});

it("finds a new answer by its ways of asking once it has learned, and not one that was removed", async () => {
  const core = await loaded();
  await folder.write({ "answers/pay/parrots.md": answerFile(PARROT) });
  await core.content.reload();
  await core.learned();
  expect(core.bot.services().answering.ask(QUESTION).candidates[0]?.answer.id).toBe("pay/parrots");
  await rm(join(folder.dir, "answers/pay/parrots.md"));
  await core.content.reload();
  const ids = () =>
    core.bot
      .services()
      .answering.ask(QUESTION)
      .candidates.map(({ answer }) => answer.id);
  expect(ids()).not.toContain("pay/parrots");
  await core.learned();
  expect(ids()).not.toContain("pay/parrots");
});

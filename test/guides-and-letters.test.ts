/** A guide and a letter, as a member meets them: in the terminal, and through the real clients of both platforms. */
import { expect, it } from "vitest";
import { wordsOf } from "./support/discord/fake-request.ts";
import { harness as discordHarness, until } from "./support/discord/harness.ts";
import { command, pick, press, submit } from "./support/discord/payloads.ts";
import { productBot, productSettings } from "./support/product.ts";
import { harness as slackHarness, type Transport } from "./support/slack/harness.ts";
import { startChat } from "./support/terminal.ts";

const SLOW = { timeout: 60_000 };
const TYPED = { platform: "Platform Seven", hours: "5", start: "January 2027" };

it("opens the guides of a topic from its command, and walks one to its result and back", SLOW, async () => {
  const chat = startChat(await productBot());
  await chat.says("/hipaa");
  await chat.presses("Is this task safe to take?");
  chat.sees("Question 1: Where does the case or text in the task come from?", "Type nothing about a patient");
  await chat.presses("They ask for my own cases or files");
  chat.sees("Question 2: What do they ask you to bring?");
  await chat.presses("Back");
  chat.sees("Question 1:");
  await chat.presses("They ask for my own cases or files");
  await chat.presses("Charts, notes or images of my patients");
  chat.sees(/STOP: Do not use your own patients/i, "What to do", "privacy or compliance office", "HHS");
  await chat.presses(/^A case built on|own/);
  chat.sees(/STOP:|CAUTION:/);
});

it.each([
  ["/malpractice", "Read my contract"],
  ["/malpractice", "Does my malpractice policy reach this?"],
  ["/eligibility", "Am I eligible?"],
  ["/topics safety", "Is this offer a scam?"],
  ["/topics disclosure", "Whom must I tell?"],
  ["/disclosure", "Whom must I tell?"],
  ["/topics", "Is this task safe to take?"],
])("%s offers the guide %s", SLOW, async (line, label) => {
  const chat = startChat(await productBot());
  await chat.says(line);
  await chat.presses(label);
  chat.sees(label, "Question 1:");
});

it("a button of a guide that was changed says so kindly, and never takes another branch", SLOW, async () => {
  const bot = await productBot();
  const caller = {
    surface: "terminal",
    member: "terminal:local",
    community: null,
    locale: "en-US",
    moderator: async () => false,
  } as const;
  for (const route of [
    "v1:guide:step:scam,zzzz,0",
    "v1:guide:step:gone,abcd,0",
    "v1:guide:step:scam",
    "v1:guide:open:",
  ]) {
    const response = await bot.dispatch({ ...caller, kind: "press", route, values: [], from: "private" });
    expect(response).toMatchObject({ kind: "reply", visibility: "private" });
    expect(JSON.stringify(response)).toMatch(/updated since you opened it|out of date|Question 1/);
    expect(JSON.stringify(response)).not.toContain("Reference:");
  }
});

it("drafts a letter from /disclosure, with what was typed and blanks for the rest", SLOW, async () => {
  const chat = startChat(await productBot());
  await chat.says("/disclosure employer:va");
  expect(chat.offers()).toContain("Letter to your agency ethics officer");
  await chat.presses("Draft a letter");
  await chat.presses("Letter to your program director");
  expect(chat.form?.fields.map(({ id }) => id)).toEqual(["recipient", "platform", "hours", "start"]);
  await chat.fills(TYPED);
  chat.sees("Dear [name of the recipient],", "Who pays: Platform Seven", "Hours a week: 5", "From: January 2027");
  chat.sees("Nothing you typed was kept", "[your name and program]");
  expect(chat.reply?.file).toMatchObject({ name: "program-director-letter.txt" });
  expect(chat.reply?.file?.text).toContain("Who pays: Platform Seven");
});

it("opens letters by the word, and from the result of a guide", SLOW, async () => {
  const chat = startChat(await productBot());
  await chat.says("/disclosure about:letter");
  chat.sees("Choose a letter");
  await chat.says("/disclosure");
  await chat.presses("Whom must I tell?");
  for (const label of ["Employed, not in training", "Hospital, clinic or telehealth firm", "No"])
    await chat.presses(label);
  await chat.presses("Letter to HR or compliance");
  await chat.fills({});
  chat.sees("[platform or company]", "[hours a week]", "[start date]");
});

it("refuses patient data in a letter's field, and a field that is too long", SLOW, async () => {
  const chat = startChat(await productBot());
  const open = async () => {
    await chat.says("/disclosure letter");
    await chat.presses("Letter to your malpractice carrier");
  };
  await open();
  await chat.fills({ recipient: "about the patient, MRN 4471823, DOB 3/4/1951" });
  chat.sees("was not read any further");
  chat.seesNot("4471823");
  await open();
  await chat.fills({ hours: "five or six or seven or eight or nine hours" });
  chat.sees(/hours: That is too long: 30 characters/);
});

it("a guide and a letter through the real discord.js client", SLOW, async () => {
  const { discord, rest } = await discordHarness({ botSettings: await productSettings() });
  const opened = discord.interact(command("disclosure"));
  await until(() => expect(JSON.stringify(opened.original)).toContain("v1:guide:open:whom-to-tell"));
  const first = discord.interact(press("v1:guide:open:whom-to-tell"));
  await until(() => expect(wordsOf(first.original)).toContain("Question 1: What are you today?"));
  const [route] = /v1:guide:step:whom-to-tell,[0-9a-z]{4},0/.exec(JSON.stringify(first.original)) ?? [];
  const second = discord.interact(press(route ?? ""));
  await until(() => expect(wordsOf(second.original)).toContain("Question 2: Does one of these fit you?"));
  const last = discord.interact(press(`${route}4`));
  await until(() => expect(wordsOf(last.original)).toContain("Your program director, in writing, first"));
  expect(first.original?.ephemeral).toBe(true);

  const form = discord.interact(pick("v1:letter:pick:", ["program-director"]));
  await until(() => expect(form.modal).toMatchObject({ custom_id: "v1:letter:write:program-director" }));
  const draft = discord.interact(
    submit("v1:letter:write:program-director", { recipient: "", ...TYPED }, { from: "private" }),
  );
  await until(() => expect(wordsOf(draft.original)).toContain("Who pays: Platform Seven"));
  expect(draft.original?.ephemeral).toBe(true);
  expect(draft.original?.files[0]).toMatchObject({ name: "program-director-letter.txt" });
  expect(draft.original?.files[0]?.text).toContain("Dear [name of the recipient],");
  expect(rest.problems).toEqual([]);
});

it.each<Transport>(["socket", "http"])(
  "a guide and a letter through the real Bolt app over %s",
  SLOW,
  async (transport) => {
    const made = await slackHarness(transport, { botSettings: await productSettings() });
    await made.command("/clin-disclosure", "letter");
    await made.press("Choose a letter", {}, "chair-or-coi-office");
    await expect.poll(() => made.slack.views.length).toBe(1);
    await made.submit({ ...TYPED, recipient: "Dean's office" });
    const draft = await made.shown(1);
    expect(draft.words).toContain("Dear Dean's office,");
    expect(draft.words).toContain("Who pays: Platform Seven");
    expect(draft).toMatchObject({ ephemeral: true });

    await made.command("/clin-topics", "safety");
    await made.press("Is this offer a scam?");
    expect((await made.shown(3)).words).toContain("Question 1: How did you come into contact?");
    await made.press("Telegram, WhatsApp or a text message");
    const result = await made.shown(4);
    expect(result).toMatchObject({ ephemeral: true, replaces: true });
    expect(result.words).toContain("Stop: treat it as a scam");
    expect(made.slack.problems).toEqual([]);
  },
);

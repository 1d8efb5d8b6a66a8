/** A question for the moderators in a real Chromium: its member at one window, a moderator who signed in at another. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Asking, asking, UNANSWERED, WEB_TOKEN } from "../support/asking.ts";
import { launchChromium } from "./chromium.ts";

let program: Asking;
let browser: Browser;
/** What a browser complains of: a policy that was broken, a script that failed. */
const complaints: string[] = [];

beforeAll(async () => {
  program = await asking();
  browser = await launchChromium();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await program?.stop();
  expect(complaints).toEqual([]);
});

async function visitor() {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  context.setDefaultTimeout(10_000);
  const page: Page = await context.newPage();
  page.on("console", (message) => {
    // A refused sign-in or command is an answer with its status.
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("dialog", (dialog) => {
    complaints.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(program.base);
  const current = () => page.locator(".message").last();
  return {
    page,
    current,
    async says(line: string) {
      await page.getByLabel("Your question").fill(line);
      await page.keyboard.press("Enter");
    },
    /** And nothing is wider than the window. */
    async sees(...words: (string | RegExp)[]) {
      for (const one of words) await current().getByText(one).first().waitFor();
      expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    },
    presses: (name: string) => current().getByRole("button", { name, exact: true }).click(),
    async picks(option: RegExp | string, placeholder: string) {
      const picker = current().locator("form", { has: page.getByLabel(placeholder) });
      const label = await picker.locator("option").filter({ hasText: option }).first().textContent();
      await picker.getByRole("combobox").selectOption({ label: label ?? "" });
      await picker.getByRole("button").click();
    },
  };
}
type Visitor = Awaited<ReturnType<typeof visitor>>;

async function signsIn({ page }: Visitor): Promise<void> {
  await page.getByText("For moderators").click();
  await page.getByLabel("Token").fill(WEB_TOKEN);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByText("You are signed in as a moderator.").waitFor();
}

const HOSTILE = `Pagemorph? <img src=x onerror="alert(1)"> ${"verylongword".repeat(12)}`;

it("goes to the moderators once its member has read it once more, and its reply comes back", async () => {
  const [member, moderator] = [await visitor(), await visitor()];
  await member.says(UNANSWERED);
  await member.sees("I do not have a reviewed answer");
  await member.presses("Send this to the moderators");
  await member.current().getByLabel("The question, typed or pasted again").fill(HOSTILE);
  await member.current().getByLabel("Do you want a reply?").selectOption({ label: "Yes, privately, through this bot" });
  await member.presses("Read it once more");
  await member.sees("Not sent yet", "This draft is deleted after 15 minutes");
  expect(await member.current().locator("pre").textContent()).toBe(HOSTILE);
  await member.presses("Send it");
  await member.sees("The moderators of this community can read it now, without your name.");

  await signsIn(moderator);
  await moderator.says("/moderate misses");
  await moderator.sees("Questions without an answer");
  await moderator.picks(/Pagemorph/, "Open one");
  await moderator.sees("A question without an answer", "A reply is wanted.");
  expect(await moderator.current().locator("pre").textContent()).toBe(HOSTILE);
  await moderator.presses("Reply");
  await moderator.current().getByLabel("Your reply").fill("Ask <b>them</b>.");
  await moderator.presses("Send it");
  await moderator.sees(/HTML/);
  expect(await moderator.current().getByLabel("Your reply").inputValue()).toBe("Ask <b>them</b>.");
  await moderator.current().getByLabel("Your reply").fill("Ask the **GME office**.");
  await moderator.presses("Send it");
  await moderator.sees("It waits under /privacy");

  await member.says("/privacy");
  await member.presses("Read the reply");
  await member.sees("A reply from a moderator", "GME office", /It is one person's answer, not reviewed content/);
  await member.says("/privacy");
  await member.sees("Nothing is kept about you.");
}, 60_000);

it("is no business of another visitor, nor of a moderator who signed out", async () => {
  const [member, moderator, other] = [await visitor(), await visitor(), await visitor()];
  await other.says("/moderate misses");
  await other.sees("Only moderators of this community can do that.");
  await member.says(UNANSWERED);
  await member.presses("Send this to the moderators");
  await member.current().getByLabel("The question, typed or pasted again").fill("Othermorph?");
  await member.presses("Read it once more");
  await member.sees("Not sent yet");
  await member.presses("Send it");
  await member.sees(/can read it now/);
  await signsIn(moderator);
  await moderator.says("/moderate misses");
  await moderator.picks(/Othermorph/, "Open one");
  await moderator.sees("Othermorph?");
  // Signed out in another tab: the button that is still on the screen does nothing.
  const tab = await moderator.page.context().newPage();
  await tab.goto(program.base);
  await tab.getByRole("button", { name: "Sign out" }).click();
  await tab.getByText("For moderators").waitFor();
  await moderator.presses("Dismiss ...");
  await moderator.sees("Only moderators of this community can do that.");
  await member.says("/privacy");
  await member.sees("Othermorph?");
  await member.presses("Withdraw");
  await member.sees("Withdrawn. Nothing of it is kept.");
}, 60_000);

it("feedback under an answer is thanked for, and its form can be filled by keyboard alone", async () => {
  const member = await visitor();
  await member.says("what do residents make");
  await member.sees("What residents are paid");
  await member.presses("Helpful");
  await member.sees("Thank you. It is counted for this answer and this month");
  await member.says("what do residents make");
  await member.sees("What residents are paid");
  await member.current().getByRole("button", { name: "Out of date or wrong" }).focus();
  await member.page.keyboard.press("Enter");
  await member.current().getByLabel("What is out of date or wrong?").waitFor();
  await member.current().getByLabel("What is out of date or wrong?").focus();
  await member.page.keyboard.type("The number moved.");
  await member.page.keyboard.press("Tab");
  await member.page.keyboard.press("Enter");
  await member.sees("your words went to the moderators");
}, 60_000);

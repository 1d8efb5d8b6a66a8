/** The moderator side of the page in a browser: signing in, a note, a route, a preview, a panel, signing out. */
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { answerFile, type ContentFolder, contentFolder } from "../support/content.ts";
import { realFiles } from "../support/moderating.ts";
import { type Running, running } from "../support/running.ts";
import { launchChromium } from "./chromium.ts";

const WEB_TOKEN = "a-token-of-the-tests-which-opens-nothing-else";
const PAY = "answers/pay/residents.md";
const answer = answerFile({
  data: "audience: {credential: [resident]}\nsources: [board-2026]\nfigures: [pay.residents]",
});
let folder: ContentFolder;
let program: Running;
let browser: Browser;
let context: BrowserContext;
const complaints: string[] = [];

beforeAll(async () => {
  folder = await contentFolder({ ...(await realFiles()), [PAY]: answer });
  program = await running({ contentDir: folder.dir, env: { WEB_TOKEN } });
  browser = await launchChromium();
  context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  context.setDefaultTimeout(10_000);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await program?.stop();
  await folder?.remove();
});
afterEach(() => expect(complaints.splice(0)).toEqual([]));

async function open(where = context): Promise<Page> {
  const page = await where.newPage();
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(program.base);
  return page;
}
const current = (page: Page): Locator => page.locator(".message").last();
const presses = (page: Page, name: string) => current(page).getByRole("button", { name, exact: true }).click();
async function sees(page: Page, ...words: (string | RegExp)[]): Promise<void> {
  for (const one of words) await current(page).getByText(one).first().waitFor();
  expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
}
async function says(page: Page, line: string): Promise<void> {
  await page.getByLabel("Your question, or a command").fill(line);
  await page.keyboard.press("Enter");
}
async function picks(page: Page, label: string, option: string): Promise<void> {
  const picker = current(page).locator("form", { has: page.getByLabel(label) });
  await picker.getByRole("combobox").selectOption({ label: option });
  await picker.getByRole("button").click();
}
async function fills(page: Page, fields: Record<string, string>): Promise<void> {
  for (const [label, value] of Object.entries(fields)) await current(page).getByLabel(label).fill(value);
  await current(page).locator("button[type=submit]").click();
}

it("opens with the token alone, and adds to what others read until it is signed out", async () => {
  const page = await open();
  const other = await browser.newContext();
  const member = await open(other);
  await says(page, "moderate status");
  await sees(page, "Only moderators of this community can do that.");
  expect(await page.getByRole("navigation", { name: "For moderators" }).count()).toBe(0);

  await page.getByText("For moderators").click();
  await page.getByLabel("Token").fill(WEB_TOKEN);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page
    .getByRole("navigation", { name: "For moderators" })
    .getByRole("button", { name: "moderate status" })
    .click();
  await sees(page, /^Version [0-9a-f]{8}, in force since/, "The files have no errors.");
  await presses(page, "Notes");
  await presses(page, "Add a note");
  await picks(page, "Choose a topic", "pay");
  await presses(page, "Every answer of this topic");
  await fills(page, { "What members should know": "This is not moonlighting.", "Last day it is shown": "soon" });
  await sees(page, /a promise nobody can make/, "Write the day as 2027-06-30, or leave it empty.");
  const text = "Our GME office: form at https://gme.example.org/x";
  await fills(page, { "What members should know": text, "Last day it is shown": "2099-06-30" });
  await sees(page, "Saved. This is what members see under the answer.", /until Jun 30, 2099/);

  await says(page, "moderate routes");
  await picks(page, "Set or change a topic's", "pay");
  await fills(page, {
    "Who, for: pay": "the chief residents",
    "Link to a page or channel": "https://example.com/chiefs",
  });
  await sees(page, "Saved. Members now read this under the topic pay.");

  await says(member, "what do residents make");
  await sees(member, /From this community \(a moderator, /, "Our GME office: form at", "Ask a person:");
  const link = current(member).getByRole("link", { name: "https://gme.example.org/x" });
  expect(await link.getAttribute("href")).toBe("https://gme.example.org/x");

  await page.getByRole("button", { name: "Sign out" }).click();
  await says(page, "moderate notes");
  await sees(page, "Only moderators of this community can do that.");
  await other.close();
});

it("previews an answer and a pasted text, lists what is due, and shows a broken file in the checker's words", async () => {
  const page = await open();
  await page.getByText("For moderators").click();
  await page.getByLabel("Token").fill(WEB_TOKEN);
  await page.getByRole("button", { name: "Sign in" }).click();
  await says(page, "moderate preview pay/residents");
  await sees(page, "What residents are paid", "The checker found nothing.");
  await presses(page, "Paste Markdown");
  await fills(page, {
    "Which answer, as topic/name": "pay/nights",
    "The file, or the text without its data": "# Night rates\n\nAsk the recruiter.\n\n> a quote",
  });
  await sees(page, "Night rates", "There is no data at the top yet.", /a quote \(a line that begins with >\)/);

  await says(page, "moderate stale");
  await presses(page, "Within 90 days");
  await sees(page, /Owner: project\./);

  await says(page, "moderate panel");
  await presses(page, "Ask");
  await fills(page, { "Your question": "what do residents make" });
  await sees(page, "What residents are paid");

  await folder.write({ [PAY]: answer.replace("reviewed: 2026-11-01", "reviewed: soon") });
  await expect
    .poll(
      async () => {
        await says(page, "moderate status");
        await sees(page, "Status");
        return current(page).textContent();
      },
      { timeout: 10_000, interval: 300 },
    )
    .toMatch(/residents\.md:\d+: `reviewed` must be a date/);
  await folder.write({ [PAY]: answer });
});

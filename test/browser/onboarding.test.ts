/** The product as it runs, shipped content and a SQLite file, on a phone: from /start to a plan, a letter, a result. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { type App, createApp } from "../../src/app.ts";
import { readSettings } from "../../src/config.ts";
import { recordingLog } from "../support/bot.ts";
import { launchChromium } from "./chromium.ts";

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const contentDir = join(import.meta.dirname, "../../content");
let folder: string;
let app: App;
let url: string;
let browser: Browser;
let page: Page;
/** What a browser complains of, and what could never run again. */
const complaints: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "preceptor-browser-"));
  const store = join(folder, "preceptor.sqlite");
  app = await createApp({
    settings: readSettings({ PORT: "0", STORE_URL: `sqlite://${store}`, CONTENT_DIR: contentDir }),
    clock: () => new Date("2026-11-20T12:00:00Z"),
    log: recordingLog(),
    onFatal: ({ message }) => complaints.push(message),
  });
  const [web = ""] = await app.start();
  url = web.replace(/^web /, "");
  browser = await launchChromium();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await app?.stop();
  await rm(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  const context = await browser.newContext(PHONE);
  context.setDefaultTimeout(10_000);
  page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(url);
});

afterEach(async () => {
  await page.context().close();
  expect(complaints.splice(0)).toEqual([]);
});

const current = (): Locator => page.locator(".message").last();
/** The message that came last shows these words, and nothing of the page is wider than the phone. */
async function sees(...words: (string | RegExp)[]): Promise<void> {
  for (const one of words) await current().getByText(one).first().waitFor();
  expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
}
async function says(line: string): Promise<void> {
  await page.getByLabel("Your question").fill(line);
  await page.keyboard.press("Enter");
}
const presses = (name: string) => current().getByRole("button", { name, exact: true }).tap();
async function picks(label: string): Promise<void> {
  const picker = current().locator("form", { has: page.locator("select") });
  await picker.getByRole("combobox").selectOption({ label });
  await picker.getByRole("button").tap();
}

/** A letter's own words, with these in the place of its fields. */
async function letterWith(id: string, entries: Record<string, string>): Promise<string> {
  const file = await readFile(join(contentDir, "letters", `${id}.md`), "utf8");
  const body = file.split(/^---$/m).slice(2).join("---").trim();
  return Object.entries(entries).reduce((text, [field, entry]) => text.replace(`{${field}}`, entry), body);
}

it("leads from /start to a plan that is still known after a reload, to the sums and to a letter", async () => {
  await says("/start");
  await presses("Remember my answers for 180 days");
  await sees("Your credential");
  await picks("Resident");
  await sees("Your training year", "Question 2 of 6.");
  await presses("Back");
  await sees("Your credential", "Your answer so far: Resident.");
  await presses("Keep my answer");
  await sees("Your training year");
  await picks("PGY-3");
  await sees("Your specialty", "Question 3 of 6.");
  await picks("Emergency and critical care");
  await picks("Emergency medicine");
  await sees("Who employs you", "Question 4 of 6.");
  await presses("Skip");
  await sees("What allows you to work", "Question 5 of 6.");
  await picks("US citizen or permanent resident");
  await sees("Hours a week", "Question 6 of 6.");
  await picks("About 5 hours a week");

  const whom = "For Resident, PGY-3, Emergency medicine, US citizen or permanent resident, 5 hours a week";
  const first = "Get your program director's written yes";
  await sees(/^Your plan: 0 of \d+ done$/, whom, `Next: ${first}`);
  expect(await page.locator(".message").count()).toBe(1);
  await presses("Open the next step");
  await sees(first, /step 1 of \d+/);
  await presses("Done");
  await sees(`Marked as done: ${first}.`, /^Your plan: 1 of \d+ done$/);
  const next = (await current().getByText("Next: ").textContent()) ?? "";
  expect(next).not.toContain(first);

  await page.reload();
  expect(await page.locator(".message").count()).toBe(0);
  await says("/plan");
  await sees(/^Your plan: 1 of \d+ done$/, whom, next);
  await expect.poll(() => current().locator("option").allTextContents()).toContain(`${first}: Done, November 20, 2026`);

  await says("/pay");
  await sees("$90-140/hr");
  await presses("Estimate with my 5 hours a week");
  await sees("Pay: what 5 hours a week can come to", "$450-700 a week, $18,000-28,000 a year");

  await says("/disclosure");
  await sees("Residents: is AI evaluation moonlighting?", "from your profile");
  await presses("Draft a letter");
  await sees("Choose a letter.");
  await picks("Letter to your program director");
  await current().getByLabel("To whom").fill("Dr. Example <b>& Co</b>");
  await current().getByLabel("Hours a week").fill("4 to 6");
  await presses("Write the draft");
  await sees("Nothing you typed was kept.");
  const entered = { recipient: "Dr. Example <b>& Co</b>", platform: "[platform or company]", hours: "4 to 6" };
  const expected = await letterWith("program-director", { ...entered, start: "[start date]" });
  // To copy, and as a file.
  expect(await current().locator("pre").allTextContents()).toEqual([expected, `${expected}\n`]);
}, 60_000);

it("keeps nothing for another visitor", async () => {
  await says("/plan");
  await sees("You have no plan yet.");
}, 60_000);

it("walks a guide to its result, and one step back", async () => {
  await says("/topics");
  await presses("Is this offer a scam?");
  await sees("Question 1: How did you come into contact?");
  await presses("They wrote by email, LinkedIn or a site");
  await presses("The company's own domain");
  await sees("Question 3:");
  await presses("Back");
  await sees("Question 2: Which address do they write from?");
  await presses("The company's own domain");
  await presses("Yes");
  await presses("SSN, tax form, bank data or an ID scan");
  await presses("No, or not sure");
  await sees("What to do", "Ask, in writing: ");
  expect(await current().textContent()).toMatch(/^Stop: too early, or the wrong place/);
  expect(await page.locator(".message").count()).toBe(2);
}, 60_000);

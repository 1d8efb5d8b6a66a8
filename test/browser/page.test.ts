import { randomBytes } from "node:crypto";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { createHttpServer, type HttpServer, render, webRoutes } from "../../src/adapters/web/index.ts";
import { commandFor, heading, text } from "../../src/bot/index.ts";
import { testBot, testCommands } from "../support/bot.ts";
import { replies } from "../support/replies.ts";
import { launchChromium } from "./chromium.ts";

const command = commandFor<Record<string, never>>();
const letter = command({
  name: "letter",
  summary: "A letter and its file",
  options: {},
  access: "everyone",
  visibility: "private",
  examples: [],
  run: () => ({
    title: "A letter",
    blocks: [heading("A letter"), { kind: "copy", text: "Dear Dr. ____,\n\nSincerely," }],
    file: { name: "letter.txt", text: "Dear Dr. ____,\n\nSincerely," },
  }),
});
/** A form that changes the message it was opened from. */
const place = command({
  name: "place",
  summary: "Where you work",
  options: {},
  access: "everyone",
  visibility: "private",
  examples: [],
  run: () => ({
    title: "Place",
    blocks: [text("You work nowhere."), { kind: "buttons", buttons: [{ label: "Change", route: "v1:place:open:" }] }],
  }),
  presses: {
    open: {
      visibility: "private",
      mode: "add",
      opensForm: true,
      run: () => ({
        form: {
          route: "v1:place:save:",
          opener: "v1:place:open:",
          title: "Place",
          submit: "Save",
          fields: [{ id: "where", kind: "line", label: "Where?", required: true }],
        },
      }),
    },
  },
  submits: {
    save: {
      visibility: "private",
      mode: "update",
      run: (_, __, fields) =>
        fields.where === "nowhere"
          ? { errors: { where: "Somewhere, please." } }
          : { title: "Place", blocks: [text("You work somewhere.")] },
    },
  },
});

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
let browser: Browser;
let server: HttpServer;
let url: string;
const open: Page[] = [];
/** What a browser complains of: console errors and policy violations among it. */
const complaints: string[] = [];

beforeAll(async () => {
  const bot = testBot({ commands: [...testCommands, letter, place] });
  const routes = webRoutes({ bot, hostIsLoopback: true, log: bot.log, clock: () => new Date(), random: randomBytes });
  server = createHttpServer({ host: "127.0.0.1", port: 0, routes, log: bot.log });
  ({ url } = await server.start());
  browser = await launchChromium();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

afterEach(async () => {
  await Promise.all(open.splice(0).map((page) => page.context().close()));
  expect(complaints.splice(0)).toEqual([]);
});

async function visit(options: BrowserContextOptions = PHONE): Promise<Page> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  open.push(page);
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(url);
  return page;
}

const messages = (page: Page) => page.locator(".message");
const run = async (page: Page, name: string) => {
  const before = await messages(page).count();
  await page.getByRole("button", { name, exact: true }).first().click();
  await expect.poll(() => messages(page).count()).toBe(before + 1);
};
const button = (page: Page, name: string) => page.locator("#conversation").getByRole("button", { name, exact: true });
const focused = (page: Page) =>
  page.evaluate("document.activeElement.getAttribute('aria-label') ?? document.activeElement.name");

describe.each([
  ["a phone", PHONE],
  ["a desk, in the dark", { viewport: { width: 1200, height: 900 }, colorScheme: "dark" as const }],
])("on %s", (_, options) => {
  it("asks by typing, and Enter sends", async () => {
    const page = await visit(options);
    await page.getByLabel("Your question").fill("what does it pay?");
    await page.keyboard.press("Enter");
    await page.getByText("You asked 17 characters").waitFor();
    expect(await focused(page)).toBe("An answer");
    await page.getByLabel("Your question").fill("/pay resident");
    await page.getByRole("button", { name: "Ask", exact: true }).click();
    await page.getByText("for resident").waitFor();
    expect(await messages(page).count()).toBe(2);
  });

  it("shows everything without scrolling sideways", async () => {
    const page = await visit(options);
    await run(page, "everything");
    await run(page, "pay");
    await button(page, "Note").click();
    await page.getByRole("button", { name: "Save" }).waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    const small = await page.evaluate(
      "[...document.querySelectorAll('button, select, input:not([type=hidden]), textarea')].filter((one) => one.getBoundingClientRect().height < 36).length",
    );
    expect(small).toBe(0);
  });
});

it("greets with what people ask, and that can be pressed", async () => {
  const page = await visit();
  await page.getByRole("button", { name: "what does it pay" }).click();
  await page.getByText("You asked 16 characters").waitFor();
  expect(await page.getByText("People ask").count()).toBe(0);
});

it("updates a message in its place, and adds below the others", async () => {
  const page = await visit();
  await run(page, "pay");
  await run(page, "everything");
  await messages(page).first().getByRole("button", { name: "Details" }).click();
  await page.getByText("Details of residents.").waitFor();
  expect(await messages(page).count()).toBe(2);
  expect(await messages(page).first().textContent()).toContain("Details of residents.");
  expect(await focused(page)).toBe("More");
  await run(page, "pay");
  await messages(page).last().getByRole("button", { name: "Send me this" }).click();
  await page.getByText("Could not be sent.").waitFor();
  expect(await messages(page).count()).toBe(4);
});

it("presses a picker", async () => {
  const page = await visit();
  await run(page, "pay");
  await page.getByLabel("Choose").selectOption("np");
  await button(page, "Choose").click();
  await page.getByText("Picked credential np.").waitFor();
  expect(await messages(page).count()).toBe(1);
});

it("fills a form: an error stands at its field with what was typed, then it is saved and folds", async () => {
  const page = await visit();
  await run(page, "pay");
  await button(page, "Note").click();
  const words = page.getByLabel("What should it say?");
  await words.waitFor();
  expect(await focused(page)).toBe("field.words");
  await words.fill("bad");
  await page.getByLabel("Where?").fill("Room & board office");
  await button(page, "Save").click();
  await page.getByText("Say it in other words.").waitFor();
  expect(await focused(page)).toBe("field.words");
  expect(await page.getByLabel("Where?").inputValue()).toBe("Room & board office");
  await words.fill("good");
  await button(page, "Save").click();
  await page.getByText("Saved t1 kind place words.").waitFor();
  expect(await words.isVisible()).toBe(false);
  await page.getByText("A note").click();
  expect(await words.inputValue()).toBe("good");
});

it("lets a form change the message it was opened from, past an error too", async () => {
  const page = await visit();
  await run(page, "place");
  await run(page, "everything");
  await button(page, "Change").click();
  await page.getByLabel("Where?").fill("nowhere");
  await button(page, "Save").click();
  await page.getByText("Somewhere, please.").waitFor();
  await page.getByLabel("Where?").fill("here");
  await button(page, "Save").click();
  await page.getByText("You work somewhere.").waitFor();
  expect(await messages(page).count()).toBe(2);
  expect(await messages(page).first().textContent()).toContain("You work somewhere.");
});

it("cannot be pressed twice, and says that it is looking", async () => {
  const page = await visit();
  await page.getByLabel("Your question").fill("/slow ms:900");
  await page.keyboard.press("Enter");
  await page.getByText("Looking it up").waitFor();
  expect(await page.getByRole("button", { disabled: false }).count()).toBe(0);
  await page.keyboard.press("Enter");
  await page.getByText("Here at last.").waitFor();
  expect(await page.getByRole("status").textContent()).toBe("");
  expect(await page.getByRole("button", { disabled: true }).count()).toBe(0);
  expect(await messages(page).count()).toBe(1);
});

it("says what to do when it cannot reach the server, and keeps the question", async () => {
  const page = await visit();
  await page.getByLabel("Your question").fill("a question");
  await page.context().setOffline(true);
  await page.getByRole("button", { name: "Ask", exact: true }).click();
  await page.getByText("Check your connection").waitFor();
  expect(await page.getByLabel("Your question").inputValue()).toBe("a question");
  expect(complaints.splice(0)).toEqual([expect.stringContaining("ERR_INTERNET_DISCONNECTED")]);
  await page.context().setOffline(false);
  await page.getByRole("button", { name: "Ask", exact: true }).click();
  await page.getByText("You asked 10 characters").waitFor();
});

it("copies a letter and saves it as a file", async () => {
  const page = await visit();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await run(page, "letter");
  await button(page, "Copy").click();
  await page.getByText("Copied").waitFor();
  expect(await page.evaluate("navigator.clipboard.readText()")).toBe("Dear Dr. ____,\n\nSincerely,");
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Save letter.txt" }).click();
  expect((await download).suggestedFilename()).toBe("letter.txt");
});

it("can be worked by keyboard alone", async () => {
  const page = await visit();
  await run(page, "pay");
  await page.keyboard.press("Tab");
  expect(await page.evaluate("document.activeElement.textContent")).toBe("Details");
  await page.keyboard.press("Enter");
  await page.getByText("Details of residents.").waitFor();
});

it("keeps the policy: an injected script and style do not run", async () => {
  const page = await visit();
  await page.evaluate(`{
    const script = document.createElement("script");
    script.textContent = "window.injected = true";
    document.body.append(script);
    document.body.insertAdjacentHTML("beforeend", '<b id="styled" style="color: red">x</b>');
  }`);
  expect(await page.evaluate("window.injected")).toBeUndefined();
  expect(await page.evaluate("getComputedStyle(document.querySelector('#styled')).color")).not.toBe("rgb(255, 0, 0)");
  expect(complaints.splice(0).length).toBeGreaterThanOrEqual(2);
});

it("reads hostile words as words: no element and no attribute that a renderer does not write", async () => {
  const page = await visit();
  const hostile = replies.hostile;
  expect(hostile).toBeDefined();
  const found = await page.evaluate(
    (html) => {
      const template = (
        globalThis as unknown as {
          document: {
            createElement(name: string): {
              innerHTML: string;
              content: {
                querySelectorAll(all: string): Iterable<{ localName: string; getAttributeNames(): string[] }>;
              };
            };
          };
        }
      ).document.createElement("template");
      template.innerHTML = html;
      const all = [...template.content.querySelectorAll("*")];
      return {
        elements: [...new Set(all.map((one) => one.localName))],
        attributes: [...new Set(all.flatMap((one) => one.getAttributeNames()))],
      };
    },
    hostile ? render(hostile) : "",
  );
  expect(found.elements.sort()).toEqual([
    "article",
    "button",
    "dd",
    "div",
    "dl",
    "dt",
    "form",
    "h2",
    "input",
    "li",
    "p",
    "pre",
    "section",
    "strong",
    "ul",
  ]);
  expect(found.attributes.sort()).toEqual([
    "action",
    "aria-label",
    "class",
    "method",
    "name",
    "role",
    "tabindex",
    "type",
    "value",
  ]);
});

describe("without JavaScript", () => {
  const options = { ...PHONE, javaScriptEnabled: false };

  it("asks, presses, picks and fills all the same", async () => {
    const page = await visit(options);
    await page.getByLabel("Your question").fill("pay resident");
    await page.getByRole("button", { name: "Ask", exact: true }).click();
    await page.getByText("for resident").waitFor();
    await button(page, "Details").click();
    await page.getByText("Details of residents.").waitFor();
    await page.getByRole("button", { name: "pay", exact: true }).click();
    await page.getByLabel("Choose").selectOption("np");
    await button(page, "Choose").click();
    await page.getByText("Picked credential np.").waitFor();
    await page.getByRole("button", { name: "pay", exact: true }).click();
    await button(page, "Note").click();
    await page.getByLabel("What should it say?").fill("bad");
    await button(page, "Save").click();
    await page.getByText("Say it in other words.").waitFor();
    expect(await page.getByLabel("What should it say?").inputValue()).toBe("bad");
    await page.getByLabel("What should it say?").fill("good");
    await button(page, "Save").click();
    await page.getByText("Saved t1 kind place words.").waitFor();
    await page.getByRole("link", { name: "Preceptor" }).click();
    await page.getByText("People ask").waitFor();
  });
});

/**
 * A button or form of one member, pressed by another: refused where the reply was private, on the real clients and the
 * page; answered, in private, where all could see it.
 */
import { createHash } from "node:crypto";
import { afterEach, describe, expect, it } from "vitest";
import { createHttpServer, type HttpServer, webRoutes } from "../../src/adapters/web/index.ts";
import { testBot } from "../support/bot.ts";
import { wordsOf } from "../support/discord/fake-request.ts";
import { harness as discordHarness, until } from "../support/discord/harness.ts";
import { MEMBER, press, submit } from "../support/discord/payloads.ts";
import { readHtml } from "../support/html.ts";
import { type Answer, call, cookiesOf, formPost } from "../support/http.ts";
import { harness as slackHarness, type Transport } from "../support/slack/harness.ts";

const NOT_YOURS = "(not-yours)";
const OTHER = "1400000000000000002";

describe("on Discord", () => {
  it.each([
    ["an ephemeral message", {}],
    ["a direct message", { guild: null }],
  ])("a press on %s made for another member is refused", async (_, where) => {
    const { discord } = await discordHarness();
    const own = discord.interact(press("v1:pay:more:x", where));
    const others = discord.interact(press("v1:pay:more:x", { ...where, asker: OTHER }));
    await until(() => expect(wordsOf(others.original)).toBe(NOT_YOURS));
    // Beside the message, which stays its owner's.
    expect(others).toMatchObject({ answered: 4, original: { ephemeral: true } });
    await until(() => expect(wordsOf(own.original)).toContain("Details of x."));
  });

  it("a form that was opened from it likewise, and so is the button that opens it", async () => {
    const { discord } = await discordHarness();
    const fields = { words: "good" };
    const opens = discord.interact(press("v1:pay:open-note:", { asker: OTHER }));
    const others = discord.interact(submit("v1:pay:save-note:t1", fields, { from: "private", asker: OTHER }));
    const own = discord.interact(submit("v1:pay:save-note:t1", fields, { from: "private" }));
    await until(() => expect(wordsOf(others.original)).toBe(NOT_YOURS));
    await until(() => expect(wordsOf(opens.original)).toBe(NOT_YOURS));
    await until(() => expect(wordsOf(own.original)).toContain("Saved t1"));
  });

  it("what one member shared may be pressed by all, each with an answer of their own", async () => {
    const { discord } = await discordHarness();
    const pressed = discord.interact(press("v1:pay:more:x", { shared: true, asker: OTHER, member: MEMBER }));
    await until(() => expect(wordsOf(pressed.original)).toContain("Details of x."));
    expect(pressed.original?.ephemeral).toBe(true);
  });
});

describe.each<Transport>(["socket", "http"])("on Slack over %s", (transport) => {
  const other = { user: "U0OTHER" };

  it("a press on an ephemeral message made for another member is refused", async () => {
    const { command, press: pressIt, shown, slack } = await slackHarness(transport);
    await command("/clin-pay");
    await pressIt("Details", other);
    expect(await shown(1)).toMatchObject({ ephemeral: true, replaces: false, words: NOT_YOURS });
    await pressIt("Choose", other, "np");
    expect((await shown(2)).words).toBe(NOT_YOURS);
    await pressIt("Details");
    expect((await shown(3)).words).toContain("Details of residents.");
    expect(slack.problems).toEqual([]);
  });

  it("in whatever way the message came: after a press, and by direct message", async () => {
    const made = await slackHarness(transport);
    await made.command("/clin-pay");
    await made.press("Note");
    await expect.poll(() => made.slack.views.length).toBe(1);
    await made.submit({ words: "good" }, other);
    expect((await made.shown(1)).words).toBe(NOT_YOURS);
    await made.submit({ words: "good" });
    expect((await made.shown(2)).words).toContain("Saved t1");

    const reply = {
      title: "Yours",
      blocks: [{ kind: "buttons" as const, buttons: [{ label: "Mine", route: "v1:pay:more:dm" }] }],
    };
    await made.adapter.courier?.deliver("slack:T0001:U0MEMBER", reply);
    await made.press("Mine", { ...other, ephemeral: false, channel: "D0001" });
    expect((await made.shown(4)).words).toBe(NOT_YOURS);
  });

  it("what one member shared may be pressed by all", async () => {
    const { command, press: pressIt, shown } = await slackHarness(transport);
    await command("/clin-pay");
    await pressIt("Share");
    await shown(1);
    await pressIt("More", { ...other, ephemeral: false });
    expect(await shown(2)).toMatchObject({ ephemeral: true, words: "MoreDetails of x." });
  });
});

describe("on the page", () => {
  const servers: HttpServer[] = [];
  afterEach(async () => {
    await Promise.all(servers.splice(0).map((server) => server.stop()));
  });

  async function page() {
    let count = 0;
    const bot = testBot();
    const random = (size: number) => createHash("sha256").update(String(++count)).digest().subarray(0, size);
    const routes = webRoutes({ bot, log: bot.log, clock: () => new Date(), hostIsLoopback: true, random });
    const server = createHttpServer({ host: "127.0.0.1", port: 0, routes, log: bot.log });
    servers.push(server);
    const { url } = await server.start();
    const post = (fields: Record<string, string>, cookie = "") =>
      call(`${url}/dispatch`, formPost(fields, { "x-fragment": "1", ...(cookie && { cookie }) }));
    const asked = await post({ kind: "command", name: "pay" });
    return { post, asked, cookie: cookiesOf(asked) };
  }

  /** What the first form of an answer sends by itself. */
  const hiddenIn = (answer: Answer): Record<string, string> =>
    Object.fromEntries(
      readHtml(answer.text).tags.flatMap(({ attributes: { type, name, value } }) =>
        type === "hidden" && name ? [[name, value ?? ""]] : [],
      ),
    );

  it("a press in another visitor's reply is refused; without a cookie there is no other visitor", async () => {
    const { post, asked, cookie } = await page();
    const form = { ...hiddenIn(asked), route: "v1:pay:more:x" };
    expect((await post(form, cookie)).text).toContain("Details of x.");
    const other = cookiesOf(await post({ kind: "command", name: "pay" }));
    expect((await post(form, other)).text).toContain(NOT_YOURS);
    expect((await post(form)).text).toContain("Details of x.");
  });

  it("a form likewise; shown again with its errors it is still its owner's", async () => {
    const { post, cookie } = await page();
    const form = hiddenIn(await post({ kind: "press", route: "v1:pay:open-note:" }, cookie));
    const again = await post({ ...form, "field.words": "bad" }, cookie);
    expect(hiddenIn(again)).toEqual(form);
    const other = cookiesOf(await post({ kind: "command", name: "pay" }));
    expect((await post({ ...form, "field.words": "good" }, other)).text).toContain(NOT_YOURS);
    expect((await post({ ...form, "field.words": "good" }, cookie)).text).toContain("Saved t1");
  });

  it("the mark of a reply is not the id that opens its owner's record", async () => {
    const { asked, cookie } = await page();
    const id = cookie.split("=")[1] ?? "";
    expect(id).toHaveLength(22);
    expect(hiddenIn(asked).for).toMatch(/^[\w-]{22}$/);
    expect(asked.text).not.toContain(id);
  });
});

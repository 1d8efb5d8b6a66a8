import { createHash } from "node:crypto";
import { afterEach, describe, expect, it } from "vitest";
import { createHttpServer, type HttpServer, type WebSettings, webRoutes } from "../../../src/adapters/web/index.ts";
import { testBot } from "../../support/bot.ts";
import { readHtml } from "../../support/html.ts";
import { call, cookiesOf, formPost } from "../../support/http.ts";

const servers: HttpServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
});

async function serve(settings: Partial<WebSettings> = {}) {
  let count = 0;
  const bot = testBot();
  const now = { at: new Date("2026-11-20T12:00:00Z") };
  const routes = webRoutes({
    bot,
    hostIsLoopback: true,
    log: bot.log,
    clock: () => now.at,
    random: (size) => createHash("sha256").update(String(++count)).digest().subarray(0, size),
    ...settings,
  });
  const server = createHttpServer({ host: "127.0.0.1", port: 0, routes, log: bot.log });
  servers.push(server);
  const { url } = await server.start();
  return {
    url,
    now,
    bot,
    post: (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
      call(`${url}${path}`, formPost(fields, headers)),
    json: (body: unknown, headers: Record<string, string> = {}) =>
      call(`${url}/dispatch`, {
        method: "POST",
        body: JSON.stringify(body),
        headers: { "content-type": "application/json", ...headers },
      }),
  };
}

describe("the page", () => {
  it("is whole and strict, and has a box, the commands and no script of its own", async () => {
    const { url } = await serve();
    const page = await call(url);
    const { tags, text } = readHtml(page.text);
    expect(page.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(text).toContain("Preceptor");
    expect(tags.find(({ name }) => name === "textarea")?.attributes).toMatchObject({
      name: "text",
      autocomplete: "off",
    });
    const offered = tags
      .filter(({ attributes }) => attributes.name === "name")
      .map(({ attributes }) => attributes.value);
    expect(offered).toEqual(["pay", "slow", "broken", "long", "everything", "moderate status", "moderate stale"]);
    expect(tags.filter(({ name }) => name === "script").map(({ attributes }) => attributes)).toEqual([
      { type: "module", src: "/app.js" },
    ]);
    expect(
      tags.flatMap(({ attributes }) => Object.keys(attributes)).filter((name) => /^on|^style$/.test(name)),
    ).toEqual([]);
  });

  it.each([
    ["/style.css", "text/css"],
    ["/message.css", "text/css"],
    ["/app.js", "text/javascript"],
    ["/icon.svg", "image/svg+xml"],
  ])("has its own file %s", async (path, type) => {
    const { url } = await serve();
    const file = await call(`${url}${path}`);
    expect([file.status, file.headers["content-type"]?.split(";")[0], file.headers["cache-control"]]).toEqual([
      200,
      type,
      "no-cache",
    ]);
    expect(file.text).not.toMatch(/https?:\/\/(?!www\.w3\.org)|@import/);
  });
});

describe("dispatch", () => {
  it("answers JSON with a fragment, and says how to place it", async () => {
    const { json } = await serve();
    const command = await json({ kind: "command", text: "/pay resident" });
    expect([command.status, command.headers["x-reply"]]).toEqual([200, "add"]);
    expect(command.text).toMatch(/^<article class="message"[\s\S]*for resident[\s\S]*<\/article>$/);
    const press = await json({ kind: "press", route: "v1:pay:more:residents" });
    expect(press.headers["x-reply"]).toBe("update");
    expect(press.text).toContain("Details of residents.");
    const picked = await json({ kind: "press", route: "v1:pay:pick:credential", values: ["np"] });
    expect(picked.text).toContain("Picked credential np.");
    const typed = await json({ kind: "command", name: "pay", options: { credential: "np", level: "3" } });
    expect(typed.text).toContain("for np 3");
    expect((await json({ kind: "command", name: "moderate status" })).text).toContain("You moderate.");
  });

  it("answers a form with a page, and the script's form with a fragment", async () => {
    const { post } = await serve();
    const page = await post("/dispatch", { kind: "command", name: "pay" });
    expect(page.text).toMatch(/^<!doctype html>/);
    expect(readHtml(page.text).text).toContain("What residents are paid");
    const fragment = await post("/dispatch", { kind: "command", text: "pay np" }, { "x-fragment": "1" });
    expect(fragment.text).toMatch(/^<article/);
    expect(readHtml(fragment.text).text).toContain("for np");
    expect((await post("/dispatch", { kind: "press", route: "v1:pay:pick:credential", value: "np" })).text).toContain(
      "Picked credential np.",
    );
  });

  it("asks what is no command, and repeats none of it", async () => {
    const { post } = await serve();
    const page = await post("/dispatch", { kind: "command", text: "what about zebras?" });
    expect(readHtml(page.text).text).toContain("You asked 18 characters");
    expect(page.text).not.toContain("zebras");
  });

  it("fills forms: errors stand at their fields, with what was typed", async () => {
    const { post } = await serve();
    const form = await post("/dispatch", { kind: "press", route: "v1:pay:open-note:" }, { "x-fragment": "1" });
    expect(form.headers["x-reply"]).toBe("form");
    const hidden = Object.fromEntries(
      readHtml(form.text).tags.flatMap(({ attributes: { type, name, value } }) =>
        type === "hidden" && name ? [[name, value ?? ""]] : [],
      ),
    );
    const errors = await post(
      "/dispatch",
      { ...hidden, "field.words": "bad", "field.place": "Here & there" },
      { "x-fragment": "1" },
    );
    expect(errors.headers["x-reply"]).toBe("errors");
    expect(readHtml(errors.text).text).toContain("Say it in other words.");
    expect(errors.text).toContain('value="Here &amp; there"');
    const saved = await post("/dispatch", { ...hidden, "field.words": "good", "field.kind": "form" });
    expect(readHtml(saved.text).text).toContain("Saved t1 kind words.");
    const lost = await post("/dispatch", { ...hidden, opener: "v1:gone:gone:", "field.words": "bad" });
    expect(readHtml(lost.text).text).toContain("Say it in other words.");
  });

  it("waits for what comes later, and shows that", async () => {
    const { json } = await serve();
    expect((await json({ kind: "press", route: "v1:pay:send:" })).text).toContain("Could not be sent.");
  });

  it("answers a fault with a reference, and a button of another version kindly", async () => {
    const { json } = await serve();
    expect((await json({ kind: "command", name: "broken" })).text).toContain("Reference: ref-1");
    expect((await json({ kind: "press", route: "v0:what" })).text).toContain("out of date");
  });

  it.each([
    ["no JSON", "application/json", "{"],
    ["no known kind", "application/json", '{"kind":"other"}'],
    ["wrong types", "application/json", '{"kind":"press","route":7}'],
    ["another type", "text/plain", "kind=command"],
    ["nothing", "application/x-www-form-urlencoded", ""],
    ["an empty question", "application/x-www-form-urlencoded", "kind=command&text=+"],
  ])("says 400 to %s", async (_, type, body) => {
    const { url } = await serve();
    const answer = await call(`${url}/dispatch`, { method: "POST", body, headers: { "content-type": type } });
    expect(answer.status).toBe(400);
    expect(readHtml(answer.text).text).toMatch(/not understood|Nothing was asked/);
  });

  it("cannot be steered through names of Object's own", async () => {
    const { json } = await serve();
    for (const name of ["__proto__", "constructor"]) {
      expect((await json({ kind: "command", name })).text).toContain("(unknown-command)");
      expect((await json(`{"kind":"submit"}`)).status).toBe(400);
    }
    const own = await json({
      kind: "submit",
      route: "v1:pay:save-note:t1",
      fields: JSON.parse('{"__proto__":"x","words":"good"}'),
    });
    expect(own.text).toContain("Saved t1");
  });
});

describe("where a request comes from", () => {
  const press = { kind: "command", name: "pay" };

  it.each([
    ["the page, by Sec-Fetch-Site", { "sec-fetch-site": "same-origin", origin: "null" }, 200],
    ["another site", { "sec-fetch-site": "cross-site" }, 403],
    ["a neighbor on the same site", { "sec-fetch-site": "same-site" }, 403],
    ["a bookmark", { "sec-fetch-site": "none" }, 403],
  ])("%s", async (_, headers, status) => {
    const { post } = await serve();
    expect((await post("/dispatch", press, headers)).status).toBe(status);
  });

  it("by Origin where a browser sends nothing else", async () => {
    const { url, json } = await serve();
    expect((await json(press, { origin: url })).status).toBe(200);
    for (const origin of ["https://evil.example.com", "null", `${url}0`, "not an address"])
      expect((await json(press, { origin })).status, origin).toBe(403);
  });

  it("no browser, which only this machine may be", async () => {
    expect((await (await serve()).json(press)).status).toBe(200);
    expect((await (await serve({ hostIsLoopback: false, webToken: "token" })).json(press)).status).toBe(403);
  });
});

describe("the member", () => {
  it("is a random id in a strict cookie, kept from request to request", async () => {
    const { json, url } = await serve();
    const first = await json({ kind: "command", name: "pay" });
    expect(first.headers["set-cookie"]).toEqual([
      expect.stringMatching(/^preceptor_member=[\w-]{22}; Max-Age=15552000; HttpOnly; SameSite=Strict; Path=\/$/),
    ]);
    const second = await json({ kind: "command", name: "pay" }, { cookie: cookiesOf(first) });
    expect(cookiesOf(second)).toBe(cookiesOf(first));
    expect(cookiesOf(await json({ kind: "command", name: "pay" }))).not.toBe(cookiesOf(first));
    // Reading alone leaves nothing behind.
    expect((await call(url)).headers["set-cookie"]).toBeUndefined();
  });

  it("is not what somebody wrote into the cookie", async () => {
    const { json } = await serve();
    const answer = await json({ kind: "command", name: "pay" }, { cookie: "preceptor_member=admin; other=1" });
    expect(cookiesOf(answer)).toMatch(/^preceptor_member=[\w-]{22}$/);
  });

  it("has a Secure cookie where the page is not on loopback", async () => {
    const { post } = await serve({ hostIsLoopback: false, webToken: "token" });
    expect((await post("/dispatch", { kind: "command", name: "pay" })).headers["set-cookie"]?.[0]).toMatch(/; Secure$/);
  });
});

describe("the moderator side", () => {
  const asks = { kind: "command", name: "moderate status" };

  it("is open to whoever is at this machine", async () => {
    const { json } = await serve();
    expect((await json(asks)).text).toContain("You moderate.");
  });

  it.each([
    ["a proxy", { "x-forwarded-for": "203.0.113.7" }],
    ["a name that somebody pointed here", { host: "rebound.example.com" }],
  ])("is shut behind %s", async (_, headers) => {
    const { json } = await serve();
    expect((await json(asks, headers)).text).toContain("You do not.");
  });

  it("needs the token where there is one", async () => {
    const { url, post } = await serve({ hostIsLoopback: false, webToken: "a long token" });
    expect((await call(url)).text).not.toContain("moderate status");
    expect((await call(url)).text).toContain('action="/login"');
    expect((await post("/dispatch", asks)).text).toContain("You do not.");
    const wrong = await post("/login", { token: "a long tokem" });
    expect([wrong.status, wrong.headers["set-cookie"]]).toEqual([403, undefined]);
    const right = await post("/login", { token: "a long token" });
    expect([right.status, right.headers.location]).toEqual([303, "/"]);
    const cookie = cookiesOf(right);
    expect((await post("/dispatch", asks, { cookie })).text).toContain("You moderate.");
    const page = await call(url, { headers: { cookie } });
    expect(page.text).toContain("moderate status");
    expect(page.text).toContain("Sign out");
    const out = await post("/logout", {}, { cookie });
    expect(out.headers["set-cookie"]?.[0]).toMatch(/^preceptor_moderator=; Max-Age=0;/);
  });

  it("asks for the token on loopback too, once one is set", async () => {
    const { json } = await serve({ webToken: "token" });
    expect((await json(asks)).text).toContain("You do not.");
  });

  it("does not pass on: not to another member, not after 12 hours, not after the token changed", async () => {
    const { post, now } = await serve({ hostIsLoopback: false, webToken: "token" });
    const cookie = cookiesOf(await post("/login", { token: "token" }));
    const other = cookie.replace(/preceptor_member=[\w-]+/, `preceptor_member=${"x".repeat(22)}`);
    expect((await post("/dispatch", asks, { cookie: other })).text).toContain("You do not.");
    const longer = cookie.replace(/(preceptor_moderator=)(\d+)/, (_, name, until) => `${name}${Number(until) + 1}`);
    expect((await post("/dispatch", asks, { cookie: longer })).text).toContain("You do not.");
    const changed = await serve({ hostIsLoopback: false, webToken: "another" });
    expect((await changed.post("/dispatch", asks, { cookie })).text).toContain("You do not.");
    expect((await post("/dispatch", asks, { cookie })).text).toContain("You moderate.");
    now.at = new Date(now.at.getTime() + 12 * 3_600_000);
    expect((await post("/dispatch", asks, { cookie })).text).toContain("You do not.");
  });

  it("lets nobody guess", async () => {
    const { post, now, bot } = await serve({ webToken: "token" });
    for (let count = 0; count < 10; count++) expect((await post("/login", { token: "guess" })).status).toBe(403);
    const refused = await post("/login", { token: "token" });
    expect([refused.status, readHtml(refused.text).text]).toEqual([
      429,
      expect.stringContaining("Please wait 60 seconds"),
    ]);
    now.at = new Date(now.at.getTime() + 60_000);
    expect((await post("/login", { token: "token" })).status).toBe(303);
    expect(JSON.stringify(bot.log.lines)).not.toContain("guess");
  });

  it("has no door where no token is set, and none for other sites", async () => {
    expect((await (await serve()).post("/login", { token: "" })).status).toBe(404);
    const { post } = await serve({ webToken: "token" });
    expect((await post("/login", { token: "token" }, { "sec-fetch-site": "cross-site" })).status).toBe(403);
  });
});

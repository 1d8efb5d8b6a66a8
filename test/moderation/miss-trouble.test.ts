/** Replies that do not arrive, and a program that is killed: through the real clients, with what Discord and Slack do. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { type Asking, asking, askingFiles, UNANSWERED } from "../support/asking.ts";
import { contentFolder } from "../support/content.ts";
import { FakeDiscord } from "../support/discord/fake-discord.ts";
import { APPLICATION, TOKEN } from "../support/discord/payloads.ts";
import { discordPerson, type Person, reads, slackPerson } from "../support/people.ts";

async function sends(person: Person, words: string): Promise<void> {
  await person.command("ask", UNANSWERED);
  await person.press("Send this to the moderators");
  await person.fill({ words, reply: "yes" });
  await person.press("Send it");
  await reads(person, "can read it now");
}

async function replies(person: Person, words: string): Promise<void> {
  await person.command("moderate misses");
  await person.press(person.labels().findLast((label) => label.startsWith("1. ")) ?? "");
  await person.press("Reply");
  await person.fill({ words });
}

describe("a reply that does not arrive", () => {
  let program: Asking;
  beforeAll(async () => {
    program = await asking();
  }, 60_000);
  afterAll(() => program.stop());

  let count = 0;
  const onDiscord = (permissions = "2048") => {
    const member = `14000000000002${String(++count).padStart(5, "0")}`;
    return { member, ...discordPerson(program.discord, { member, permissions }) };
  };
  const onSlack = (about: object = {}) => {
    const user = `U0T${++count}`;
    program.slack.people.set(user, about);
    return { user, ...slackPerson(program.slack, { user }) };
  };

  it("on Discord, because direct messages are closed: it waits under /privacy", { timeout: 60_000 }, async () => {
    const [member, moderator] = [onDiscord(), onDiscord("32")];
    program.discord.rest.closed.add(member.member);
    await sends(member, "Closedmorph?");
    await replies(moderator, "Here it is.");
    await reads(moderator, "It waits under /privacy for 30 days");
    await moderator.command("moderate misses");
    await reads(moderator, "Nothing is waiting for you.");
    const bystander = onDiscord();
    const told = "A moderator's reply to a question you sent waits for you.";
    await bystander.command("ask", "what do residents make");
    await reads(bystander, "What residents are paid");
    expect(bystander.words()).not.toContain(told);
    await member.command("ask", "what do residents make");
    await reads(member, told);
    // What all can read says nothing of it.
    await member.press("Share");
    await reads(member, "What residents are paid");
    expect(member.words()).not.toContain(told);
    await member.command("privacy");
    await bystander.forge(member.routeOf("Read the reply"));
    await reads(bystander, "That is no longer there");
    await member.press("Read the reply");
    await reads(member, "Here it is.");
    await member.command("privacy");
    await reads(member, "Nothing is kept about you.");
    await member.command("ask", "what do residents make");
    await reads(member, "What residents are paid");
    expect(member.words()).not.toContain(told);
  });

  it("on Discord, because the answer was lost: it is shown once", { timeout: 60_000 }, async () => {
    const [member, moderator] = [onDiscord(), onDiscord("32")];
    await sends(member, "Lostmorph?");
    const match = new RegExp(`POST /channels/${member.member.replace(/^14/, "17")}/messages`);
    program.discord.rest.failures.push({ match, times: 2, drop: "after" });
    await replies(moderator, "Once.");
    await reads(moderator, "the reply was delivered privately");
    expect(member.direct()).toHaveLength(1);
  });

  it("on Discord, because Discord is down: it is tried again, and shown once", { timeout: 60_000 }, async () => {
    const [member, moderator] = [onDiscord(), onDiscord("32")];
    await sends(member, "Downmorph?");
    program.discord.rest.failures.push({ match: /users\/@me\/channels/, times: 4, status: 503 });
    await replies(moderator, "Later.");
    await reads(moderator, "it is tried again for a day");
    expect(member.direct()).toEqual([]);
    await member.command("privacy");
    await reads(member, "is on its way to you");
    await program.app.deliveries.resume();
    expect(member.direct()).toHaveLength(1);
  });

  it("on Slack, where nobody can tell: the moderators are told, and may send it again", {
    timeout: 60_000,
  }, async () => {
    const [member, moderator] = [onSlack(), onSlack({ is_admin: true })];
    await sends(member, "Unsuremorph?");
    program.slack.fail("chat.postMessage", { lost: true });
    await replies(moderator, "Perhaps.");
    await reads(moderator, "so it may have arrived or not");
    expect(member.direct()).toHaveLength(1);
    await program.app.deliveries.resume();
    expect(member.direct()).toHaveLength(1);
    await moderator.command("moderate misses");
    await reads(moderator, "These replies may have arrived, or not");
    expect(moderator.words()).toContain("Your reply: Perhaps.");
    expect(moderator.words()).not.toContain("Unsuremorph");
    const again = moderator.routeOf("Send again");
    const stranger = slackPerson(program.slack, { user: "U0STRANGER", team: "T0002" });
    program.slack.people.set("U0STRANGER", { is_admin: true, team_id: "T0002" });
    await stranger.forge(again);
    await reads(stranger, "no longer waiting");
    const bystander = onSlack();
    await bystander.forge(again);
    await reads(bystander, "Only moderators");
    await moderator.press("Send again");
    await reads(moderator, "the reply was delivered privately");
    expect(member.direct()).toHaveLength(2);
    await moderator.forge(again);
    await reads(moderator, "no longer waiting");
  });

  it("on Slack: left as it is, it can still be read, for 30 days", { timeout: 60_000 }, async () => {
    const [member, moderator] = [onSlack(), onSlack({ is_admin: true })];
    await sends(member, "Leftmorph?");
    program.slack.fail("chat.postMessage", { lost: true });
    await replies(moderator, "Left.");
    await reads(moderator, "so it may have arrived or not");
    await moderator.command("moderate misses");
    await moderator.press("Leave it");
    await reads(moderator, "It is not sent again");
    await member.command("privacy");
    await member.press("Read the reply");
    await reads(member, "Left.");
  });

  it("on Slack, because of a limit or a dead connection: tried again; refused: it waits", {
    timeout: 60_000,
  }, async () => {
    const [member, moderator] = [onSlack(), onSlack({ is_admin: true })];
    await sends(member, "Limitmorph?");
    program.slack.fail("chat.postMessage", { status: 429, retryAfter: 1 });
    await replies(moderator, "Soon.");
    await reads(moderator, "it is tried again for a day");
    await program.app.deliveries.resume();
    expect(member.direct()).toHaveLength(1);
    await sends(member, "Refusemorph?");
    program.slack.fail("chat.postMessage", { error: "messages_tab_disabled" });
    await replies(moderator, "Refused.");
    await reads(moderator, "It waits under /privacy");
    await member.command("privacy");
    await reads(member, "may not have reached you");
  });
});

describe("a program that is killed", () => {
  const running = new Set<ChildProcess>();
  afterEach(() => {
    for (const child of running) child.kill("SIGKILL");
  });

  it("brings the reply once: killed after the question, while it is delivered, and after Discord took it", {
    timeout: 120_000,
  }, async () => {
    const [discord, content, folder] = [
      await FakeDiscord.start(),
      await contentFolder(await askingFiles()),
      await mkdtemp(join(tmpdir(), "preceptor-killed-")),
    ];
    onTestFinished(async () => {
      await discord.stop();
      await content.remove();
      await rm(folder, { recursive: true, force: true });
    });
    /** The program as an operator starts it. Resolves once it is connected; the result kills it. */
    async function launched(): Promise<() => Promise<void>> {
      const { PATH = "", HOME = "" } = process.env;
      const child = spawn(process.execPath, ["--import", "tsx", "src/main.ts"], {
        cwd: join(import.meta.dirname, "../.."),
        stdio: ["ignore", "pipe", "inherit"],
        env: {
          PATH,
          HOME,
          PORT: "0",
          LOG_LEVEL: "error",
          CONTENT_DIR: content.dir,
          STORE_URL: `sqlite://${folder}/preceptor.sqlite`,
          DISCORD_TOKEN: TOKEN,
          DISCORD_APPLICATION_ID: APPLICATION,
          DISCORD_API_URL: discord.apiUrl,
        },
      });
      running.add(child);
      const ended = new Promise<void>((resolve) => {
        child.on("close", () => {
          running.delete(child);
          resolve();
        });
      });
      let output = "";
      child.stdout.on("data", (data) => {
        output += data;
      });
      await expect.poll(() => output, { timeout: 60_000 }).toMatch(/^ready: .*discord/m);
      return async () => {
        child.kill("SIGKILL");
        await ended;
      };
    }

    const id = "1400000000000000007";
    const member = discordPerson(discord, { member: id });
    const moderator = discordPerson(discord, { member: "1400000000000000008", permissions: "32" });
    const posts = () =>
      discord.rest.requests.filter(({ method, path }) => method === "POST" && path.endsWith("/messages"));

    let kill = await launched();
    await sends(member, "Killmorph?");
    await kill();

    kill = await launched();
    discord.rest.failures.push({ match: /users\/@me\/channels/, times: 1, drop: "hang-before" });
    await replies(moderator, "Ask the GME office.");
    await reads(moderator, "on its way");
    await expect.poll(() => discord.rest.failures[0]?.times).toBe(0);
    await kill();
    expect([posts().length, member.direct().length]).toEqual([0, 0]);

    discord.rest.failures.push({ match: /POST \/channels\/17\d+\/messages/, times: 1, drop: "hang-after" });
    kill = await launched();
    await expect.poll(() => posts().length, { timeout: 10_000 }).toBe(1);
    await expect.poll(() => member.direct().length).toBe(1);
    await kill();

    kill = await launched();
    await expect.poll(() => posts().length, { timeout: 10_000 }).toBe(2);
    await moderator.command("moderate misses");
    await reads(moderator, "Nothing is waiting for you.");
    await expect
      .poll(async () => {
        await member.command("privacy");
        return member.words();
      })
      .toContain("Nothing is kept about you.");
    const [first, second] = posts().map(({ body }) => body.nonce);
    expect(second).toBe(first);
    expect(member.direct()).toHaveLength(1);
    expect(member.direct()[0]).toContain("Ask the GME office.");
    await kill();
    expect(discord.rest.problems).toEqual([]);
  });
});

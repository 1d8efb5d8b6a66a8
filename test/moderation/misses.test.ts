/** A question without an answer, from its member to the moderators and back, through the real clients and the page. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Asking, asking, UNANSWERED, WEB_TOKEN } from "../support/asking.ts";
import { MEMBER, type Where } from "../support/discord/payloads.ts";
import { discordPerson, type Person, reads, slackPerson, webPerson } from "../support/people.ts";

const MANAGE = "32";
const NOTHING = "2048";
const WORDS =
  "Quibblemorph stipends? <@1400000000000000001> @everyone <!channel> <b>bold</b> `code` **stars** https://example.com";

let program: Asking;
beforeAll(async () => {
  program = await asking();
}, 60_000);
afterAll(async () => {
  const { discord, slack } = program;
  await program.stop();
  expect(discord.rest.problems).toEqual([]);
  expect(slack.problems).toEqual([]);
});

interface Cast {
  member: Person;
  moderator: Person;
  /** Of the same community, and no moderator. */
  bystander: Person;
  /** A moderator of another community; the page is one community. */
  stranger: Person | null;
  /** Takes the moderator's role away; returns what gives it back. */
  demote(): Promise<() => Promise<void>>;
  hasDirectMessages: boolean;
}

let count = 0;
const casts: Record<string, () => Promise<Cast>> = {
  async Discord() {
    const { discord } = program;
    const id = () => `14000000000000${String(++count).padStart(5, "0")}`;
    const moderator: Where & { member: string } = { member: id(), permissions: MANAGE };
    return {
      member: discordPerson(discord, { member: id() }),
      moderator: discordPerson(discord, moderator),
      bystander: discordPerson(discord, { member: id() }),
      stranger: discordPerson(discord, { member: id(), guild: "1200000000000000002", permissions: MANAGE }),
      async demote() {
        moderator.permissions = NOTHING;
        return async () => {
          moderator.permissions = MANAGE;
        };
      },
      hasDirectMessages: true,
    };
  },
  async Slack() {
    const { slack } = program;
    const user = (about: object) => {
      const id = `U0P${++count}`;
      slack.people.set(id, about);
      return id;
    };
    const moderator = user({ is_admin: true });
    return {
      member: slackPerson(slack, { user: user({}) }),
      moderator: slackPerson(slack, { user: moderator }),
      bystander: slackPerson(slack, { user: user({}) }),
      stranger: slackPerson(slack, { user: user({ is_admin: true, team_id: "T0002" }), team: "T0002" }),
      async demote() {
        slack.people.set(moderator, {});
        // Who moderates is asked once in five minutes.
        program.forward(5 * 60_000);
        return async () => {
          slack.people.set(moderator, { is_admin: true });
          program.forward(5 * 60_000);
        };
      },
      hasDirectMessages: true,
    };
  },
  async "the page"() {
    const moderator = await webPerson(program.base, WEB_TOKEN);
    return {
      member: await webPerson(program.base),
      moderator,
      bystander: await webPerson(program.base),
      stranger: null,
      async demote() {
        await moderator.signOut();
        return () => moderator.signIn(WEB_TOKEN);
      },
      hasDirectMessages: false,
    };
  },
};

async function sends(person: Person, words: string, reply: "yes" | "no"): Promise<void> {
  await person.command("ask", UNANSWERED);
  await person.press("Send this to the moderators");
  await person.fill({ words, reply });
  await reads(person, "Not sent yet");
  await person.press("Send it");
  await reads(person, "The moderators of this community can read it now");
}

it("tells nobody who asked: not the moderators, and not who reads the store's files", { timeout: 60_000 }, async () => {
  const id = `14000000000000${String(++count).padStart(5, "0")}`;
  const guild = "1200000000000000088";
  const member = discordPerson(program.discord, { member: id, guild });
  const moderator = discordPerson(program.discord, { member: "1400000000000088888", guild, permissions: MANAGE });
  await sends(member, "Namelessmorph?", "no");
  await sends(member, "Addressmorph?", "yes");
  await moderator.command("moderate misses");
  await reads(moderator, "Namelessmorph?");
  await moderator.press(optionOf(moderator));
  await reads(moderator, "A question without an answer");
  expect(moderator.words()).not.toContain(id);
  const files = await readdir(program.data);
  const kept = await Promise.all(files.map((file) => readFile(join(program.data, file), "latin1")));
  expect(kept.join()).toContain("Addressmorph?");
  expect(kept.join()).not.toContain(id);
  for (const own of await program.app.bot.services().misses.mine(`discord:${id}`))
    expect(own.miss.to === null).toBe(own.miss.words === "Namelessmorph?");
});

describe.each(Object.keys(casts))("on %s", (surface) => {
  let cast: Cast;
  beforeAll(async () => {
    cast = await (casts[surface] as () => Promise<Cast>)();
  });

  it("goes from a member's question to the member's private reply", { timeout: 60_000 }, async () => {
    const { member, moderator, hasDirectMessages } = cast;
    await member.command("ask", UNANSWERED);
    await reads(member, "I do not have a reviewed answer");
    await member.press("Send this to the moderators");
    expect(member.hasForm()).toBe(true);
    await member.fill({ words: WORDS, reply: "yes" });
    await reads(member, "Not sent yet");
    // Once more, as it was typed, for its member alone: nothing in it is alive.
    expect(member.words()).toContain(WORDS);
    await moderator.command("moderate misses");
    await reads(moderator, "Nothing is waiting for you.");

    await member.press("Send it");
    await reads(member, "The moderators of this community can read it now, without your name");
    await moderator.command("moderate misses");
    await reads(moderator, "Quibblemorph stipends?");
    await moderator.press(optionOf(moderator));
    await reads(moderator, "A reply is wanted.");
    expect(moderator.words()).toContain(WORDS);
    expect(moderator.words()).not.toMatch(/Sent by \d+ members/);

    await moderator.press("Reply");
    await moderator.fill({ words: "Look at <script>alert(1)</script> this" });
    await reads(moderator, "HTML");
    await moderator.press("Reply");
    // An office's number may stand in it (below); a patient's may not.
    await moderator.fill({ words: "The chart is MRN 12345678." });
    await reads(moderator, "it seems to hold a medical record number");
    await moderator.press("Reply");
    await moderator.fill({
      words: "Ask the **GME office**, 555-0142, gme@example.com: [the form](https://example.com/gme).",
    });
    const lead = "A reply from a moderator of";
    if (hasDirectMessages) {
      await reads(moderator, "the reply was delivered privately");
      expect(member.direct()).toHaveLength(1);
      expect(member.direct()[0]).toMatch(
        /about a question you sent on .*It is one person's answer, not reviewed content/s,
      );
      expect(member.direct()[0]).toContain(lead);
      expect(member.direct()[0]).toContain("GME office");
      expect(member.direct()[0]).not.toContain("Quibblemorph");
    } else {
      await reads(moderator, "It waits under /privacy");
      await member.command("privacy");
      await reads(member, "may not have reached you");
      await member.press("Read the reply");
      await reads(member, lead);
      expect(member.words()).toContain("GME office");
    }
    await member.command("privacy");
    await reads(member, "Nothing is kept about you");
    await moderator.command("moderate misses");
    await reads(moderator, "Nothing is waiting for you.");
  });

  it("is withdrawn by its member, and by nobody else", { timeout: 60_000 }, async () => {
    const { member, moderator, bystander } = cast;
    await sends(member, "Withdrawmorph?", "no");
    // Pressed twice: it was sent, once, and can be withdrawn.
    await member.press("Send it");
    await reads(member, "The moderators of this community can read it now");
    expect(member.words()).not.toContain("no longer there");
    const withdraw = member.routeOf("Withdraw");
    await bystander.forge(withdraw);
    await reads(bystander, "That is no longer there");
    await moderator.command("moderate misses");
    await reads(moderator, "Withdrawmorph?");
    await member.command("privacy");
    await reads(member, "Withdrawmorph?");
    await member.press("Withdraw");
    await reads(member, "Withdrawn. Nothing of it is kept.");
    await moderator.command("moderate misses");
    await reads(moderator, "Nothing is waiting for you.");
    await member.forge(withdraw);
    await reads(member, "That is no longer there");
  });

  it("is not sent by a draft that was dropped, changed or another's", { timeout: 60_000 }, async () => {
    const { member, moderator, bystander } = cast;
    await member.command("ask", "what do residents make");
    await member.press("Not this");
    await reads(member, "I am not sure which of these you mean");
    await member.press("None of these");
    await reads(member, "I do not have a reviewed answer");
    await member.press("Send this to the moderators");
    await member.fill({ words: "Firstmorph", reply: "no" });
    await reads(member, "Firstmorph");
    const first = member.routeOf("Send it");
    await bystander.forge(first);
    await reads(bystander, "That draft is no longer there");
    await member.press("Send this to the moderators");
    await member.fill({ words: "Secondmorph", reply: "no" });
    await reads(member, "Secondmorph");
    await member.forge(first);
    await reads(member, "That draft is no longer there");
    await member.press("Do not send");
    await reads(member, "Not sent. The draft is deleted.");
    await moderator.command("moderate misses");
    await reads(moderator, "Nothing is waiting for you.");
  });

  it("is refused where it seems to hold patient data, in the form and in a moderator's reply", {
    timeout: 60_000,
  }, async () => {
    const { member, moderator } = cast;
    // FIXTURE: nobody of this name or number exists.
    const patient = "pt Vexandra Quillfeather, MRN 7739102846, can i use this";
    await member.command("ask", UNANSWERED);
    await member.press("Send this to the moderators");
    await member.fill({ words: patient, reply: "yes" });
    await reads(member, "Your message was not read any further");
    await member.command("privacy");
    await reads(member, "Nothing is kept about you");

    await sends(member, "Replymorph?", "yes");
    await moderator.command("moderate misses");
    await moderator.press(optionOf(moderator));
    await moderator.press("Reply");
    await moderator.fill({ words: patient });
    await reads(moderator, "Your message was not read any further");
    await moderator.command("moderate misses");
    await reads(moderator, "Replymorph?");
    await moderator.press("Dismiss ...");
    await moderator.press("Needs their own office");
    await reads(moderator, /Closed/);
    await member.command("privacy");
    if (!cast.hasDirectMessages) {
      await member.press("Read the reply");
      await reads(member, "It needs somebody who knows your situation");
    } else expect(member.direct().at(-1)).toContain("It needs somebody who knows your situation");
  });

  it("is closed with an answer there is, which those who asked for a reply get", { timeout: 60_000 }, async () => {
    const { member, moderator } = cast;
    await sends(member, "Markmorph?", "yes");
    await moderator.command("moderate misses");
    await moderator.press(optionOf(moderator));
    await moderator.press("Answered by ...");
    await reads(moderator, "Choose the answer that fits");
    await moderator.press("taxes");
    await moderator.press("All about taxes here");
    await reads(moderator, "Mark it as answered by this one?");
    await moderator.press("Yes, mark it");
    await reads(moderator, cast.hasDirectMessages ? "delivered privately" : "It waits under /privacy");
    if (cast.hasDirectMessages) {
      const [got] = member.direct().slice(-1);
      expect(got).toContain("says that this answers a question you sent on");
      expect(got).toContain("Words on taxes alone");
    } else {
      await member.command("privacy");
      await member.press("Read the reply");
      await reads(member, "Words on taxes alone");
    }
  });

  it("is for moderators of this community alone, as long as they moderate it", { timeout: 60_000 }, async () => {
    const { member, moderator, bystander, stranger, demote } = cast;
    await sends(member, "Guardmorph?", "yes");
    await moderator.command("moderate misses");
    await moderator.press(optionOf(moderator));
    const [reply, dismiss, by] = ["Reply", "Dismiss ...", "Answered by ..."].map((label) => moderator.routeOf(label));
    const [, , , scope = ""] = (reply ?? "").split(":");
    const [id = ""] = scope.split(",");
    const moderators = "Only moderators of this community can do that.";

    const forged = [reply, dismiss, by, `v1:moderate:miss-open:${id}`, "v1:moderate:misses:0", "v1:moderate:feedback:"];
    for (const route of forged) {
      await bystander.forge(route ?? "");
      await reads(bystander, moderators);
    }
    await bystander.forge(`v1:moderate:miss-dismiss:${scope}`, ["unclear"]);
    await reads(bystander, moderators);
    await bystander.forgeForm(`v1:moderate:miss-reply:${scope}`, { words: "Mine now" });
    await reads(bystander, moderators);
    await bystander.command("moderate misses");
    await reads(bystander, moderators);

    if (stranger) {
      await stranger.command("moderate misses");
      await reads(stranger, "Nothing is waiting for you.");
      for (const route of [dismiss, by, `v1:moderate:miss-open:${id},0`]) {
        await stranger.forge(route ?? "");
        await reads(stranger, "That is no longer waiting");
      }
      await stranger.forge("v1:moderate:miss-one:", [id]);
      await reads(stranger, "That is no longer waiting");
      await stranger.forge(`v1:moderate:miss-dismiss:${scope}`, ["unclear"]);
      await reads(stranger, "That is no longer waiting");
      await stranger.forgeForm(`v1:moderate:miss-reply:${scope}`, { words: "Mine now" });
      await reads(stranger, "That is no longer waiting");
    }

    const promote = await demote();
    await moderator.forge(dismiss ?? "");
    await reads(moderator, moderators);
    await moderator.forge(`v1:moderate:miss-dismiss:${scope}`, ["unclear"]);
    await reads(moderator, moderators);
    await moderator.forgeForm(`v1:moderate:miss-reply:${scope}`, { words: "Still mine" });
    await reads(moderator, moderators);
    await promote();

    const before = member.direct().length;
    await moderator.command("moderate misses");
    await reads(moderator, "Guardmorph?");
    await member.command("privacy");
    await member.press("Withdraw");
    await reads(member, "Withdrawn.");
    // Withdrawn meanwhile: the moderator's button finds nothing, and nobody is written to.
    await moderator.forge(`v1:moderate:miss-dismiss:${scope}`, ["unclear"]);
    await reads(moderator, "That is no longer waiting");
    expect(member.direct()).toHaveLength(before);
  });
});

/** The label of the only miss in the picker. */
function optionOf(person: Person): string {
  const label = person.labels().findLast((one) => one.startsWith("1. "));
  if (label === undefined) throw new Error(`no miss is listed: ${person.words()}`);
  return label;
}

it("in direct messages on Discord there are no moderators, and it says so", { timeout: 60_000 }, async () => {
  const person = discordPerson(program.discord, { member: MEMBER, guild: null });
  await person.command("ask", UNANSWERED);
  await reads(person, "There are no moderators in a direct message");
  expect(() => person.routeOf("Send this to the moderators")).toThrow("nothing is labelled");
  for (const route of ["v1:miss:form:", "v1:feedback:helpful:pay/residents", "v1:feedback:wrong:pay/residents"]) {
    await person.forge(route);
    await reads(person, "There are no moderators in a direct message");
  }
  await person.forgeForm("v1:miss:draft:", { words: "x", reply: "no" });
  await reads(person, "There are no moderators in a direct message");
});

/** What a profile adds to private replies of other commands, and that public ones get none of it. */
import { describe, expect, it } from "vitest";
import { memoryMembers, type Profile } from "../../src/onboarding/index.ts";
import { realCore } from "../support/onboarding.ts";
import { startChat } from "../support/terminal.ts";

const members = memoryMembers();
let reads = 0;
const { bot } = await realCore({
  members: {
    ...members,
    get: (member) => {
      reads++;
      return members.get(member);
    },
  },
});
const resident: Profile = { credential: "resident", level: 3, specialty: "emergency-medicine", employer: "academic" };

async function as(profile: Profile, line: string): Promise<string> {
  await members.update("terminal:local", () => ({ profile, steps: {}, usedAt: "2026-11-20T12:00:00.000Z" }));
  reads = 0;
  return startChat(bot).says(line);
}

describe("a private reply", () => {
  it.each([
    ["/pay", /For: Resident|Resident, PGY-3, Emergency medicine, from your profile/],
    ["/eligibility", /from your profile/],
    ["/disclosure", /from your profile/],
    ["/ask what does it pay", /from your profile/],
    ["/pay 5h", /from your profile/],
  ])("%s fills what was left open, says so, and reads one record", async (line, said) => {
    expect(await as(resident, line)).toMatch(said);
    expect(reads).toBeLessThanOrEqual(1);
  });

  it("puts the visa of the profile first", async () => {
    for (const line of ["/pay", "/eligibility np", "/disclosure va", "/ask what does it pay", "/hipaa name removed"])
      expect(await as({ ...resident, authorization: "j1" }, line), line).toMatch(/^[^\n]*\n?.*J-1: no paid AI work/);
  });

  it("puts the visa of the profile above the letters, above a draft, and first in the draft itself", async () => {
    await as({ ...resident, authorization: "j1" }, "/help");
    const chat = startChat(bot);
    expect(await chat.says("/disclosure letter")).toMatch(/J-1: no paid AI work[\s\S]*Choose a letter/);
    await chat.presses("Letter to your program director");
    reads = 0;
    expect(await chat.fills({})).toMatch(/^[^\n]*\n?.*J-1: no paid AI work[\s\S]*Letter to your program director/);
    expect(reads).toBeLessThanOrEqual(1);
    expect(chat.reply?.file?.text).toMatch(/^\[STOP on a J-1: do not send this letter/);

    await as({ ...resident, authorization: "citizen-or-permanent-resident" }, "/help");
    await chat.says("/disclosure letter");
    await chat.presses("Letter to your program director");
    await chat.fills({});
    chat.seesNot("J-1: no paid AI work");
  });

  it("takes nothing of one's training along to another credential", async () => {
    const pay = await as(resident, "/pay credential:np");
    expect(pay).not.toContain("from your profile");
    expect(pay).not.toContain("PGY-3,");
  });

  it("of somebody who is not remembered is as it was", async () => {
    await members.forget("terminal:local");
    expect(await startChat(bot).says("/pay")).not.toContain("from your profile");
    expect(await startChat(bot).says("/disclosure")).not.toContain("from your profile");
  });
});

it("a public reply is composed without the profile", async () => {
  await as({ ...resident, authorization: "j1" }, "/help");
  reads = 0;
  const mention = async (member: string) => {
    const { later: _, ...response } = {
      later: undefined,
      ...(await bot.dispatch({
        kind: "command",
        name: "ask",
        text: "what does it pay",
        visibility: "public",
        surface: "discord",
        member,
        community: "discord:1",
        locale: "en-US",
        moderator: async () => false,
      })),
    };
    return response;
  };
  expect(await mention("terminal:local")).toEqual(await mention("discord:2"));
  expect(reads).toBe(0);
});

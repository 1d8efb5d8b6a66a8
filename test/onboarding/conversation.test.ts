/** From /start to a plan, as a member at a terminal. */
import { beforeEach, describe, expect, it } from "vitest";
import { type Members, memoryMembers } from "../../src/onboarding/index.ts";
import { realCore } from "../support/onboarding.ts";
import { type Chat, startChat } from "../support/terminal.ts";

let members: Members = memoryMembers();
let now = new Date("2026-11-20T12:00:00Z");
const current: Members = {
  get: (member) => members.get(member),
  update: (member, change) => members.update(member, change),
  forget: (member) => members.forget(member),
  export: (member) => members.export(member),
};
const { bot, log } = await realCore({ members: current, now: () => now });
const ME = "terminal:local";
let chat: Chat;
beforeEach(() => {
  members = memoryMembers();
  now = new Date("2026-11-20T12:00:00Z");
  chat = startChat(bot);
});

/** A citizen in PGY-3 at an academic center, remembered. */
async function answersAll(): Promise<void> {
  await chat.says("/start");
  await chat.presses(/^Remember my answers/);
  await chat.presses("Resident");
  await chat.presses("PGY-3");
  await chat.presses("Emergency and critical care");
  await chat.presses("Emergency medicine");
  await chat.presses("Academic medical center or university");
  await chat.presses("US citizen or permanent resident");
  await chat.presses("About 5 hours a week");
}

describe("/start", () => {
  it("says first who can see the answers, and asks whether to remember them", async () => {
    await chat.says("/start");
    chat.sees("not your program's chiefs, and not the moderators", "Whoever runs this bot has the store");
    expect(chat.offers()).toEqual(["Remember my answers for 180 days", "Do not remember"]);
    expect(await members.get(ME)).toBeUndefined();
  });

  it("ends in the plan after six answers, each written before the next question", async () => {
    await chat.says("/start");
    await chat.presses(/^Remember my answers/);
    chat.sees("Your credential", "Question 1 of 5");
    await chat.presses("Resident");
    expect((await members.get(ME))?.profile).toEqual({ credential: "resident" });
    chat.sees("Your training year", "Question 2 of 6");
    await chat.presses("PGY-3");
    await chat.presses("Emergency and critical care");
    await chat.presses("Emergency medicine");
    await chat.presses("Academic medical center or university");
    chat.sees("What allows you to work");
    await chat.presses("US citizen or permanent resident");
    await chat.presses("About 5 hours a week");
    chat.sees("Your plan: 0 of 10 done", "Next: Get your program director's written yes", "from your profile");
    expect((await members.get(ME))?.profile).toEqual({
      credential: "resident",
      level: 3,
      specialty: "emergency-medicine",
      employer: "academic",
      authorization: "citizen-or-permanent-resident",
      hours: 5,
    });
  });

  it("lets every question be skipped", async () => {
    await chat.says("/start");
    await chat.presses(/^Remember my answers/);
    for (let question = 0; question < 5; question++) await chat.presses("Skip");
    chat.sees("Your plan: 0 of", "Next: Make sure that you may work at all");
    expect((await members.get(ME))?.profile).toEqual({});
  });

  it("says a hard stop at once, before the next question and before any platform", async () => {
    await chat.says("/start");
    await chat.presses(/^Remember my answers/);
    await chat.presses("Fellow");
    await chat.presses("Skip");
    await chat.presses("Skip");
    await chat.presses("J-1 exchange visitor");
    chat.sees(/^.*J-1: no paid work outside your program/, "Ask first: your Training Program Liaison", "Hours a week");
    await chat.presses("Skip");
    chat.sees("J-1: no paid work outside your program", "more steps come after you have the written answer");
    chat.seesNot(/Mercor|Handshake|Outlier/);
    expect(chat.offers()).not.toContain("Apply where your training year is taken");
  });

  it("goes back, keeps an answer, edits one, and starts over", async () => {
    await answersAll();
    await chat.presses("Change my answers");
    await chat.presses("Who employs you");
    chat.sees("Your answer so far: Academic medical center or university");
    await chat.presses("VA (Veterans Affairs)");
    chat.sees("Your plan: 0 of 11 done", "VA (Veterans Affairs)");
    await chat.presses("Change my answers");
    await chat.presses("Start over");
    chat.sees("Your answers are cleared", "Question 1 of 5");
    await chat.presses("Registered nurse");
    await chat.presses("Back");
    chat.sees("Your answer so far: Registered nurse");
    await chat.presses("Keep my answer");
    chat.sees("Your specialty");
    expect((await members.get(ME))?.profile).toEqual({ credential: "rn" });
  });

  it("knows who comes back", async () => {
    await answersAll();
    await chat.says("/start");
    chat.sees("I remember you: Resident, PGY-3, Emergency medicine");
    await chat.presses("Open my plan");
    chat.sees("Your plan: 0 of 10 done");
  });

  it("gives the plan to somebody who does not want to be remembered, and keeps nothing", async () => {
    await chat.says("/start");
    await chat.presses("Do not remember");
    await chat.presses("Pharmacist");
    await chat.presses("Pharmacy");
    await chat.presses("Clinical and hospital pharmacy");
    await chat.presses("Employed by a hospital or health system");
    await chat.presses("US citizen or permanent resident");
    await chat.presses("Skip");
    chat.sees("Your plan", "Next: Hospital: read your contract", "Nothing of this is stored");
    await chat.presses("Open the next step");
    chat.sees("How long:");
    expect(chat.offers()).not.toContain("Done");
    await chat.presses("Next step");
    await chat.presses("Back to the plan");
    expect(await members.export(ME)).toBeNull();
    await chat.presses("Remember this plan");
    chat.sees("Remembered", "Your plan: 0 of 10 done");
    expect((await members.get(ME))?.profile).toMatchObject({
      credential: "pharmacist",
      employer: "community-hospital",
    });
  });
});

describe("/plan", () => {
  it("offers to start where there is none", async () => {
    await chat.says("/plan");
    chat.sees("You have no plan yet");
    await chat.presses("Start");
    chat.sees("Who can see your answers");
  });

  it("marks steps as done, waiting and not for me, and undoes it", async () => {
    await answersAll();
    await chat.presses("Open the next step");
    chat.sees("Get your program director's written yes", "Permission. step 1 of 10", "Sources: ACGME");
    await chat.presses("I have asked, and wait");
    chat.sees("Waiting for an answer", "Your plan: 0 of 10 done", "Next: Know the clauses");
    chat.sees("Waiting since November 20, 2026: Get your program director's written yes");
    await chat.presses("Get your program director's written yes");
    await chat.presses("Done");
    chat.sees("Marked as done", "Your plan: 1 of 10 done");
    await chat.presses("Know the clauses to read before you sign");
    await chat.presses("Not for me");
    chat.sees("Your plan: 1 of 9 done");
    await chat.presses("Know the clauses to read before you sign");
    await chat.presses("Undo");
    chat.sees("Open again", "Your plan: 1 of 10 done");
    now = new Date("2026-12-24T12:00:00Z");
    expect((await members.get(ME))?.steps).toEqual({ program: { state: "done", at: "2026-11-20T12:00:00.000Z" } });
  });

  it("opens behind a hard stop with a written yes, and ends with a written no", async () => {
    await answersAll();
    await chat.presses("Change my answers");
    await chat.presses("Your training year");
    await chat.presses("PGY-1 (intern)");
    chat.sees("PGY-1: a no, until your GME office writes otherwise", "Your plan: 0 of 1 done", "9 more steps");
    await chat.presses("Open the next step");
    await chat.presses("The answer was no");
    chat.sees("Written no noted", "The answer was no, so the plan ends here");
    await chat.presses("PGY-1: a no, until your GME office writes otherwise");
    await chat.presses("Undo");
    await chat.presses("Open the next step");
    await chat.presses("I have a written yes");
    chat.sees("Written yes noted", "Your plan: 1 of 10 done");
  });

  it("opens what a step rests on beside it", async () => {
    await answersAll();
    await chat.presses("Open the next step");
    await chat.presses(/Trainees: get your program director/);
    chat.sees("Trainees: get your program director's written yes before you start");
  });
});

describe("an old button", () => {
  const press = (route: string, values: string[] = []) =>
    bot.dispatch({
      kind: "press",
      route,
      values,
      from: "private",
      surface: "terminal",
      member: ME,
      community: null,
      locale: "en-US",
      moderator: async () => false,
    });
  const wordsOf = async (...args: Parameters<typeof press>) => {
    const response = await press(...args);
    return response.kind === "reply" ? JSON.stringify(response.reply) : response.kind;
  };

  it.each([
    "v1:start:answer:n.zzzz.....,level,next",
    "v1:start:answer:n......,nothing,next",
    "v1:start:answer:x,credential,next",
    "v1:start:answer:n......,credential,next,nobody",
    "v1:start:answer:n......,level,next,9",
    "v1:start:ask:n......,__proto__,next",
    "v1:start:begin:z",
    "v1:start:keep:k",
    "v1:plan:show:",
    "v1:plan:mark:program,yes",
  ])("%s is told to be out of date", async (route) => {
    await members.update(ME, () => ({ profile: {}, steps: {}, usedAt: now.toISOString() }));
    expect(await wordsOf(route)).toContain("out of date");
    expect((await members.get(ME))?.profile).toEqual({});
    expect(log.lines.filter(({ level }) => level === "error")).toEqual([]);
  });

  it.each(["v1:start:answer:k,credential,next,rn", "v1:plan:mark:program,done", "v1:plan:show:k", "v1:start:over:k"])(
    "%s keeps nothing after a deletion",
    async (route) => {
      expect(await wordsOf(route)).toContain("Nothing is kept about you any more");
      expect(await members.export(ME)).toBeNull();
    },
  );

  it("marks no step that is not in the plan, or stands behind a stop", async () => {
    const profile = { credential: "resident", level: 1 };
    await members.update(ME, () => ({ profile, steps: {}, usedAt: now.toISOString() }));
    for (const step of ["contract", "employer-va", "nothing", "__proto__", "constructor"])
      expect(await wordsOf(`v1:plan:mark:${step},done`)).toContain("no longer part of your plan");
    expect((await members.get(ME))?.steps).toEqual({});
  });

  it("pressed twice marks once, and keeps the first day", async () => {
    await members.update(ME, () => ({ profile: { credential: "rn" }, steps: {}, usedAt: now.toISOString() }));
    await press("v1:plan:mark:contract,waiting");
    now = new Date("2026-11-25T12:00:00Z");
    await press("v1:plan:mark:contract,waiting");
    expect((await members.get(ME))?.steps.contract).toEqual({ state: "waiting", at: "2026-11-20T12:00:00.000Z" });
  });
});

describe("/privacy", () => {
  it("says that nothing is kept, and what never is", async () => {
    await chat.says("/privacy");
    chat.sees("Nothing is kept about you", "Not kept: what you ask and write here");
    expect(chat.offers()).toEqual([]);
  });

  it("shows everything, exports it, and deletes it after one question", async () => {
    await answersAll();
    await chat.presses("Open the next step");
    await chat.presses("I have asked, and wait");
    await chat.says("/privacy");
    chat.sees(
      "Your credential: Resident",
      "Your training year: PGY-3",
      "Your specialty: Emergency medicine",
      "Who employs you: Academic medical center or university",
      "What allows you to work: US citizen or permanent resident",
      "Hours a week: 5 hours a week",
      "Get your program director's written yes: waiting, November 20, 2026",
      "Last used on November 20, 2026",
    );
    const { reply } = chat;
    await chat.presses("Export as JSON");
    expect(JSON.parse(chat.reply?.file?.text ?? "")).toEqual(await members.export(ME));
    chat.sees('"authorization": "citizen-or-permanent-resident"');
    expect(reply?.file).toBeUndefined();
    await chat.presses("Delete everything");
    chat.sees("your answers (6), the marks in your plan (1)");
    await chat.presses("Keep it");
    await chat.presses("Delete everything");
    expect(await members.export(ME)).not.toBeNull();
    await chat.presses("Delete it now");
    chat.sees("Nothing is kept about you any more");
    expect(await members.export(ME)).toBeNull();
  });
});

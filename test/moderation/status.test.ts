/** /moderate status, stale, preview and panel; and channels that are told when content breaks. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { emptyCommunity } from "../../src/moderation/index.ts";
import { answerFile, base } from "../support/content.ts";
import { type Moderating, moderating, type Person, routeOf } from "../support/moderating.ts";

let here: Moderating;
let chief: Person;
let member: Person;
const NOW = new Date("2026-11-20T12:00:00Z");
const RESIDENTS = base["answers/pay/residents.md"] ?? "";

beforeAll(async () => {
  here = await moderating();
  chief = here.person();
  member = here.person({ member: "discord:2", moderates: () => false });
});
afterAll(() => here.folder.remove());
beforeEach(async () => {
  here.world.now = NOW;
  here.world.channel = "delivered";
  here.posted.length = 0;
  for (const [community] of await here.communities.all())
    await here.communities.update(community, () => emptyCommunity);
});

const reload = async (files: Record<string, string | undefined>) => {
  await here.folder.write(files);
  await here.core.content.reload();
  await here.core.tellModerators();
};
afterEach(() => reload({ "answers/pay/residents.md": RESIDENTS }));

describe("status", () => {
  it("says what is in force, since when, and how much of it there is", async () => {
    const { text } = await chief.command("moderate status");
    const { version } = here.core.content.current();
    expect(text).toContain(`Version ${version}, in force since 2026-11-20 12:00 UTC.`);
    expect(text).toContain("Answers: 2");
    expect(text).toContain("Open misses: 0");
    expect(text).toContain("The files have no errors.");
  });

  it("is what a bare /moderate opens, and keeps to its own community", async () => {
    await chief.submit("v1:moderate:note-add:pay", { text: "Ask the chiefs.", until: "" });
    expect((await chief.command("moderate")).text).toContain("Notes here: 1 shown");
    expect((await here.person({ community: "discord:200" }).command("moderate")).text).toContain("Notes here: 0 shown");
    expect((await here.person({ community: null }).command("moderate")).text).toContain("inside a community only");
  });

  it("names what is wrong with the files, in the checker's words, while the last good version stays", async () => {
    const { version } = here.core.content.current();
    await reload({ "answers/pay/residents.md": RESIDENTS.replace("reviewed: 2026-11-01", "reviewed: 2027-11-01") });
    const seen = await chief.command("moderate status");
    expect(seen.text).toContain(`Version ${version}`);
    expect(seen.text).toContain("The files have 1 error to mend");
    expect(seen.text).toMatch(/answers\/pay\/residents\.md:\d+: `reviewed` 2027-11-01 lies in the future/);
    expect((await member.press("v1:answer:open:pay/residents")).text).toContain("One page lists");
    expect(JSON.stringify(here.log.lines)).toContain("lies in the future");
    const all = await chief.press("v1:moderate:problems:0");
    expect(all.text).toContain("lies in the future");
  });

  it("repeats no line that may hold patient data, here or in the log", async () => {
    const asks = ["pt jane miller mrn 88812345 asks", "pgy3 hourly", "trainee pay"];
    const twice = answerFile({
      asks: [...asks, "pay as a pgy4", "resident pay"],
      data: "figures: [pay.residents, pay.wage-base]",
    });
    await reload({ "answers/pay/residents.md": twice, "answers/pay/other.md": twice.replace("# What", "# How") });
    const { text } = await chief.press("v1:moderate:problems:0");
    expect(text).toContain("cannot be repeated here");
    expect(text + JSON.stringify(here.log.lines)).not.toContain("88812345");
    await reload({ "answers/pay/other.md": undefined });
  });
});

describe("a channel for moderators", () => {
  const broken = RESIDENTS.replace("# What", "## What");
  const other = RESIDENTS.replace("reviewed: 2026-11-01", "reviewed: soon");
  const set = async () =>
    chief.press(routeOf(await chief.command("moderate status"), "Tell this channel when a file is broken"));

  it("is told once for each error, and once when all is mended", async () => {
    expect((await set()).text).toContain("Moderators are told in this channel");
    expect(here.posted.map(({ channel }) => channel)).toEqual(["900"]);
    await reload({ "answers/pay/residents.md": broken });
    await reload({ "answers/pay/residents.md": `${broken}\n` });
    expect(here.posted).toHaveLength(2);
    expect(here.posted[1]?.text).toContain("only the title may be a heading");
    expect(here.posted[1]?.text).toContain("Members keep getting the last good version");
    await reload({ "answers/pay/residents.md": other });
    expect(here.posted).toHaveLength(3);
    expect(here.posted[2]?.text).toContain("`reviewed` must be a date");
    await reload({ "answers/pay/residents.md": RESIDENTS });
    await reload({ "answers/pay/residents.md": `${RESIDENTS}\n` });
    expect(here.posted).toHaveLength(4);
    expect(here.posted[3]?.text).toContain("in order again");
  });

  it("is told what was mended while the program was stopped, by one process alone", async () => {
    await set();
    await reload({ "answers/pay/residents.md": broken });
    const next = await moderating({}, here.communities);
    await next.core.tellModerators();
    expect(next.posted.map(({ text }) => text)).toEqual([expect.stringContaining("in order again")]);
    await reload({ "answers/pay/residents.md": RESIDENTS });
    expect(here.posted).toHaveLength(2);
    await next.folder.remove();
  });

  it("is told the next time where the platform could not be reached", async () => {
    await set();
    here.world.channel = "down";
    await reload({ "answers/pay/residents.md": broken });
    here.world.channel = "delivered";
    await reload({ "answers/pay/residents.md": `${broken}\n` });
    expect(here.posted.filter(({ text }) => text.includes("only the title"))).toHaveLength(1);
  });

  it("is not kept where the bot may not write", async () => {
    here.world.channel = "refused";
    expect((await set()).text).toContain("I may not write in this channel");
    expect((await here.communities.get("discord:100")).channel).toBeUndefined();
  });

  it("that takes nothing any more is named in the status, and can be switched off", async () => {
    await set();
    here.world.channel = "refused";
    await reload({ "answers/pay/residents.md": broken });
    const status = await chief.command("moderate status");
    expect(status.text).toContain("It took no message the last time");
    await chief.press(routeOf(status, "Tell no channel"));
    expect((await here.communities.get("discord:100")).channel).toBeUndefined();
  });

  it("is each community's own", async () => {
    await set();
    const far = here.person({ community: "discord:200", channel: "901" });
    await far.press("v1:moderate:channel-here:");
    await reload({ "answers/pay/residents.md": broken });
    expect(here.posted.slice(2).map(({ community, channel }) => [community, channel])).toEqual([
      ["discord:100", "900"],
      ["discord:200", "901"],
    ]);
  });
});

describe("what is due for review", () => {
  it("stands overdue first, with owner and date, in pages", async () => {
    here.world.now = new Date("2027-01-29T12:00:00Z");
    expect((await chief.command("moderate stale")).text).toContain("0 overdue, 2 more due within 14 days");
    here.world.now = new Date("2027-02-01T12:00:00Z");
    const seen = await chief.command("moderate stale", "30");
    expect(seen.text).toMatch(/Overdue since January 30, 2027: .* \(hipaa\/made-up-cases\)\. Owner: project\./);
    const answer = await chief.press(routeOf(seen, "See an answer"), ["pay/residents"]);
    expect(answer.text).toContain("This answer was due for review on January 30, 2027");
    here.world.now = NOW;
    expect((await chief.command("moderate stale")).text).toContain("Nothing is due for review within 14 days");
  });
});

describe("preview", () => {
  const paste = (text: string, id = "pay/residents", rest = "") =>
    chief.submit("v1:moderate:preview:", { id, text, rest });

  it("of an answer in force is what members see, with what the checker says", async () => {
    await chief.submit("v1:moderate:note-add:pay", { text: "Ask the chiefs.", until: "" });
    const shown = await member.press("v1:answer:open:pay/residents");
    const choice = await chief.command("moderate preview");
    const topic = await chief.press(routeOf(choice, "Choose a topic"), ["pay"]);
    const seen = await chief.press(routeOf(topic, "Choose an answer"), ["pay/residents"]);
    expect(seen.text.startsWith(shown.text)).toBe(true);
    expect(seen.text).toContain("Ask the chiefs.");
    expect(seen.text).toContain("What the checker says\nThe checker found nothing.");
    expect((await chief.command("moderate preview", "pay/residents")).text).toBe(seen.text);
  });

  it("of a pasted file shows it with the checker's findings, and changes nothing", async () => {
    const text = RESIDENTS.replace("Ask in writing.", "This pays $90 an hour.\n\n> a quote").replace(
      "# What",
      "# New: what",
    );
    const seen = await paste(text);
    expect(seen.text).toContain("New: what residents are paid");
    expect(seen.text).toContain("$90-140/hr (reported by Job Board");
    expect(seen.text).toMatch(/residents\.md:\d+: a quote \(a line that begins with >\) cannot be shown here/);
    expect((await member.press("v1:answer:open:pay/residents")).text).not.toContain("New: what");
  });

  it("of a text without data shows it, and says what a file still needs", async () => {
    const seen = await paste(
      "# Night rates\n\nAsk the recruiter in writing.\n\nThis is not moonlighting.",
      "pay/night-rates",
    );
    expect(seen.text).toContain("Night rates\nAsk the recruiter in writing.");
    expect(seen.text).toContain("There is no data at the top yet.");
    expect(seen.text).toMatch(/answers\/pay\/night-rates\.md:5: "not moonlighting" is a promise nobody can make/);
    expect(seen.text).not.toMatch(/asks` has|names no source/);
  });

  it("of data that cannot be read shows the text all the same", async () => {
    const seen = await paste(RESIDENTS.replace("reviewed:", "reviewd:"));
    expect(seen.text).toContain("What residents are paid");
    expect(seen.text).toContain("The data at the top cannot be used as it stands");
    expect(seen.text).toMatch(/residents\.md:\d+: unknown key `reviewd`.*Did you mean `reviewed`/);
  });

  it("knows other answers: what another claims already, what exists nowhere", async () => {
    const seen = await paste(
      RESIDENTS.replace("pay as a pgy4", "are made up cases phi").replace(
        "figures:",
        "related: [pay/nowhere]\nfigures:",
      ),
    );
    expect(seen.text).toContain("also stands in hipaa/made-up-cases");
    expect(seen.text).toContain("unknown answer `pay/nowhere`");
  });

  it("says where a text would not fit, and holds two fields' worth", async () => {
    const long = await paste("# T\n\nShort.", "pay/long", `\n${"Words and more of them here. ".repeat(70)}`);
    expect(long.text).toContain("the details are too long");
  });

  it("of no text, of an id that is none, or of patient data shows nothing", async () => {
    expect((await paste("# T\n\nText.", "nowhere/x")).errors?.id).toContain("topic/name");
    expect((await paste("# T\n\nText.", "pay/../../etc")).errors?.id).toContain("topic/name");
    expect((await paste("---\nasks: [")).text).toContain("There is nothing here that could be shown");
    expect((await paste("# T\n\npt John Smith mrn 12345678")).text).toContain("was not read any further");
  });
});

describe("a panel", () => {
  it("is posted for all, and pressed by anybody answers that one alone, months later", async () => {
    const posted = await chief.command("moderate panel");
    expect(posted.response).toMatchObject({ kind: "reply", visibility: "public" });
    expect(Object.keys(posted.routes)).toEqual([
      "Start",
      "Ask",
      "Eligibility",
      "Pay",
      "HIPAA",
      "Malpractice",
      "Disclosure",
    ]);
    here.world.now = new Date("2027-06-20T12:00:00Z");
    for (const [label, route] of Object.entries(posted.routes)) {
      const seen = await member.press(route, [], "shared");
      if (label === "Ask") continue;
      expect(seen.response).toMatchObject({ kind: "reply", visibility: "private", mode: "add" });
      expect(seen.text).not.toMatch(/out of date|Reference/);
    }
    const { form } = await member.press(posted.routes.Ask ?? "", [], "shared");
    const asked = await member.submit(form?.route ?? "", { question: "what do residents make" });
    expect(asked.response).toMatchObject({ kind: "reply", visibility: "private" });
    expect(asked.text).toContain("What residents are paid");
  });

  it("is not posted by who is no moderator: one private line", async () => {
    const refused = await member.command("moderate panel");
    expect(refused.response).toMatchObject({ kind: "reply", visibility: "private" });
    expect(refused.text).toContain("Only moderators");
  });
});

describe("a pasted file and the screen", () => {
  const file = (body: string, asks = "tired of everything, looking at ai work") =>
    `---\nasks: |\n  mom of 2 working nights want something calmer\n  ${asks}\n  so burned out would this be a break\nsources: [board-2026]\nreviewed: 2026-11-01\nreviewed-by: project\n---\n# A title\n\n${body}`;
  const paste = (text: string, rest = "") => chief.submit("v1:moderate:preview:", { id: "pay/draft", text, rest });

  it("reads the lines of its data one by one, and its text whole", async () => {
    expect((await paste(file("Ask in writing."))).text).toContain("A title");
    for (const seen of [
      await paste(file("Ask about:\nmrn 12345678.")),
      await paste(file("Ask.", "my pt jane miller mrn 12345678")),
      await paste(file("Ask in writing."), "pt John Smith, mrn 12345678"),
      await paste("---\nmrn 12345678"),
    ])
      expect(seen.text).toContain("was not read any further");
  });
});

/** Notes and routes: written in a form, checked, shown beneath answers of one community, and of no other. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { emptyCommunity } from "../../src/moderation/index.ts";
import { answerFile, base } from "../support/content.ts";
import { type Moderating, moderating, type Person, routeOf } from "../support/moderating.ts";

const GME = "Our GME office: form at https://gme.example.org/outside-work.";
let here: Moderating;
let chief: Person;
let member: Person;
let elsewhere: Person;
let direct: Person;

beforeAll(async () => {
  const residents = answerFile({
    data: "audience: {credential: [resident]}\nfigures: [pay.residents, pay.wage-base]",
    body: "One page lists {pay.residents}.\n\nAsk in writing.",
  });
  here = await moderating({ "answers/pay/residents.md": residents });
  chief = here.person();
  member = here.person({ member: "discord:2", moderates: () => false });
  elsewhere = here.person({ member: "discord:3", community: "discord:200" });
  direct = here.person({ community: null, channel: null });
});
afterAll(() => here.folder.remove());
beforeEach(async () => {
  here.world.now = new Date("2026-11-20T12:00:00Z");
  for (const [community] of await here.communities.all())
    await here.communities.update(community, () => emptyCommunity);
});

const write = (on: string, text: string, until = "", person = chief) =>
  person.submit(`v1:moderate:note-add:${on}`, { text, until });
const answer = (person: Person, id = "pay/residents") => person.press(`v1:answer:open:${id}`);

describe("a note", () => {
  it("is written from the list, by way of its topic and answer, in a form that asks when it ends", async () => {
    const list = await chief.command("moderate notes");
    expect(list.text).toContain("There is no note yet");
    const where = await chief.press(routeOf(list, "Add a note"));
    const topic = await chief.press(routeOf(where, "Choose a topic"), ["pay"]);
    const { form } = await chief.press(routeOf(topic, "Or one answer"), ["pay/residents"]);
    expect(form?.fields.map(({ id }) => id)).toEqual(["text", "until"]);
    expect(form?.fields[1]?.value).toBe("2027-05-19");
    const saved = await chief.submit(form?.route ?? "", { text: GME, until: "2027-05-19" });
    expect(saved.text).toContain("From this community (a moderator, Nov 20, 2026): Our GME office");
    expect((await chief.command("moderate notes")).text).toContain("until May 19, 2027");
  });

  it("stands under its answer on every way to it, with a link that can be pressed", async () => {
    await write("pay/residents", GME);
    const shown = await answer(member);
    expect(shown.text).toContain("From this community (a moderator, Nov 20, 2026): Our GME office: form at");
    expect(JSON.stringify(shown.response)).toContain('"url":"https://gme.example.org/outside-work"');
    for (const seen of [
      await member.command("ask", "what do residents make"),
      await member.command("pay", "credential:resident level:3"),
      await member.press("v1:answer:details:pay/residents"),
      await member.press("v1:answer:share:pay/residents"),
      await member.press("v1:answer:pick:0", ["pay/residents"]),
      await member.press("v1:plan:read:", ["pay/residents"]),
      await member.command("topics", "pay/residents"),
    ])
      expect(seen.text).toContain("From this community");
  });

  it("on a topic stands under every answer of it, and under no other topic's", async () => {
    await write("hipaa", "Our privacy office answers within two days.");
    expect((await answer(member, "hipaa/made-up-cases")).text).toContain("Our privacy office");
    expect((await answer(member)).text).not.toContain("privacy office answers");
  });

  it("is never seen in another community, nor in a direct message without one", async () => {
    await write("pay/residents", GME);
    expect((await answer(elsewhere)).text).not.toContain("From this community");
    expect((await answer(direct)).text).not.toContain("From this community");
    const id = (await here.communities.get("discord:100")).notes[0]?.id ?? "";
    for (const action of ["note-open", "note-edit", "note-remove"])
      expect((await elsewhere.press(`v1:moderate:${action}:${id}`)).text).toContain("out of date");
    await elsewhere.press(`v1:moderate:note-drop:${id}`);
    expect((await answer(member)).text).toContain("From this community");
    expect((await elsewhere.command("moderate notes")).text).toContain("There is no note yet");
  });

  it("is held to the rules of content, each problem at its field", async () => {
    const wrong: [string, RegExp][] = [
      ["This is not moonlighting, so ask nobody.", /promise nobody can make/],
      ["Form at http://gme.example.org", /https/],
      ["Call <b>now</b>", /HTML/],
      ["Ask @everyone here", /mention/],
      ["Rates are {pay.residents}", /braces/],
      ["Party \u{1F389} at the office", /emoji/],
      ["Zero\u200Bwidth words", /invisible/],
      ["# Big words", /heading/],
      ["word ".repeat(120), /too long/],
      ["![x](https://example.org/x.png)", /image/],
    ];
    for (const [text, message] of wrong) expect((await write("pay", text)).errors?.text).toMatch(message);
    expect((await write("pay", GME, "soon")).errors?.until).toContain("2027-06-30");
    expect((await write("pay", GME, "2026-11-19")).errors?.until).toContain("over already");
    expect((await here.communities.get("discord:100")).notes).toEqual([]);
  });

  it("is given back to copy where a surface cannot show the form again", async () => {
    const { response } = await write("pay", "This is not moonlighting.");
    expect(JSON.stringify(response)).toContain('{"kind":"copy","text":"This is not moonlighting."}');
    expect(JSON.stringify(response)).toContain("v1:moderate:note-add:pay");
  });

  it("takes no patient data, and nothing of it is kept", async () => {
    for (const text of [
      "pt John Smith mrn 12345678 asked about this",
      "Call 555-0142 about MRN 12345678",
      "Fax the form of the 12 March admission to 555-0142, SSN 219-09-9999",
    ])
      expect((await write("pay", text)).text).toContain("was not read any further");
    expect((await here.communities.get("discord:100")).notes).toEqual([]);
  });

  it("takes an office's phone, fax, email, address and page, as files do", async () => {
    for (const [at, text] of [
      "Our GME office: phone 716-555-0142, fax 716-555-0143.",
      "Write to gme.office@hospital.example.org.",
      "GME office, 100 Example Street, Buffalo, NY 14203.",
      "The form: https://portal.example.org/patients/login.",
    ].entries()) {
      const saved = await write(at < 3 ? "pay" : "hipaa", text);
      expect(saved.text, text).toContain("Saved.");
    }
  });

  it("is changed, and removed after one more question", async () => {
    await write("pay/residents", GME, "2027-01-31");
    const list = await chief.command("moderate notes");
    const id = (await here.communities.get("discord:100")).notes[0]?.id ?? "";
    const note = await chief.press(routeOf(list, "Open a note"), [id]);
    const { form } = await chief.press(routeOf(note, "Change"));
    expect(form?.fields.map(({ value }) => value)).toEqual([GME, "2027-01-31"]);
    here.world.now = new Date("2026-12-24T12:00:00Z");
    const changed = await chief.submit(form?.route ?? "", { text: "Ask the GME office first.", until: "" });
    expect(changed.text).toContain("(a moderator, Dec 24, 2026): Ask the GME office first.");
    expect(changed.text).toContain("no end date");
    const sure = await chief.press(routeOf(changed, "Remove"));
    expect((await answer(member)).text).toContain("GME office first");
    const gone = await chief.press(routeOf(sure, "Remove it now"));
    expect(gone.text).toContain("Removed.");
    expect((await answer(member)).text).not.toContain("From this community");
    expect((await chief.press(`v1:moderate:note-edit:${id}`)).text).toContain("out of date");
  });

  it("vanishes after its last day, and is listed as expired", async () => {
    await write("pay/residents", GME, "2026-11-21");
    here.world.now = new Date("2026-11-21T23:59:00Z");
    expect((await answer(member)).text).toContain("From this community");
    here.world.now = new Date("2026-11-22T00:01:00Z");
    expect((await answer(member)).text).not.toContain("From this community");
    const list = await chief.command("moderate notes");
    expect(list.text).toMatch(/Expired, no longer shown\n.*expired after Nov 21, 2026/s);
  });

  it("has at most three beside it on one answer; an expired one gives its place", async () => {
    for (const text of ["One.", "Two.", "Three."]) await write("pay", text, "2026-12-01");
    const full = await write("pay", "Four.");
    expect(full.text).toContain("3 notes here already");
    // Nobody writes it twice, and the way to the others is there.
    expect(JSON.stringify(full.response)).toContain('{"kind":"copy","text":"Four."}');
    expect((await chief.press(routeOf(full, "All notes"))).text).toContain("3 notes, 0 expired.");
    here.world.now = new Date("2026-12-02T12:00:00Z");
    expect((await write("pay", "Four.")).text).toContain("Saved.");
  });

  it("follows an answer that was renamed", async () => {
    await write("hipaa/made-up-cases", "Ask our privacy office.");
    const text = base["answers/hipaa/made-up-cases.md"] ?? "";
    await here.folder.write({
      "answers/hipaa/made-up-cases.md": undefined,
      "answers/hipaa/vignettes.md": text.replace("sources:", "was: [hipaa/made-up-cases]\nsources:"),
    });
    await here.core.content.reload();
    expect((await answer(member, "hipaa/vignettes")).text).toContain("Ask our privacy office.");
    expect((await answer(member, "hipaa/made-up-cases")).text).toContain("Ask our privacy office.");
    await here.folder.write({ "answers/hipaa/made-up-cases.md": text, "answers/hipaa/vignettes.md": undefined });
    await here.core.content.reload();
  });

  it("does not cost an answer where the store cannot be read", async () => {
    const broken = await moderating(
      {},
      { ...here.communities, get: () => Promise.reject(new Error("the disk is gone")) },
    );
    const seen = await broken.person().press("v1:answer:open:pay/residents");
    expect(seen.text).toContain("One page lists");
    await broken.folder.remove();
  });
});

describe("a route", () => {
  const set = (key: string, words: string, url = "") => chief.submit(`v1:moderate:route:${key}`, { words, url });

  it("is set from the list, and named by each answer's foot and by the honest no", async () => {
    const list = await chief.command("moderate routes");
    expect(list.text).toContain("None is set.");
    const { form } = await chief.press(routeOf(list, "Set or change a topic's"), ["pay"]);
    expect(form?.fields.map(({ id }) => id)).toEqual(["words", "url"]);
    const saved = await chief.submit(form?.route ?? "", {
      words: "the chief residents in #ask-chiefs",
      url: "https://discord.com/channels/100/901",
    });
    expect(saved.text).toContain("Ask a person: the chief residents in #ask-chiefs");
    const shown = await answer(member);
    expect(shown.text).toContain("Ask a person: the chief residents in #ask-chiefs");
    expect(JSON.stringify(shown.response)).toContain("https://discord.com/channels/100/901");
    expect((await answer(member, "hipaa/made-up-cases")).text).not.toContain("Ask a person");
    expect((await member.press("v1:answer:not:")).text).toContain("Ask a person about pay: the chief residents");
    expect((await answer(elsewhere)).text).not.toContain("Ask a person");
  });

  it("of all other topics stands where a topic has none of its own", async () => {
    await set("any", "the program coordinator");
    await set("pay", "the chiefs");
    expect((await answer(member)).text).toContain("Ask a person: the chiefs");
    expect((await answer(member, "hipaa/made-up-cases")).text).toContain("Ask a person: the program coordinator");
    expect((await member.press("v1:answer:not:")).text).toContain("Ask a person: the program coordinator");
    const cleared = await chief.press("v1:moderate:route-clear:", ["pay"]);
    expect(cleared.text).toContain("names nobody here any more");
    expect((await answer(member)).text).toContain("Ask a person: the program coordinator");
  });

  it("takes an office's number, and no patient's", async () => {
    expect((await set("pay", "the GME office, 716-555-0142")).text).toContain("Saved.");
    expect((await answer(member)).text).toContain("Ask a person: the GME office, 716-555-0142");
    expect((await set("pay", "the office of MRN 12345678")).text).toContain("was not read any further");
  });

  it("takes plain words and an https link, and nothing else", async () => {
    expect((await set("pay", "**bold** people")).errors?.words).toContain("plain words");
    expect((await set("pay", "<@123456789>")).errors?.words).toMatch(/mention|HTML/);
    expect((await set("pay", "")).errors?.words).toBeDefined();
    for (const url of ["javascript:alert(1)", "http://example.org", "https://x", "https://a.b/<c>", "#chiefs"])
      expect((await set("pay", "the chiefs", url)).errors?.url).toContain("https://");
    await set("pay", "the chiefs", "https://user:word@example.org");
    expect((await set("constructor", "the chiefs")).text).toContain("out of date");
    expect((await here.communities.get("discord:100")).routes).toEqual({});
  });
});

describe("whoever is no moderator", () => {
  it("gets one private line for every command, press and submit", async () => {
    for (const { name, presses = {}, submits = {} } of here.core.bot.commands.filter(({ name }) =>
      name.startsWith("moderate"),
    )) {
      const refused = await member.command(name);
      expect(refused.text).toBe("Only moderators of this community can do that.");
      expect(refused.response).toMatchObject({ kind: "reply", visibility: "private" });
      for (const [action, press] of Object.entries(presses)) {
        expect(press.access, action).toBe("moderators");
        expect((await member.press(`v1:moderate:${action}:`)).text).toContain("Only moderators");
      }
      for (const [action, submit] of Object.entries(submits)) {
        expect(submit.access, action).toBe("moderators");
        expect((await member.submit(`v1:moderate:${action}:pay`, { text: "x" })).text).toContain("Only moderators");
      }
    }
  });

  it("is refused from the moment on that the role is taken away", async () => {
    let moderates = true;
    const someone = here.person({ moderates: () => moderates });
    const { form } = await someone.press("v1:moderate:note-add:pay");
    moderates = false;
    const refused = await someone.submit(form?.route ?? "", { text: GME, until: "" });
    expect(refused.text).toContain("Only moderators");
    expect((await here.communities.get("discord:100")).notes).toEqual([]);
  });
});

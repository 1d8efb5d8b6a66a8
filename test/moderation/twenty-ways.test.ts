/** A content file is broken in many ways while the bot runs: members lose nothing, moderators are told what is wrong. */
import { rm, symlink, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { answerFile, base } from "../support/content.ts";
import { type Moderating, moderating, type Person, shipped } from "../support/moderating.ts";

const PAY = "answers/pay/residents.md";
const HIPAA = "answers/hipaa/made-up-cases.md";
const residents = answerFile({
  data: "audience: {credential: [resident]}\nrelated: [hipaa/made-up-cases]\nfigures: [pay.residents, pay.wage-base]",
  body: "One page lists {pay.residents}.\n\nAsk in writing.",
});
const file = (path: string) => base[path] ?? "";

/** How the folder is broken, and what the checker says of it. */
type Way = [what: string, files: Record<string, string | Buffer | undefined>, word: RegExp];
const inPay = (from: string, to: string) => ({ [PAY]: residents.replace(from, to) });
const inFile = (path: string, from: string, to: string) => ({ [path]: file(path).replace(from, to) });

let messages = "";
const ways = (): Way[] => [
  ["the data is not closed", inPay("project\n---\n", "project\n"), /residents\.md:\d+: .*second line of ---/],
  ["a key is misspelled", inPay("reviewed:", "reviewd:"), /unknown key `reviewd`.*Did you mean `reviewed`/],
  [
    "a tab stands in the data",
    inPay("  pgy3 hourly rate", "\tpgy3 hourly rate"),
    /residents\.md:4: this line is indented/,
  ],
  ["a value holds a #", inPay("reviewed-by: project", "reviewed-by: Dr # 1"), /everything after ` #` is dropped/],
  ["the review lies in the future", inPay("2026-11-01", "2031-01-01"), /lies in the future/],
  ["the date is no day", inPay("2026-11-01", "2026-02-30"), /must be a date such as/],
  ["a figure does not exist", inPay("{pay.residents}", "{pay.residence}"), /unknown figure `pay\.residence`/],
  ["a related answer does not exist", inPay("hipaa/made-up-cases", "hipaa/made-up"), /unknown answer `hipaa\/made-up`/],
  [
    "the answer is too long",
    inPay("Ask in writing.", "Many words stand here. ".repeat(90)),
    /too long: \d+ characters/,
  ],
  ["the title is gone", inPay("# What residents are paid\n", ""), /must begin with its title/],
  ["HTML stands in the text", inPay("Ask in writing.", "Ask <b>now</b>."), /HTML/],
  ["a link is not https", inPay("Ask in writing.", "[Ask](http://example.org)"), /https:\/\//],
  ["it makes a promise", inPay("Ask in writing.", "This is not moonlighting."), /promise nobody can make/],
  ["the file is empty", { [PAY]: "" }, /the file is empty/],
  ["the file is not UTF-8", { [PAY]: Buffer.from(residents.replace("paid", "pa\u00efd"), "latin1") }, /not UTF-8/],
  ["a merge went wrong", inPay("Ask in writing.", "<<<<<<< HEAD\nAsk.\n=======\nDo.\n>>>>>>> main"), /merge conflict/],
  ["an invisible character stands in it", inPay("Ask in", "Ask\u200B in"), /invisible/],
  ["two answers claim one way of asking", inPay("trainee pay", "is a vignette phi"), /also stands in/],
  ["it is far too large", { [PAY]: residents + "x".repeat(200_000) }, /too large/],
  ["a number of a person stands in it", inPay("Ask in writing.", "Ask about MRN 44012345."), /Patient data/],
  ["an amount has a dollar sign", inFile("figures/pay.yaml", "low: 90", "low: $90"), /`low` must be a plain number/],
  [
    "a figure's source does not exist",
    inFile("figures/pay.yaml", "source: board-2026", "source: bord-2026"),
    /unknown source `bord-2026`/,
  ],
  ["an alias swells", { "figures/pay.yaml": `a: &a [x]\n${file("figures/pay.yaml")}b: *a\n` }, /no anchors or aliases/],
  ["a topic is missing", inFile("topics.yaml", "safety:\n", "safty:\n"), /`safty` is no topic.*Did you mean `safety`/],
  [
    "a message lost its value",
    { "messages.yaml": messages.replace("Reference: {reference}", "Sorry") },
    /`fault` must contain \{reference\}/,
  ],
  ["a table was deleted", { "sources.yaml": undefined }, /sources\.yaml:1: the file is missing/],
  ["an answer was deleted that another names", { [HIPAA]: undefined }, /unknown answer `hipaa\/made-up-cases`/],
  ["a file lies where none belongs", { "answers/notes.md": "Notes." }, /belongs in the folder of its topic/],
  ["a file is named in capitals", { "answers/pay/Night Rates.md": residents }, /small letters, digits and hyphens/],
  ["all answers were deleted", { [PAY]: undefined, [HIPAA]: undefined }, /there is no answer in the folder/],
];

let here: Moderating;
let chief: Person;
let member: Person;
let unwatch: () => void;
let good: Record<string, string>;

beforeAll(async () => {
  messages = await shipped("messages.yaml");
  good = { ...base, [PAY]: residents, "messages.yaml": messages, "vocabulary.yaml": await shipped("vocabulary.yaml") };
  here = await moderating(good);
  chief = here.person();
  member = here.person({ member: "discord:2", moderates: () => false });
  await chief.press("v1:moderate:channel-here:");
  unwatch = here.core.content.watch();
  await here.core.content.reload();
});
afterAll(async () => {
  unwatch();
  await here.folder.remove();
});

/** What members can get, by every kind of way. */
const everything = async (): Promise<string[]> =>
  Promise.all(
    [
      member.command("ask", "what do residents make"),
      member.command("ask", "is a vignette phi"),
      member.command("pay", "credential:resident level:3"),
      member.command("hipaa"),
      member.command("topics"),
      member.press(`v1:answer:details:pay/residents`),
      member.press("v1:answer:open:hipaa/made-up-cases"),
    ].map(async (seen) => (await seen).text),
  );

/** Writes, and waits for the folder's watcher to have loaded what was written. */
async function write(files: Record<string, string | Buffer | undefined>, what: string, told: RegExp | "nothing") {
  for (const [path, text] of Object.entries(files)) {
    const at = join(here.folder.dir, path);
    if (text === undefined) await rm(at, { force: true });
    else await writeFile(at, text);
  }
  const expected = told === "nothing" ? /^$/ : told;
  await expect.poll(() => errors().join("\n"), { message: what, timeout: 10_000, interval: 25 }).toMatch(expected);
}
const errors = (): string[] =>
  here.core.content
    .lastProblems()
    .filter(({ severity }) => severity === "error")
    .map(({ file, line, message }) => `${file}:${line}: ${message}`);

it("keeps every answer, and has a clear word for moderators, however a file breaks", async () => {
  const before = await everything();
  const { version } = here.core.content.current();
  for (const text of before) expect(text).not.toMatch(/Reference|out of date/);
  let last: Record<string, string | Buffer | undefined> = {};
  for (const [what, files, word] of ways()) {
    // What broke before is mended by the same save.
    const mended = Object.fromEntries(Object.keys(last).map((path) => [path, good[path]]));
    await write({ ...mended, ...files }, what, word);
    expect(await everything(), what).toEqual(before);
    expect(here.core.content.current().version, what).toBe(version);
    const status = await chief.command("moderate status");
    const all = await chief.press("v1:moderate:problems:0");
    expect(`${status.text}\n${all.text}`, what).toMatch(word);
    await expect.poll(() => here.posted.some(({ text }) => word.test(text)), { message: what }).toBe(true);
    last = files;
  }
  expect(ways().length).toBeGreaterThanOrEqual(20);
  const lines = here.log.lines.filter(({ level }) => level === "error");
  expect(lines.length).toBeGreaterThanOrEqual(20);
  expect(lines.every(({ message }) => message.includes("the last good library stays in force"))).toBe(true);
  await write(Object.fromEntries(Object.keys(last).map((path) => [path, good[path]])), "all is mended", "nothing");
  expect(await everything()).toEqual(before);
  await expect.poll(() => here.posted.at(-1)?.text).toContain("in order again");
}, 90_000);

it("does not follow a link out of the folder", async () => {
  const link = join(here.folder.dir, "answers/pay/passwd.md");
  await symlink("/etc/passwd", link);
  await write({}, "a link", /is a link to another place/);
  expect(await everything()).toHaveLength(7);
  await unlink(link);
  await write({}, "no link", "nothing");
}, 30_000);

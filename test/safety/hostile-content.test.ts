/**
 * Worse than the shared set: files that a person would have to try hard to make. Each is refused with a clear line, no
 * file makes the bot wait, and the last good library stays in force. FIXTURE: the patients below do not exist.
 */
import { execFileSync } from "node:child_process";
import { link, mkdir, rename, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseMarkup } from "../../src/bot/index.ts";
import { checkRules, renderers } from "../../src/core.ts";
import { createLibraryHolder, type LibraryHolder } from "../../src/library/index.ts";
import { recordingLog } from "../support/bot.ts";
import {
  answerFile,
  base,
  type ContentFolder,
  contentFolder,
  type Files,
  loadWith,
  TODAY,
  told,
} from "../support/content.ts";
import { HANG_MS } from "../support/fuzz.ts";

const FILE = "answers/pay/hostile.md";
const asks = ["hostile one", "hostile two", "hostile three", "hostile four", "hostile five"];
const TITLE = "A hostile file";
const good = answerFile({ asks, title: TITLE });
const whole = (text: string): Files => ({ [FILE]: text });
const body = (text: string): Files => whole(answerFile({ asks, body: text, title: TITLE }));
const data = (lines: string): Files =>
  whole(answerFile({ asks, data: `sources: [board-2026]\n${lines}`, title: TITLE }));
const inTable = (file: string, more: string): Files => ({ [file]: `${base[file]}${more}` });
const changed = (file: string, from: string, to: string): Files => ({ [file]: (base[file] ?? "").replace(from, to) });
const row = (id: string) => `${id}:\n  title: x\n  publisher: y\n  date: undated\n  kind: survey\n  interest: z\n`;

/** Not what a program says to itself. */
const UNCLEAR = /\[object|undefined|NaN|TypeError|RangeError|Cannot read|is not a function|\n\s+at /;

async function errorsOf(files: Files): Promise<string[]> {
  const began = performance.now();
  const { library, problems } = await loadWith(files, { textRules: checkRules.textRules });
  // Far above what is measured (some 20 ms), far below what a runaway pattern takes.
  expect(performance.now() - began).toBeLessThan(HANG_MS);
  const errors = told(problems.filter(({ severity }) => severity === "error"));
  expect(library === null).toBe(errors.length > 0);
  for (const error of errors) expect(error).not.toMatch(UNCLEAR);
  return errors;
}

describe("YAML", () => {
  const laughs = Array.from(
    { length: 12 },
    (_, index) => `l${index}: &l${index} [${index === 0 ? "lol" : `*l${index - 1}, *l${index - 1}`}]`,
  );
  it.each<[string, Files, RegExp]>([
    [
      "a billion laughs in an answer",
      data(laughs.join("\n")),
      /`&l0`: a value that begins with & must stand in quotes/,
    ],
    ["a billion laughs in a table", inTable("sources.yaml", `${laughs.join("\n")}\n`), /sources\.yaml:\d+: `&l0`/],
    ["an alias alone", data("related: *a"), /`\*a`: a value that begins with \*/],
    ["a merge key", data("x: {<<: {a: b}}"), /`<<` \(a merge key\)/],
    ["a tag for code", data("x: !!js/function 'function () {}'"), /tags \(a word that begins with !\)/],
    ["a tag for bytes", data("x: !!binary aGk="), /tags \(a word/],
    ["a tag of its own", data("x: !ruby/object:Gem {}"), /tags \(a word/],
    ["a directive", whole(good.replace("---\n", "---\n%YAML 1.1\n")), /cannot begin with %/],
    ["---js", whole(good.replace("---", "---js")), /the first line must be --- alone, not `---js`/],
    ["--- !!js", whole(good.replace("---", "--- !!js/undefined")), /must begin with its data/],
    ["+++", whole(good.replaceAll("---", "+++")), /must begin with its data/],
    ["brackets 20,000 deep", data(`related: ${"[".repeat(20_000)}`), /nested too deeply/],
    ["dashes 5,000 deep", data(`related:\n  ${"- ".repeat(5000)}x`), /nested too deeply/],
    ["maps 300 deep", data(Array.from({ length: 300 }, (_, n) => `${" ".repeat(n)}a:`).join("\n")), /unknown key `a`/],
    ["__proto__ as a key", data("__proto__: 1"), /unknown key `__proto__`/],
    ["constructor as a key", data("constructor: 1"), /unknown key `constructor`/],
    ["__proto__ as an id", inTable("sources.yaml", row("__proto__")), /`__proto__` is no id/],
    ["a key twice", data("sources: [board-2026]"), /this key stands here twice/],
    ["infinity", changed("figures/pay.yaml", "low: 90", "low: .inf"), /`low` must be a plain number/],
    ["a number beyond numbers", changed("figures/pay.yaml", "low: 90", "low: 1e999"), /`low` must be a plain number/],
    [
      "a text that fills itself in",
      changed("figures/pay.yaml", "title: Wage base", "title: Base {pay.wage-base}"),
      /braces are not filled in here/,
    ],
    ["a day that is none", whole(good.replace("2026-11-01", "2026-13-45")), /`reviewed` must be a date/],
    ["a day to come", whole(good.replace("2026-11-01", "2126-11-01")), /lies in the future/],
    [
      "a pattern as a word",
      changed("vocabulary.yaml", "words: [attending]", 'words: ["(a+)+$"]'),
      /may hold letters, digits/,
    ],
    [
      "a value that no sentence has",
      changed("messages.yaml", "{reference}", "{reference} {__proto__}"),
      /cannot contain \{__proto__\}/,
    ],
  ])("%s", async (_, files, reason) => {
    expect(await errorsOf(files)).toEqual(expect.arrayContaining([expect.stringMatching(reason)]));
  });
});

describe("characters", () => {
  it.each<[string, Files, RegExp]>([
    ["a name with a Cyrillic letter", { "answers/pay/r\u0435sidents.md": good }, /the name must be small letters/],
    ["a name in full width", { "answers/pay/\uFF52esidents.md": good }, /the name must be small letters/],
    [
      "a name with an accent in two parts",
      { "answers/pay/re\u0301sidents.md": good },
      /the name must be small letters/,
    ],
    ["a name with nothing in it to see", { "answers/pay/resi\u200Bdents.md": good }, /the name must be small letters/],
    ["a name of two lines", { "answers/pay/a\nb.md": good }, /the name must be small letters/],
    ["a way out of the folder", { "answers/pay/../../x.md": good }, /no folder belongs here/],
    ["an id with a Cyrillic letter", data("related: [pay/r\u0435sidents]"), /is no answer: write topic\/slug/],
    ["a figure with a Cyrillic letter", data("figures: [p\u0430y.residents]"), /is no figure: write file\.row/],
    [
      "a word with a Cyrillic letter",
      body("The p\u0430y is high."),
      /a letter of another alphabet that looks like one of ours/,
    ],
    ["a word with a Greek letter that looks Latin", body("The pay f\u03BFr it."), /a letter of another alphabet/],
    ["words in full width", body("\uFF30\uFF41\uFF59 is high."), /in a special width or style/],
    ["words in mathematical bold", body("\u{1D40F}\u{1D41A}\u{1D432} is high."), /in a special width or style/],
    ["piled accents", body(`A word${"\u0301".repeat(40)} here.`), /accents piled on one another/],
    ["NUL", body("A line\0 here."), /a control character/],
    ["a terminal's escape", body("A \u001B[2J line."), /a control character/],
    ["a byte-order mark", whole(`\uFEFF${good}`), /a byte-order mark/],
    ["a turned direction", body("A line \u202Edesrever."), /a hidden mark that changes the direction/],
    ["an isolate", body("A line \u2067x\u2069."), /a hidden mark that changes the direction/],
    ["a zero-width space", body("A li\u200Bne."), /an invisible \(zero-width\) character/],
    ["a soft hyphen", body("A li\u00ADne."), /an invisible/],
    ["hidden tags", body("A line\u{E0041}\u{E0042}."), /hidden tag characters/],
    ["a line separator", body("A line\u2028more."), /a hidden line separator/],
    ["a private character", body("A line \uE000."), /a private-use character/],
    ["mojibake", body("Don\u00E2\u20AC\u2122t."), /garbled text/],
    ["a lost character", body("Don\uFFFDt."), /a character that was lost in copying/],
    [
      "merge markers in the text",
      body("<<<<<<< HEAD\nA.\n=======\nB.\n>>>>>>> other"),
      /a merge conflict was left here/,
    ],
    [
      "merge markers in a table",
      changed("topics.yaml", "hipaa:", "<<<<<<< HEAD\nhipaa:"),
      /a merge conflict was left here/,
    ],
    ["merge markers of three ways", inTable("sources.yaml", "||||||| 1a2b3c\n"), /a merge conflict was left here/],
  ])("%s", async (_, files, reason) => {
    expect(await errorsOf(files)).toEqual(expect.arrayContaining([expect.stringMatching(reason)]));
  });

  it("leave words of medicine and of other languages alone", async () => {
    expect(
      await errorsOf(
        body("TNF\u03B1 and \u03B2-blockers at 5 \u00B5g, na\u00EFve, \u00A7 2, \u00BD, 37\u00A0\u00B0C."),
      ),
    ).toEqual([]);
  });
});

describe("links and markup", () => {
  it.each<[string, string, RegExp]>([
    ["a script's address", "[x](javascript:alert(1))", /a link must begin with https/],
    ["the same behind an entity", "[x](&#x6a;avascript:alert(1))", /a link must begin with https/],
    ["data", "[x](data:text/html;base64,PHM+)", /a link must begin with https/],
    ["a file", "[x](file:///etc/passwd)", /a link must begin with https/],
    ["mail", "<mailto:a@example.com>", /a link must begin with https/],
    ["no scheme", "[x](//evil.example)", /a link must begin with https/],
    ["http", "[x](http://example.org)", /a link must begin with https/],
    ["a user name", "[x](https://irs.gov@evil.example)", /a link must begin with https/],
    [
      "a Cyrillic letter in the address",
      "[x](https://\u0430pple.example)",
      /a link must begin with https|another alphabet/,
    ],
    ["no words", "[](https://evil.example)", /a link has no words to press/],
    ["words that nobody sees", "[\u200B](https://evil.example)", /an invisible/],
    [
      "words that name another site",
      "[https://www.irs.gov](https://evil.example)",
      /the words of this link name another address/,
    ],
    ["the same without a scheme", "[irs.gov/forms](https://irs.gov.evil.example/forms)", /name another address/],
    ["an image", "![x](https://evil.example/a.png)", /an image cannot be shown here/],
    ["a reference", "[x][y]\n\n[y]: https://evil.example", /a link by reference/],
    ["HTML", "Hi <script>alert(1)</script> there.", /HTML, or text between < and >/],
    ["an HTML comment", "Hi <!-- x --> there.", /HTML, or text between/],
    ["a patient", "Ottoline Mockley, MRN 00482913, DOB 3/14/1958.", /this looks like .*Patient data, even invented/],
    ["a Social Security number", "Use 219-84-7731 there.", /this looks like .*Patient data, even invented/],
  ])("%s is refused", async (_, text, reason) => {
    expect(await errorsOf(body(text))).toEqual(expect.arrayContaining([expect.stringMatching(reason)]));
  });

  it("a link whose words are its own address is fine", async () => {
    for (const text of [
      "See <https://www.irs.gov/forms>.",
      "See [irs.gov](https://www.irs.gov/forms).",
      "See [the rule, e.g. form W-9](https://irs.gov).",
    ])
      expect(await errorsOf(body(text))).toEqual([]);
  });

  it.each([
    "Hi @everyone and @here.",
    "Ask <@123456789012345678> or <@&12345> in <#12345>, <!channel>.",
    "Hi &lt;script&gt;alert(1)&lt;/script&gt;.",
    "javascript:alert(1)",
    "Go to https://evil.example now.",
  ])("%s is words on every surface", async (text) => {
    const { library } = await loadWith(body(text));
    const short = library?.answers.get("pay/hostile")?.short ?? [];
    const reply = { title: "x", blocks: [{ kind: "text" as const, content: short }] };
    expect(String(renderers.web.render(reply))).not.toMatch(/<script|<a |href=/);
    expect(JSON.stringify(renderers.discord.render(reply))).not.toMatch(/[^\\]@(?:everyone|here)|[^\\]:\/\//);
    expect(JSON.stringify(renderers.slack.render(reply))).not.toMatch(/"type":"(?:link|mrkdwn|broadcast|user)"/);
  });
});

describe("size and depth", () => {
  const many = (mark: string, times: number) => mark.repeat(times);
  it.each<[string, string, RegExp]>([
    ["60 kB in one word", many("x", 60_000), /the text is far too long/],
    ["60 kB of words", many("word ", 12_000), /the text is far too long/],
    ["quotes in quotes", many(">", 5000), /nested too deeply/],
    ["quotes in quotes, with spaces", many("> ", 2000), /nested too deeply/],
    ["lists in lists", `${many("- ", 2000)}x`, /nested too deeply/],
    ["numbers in numbers", many("1. ", 1500), /nested too deeply/],
    [
      "lists in lists, by indentation",
      Array.from({ length: 60 }, (_, n) => `${" ".repeat(n * 2)}- x`).join("\n"),
      /nested too deeply/,
    ],
    ["open brackets", many("[", 9000), /too long|too many signs/],
    ["open links", many("[a](", 2000), /too long|too many signs/],
    ["open emphasis", many("_a*b", 2000), /too long|too many signs/],
    ["stars", many("*a", 2000), /too long|too many signs/],
    ["backticks", many("`a", 4000), /too long|too many signs/],
    ["tags", many("<a>", 90), /HTML/],
    ["entities", many("&amp;", 1900), /too long|too many signs/],
    ["braces", many("{", 9000), /too long/],
    ["figures", many("{pay.residents}", 600), /too long|too many signs/],
  ])("%s", async (_, text, reason) => {
    expect(await errorsOf(body(text))).toEqual(expect.arrayContaining([expect.stringMatching(reason)]));
  });

  it("what is read as Markdown is never read for long", () => {
    // Up to what is read at all: see MOST in src/bot/markup.ts.
    const marks = [
      ">",
      "> ",
      "- ",
      "* ",
      "1. ",
      "[",
      "![",
      "](",
      "[a](",
      "_a*b",
      "**a_",
      "*",
      "_",
      "`",
      "``a",
      "<",
      "<a",
      "&",
      "\\",
      "|",
      "#",
      "~",
      "    x\n",
      "\t",
      "- \n",
      "> \n",
      "[a]: b\n",
      "<!--",
      "]]",
      ")(",
    ];
    for (const mark of marks) {
      for (const times of [12, 100, 299, 6000 / mark.length]) {
        const text = `${mark.repeat(times)}x `.slice(0, 5998);
        const filled = text + "word ".repeat((5999 - text.length) / 5);
        const began = performance.now();
        parseMarkup(text);
        parseMarkup(filled);
        expect(performance.now() - began, `${times} times ${JSON.stringify(mark)}`).toBeLessThan(HANG_MS);
      }
    }
  });
});

describe("a folder, while the bot runs", () => {
  let folder: ContentFolder;
  let holder: LibraryHolder;
  const log = recordingLog();
  beforeEach(async () => {
    folder = await contentFolder({ [FILE]: good });
    holder = createLibraryHolder({ dir: folder.dir, clock: () => TODAY, log });
    expect(await holder.reload()).toMatchObject({ ok: true });
  });
  afterEach(() => folder.remove());

  const at = (path: string) => join(folder.dir, path);
  /** What a moderator is told of it, with the library of before still in force. */
  async function refused(): Promise<string[]> {
    const before = holder.current();
    const { ok, problems } = await holder.reload();
    expect(ok).toBe(false);
    expect(holder.current()).toBe(before);
    expect(holder.current().answers.get("pay/hostile")?.title).toBe(TITLE);
    const lines = told(problems.filter(({ severity }) => severity === "error"));
    for (const line of lines) expect(line).not.toMatch(UNCLEAR);
    return lines;
  }

  it.each<[string, (path: string) => Promise<unknown> | unknown, RegExp]>([
    ["a link to a file outside", (path) => symlink("/etc/passwd", path), /is a link to another place/],
    ["a link to a file inside", (path) => symlink(at("answers/pay/residents.md"), path), /is a link to another place/],
    ["a link to itself", (path) => symlink(path, path), /is a link to another place/],
    ["a link to nothing", (path) => symlink("/nowhere", path), /is a link to another place/],
    ["a link to an endless device", (path) => symlink("/dev/zero", path), /is a link to another place/],
    ["a pipe that nobody writes to", (path) => execFileSync("mkfifo", [path]), /is no plain file/],
    ["a folder of that name", (path) => mkdir(path), /no folder belongs here/],
    ["200 kB", (path) => writeFile(path, `${good}${"x".repeat(200_000)}`), /is too large: 196 kB, at most 64 kB/],
    [
      "a hole of 8 GB",
      async (path) => writeFile(path, "").then(() => truncate(path, 8 * 2 ** 30)),
      /is too large: 8388608 kB/,
    ],
    ["a zip", (path) => writeFile(path, Buffer.from([0x50, 0x4b, 3, 4, 0xff, 0xfe])), /is not UTF-8 text/],
    ["UTF-16", (path) => writeFile(path, Buffer.from(`\uFEFF${good}`, "utf16le")), /is not UTF-8 text/],
    [
      "an overlong slash",
      (path) => writeFile(path, Buffer.concat([Buffer.from(good), Buffer.from([0xc0, 0xaf])])),
      /is not UTF-8 text/,
    ],
    [
      "half a pair",
      (path) => writeFile(path, Buffer.concat([Buffer.from(good), Buffer.from([0xed, 0xa0, 0x80])])),
      /is not UTF-8 text/,
    ],
    ["nothing", (path) => writeFile(path, ""), /the file is empty/],
  ])("%s is refused", async (_, make, reason) => {
    await rm(at(FILE));
    await make(at(FILE));
    const lines = await refused();
    expect(lines).toEqual([expect.stringMatching(reason)]);
    expect(lines[0]).toContain("answers/pay/hostile.md");
    // Mended, it is in force again.
    await rm(at(FILE), { recursive: true });
    await folder.write({ [FILE]: good.replace(TITLE, "Mended") });
    expect(await holder.reload()).toMatchObject({ ok: true });
    expect(holder.current().answers.get("pay/hostile")?.title).toBe("Mended");
  });

  it("a socket is refused", async () => {
    await rm(at(FILE));
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(at(FILE), resolve));
    try {
      expect(await refused()).toEqual([expect.stringMatching(/hostile\.md:1: is no plain file/)]);
    } finally {
      await new Promise((resolve) => server.close(resolve));
    }
  });

  it("a device is refused, where one can be made", async ({ skip }) => {
    await rm(at(FILE));
    try {
      execFileSync("mknod", [at(FILE), "c", "1", "5"], { stdio: "ignore" });
    } catch {
      skip("this user may not make a device");
    }
    expect(await refused()).toEqual([expect.stringMatching(/hostile\.md:1: is no plain file/)]);
  });

  it.each(["topics.yaml", "messages.yaml", "vocabulary.yaml", "sources.yaml"])(
    "%s as a pipe, a link or a folder is refused",
    async (table) => {
      const kept = at(`${table}.bak`);
      await rename(at(table), kept);
      for (const make of [
        () => execFileSync("mkfifo", [at(table)]),
        () => symlink(kept, at(table)),
        () => mkdir(at(table)),
      ]) {
        await make();
        expect(await refused()).toEqual(expect.arrayContaining([expect.stringContaining(`error ${table}`)]));
        await rm(at(table), { recursive: true });
      }
    },
  );

  it("a folder that is a link, or holds itself, is not followed", async () => {
    await mkdir(at("answers/taxes"));
    await symlink(folder.dir, at("answers/taxes/again"));
    await symlink("/etc", at("answers/start"));
    const lines = await refused();
    expect(lines.sort()).toEqual([
      "error answers/start:1: is a link to another place. Put the file itself here",
      "error answers/taxes/again:1: is a link to another place. Put the file itself here",
    ]);
  });

  it("a second name of a file in place is a file like any other", async () => {
    await link(at("answers/pay/residents.md"), at("answers/pay/again.md"));
    expect((await refused()).join()).toContain("also stands in pay/again");
  });
});

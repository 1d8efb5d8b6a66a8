/** One broken file for each rule: the message, its file and its line. */
import { describe, expect, it } from "vitest";
import { answerFile, base, cautionFile, type Files, problemsWith } from "../support/content.ts";

const ANSWER = "answers/pay/residents.md";
const answer = (parts: Parameters<typeof answerFile>[0]): Files => ({ [ANSWER]: answerFile(parts) });
const figure = (lines: string): Files => ({
  "figures/pay.yaml": `${base["figures/pay.yaml"]}extra:\n${lines.replace(/^/gm, "  ")}\n`,
});
const row = (lines: string) => figure(`title: Extra\nsource: board-2026\nconfirmed: false\n${lines}`);
const table = (path: string, from: string | RegExp, to: string): Files => ({
  [path]: (base[path] ?? "").replace(from, to),
});
const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(" ");
const caution = (data: string): Files => ({ "cautions/visa-j1.md": cautionFile(data) });
const j1 = "when:\n  - {authorization: [j1]}\nprofile-topics: []";

const rules: [string, Files, RegExp][] = [
  // Front matter and YAML
  ["empty file", { [ANSWER]: "" }, /^error answers\/pay\/residents\.md:1: the file is empty/],
  ["no front matter", { [ANSWER]: "# Title\n\nText.\n" }, /:1: the file must begin with its data/],
  [
    "unclosed front matter",
    { [ANSWER]: answerFile().replace("project\n---\n", "project\n") },
    /:1: the data at the top is not closed/,
  ],
  [
    "unclosed front matter before a ruler",
    { [ANSWER]: `${answerFile().replace("project\n---\n", "project\n")}\n---\n\nMore.\n` },
    /:11: the data at the top is not closed/,
  ],
  ["---js", { [ANSWER]: answerFile().replace("---\n", "---js\n") }, /:1: the first line must be --- alone/],
  ["two documents in one file", { [ANSWER]: answerFile() + answerFile() }, /:17: a second document begins here/],
  ["unknown key", answer({ data: "sorces: [board-2026]" }), /:8: unknown key `sorces`. Did you mean `sources`\?/],
  [
    "a title as data",
    answer({ data: "sources: [board-2026]\ntitle: x" }),
    /:9: unknown key `title`. The title is the heading/,
  ],
  [
    "a colon in a value",
    answer({ data: "sources: [board-2026]\nowner: GME: the office" }),
    /:9: a value with `: ` in it must stand in quotes/,
  ],
  [
    "a comment behind a value",
    answer({ data: "sources: [board-2026] # the board" }),
    /:8: everything after ` #` is dropped/,
  ],
  [
    "a hash in a value",
    answer({ data: "sources: [board-2026]\nowner: team #4" }),
    /:9: everything after ` #` is dropped/,
  ],
  ["a key twice", answer({ data: "sources: [board-2026]\nsources: [survey-2025]" }), /:9: this key stands here twice/],
  [
    "an anchor",
    answer({ data: "sources: &all [board-2026]" }),
    /:8: `&all`: a value that begins with & must stand in quotes/,
  ],
  ["an alias", answer({ data: "sources: *all" }), /:8: `\*all`/],
  ["a merge key", answer({ data: "sources: [board-2026]\n<<: {owner: x}" }), /:9: `<<` \(a merge key\) is not allowed/],
  ["a tag", answer({ data: "sources: [board-2026]\nowner: !!js/function >\n  x" }), /:9: `!!js\/function`: tags/],
  [
    "a tab",
    answer({ data: "sources: [board-2026]\naudience:\n\tcredential: [np]" }),
    /:10: this line is indented with a tab/,
  ],
  [
    "an entry instead of a list",
    answer({ data: "sources: board-2026" }),
    /:8: `sources` must be a list, also with one entry: `sources: \[board-2026\]`/,
  ],
  [
    "asks as a list",
    { [ANSWER]: answerFile().replace(/asks: \|[\s\S]*?\nsources/, "asks: [one, two, three]\nsources") },
    /:2: `asks` must be text lines: write `asks: \|`/,
  ],
  ["a missing key", { [ANSWER]: answerFile().replace(/reviewed: .*\n/, "") }, /`reviewed` is missing/],
  ["an empty key", answer({ data: "sources: [board-2026]\nowner:" }), /:9: `owner` is empty/],
  ["prose for a date", answer({ reviewed: "last week" }), /:9: `reviewed` must be a date such as 2026-11-20/],
  ["a quoted quote", answer({ reviewed: "“2026-11-01”" }), /:9: `reviewed` must be a date/],
  ["no such day", answer({ reviewed: "2026-02-30" }), /:9: `reviewed` must be a date/],
  ["a day to come", answer({ reviewed: "2027-01-05" }), /:9: `reviewed` 2027-01-05 lies in the future/],
  // Text
  ["no title", { [ANSWER]: answerFile().replace(/# What.*\n/, "") }, /:12: the text must begin with its title/],
  ["an empty title", answer({ title: "" }), /:12: the title is empty/],
  ["a long title", answer({ title: words(20) }), /:12: the title is too long: \d+ characters, at most 75/],
  ["braces in a title", answer({ title: "Pay is {pay.residents}" }), /:12: a title holds no braces/],
  ["a second title", answer({ body: "Text.\n\n# Again\n\nMore." }), /:16: a second title/],
  ["a subheading", answer({ body: "Text.\n\n## Again" }), /:16: only the title may be a heading/],
  ["no short answer", answer({ body: "- One\n- Two" }), /:14: the short answer is missing/],
  [
    "a long short answer",
    answer({ body: words(60) }),
    /:14: the first paragraph is too long: \d+ characters .* at most 350/,
  ],
  [
    "long details",
    answer({ body: `Short.\n\n${words(250)}` }),
    /:16: the details are too long: \d+ characters .* at most 1600/,
  ],
  [
    "a length that only figures reach",
    answer({ body: `${words(45)} {pay.residents}.` }),
    /:14: the first paragraph is too long/,
  ],
  ["a nested list", answer({ body: "Text.\n\n- One\n  - Two" }), /:17: a list inside a list/],
  ["HTML", answer({ body: "Text <b>bold</b>." }), /:14: HTML/],
  ["an image", answer({ body: "Text ![x](https://example.org/x.png)." }), /:14: an image/],
  ["a script link", answer({ body: "Press [here](javascript:alert%281%29)." }), /:14: a link must begin with https/],
  ["emoji", answer({ body: "Good luck \u{1F600}." }), /:14: emoji do not belong/],
  ["a mention", answer({ body: "Ask @everyone." }), /^warning .*:14: looks like a mention/],
  ["a ruler", answer({ body: "Text.\n\n---\n\nMore." }), /^warning .*:16: a ruler/],
  // Figures and sources in text
  [
    "an unknown figure",
    answer({ body: "It is {pay.resident}." }),
    /:14: unknown figure `pay.resident`. Did you mean `pay.residents`\?/,
  ],
  ["an unknown figure in a list", answer({ body: "It is.\n\n- One\n- {pay.resident}" }), /:17: unknown figure/],
  ["an unknown part", answer({ body: "It is {pay.residents.low}." }), /:14: unknown part `low`/],
  ["an unknown source in text", answer({ body: "{@board} says so." }), /:14: unknown source `board`/],
  ["a lonely brace", answer({ body: "It is } odd." }), /:14: a brace without a figure/],
  [
    "a bare value of a row not listed",
    answer({ body: "It is {pay.residents.value}." }),
    /:14: \{pay.residents.value\} shows a number without its source/,
  ],
  ["a listed figure that is not there", answer({ data: "figures: [pay.interns]" }), /:8: unknown figure `pay.interns`/],
  [
    "a source that is not there",
    answer({ data: "sources: [bord-2026]" }),
    /:8: unknown source `bord-2026`. Did you mean `board-2026`\?/,
  ],
  ["no source at all", answer({ data: "related: [hipaa/made-up-cases]" }), /:1: names no source/],
  [
    "an unknown facet",
    answer({ data: "sources: [board-2026]\naudience: {credential: [residnt]}" }),
    /:9: unknown credential `residnt`. Did you mean `resident`\?/,
  ],
  // Links between files
  [
    "a dead related answer",
    answer({ data: "sources: [board-2026]\nrelated: [hipaa/made-up-case]" }),
    /:9: unknown answer `hipaa\/made-up-case`. Did you mean/,
  ],
  [
    "related to itself",
    answer({ data: "sources: [board-2026]\nrelated: [pay/residents]" }),
    /:9: an answer is not related to itself/,
  ],
  [
    "an old id that exists",
    answer({ data: "sources: [board-2026]\nwas: [hipaa/made-up-cases]" }),
    /:9: `was: hipaa\/made-up-cases`: an answer of this id exists/,
  ],
  [
    "an old id claimed twice",
    {
      ...answer({ data: "sources: [board-2026]\nwas: [pay/old]" }),
      "answers/pay/zz.md": answerFile({ asks: ["a b", "c d", "e f"], data: "sources: [board-2026]\nwas: [pay/old]" }),
    },
    /answers\/pay\/zz\.md:7: `was: pay\/old` also stands in pay\/residents/,
  ],
  [
    "a figure nobody shows",
    row("value: 5\nunit: percent\nas-of: 2026"),
    /^warning figures\/pay.yaml:17: no answer shows `pay.extra`/,
  ],
  [
    "a source nobody uses",
    table("sources.yaml", /$/, "lone:\n  title: T\n  publisher: P\n  date: 2026\n  kind: press\n  interest: None.\n"),
    /^warning sources.yaml:14: no answer or figure rests on `lone`/,
  ],
  // Asks
  ["too few asks", answer({ asks: ["one", "two"] }), /^error .*:2: `asks` has 2 lines; at least 3/],
  ["few asks", answer({ asks: ["one", "two", "three"] }), /^warning .*:2: `asks` has 3 lines; 5 or more/],
  ["too many asks", answer({ asks: Array.from({ length: 41 }, (_, index) => `way ${index}`) }), /^error .*at most 40/],
  ["a long ask", answer({ asks: ["one", "two", words(20)] }), /^error .*:5: this way of asking is too long/],
  [
    "an ask of two answers",
    answer({ asks: ["Are made-up cases PHI?", "two", "three"] }),
    /^error .*:3: "Are made-up cases PHI\?" also stands in hipaa\/made-up-cases/,
  ],
  ["an ask twice", answer({ asks: ["one", "two", "One."] }), /^warning .*:5: "One." stands here twice/],
  [
    "twins",
    {
      "answers/pay/zz.md": answerFile({
        asks: ["a b", "c d", "e f"],
        body: "A case that no person stands behind is usually outside the rule. Ask the privacy office where a case came from.",
      }),
    },
    /^warning answers\/pay\/zz.md:1: says nearly the same as hipaa\/made-up-cases/,
  ],
  // Words
  ["a forbidden claim", answer({ body: "This is not moonlighting." }), /^error .*:14: "not moonlighting" is a promise/],
  ["no exposure", answer({ body: "There is no HIPAA exposure here." }), /^error .*"no HIPAA exposure"/],
  ["an absolute word", answer({ body: "They always pay." }), /^warning .*:14: "always" promises too much/],
  [
    "a hard text",
    answer({
      body: "Short words first.\n\nInstitutional administrators characteristically necessitate documentation demonstrating organizational authorization, notwithstanding individual practitioners' longstanding professional relationships, institutional affiliations, departmental responsibilities, contractual obligations, governmental registrations and supplementary credentialing verification, unless intermediaries subsequently communicate alternative interpretations.",
    }),
    /^warning .*:1: reads at grade \d+/,
  ],
  [
    "a number by hand that a listed figure has",
    answer({ data: "figures: [pay.residents]", body: "It pays $90 to $140 an hour." }),
    /^warning .*:14: "\$90 to \$140 an hour" is written by hand. Write \{pay.residents\}, so/,
  ],
  [
    "a number by hand that some figure has",
    answer({ body: "The base is $184,500." }),
    /^warning .*:14: "\$184,500" is written by hand. Write \{pay.wage-base\} if this is meant/,
  ],
  // Disagreement
  ["a disagreement of one", answer({ data: "disagree: [board-2026]" }), /:8: `disagree` names two or more sources/],
  [
    "a disagreement without an item",
    answer({
      data: "disagree: [board-2026, survey-2025]",
      body: "They differ.\n\n- {@board-2026} says one.\n\n**Plan with:** the lower.",
    }),
    /:8: the list needs an item that begins with \{@survey-2025\}/,
  ],
  [
    "a disagreement without a plan",
    answer({
      data: "disagree: [board-2026, survey-2025]",
      body: "They differ.\n\n- {@board-2026} says one.\n- {@survey-2025} says two.",
    }),
    /:8: after the list a paragraph must begin with \*\*Plan with:\*\*/,
  ],
  // Figures
  [
    "two forms of a figure",
    row("value: 5\nlow: 3\nunit: percent\nas-of: 2026"),
    /:\d+: `extra` needs exactly one of low\/high, value, or text/,
  ],
  ["no form of a figure", row("unit: percent\nas-of: 2026"), /needs exactly one/],
  ["low above high", row("low: 9\nhigh: 3\nunit: percent\nas-of: 2026"), /:21: `low` is larger than `high`/],
  ["an unknown unit", row("value: 5\nunit: EUR\nas-of: 2026"), /:22: `unit` must be one of: USD\/hour/],
  ["a number with a sign", row("low: $90\nunit: USD\nas-of: 2026"), /:21: `low` must be a plain number: 90, not \$90/],
  ["a figure of tomorrow", row("value: 5\nunit: percent\nas-of: 2026-12"), /:23: `as-of` 2026-12 lies in the future/],
  ["no such month", row("value: 5\nunit: percent\nas-of: 2026-13"), /:23: `as-of` must be a date/],
  [
    "yes for true",
    row("value: 5\nunit: percent\nas-of: 2026\nfor: {credential: [doctor]}"),
    /:24: unknown credential `doctor`/,
  ],
  [
    "a figure without source",
    figure("title: X\nvalue: 5\nunit: percent\nas-of: 2026\nconfirmed: yes\nsource: nobody"),
    /:22: `confirmed` must be true or false/,
  ],
  ["a figure id in capitals", table("figures/pay.yaml", "wage-base:", "Wage_Base:"), /:10: `Wage_Base` is no id/],
  // Tables
  ["a missing file", { "topics.yaml": undefined }, /^error topics.yaml:1: the file is missing/],
  [
    "a missing topic",
    table("topics.yaml", /pay:\n( {2}.*\n)+/, ""),
    /^error topics.yaml:1: the topic `pay` is missing/,
  ],
  [
    "an unknown topic",
    table("topics.yaml", "malpractice:", "malpractise:"),
    /`malpractise` is no topic. Did you mean `malpractice`\?/,
  ],
  [
    "no disclaimer",
    table("topics.yaml", "  disclaimer: General information.\n", ""),
    /^error topics.yaml:1: `disclaimer` is missing/,
  ],
  ["a review period without unit", table("topics.yaml", "90d", "90"), /:5: `review-every` must be days, such as `90d`/],
  [
    "a source of tomorrow",
    table("sources.yaml", "2025-12", "2027"),
    /^error sources.yaml:11: `date` 2027 lies in the future/,
  ],
  ["a link without https", table("sources.yaml", "https:", "http:"), /:10: `url` must begin with https/],
  ["an unknown kind", table("sources.yaml", "kind: survey", "kind: blog"), /`kind` must be one of: law, agency/],
  ["a table that is a list", { "sources.yaml": "- a\n" }, /^error sources.yaml:1: must be a map/],
  [
    "a message that is missing",
    table("messages.yaml", /^fault.*\n/m, ""),
    /^error messages.yaml:1: the message `fault` is missing/,
  ],
  ["a message without its value", table("messages.yaml", "{reference}", ""), /:1: `fault` must contain \{reference\}/],
  [
    "a message with another value",
    table("messages.yaml", "{seconds}", "{seconds} {minutes}"),
    /`please-wait` cannot contain \{minutes\}/,
  ],
  ["an unknown message", table("messages.yaml", /$/, "shred: x\n"), /unknown key `shred`. Did you mean `shared`\?/],
  [
    "a word under two ids",
    table("vocabulary.yaml", "words: [fellow]", "words: [fellow, attending]"),
    /`attending` stands under both `attending` and `fellow`/,
  ],
  [
    "a word in capitals",
    table("vocabulary.yaml", "words: [fellow]", "words: [Fellow]"),
    /:\d+: `Fellow` must be in small letters/,
  ],
  [
    "a missing vocabulary id",
    table("vocabulary.yaml", /.*crna.*\n/, ""),
    /^warning vocabulary.yaml:1: `credential` has no `crna`/,
  ],
  [
    "an unknown group",
    table("vocabulary.yaml", /$/, "credentials: {}\n"),
    /unknown group `credentials`. Did you mean `credential`\?/,
  ],
  [
    "a long redirect",
    { "redirects.yaml": `far:\n  title: T\n  line: ${words(50)}\n  asks: x\n` },
    /^error redirects.yaml:3: `line` is too long/,
  ],
  [
    "a redirect that asks what an answer asks",
    { "redirects.yaml": "far:\n  title: T\n  line: Look there.\n  asks: trainee pay\n" },
    /"trainee pay" also stands in pay\/residents/,
  ],
  [
    "a phrasing of no answer",
    { "phrasings/pay.yaml": "pay/nobody: [x]\n" },
    /^error phrasings\/pay.yaml:1: unknown answer `pay\/nobody`/,
  ],
  [
    "no answer left",
    { [ANSWER]: undefined, "answers/hipaa/made-up-cases.md": undefined },
    /^error answers:1: there is no answer/,
  ],
  [
    "a draft in a place that is none",
    { "answers/payment/x.md": answerFile() },
    /^error answers\/payment\/x.md:1: `payment` is no topic/,
  ],
  [
    "an unknown caution of what is refused",
    { "outside.yaml": "hide:\n  title: T\n  line: No.\n  outcome: refused\n  caution: hidden-work\n  asks: hide it\n" },
    /unknown caution `hidden-work` of `hide`/,
  ],
  [
    "something refused that an answer asks",
    { "outside.yaml": "hide:\n  title: T\n  line: No.\n  outcome: unknown\n  asks: trainee pay\n" },
    /"trainee pay" also stands in/,
  ],
  // Cautions
  ["a caution nothing raises", caution("severity: stop\norder: 1\nprofile-topics: []"), /nothing raises this caution/],
  [
    "two cautions of one order",
    {
      ...caution(`severity: stop\norder: 1\n${j1}`),
      "cautions/visa-other.md": cautionFile(`severity: warn\norder: 1\n${j1}`),
    },
    /^error cautions\/visa-other.md:3: `order: 1` also stands in visa-j1/,
  ],
  ["a severity of its own", caution(`severity: danger\norder: 1\n${j1}`), /:2: `severity` must be one of: stop, warn/],
  [
    "an unknown profile topic",
    caution(`severity: stop\norder: 1\n${j1.replace("[]", "[visas]")}`),
    /:6: entry 1 of `profile-topics` must be one of/,
  ],
  [
    "an unknown facet of a caution",
    caution(`severity: stop\norder: 1\n${j1.replace("[j1]", "[j2]")}`),
    /:5: unknown authorization `j2`. Did you mean `j1`\?/,
  ],
  [
    "a known caution that is missing",
    caution(`severity: stop\norder: 1\n${j1}`),
    /^warning cautions\/visa-h1b.md:1: this caution is missing/,
  ],
  [
    "a long caution",
    { "cautions/visa-j1.md": cautionFile(`severity: stop\norder: 1\n${j1}`, words(20)) },
    /the title is too long: \d+ characters, at most 75/,
  ],
  // Characters
  [
    "a merge conflict",
    answer({ body: "One.\n\n<<<<<<< HEAD\nTwo.\n=======\nThree.\n>>>>>>> mine" }),
    /^error .*:16: a merge conflict/,
  ],
  ["a zero-width space", answer({ body: "One\u200B." }), /^error .*:14: an invisible/],
  ["a soft hyphen", answer({ body: "One\u00AD." }), /:14: an invisible/],
  ["a direction mark", answer({ body: "One\u202E." }), /:14: a hidden mark that changes the direction/],
  ["tag characters", answer({ body: "One\u{E0041}." }), /:14: hidden tag characters/],
  ["a NUL", answer({ body: "One\u0000." }), /:14: a control character/],
  ["a BOM", { [ANSWER]: `\uFEFF${answerFile()}` }, /:1: a byte-order mark/],
  ["mojibake", answer({ body: "You\u00E2\u20AC\u2122ll see." }), /:14: garbled text/],
  ["a lost character", answer({ body: "One\uFFFD." }), /:14: a character that was lost/],
];

describe("each rule finds the file that breaks it", () => {
  it.each(rules)("%s", async (_, files, message) => {
    expect(await problemsWith(files)).toEqual(expect.arrayContaining([expect.stringMatching(message)]));
  });
});

const fine: [string, Files][] = [
  ["a comment on a line of its own", answer({ data: "# who pays\nfigures: [pay.residents, pay.wage-base]" })],
  ["a hash inside quotes", answer({ data: 'figures: [pay.residents, pay.wage-base]\nowner: "team #4"' })],
  ["dashes inside a title", answer({ data: "figures: [pay.residents, pay.wage-base]", title: "Pay --- in short" })],
  [
    "a claim that somebody makes",
    answer({
      data: "figures: [pay.residents, pay.wage-base]",
      body: "{@board-2026} says there is no exposure. The page calls it risk-free.",
    }),
  ],
  [
    "a claim in quotes",
    answer({ data: "figures: [pay.residents, pay.wage-base]", body: 'Read the words "no exposure" with care.' }),
  ],
  [
    "a negated absolute",
    answer({ data: "figures: [pay.residents, pay.wage-base]", body: "Work is not guaranteed. Never paste a chart." }),
  ],
  [
    "a bare value of a listed row",
    answer({ data: "figures: [pay.residents, pay.wage-base]", body: "It is {pay.residents.value}." }),
  ],
  [
    "a bare value printed in full elsewhere",
    answer({ data: "figures: [pay.wage-base]", body: "It is {pay.residents.value}.\n\nSee {pay.residents}." }),
  ],
  [
    "a good disagreement",
    answer({
      data: "figures: [pay.wage-base]\ndisagree: [board-2026, survey-2025]",
      body: "They differ.\n\n- {@board-2026} says one.\n- {@survey-2025} says two.\n\n**Plan with:** the lower.",
    }),
  ],
  [
    "accents, dashes and curly quotes",
    answer({
      data: "figures: [pay.residents, pay.wage-base]",
      body: "A “résumé” – or CV – is enough. Él says so; 5 ½ × §.",
    }),
  ],
  [
    "Windows line ends",
    { [ANSWER]: answerFile({ data: "figures: [pay.residents, pay.wage-base]" }).replaceAll("\n", "\r\n") },
  ],
];

it.each(fine)("nothing is wrong with %s", async (_, files) => {
  expect(await problemsWith(files)).toEqual([]);
});

it.each([
  ["brackets", `sources: ${"[".repeat(20_000)}`],
  ["dashes", `sources:\n  ${"- ".repeat(10_000)}x`],
  ["maps", `sources: ${"{a: ".repeat(10_000)}`],
])("deep nesting of %s is refused before it is built", async (_, data) => {
  expect(await problemsWith(answer({ data }))).toEqual(
    expect.arrayContaining([expect.stringMatching(/nested too deeply/)]),
  );
});

import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KINDS, kindsOf, kindWords, screen, warmUp } from "../../src/privacy/index.ts";
import { nameSpans } from "../../src/privacy/names.ts";

const read = (path: string): string[] =>
  readFileSync(new URL(path, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));

/** Texts of a set of JSON lines; `text` or `q`. */
const textsOf = (path: string): string[] =>
  read(path).map((line) => {
    const row = JSON.parse(line) as { text?: string; q?: string };
    return row.text ?? row.q ?? "";
  });

describe("screen", () => {
  it("tells every kind once, the most serious first", () => {
    const kinds = kindsOf(
      "pt John Placeholder 94M, MRN 00482913, ssn 987-65-4321, cell 503-555-0105, cell 503-555-0106",
    );
    expect(kinds).toEqual([...new Set(kinds)]);
    expect(kinds).toEqual(KINDS.filter((kind) => kinds.includes(kind)));
    expect(kinds[0]).toBe("ssn");
    expect(kinds).toEqual(expect.arrayContaining(["ssn", "name", "mrn", "phone", "age90"]));
  });

  it("takes no word for a name that is longer than any name", () => {
    expect(nameSpans("saw Zebediah in clinic")).toHaveLength(1);
    expect(nameSpans(`saw ${"a".repeat(2000)} in clinic`)).toEqual([]);
  });

  it("never holds the text in a finding", () => {
    const found = screen("pt Zebediah Placeholder, MRN 00482913, DOB 3/4/1961");
    expect(found.length).toBeGreaterThan(2);
    expect(JSON.stringify(found)).not.toMatch(/Zebediah|Placeholder|00482913|1961/);
    for (const finding of found) expect(Object.keys(finding).sort()).toEqual(["kind", "rule"]);
  });

  it.each([
    ["spaces", "mrn 4 4 8 2 0 1 9"],
    ["zero-width characters", "m\u200brn 4\u200b4\u200d8\u20602\ufeff0\u00ad19"],
    ["full width", "ＭＲＮ：４４８２０１９"],
    ["words", "mrn four four eight two zero one nine"],
    ["Cyrillic letters", "\u041cRN 4482019"],
    ["Arabic digits", "MRN ٤٤٨٢٠١٩"],
    ["keycaps", "mrn 4\ufe0f\u20e34\ufe0f\u20e38\ufe0f\u20e32\ufe0f\u20e30\ufe0f\u20e3"],
    ["boxed letters", "🅼🆁🅽 4482019"],
    ["Markdown", "**MRN**: `4482019`"],
    ["a Discord spoiler", "||MRN 4482019||"],
    ["underscores", "__mrn__4482019"],
    ["two lines", "MRN\n4482019"],
    ["the letter O for zero", "MRN OO448O2"],
  ])("sees an identifier through %s", (_how, text) => {
    expect(kindsOf(text)).toContain("mrn");
  });

  it("does not take a mention or an emoji of a platform for a number", () => {
    expect(
      screen("<@123456789012345678> call <#C012AB3CD|general> <:pill:123456789012345678> what does it pay"),
    ).toEqual([]);
  });

  it("finds what stands on the edge of a window, and at the very end", () => {
    const filler = "what does it pay per hour, and is it worth it? ".repeat(1000);
    for (const at of [0, 19_495, 19_500, 19_990, 20_000, 39_000, filler.length])
      expect(kindsOf(`${filler.slice(0, at)} MRN 00482913 ${filler.slice(at)}`), String(at)).toContain("mrn");
    expect(screen(filler)).toEqual([]);
  });

  it("says the same before and after the warm-up, and takes a known public number for none", () => {
    const texts = [
      "pt john smith, MRN 00482913",
      "NPI 1234567893 is mine",
      "1234567893 is from which doctor?",
      "pgy3 pay?",
    ];
    const before = texts.map(kindsOf);
    warmUp();
    expect(texts.map(kindsOf)).toEqual(before);
    expect(before).toEqual([["name", "mrn"], [], [], []]);
  });

  it("takes a bare long number for what another rule called it, and names it once", () => {
    expect(kindsOf("my pt is 0048291377 on the list")).toContain("other-id");
    expect(kindsOf("MRN 0048291377 is septic")).not.toContain("other-id");
  });

  it("lets a made-up person have a name and an age, but no number that could reach a real one", () => {
    expect(screen('the prompt says: "Mrs. Jones, 92, fell at home on 10/3/2025"')).toEqual([]);
    expect(kindsOf("prompt: Mr. Brown, 66, MRN 00482913")).toEqual(["mrn"]);
    expect(kindsOf("can i use mrs jones from clinic in the prompt")).toEqual(["name"]);
  });

  it("is empty for nothing", () => {
    for (const text of ["", " ", "\n", "?", "\u200b"]) expect(screen(text)).toEqual([]);
  });

  it("has words for a sentence", () => {
    for (const kind of KINDS) expect(`this looks like ${kindWords[kind]}`).toMatch(/like (?:a|an|another) /);
  });
});

// Each would take minutes with a pattern that backtracks; the runner's time limit is the judge.
describe("hostile input of 100 kB", () => {
  const pieces = [
    "a",
    "1",
    " ",
    "\n",
    "1 ",
    "1-",
    "a.",
    "/",
    "\"'",
    "a@",
    "A, ",
    "Aa ",
    "one ",
    "pt ",
    "mrn-",
    "mrn ",
    "mr. x ",
    "his photo ",
    "her ",
    "name is ",
    "1/1/2020 ",
    "born ",
    "http://",
    "John Smith ",
    "room ",
    "555-",
    "copied from the ",
    "lives on the ",
    "may ",
    "only woman in ",
    "пт",
    "患者",
    "\u200b1",
    "password: ",
    "x=",
    "AB,CD ",
    "A. ",
    "12 a b ",
    "@a.",
    "patient patient ",
  ];
  it.each(pieces)("%j again and again", (piece) => {
    expect(Array.isArray(screen(piece.repeat(Math.ceil(100_000 / piece.length))))).toBe(true);
  });
});

// Nothing but repeats: a pattern that backtracks would not come back within the limit of the runner.
describe("hostile input of 3,000 characters", () => {
  const fragments = read("corpus/patient-data.txt")
    .map((line) => line.slice(line.indexOf("|") + 1))
    .flatMap((text) => text.split(/(?<=[ ,:;./-])/))
    .filter((piece) => piece !== "");
  const unit = fc
    .array(fc.oneof(fc.constantFrom(...fragments), fc.constantFrom(" ", "1", "-", "a", "\n", "é", "患")), {
      minLength: 1,
      maxLength: 3,
    })
    .map((pieces) => pieces.join(""));

  it("is answered, whatever is repeated", () => {
    fc.assert(
      fc.property(unit, fc.constantFrom(...fragments), (piece, end) => {
        const text = piece.repeat(Math.ceil(3000 / piece.length)).slice(0, 3000) + end;
        const kinds = kindsOf(text);
        expect(kinds).toEqual(KINDS.filter((kind) => kinds.includes(kind)));
      }),
      { numRuns: 300 },
    );
  });
});

describe("the texts of this project", () => {
  it("finds at least 97 of 100 texts with patient data, by the right kind 94 of 100", () => {
    const lines = read("corpus/patient-data.txt").map((line) => {
      const bar = line.indexOf("|");
      return { kind: line.slice(0, bar), text: line.slice(bar + 1).replaceAll("\\n", "\n") };
    });
    const missed = lines.filter(({ text }) => screen(text).length === 0);
    const named = lines.filter(({ kind, text }) => kindsOf(text).some((found) => found === kind));
    expect(lines.length).toBeGreaterThan(1000);
    expect(missed.length / lines.length, missed.map(({ text }) => text).join("\n")).toBeLessThanOrEqual(0.03);
    expect(named.length / lines.length).toBeGreaterThanOrEqual(0.94);
  });

  it("finds nothing in at least 99 of 100 texts without", () => {
    const lines = read("corpus/nothing.txt");
    const found = lines.filter((text) => screen(text).length > 0);
    expect(lines.length).toBeGreaterThan(1000);
    expect(found.length / lines.length, found.join("\n")).toBeLessThanOrEqual(0.01);
  });
});

describe("the develop sets", () => {
  it.each(["own-phi-positive-develop", "voices-phi-positive-develop", "shared-phi-positive"])(
    "finds 95 of 100 texts of %s",
    (name) => {
      const texts = textsOf(`../eval/${name}.jsonl`);
      const missed = texts.filter((text) => screen(text).length === 0);
      expect(missed.length / texts.length, missed.join("\n")).toBeLessThanOrEqual(0.05);
    },
  );

  it.each([
    "own-phi-negative-develop",
    "voices-phi-negative-develop",
    "own-questions-develop",
    "own-off-topic-develop",
    "own-cautions-develop",
    "shared-phi-negative",
    "shared-questions",
    "shared-off-topic",
  ])("flags at most 2 of 100 texts of %s", (name) => {
    const texts = textsOf(`../eval/${name}.jsonl`);
    const found = texts.filter((text) => screen(text).length > 0);
    expect(found.length / texts.length, found.join("\n")).toBeLessThanOrEqual(0.02);
  });
});

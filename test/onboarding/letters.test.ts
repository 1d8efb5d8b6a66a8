import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { plainText } from "../../src/bot/index.ts";
import { type Letter, type Library, letterFields } from "../../src/library/index.ts";
import { letterForm, letterFormOf, tooLong, writeLetter } from "../../src/onboarding/index.ts";
import { realLibrary } from "../support/onboarding.ts";

let library: Library;
beforeAll(async () => {
  library = await realLibrary();
}, 60_000);
const IDS = ["chair-or-coi-office", "ethics-officer", "hr-or-compliance", "insurer", "program-director"];
const letter = (id: string): Letter => library.letters.get(id) ?? expect.fail(`no letter ${id}`);
const words = (text: string) => plainText(text).match(/[^\s]+/g) ?? [];

describe("letters", () => {
  it("are the five that are promised", () => expect([...library.letters.keys()]).toEqual(IDS));

  it.each(IDS)("%s holds what a disclosure needs, and asks for a reply in writing", (id) => {
    const { body } = letter(id);
    for (const part of [
      /who pays/i,
      /AI model wrote/,
      /no patients/,
      /no .*patient data/,
      /\{hours\}/,
      /pay: \[/i,
      /contractor or employee/,
      /written reply|reply in writing/i,
    ])
      expect(body).toMatch(part);
    if (id !== "insurer") {
      expect(body).toMatch(/my own device/);
      expect(body).toMatch(/[Uu]ntil: \[end date/);
      expect(body).toMatch(/confidentiality agreement/);
    }
  });

  it.each(IDS)("%s, left empty, prints a blank for each field", (id) => {
    const written = writeLetter(letter(id), {});
    for (const field of letter(id).fields) expect(written).toContain(letterForm[field].blank);
    expect(written).not.toMatch(/[{}]/);
  });

  it("hold no word that is neither in the template nor entered", () => {
    const entry = fc.oneof(
      fc.string(),
      fc.constantFrom("{hours}", "$&", "$1", " two  words ", "", "{platform} {start}"),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...IDS),
        fc.record(Object.fromEntries(letterFields.map((field) => [field, entry])), { requiredKeys: [] }),
        (id, entries) => {
          const { body } = letter(id);
          const allowed = new Set([
            // A field stands between punctuation: the words around it are the template's too.
            ...words(body.replace(/\{[a-z]+\}/g, " ")),
            ...letterFields.flatMap((field) => words(letterForm[field].blank)),
            ...Object.values(entries).flatMap((value) => words(value ?? "")),
          ]);
          const bare = (word: string) => word.replace(/,$/, "");
          for (const word of words(writeLetter(letter(id), entries)))
            expect(allowed.has(word) || allowed.has(bare(word)), word).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("state each entry where its field stands, once", () => {
    const written = writeLetter(letter("program-director"), {
      platform: "Platform  Seven",
      hours: "5",
      start: "January 2027",
      recipient: "the GME office",
    });
    expect(written).toContain("Dear the GME office,");
    expect(written).toContain("- Who pays: Platform Seven\n- Hours a week: 5\n- From: January 2027\n");
  });

  it("do not expand a brace that somebody typed", () => {
    const written = writeLetter(letter("insurer"), { platform: "{hours}", hours: "5" });
    expect(written).toContain("- Who pays: {hours}\n- Hours a week: 5");
  });

  it("tell which field is too long", () => {
    expect(tooLong(letter("insurer"), { hours: "5".repeat(31), platform: "x" })).toEqual(["hours"]);
  });

  it.each(IDS)("%s has a form that every platform takes", (id) => {
    const form = letterFormOf(letter(id));
    expect(form.fields.length).toBeLessThanOrEqual(5);
    for (const field of form.fields) expect(field.required).toBe(false);
  });
});

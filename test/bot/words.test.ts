import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance, nearest, plainText, wordsOf } from "../../src/bot/index.ts";

describe("plain text", () => {
  it("undoes what keyboards and copying put in", () => {
    expect(plainText("“what’s” the — rate… 5\u00a0h")).toBe('"what\'s" the - rate... 5 h');
    expect(plainText("M\u200bR\u00adN \uff11\uff12")).toBe("MRN 12");
    expect(plainText("abc\u202edef\u{E0041}")).toBe("abcdef");
  });

  it("keeps what belongs to a word", () => {
    expect(wordsOf("PGY-3 EM, what'd I get? $90/hr or 20%")).toEqual([
      "pgy-3",
      "em",
      "what'd",
      "i",
      "get",
      "$90/hr",
      "or",
      "20%",
    ]);
  });

  it("is stable: doing it twice changes nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(plainText(plainText(text))).toBe(plainText(text));
      }),
    );
  });
});

describe("did you mean", () => {
  it("finds a near name, and none where none is near", () => {
    expect(nearest("sumary", ["summary", "sources"])).toBe("summary");
    expect(nearest("malpractise", ["hipaa", "malpractice"])).toBe("malpractice");
    expect(nearest("zebra", ["summary", "sources"])).toBeUndefined();
  });

  it("counts a swap as one", () => {
    expect(editDistance("abcd", "abdc")).toBe(1);
    expect(editDistance("", "abc")).toBe(3);
    expect(editDistance("kitten", "sitting")).toBe(3);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleaned, excerpt, groupAt, groupsOf, type Miss, type Sent } from "../../src/moderation/index.ts";

let count = 0;
const sent = (words: string, more: Partial<Miss> & { by?: string } = {}): Sent => {
  const { by = `member-${++count}`, ...miss } = more;
  return {
    id: String(++count).padStart(12, "0"),
    community: "discord:7",
    by,
    miss: { community: "discord:7", words, near: [], day: "2026-11-20", to: null, state: { kind: "open" }, ...miss },
  };
};
const wordsIn = (all: readonly Sent[]) => groupsOf(all).map(({ misses }) => misses.map(({ miss }) => miss.words));

describe("groups of misses", () => {
  it("puts those together that share most of their words, whatever the form of the words", () => {
    expect(
      wordsIn([
        sent("Does Outlier pay in Canada?"),
        sent("how long is onboarding at Mercor"),
        sent("does outlier paying canada"),
      ]),
    ).toEqual([["how long is onboarding at Mercor"], ["Does Outlier pay in Canada?", "does outlier paying canada"]]);
  });

  it("needs fewer common words where the same answer came nearest", () => {
    const texts = ["can i be paid in canadian dollars", "which currency is paid out abroad, canadian too"];
    expect(wordsIn(texts.map((words) => sent(words)))).toHaveLength(2);
    expect(wordsIn(texts.map((words) => sent(words, { near: ["pay/how"] })))).toHaveLength(1);
    expect(wordsIn(["parking at work", "visa stamps"].map((words) => sent(words, { near: ["pay/how"] })))).toHaveLength(
      2,
    );
  });

  it("keeps feedback by its answer, and apart from questions", () => {
    const same = "the rate is old";
    expect(
      groupsOf([
        sent(same, { about: "pay/residents" }),
        sent("another number now", { about: "pay/residents" }),
        sent(same, { about: "pay/attendings" }),
        sent(same),
      ]).map(({ about, misses }) => [about, misses.length]),
    ).toEqual([
      [undefined, 1],
      ["pay/attendings", 1],
      ["pay/residents", 2],
    ]);
  });

  it("counts members, not texts, and none under five", () => {
    const by = (members: string[]) =>
      groupsOf(members.map((member) => sent("does outlier pay in canada", { by: member })))[0]?.members;
    expect(by(["a", "b", "c", "d"])).toBeNull();
    expect(by(["a", "b", "c", "d", "a", "b", "c"])).toBeNull();
    expect(by(["a", "b", "c", "d", "e", "e"])).toBe(5);
  });

  it("tells no count under five by the order of the groups", () => {
    const many = ["a", "b", "c", "d"].map(() => sent("does outlier pay in canada", { day: "2026-11-01" }));
    const [first] = groupsOf([...many, sent("how long is onboarding", { day: "2026-11-20" })]);
    expect(first?.misses).toHaveLength(1);
  });

  it("makes the same groups of the same misses in any order", () => {
    const vocabulary = ["outlier", "pay", "canada", "visa", "taxes", "mercor", "screening"];
    fc.assert(
      fc.property(
        fc.array(fc.record({ words: fc.subarray(vocabulary), near: fc.subarray(["pay/a", "pay/b"]) }), {
          maxLength: 12,
        }),
        fc.infiniteStream(fc.nat(1000)),
        (texts, numbers) => {
          const all = texts.map(({ words, near }) => sent(words.join(" "), { near }));
          const keys = new Map(all.map(({ id }) => [id, numbers.next().value ?? 0]));
          const shuffled = all.toSorted((a, b) => (keys.get(a.id) ?? 0) - (keys.get(b.id) ?? 0));
          const shape = (list: readonly Sent[]) =>
            groupsOf(list)
              .map(({ id, stamp, misses }) => `${id} ${stamp} ${misses.map((one) => one.id)}`)
              .sort();
          expect(shape(shuffled)).toEqual(shape(all));
        },
      ),
      { seed: 7, numRuns: 200 },
    );
  });

  it("knows whether a group is the one that a moderator saw", () => {
    const all = [sent("does outlier pay in canada"), sent("outlier pay canada"), sent("visa stamps")];
    const group = groupsOf(all).find(({ misses }) => misses.length === 2);
    const [first, second] = all;
    expect(group?.id).toBe(first?.id);
    expect(groupAt(all, group?.id, group?.stamp)).toMatchObject({ changed: false, group: { stamp: group?.stamp } });
    expect(groupAt(all.slice(1), group?.id, group?.stamp)).toBeNull();
    expect(groupAt(all.slice(0, 1), group?.id, group?.stamp)).toMatchObject({ changed: true });
    expect(groupAt(all, second?.id, group?.stamp)).toMatchObject({ changed: true, group: { id: first?.id } });
    const answered = { kind: "queued" as const, verdict: { kind: "answer" as const, answer: "pay/a" }, at: "" };
    expect(
      groupAt(
        all.map((one) => ({ ...one, miss: { ...one.miss, state: answered } })),
        group?.id,
      ),
    ).toBeNull();
  });
});

describe("words that people typed", () => {
  it("are cleaned of what cannot be seen, and keep their lines", () => {
    expect(cleaned("  a\u200Bb\u202Ec \u0007 d\r\n\r\n\r\n\r\ne\u0000 ")).toBe("abc  d\n\ne");
  });

  it("are cut between words, and never within a character", () => {
    expect(excerpt("does outlier pay\nin canada", 100)).toBe("does outlier pay in canada");
    expect(excerpt("does outlier pay in canada", 20)).toBe("does outlier pay…");
    expect(excerpt("x".repeat(50), 10)).toBe("xxxxxxxxx…");
    expect(excerpt(`${"x".repeat(8)}\u{1F600}${"x".repeat(8)}`, 10)).toBe("xxxxxxxx…");
  });
});

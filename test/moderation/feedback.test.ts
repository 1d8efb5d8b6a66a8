import { describe, expect, it } from "vitest";
import { createFeedback, memoryFeedback, toldCounts } from "../../src/moderation/index.ts";
import { recordingLog } from "../support/bot.ts";

const answers = new Map([["pay/residents", {}]]) as never;
const library = { answers, renamed: new Map([["pay/old", "pay/residents"]]) };
const counts = (helpful: number, not = 0, outdated = 0) => ({ helpful, not, outdated });

describe("feedback under answers", () => {
  it("is kept as counts by community, answer and month", async () => {
    let now = new Date("2026-11-30T23:00:00Z");
    const feedback = memoryFeedback({ clock: () => now, log: recordingLog() });
    await feedback.count("discord:7", "pay/residents", "helpful");
    await feedback.count("discord:7", "pay/residents", "helpful");
    await feedback.count("discord:7", "pay/residents", "not");
    await feedback.count("discord:77", "pay/residents", "outdated");
    now = new Date("2026-12-01T01:00:00Z");
    await feedback.count("discord:7", "pay/residents", "outdated");
    expect(await feedback.of("discord:7")).toEqual([
      { answer: "pay/residents", month: "2026-11", counts: counts(2, 1) },
      { answer: "pay/residents", month: "2026-12", counts: counts(0, 0, 1) },
    ]);
    expect(await feedback.of("discord:")).toEqual([]);
  });

  it("loses no reply when the store is away", async () => {
    const log = recordingLog();
    const away = () => Promise.reject(new Error("the store is away"));
    const rows = { get: away, set: away, update: away, delete: away, entries: away };
    await createFeedback(rows, { clock: () => new Date(), log }).count("discord:7", "pay/residents", "not");
    expect(log.lines.map(({ message }) => message)).toEqual(["a press was not counted"]);
  });

  it("tells moderators nothing under five, and counts to the name of now", () => {
    const month = (answer: string, of: ReturnType<typeof counts>, at = "2026-11") => ({
      answer,
      month: at,
      counts: of,
    });
    expect(toldCounts([month("pay/residents", counts(4, 4, 4))], library)).toEqual([]);
    expect(toldCounts([month("pay/residents", counts(4)), month("pay/old", counts(1, 3))], library)).toEqual([
      { answer: "pay/residents", month: "2026-11", helpful: 5, not: null, outdated: null },
    ]);
    expect(toldCounts([month("pay/gone", counts(9))], library)).toEqual([]);
    expect(
      toldCounts([month("pay/residents", counts(9), "2026-10"), month("pay/residents", counts(8))], library).map(
        (one) => one.month,
      ),
    ).toEqual(["2026-11", "2026-10"]);
  });
});

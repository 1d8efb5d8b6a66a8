/** What communities keep, on a real SQLite file: at once for this process, within seconds for another, for good. */
import { afterEach, describe, expect, it } from "vitest";
import { type CommunityRecord, emptyCommunity, withNote, withRoute } from "../../src/moderation/index.ts";
import { writeRow } from "../../src/storage/row.ts";
import { createBench } from "../support/storage/store.ts";

const bench = createBench();
afterEach(() => bench.clear());

const HERE = "discord:7";
const NOW = new Date("2026-11-20T12:00:00Z");
const noted = (text: string) => (record: CommunityRecord) => withNote(record, "pay", { text }, NOW);

describe("communities in the store", () => {
  it("are empty until somebody writes, and then keep what was written through a restart", async () => {
    const lab = await bench.lab();
    expect(await lab.store.communities.get(HERE)).toEqual(emptyCommunity);
    await lab.store.communities.update(HERE, noted("One."));
    expect((await lab.store.communities.get(HERE)).notes.map(({ text }) => text)).toEqual(["One."]);
    await lab.store.close();
    const again = await bench.lab({ url: lab.url });
    expect((await again.store.communities.get(HERE)).notes.map(({ text }) => text)).toEqual(["One."]);
    expect((await again.store.communities.get("discord:8")).notes).toEqual([]);
    expect((await again.store.communities.all()).map(([community]) => community)).toEqual([HERE]);
  });

  it("show another process's change after five seconds, and lose neither's", async () => {
    const one = await bench.lab();
    const two = await bench.lab({ url: one.url });
    await two.store.communities.get(HERE);
    await one.store.communities.update(HERE, noted("One."));
    expect((await two.store.communities.get(HERE)).notes).toEqual([]);
    two.clock.forward(5001);
    expect((await two.store.communities.get(HERE)).notes).toHaveLength(1);
    await Promise.all([
      one.store.communities.update(HERE, noted("Two.")),
      two.store.communities.update(HERE, noted("Three.")),
    ]);
    one.clock.forward(5001);
    expect((await one.store.communities.get(HERE)).notes.map(({ text }) => text).sort()).toEqual([
      "One.",
      "Three.",
      "Two.",
    ]);
  });

  it("are read once for many replies, and from the last copy where the store does not answer", async () => {
    const lab = await bench.lab();
    await lab.store.communities.update(HERE, (record) => withRoute(record, "pay", { words: "the chiefs" }));
    await lab.raw.remove(`communities:${HERE}`);
    expect((await lab.store.communities.get(HERE)).routes.pay?.words).toBe("the chiefs");
    await lab.store.close();
    lab.clock.forward(5001);
    expect((await lab.store.communities.get(HERE)).routes.pay?.words).toBe("the chiefs");
    expect(lab.logged.join("\n")).toContain("its last copy is used");
    await expect(lab.store.communities.get("discord:8")).rejects.toThrow();
  });

  it("stay readable: a row of before this version, of after it, and about a topic that is gone", async () => {
    const lab = await bench.lab();
    await lab.raw.write(`communities:discord:1`, writeRow({}, undefined), undefined);
    const later = {
      notes: [{ id: "abcd1234", on: "gone/answer", text: "One.", by: "moderator", at: "2026-11-20", color: "red" }],
      routes: { "a-new-topic": { words: "the chiefs", hours: "9 to 5" } },
      channel: { id: "900", told: ["abc"] },
      theme: "dark",
    };
    await lab.raw.write(`communities:discord:2`, writeRow(later, undefined), undefined);
    expect(await lab.store.communities.get("discord:1")).toEqual(emptyCommunity);
    expect(await lab.store.communities.get("discord:2")).toEqual(later);
    await lab.store.communities.update("discord:2", noted("Two."));
    expect(await lab.raw.read("communities:discord:2")).toMatch(/"color":"red".*"theme":"dark"/);
    expect(await lab.store.problems()).toEqual([]);
  });

  it("hold nothing under a member, so that forgetting one leaves the notes", async () => {
    const lab = await bench.lab();
    await lab.store.communities.update(HERE, noted("One."));
    expect(await lab.store.exportMember("discord:7")).toEqual([]);
    expect(await lab.store.forgetMember("discord:7")).toBe(0);
    expect((await lab.store.communities.get(HERE)).notes).toHaveLength(1);
  });
});

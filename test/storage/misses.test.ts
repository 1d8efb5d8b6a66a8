/** Misses and drafts on a real SQLite file: how long, under whom, and what is left when they go. */
import { readdir, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { MISS, type Sent } from "../../src/moderation/index.ts";
import { createBench, type Lab } from "../support/storage/store.ts";

const bench = createBench();
afterEach(() => bench.clear());

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const ME = "discord:424242000111222333";
const HERE = "discord:7";
const WORDS = "Quibblemorph stipends: who knows";

async function send({ store }: Lab, member = ME, community = HERE, words = WORDS): Promise<Sent> {
  const { misses } = store;
  const sent = await misses.send(member, { id: misses.newId(), community, words, wantsReply: true, near: ["pay/a"] });
  if (sent === "full") throw new Error("full");
  return sent;
}

async function onDisk(url: string): Promise<string> {
  const folder = dirname(url.slice("sqlite://".length));
  const files = (await readdir(folder)).filter((file) => !file.endsWith(".secret"));
  return (await Promise.all(files.map((file) => readFile(`${folder}/${file}`, "latin1")))).join("\n");
}

describe("misses in the store", () => {
  it("lead to nobody: the address is sealed, and opens only in its place", async () => {
    const lab = await bench.lab();
    const { misses } = lab.store;
    const sent = await send(lab);
    const disk = await onDisk(lab.url);
    expect(disk).toContain("Quibblemorph");
    expect(disk).not.toContain(ME.slice("discord:".length));
    expect(misses.address(sent)).toBe(ME);
    const moved = { ...sent, id: "another-id-1" };
    expect(() => misses.address(moved)).toThrow();
    expect(sent.by).toBe(lab.store.memberKey(ME));
  });

  it("belong to one community, and are found by no other whose name begins alike", async () => {
    const lab = await bench.lab();
    const { misses } = lab.store;
    await send(lab);
    await send(lab, ME, "discord:77");
    await send(lab, "slack:T1:U1", "slack:T1");
    for (const [community, count] of [
      ["discord:7", 1],
      ["discord:77", 1],
      ["slack:T1", 1],
      ["discord:", 0],
      ["", 0],
    ] as const) {
      expect(await misses.of(community), community).toHaveLength(count);
      expect(await misses.openMisses(community), community).toBe(count);
    }
    expect((await misses.mine(ME)).map(({ community }) => community).sort()).toEqual(["discord:7", "discord:77"]);
  });

  it("are exported and forgotten with their member, a draft too, and leave nothing on the disk", async () => {
    const lab = await bench.lab();
    const { store, url } = lab;
    await store.misses.keepDraft(ME, { community: HERE, words: "Draftmorph", wantsReply: false });
    await send(lab);
    await send(lab, "discord:5", HERE, "another member's");
    expect((await store.exportMember(ME)).map(({ kind }) => kind)).toEqual(["drafts", "misses"]);
    expect(JSON.stringify(await store.members.export(ME))).toContain("Quibblemorph");
    expect(await store.forgetMember(ME)).toBe(2);
    const disk = await onDisk(url);
    expect(disk).not.toMatch(/Quibblemorph|Draftmorph/);
    expect(disk).toContain("another member's");
    await store.misses.forget("discord:5");
    expect(await store.misses.of(HERE)).toEqual([]);
  });

  it("are withdrawn from the disk too", async () => {
    const lab = await bench.lab();
    const sent = await send(lab);
    await lab.store.misses.change(sent, () => undefined);
    await expect.poll(async () => (await onDisk(lab.url)).includes("Quibblemorph"), { timeout: 5000 }).toBe(false);
  });

  it("are kept 180 days from the day of sending at most, whatever happens to them", async () => {
    const lab = await bench.lab();
    const { clock, store } = lab;
    clock.now = new Date("2026-11-20T23:00:00Z");
    const sent = await send(lab);
    clock.now = new Date("2027-05-18T23:00:00Z");
    const at = clock.now.toISOString();
    const verdict = { kind: "reply" as const, words: "late" };
    expect(
      await store.misses.change(sent, (miss) => miss && { ...miss, state: { kind: "waiting", verdict, at } }),
    ).toBeDefined();
    clock.now = new Date("2027-05-19T00:00:00Z");
    expect((Date.parse("2027-05-19") - Date.parse("2026-11-20")) / DAY).toBe(MISS.keepDays);
    expect(await store.misses.of(HERE)).toEqual([]);
    clock.forward(1);
    expect(await store.sweep()).toBe(1);
  });

  it("wait 30 days for their member once the reply could not be delivered", async () => {
    const lab = await bench.lab();
    const { clock, store } = lab;
    const sent = await send(lab);
    const at = clock.now.toISOString();
    const verdict = { kind: "reply" as const, words: "early" };
    await store.misses.change(sent, (miss) => miss && { ...miss, state: { kind: "waiting", verdict, at } });
    clock.forward(MISS.waitDays * DAY - 1);
    expect(await store.misses.mine(ME)).toHaveLength(1);
    clock.forward(1);
    expect(await store.misses.mine(ME)).toEqual([]);
  });

  it("are few at a time for one member, and one however often it is sent", async () => {
    const lab = await bench.lab();
    const { misses } = lab.store;
    const draft = { id: misses.newId(), community: HERE, words: WORDS, wantsReply: false, near: [] };
    for (let times = 0; times < 3; times++) expect(await misses.send(ME, draft)).not.toBe("full");
    for (let more = 1; more < MISS.open; more++) await send(lab);
    expect(await misses.of(HERE)).toHaveLength(MISS.open);
    expect(await misses.send(ME, { ...draft, id: misses.newId() })).toBe("full");
    expect(await misses.send(ME, draft)).not.toBe("full");
    await send(lab, ME, "discord:8");
    await send(lab, "discord:5");
  });

  it("drafts: one for a member, for 15 minutes, and only under its own id", async () => {
    const { store, clock } = await bench.lab();
    const { misses } = store;
    const first = await misses.keepDraft(ME, { community: HERE, words: "first", wantsReply: false });
    const second = await misses.keepDraft(ME, { community: HERE, words: "second", wantsReply: true });
    expect(await misses.draft(ME, first.id)).toBeUndefined();
    expect(await misses.draft("discord:5", second.id)).toBeUndefined();
    await misses.dropDraft(ME, first.id);
    expect(await misses.draft(ME, second.id)).toEqual(second);
    clock.forward(MISS.draftMinutes * MINUTE);
    expect(await misses.draft(ME)).toBeUndefined();
    expect(await store.exportMember(ME)).toEqual([]);
  });

  it("counts of feedback: of a community, and of no member", async () => {
    const { store, raw } = await bench.lab();
    for (let times = 0; times < 3; times++) await store.feedback.count(HERE, "pay/residents", "helpful");
    expect(await store.feedback.of(HERE)).toMatchObject([{ answer: "pay/residents", counts: { helpful: 3 } }]);
    expect(await store.feedback.of("discord:77")).toEqual([]);
    expect(await raw.keysBeginning("feedback:")).toHaveLength(1);
  });
});

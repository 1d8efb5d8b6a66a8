/** That a reply waits for a member is known without a look at the store, and from the rows after a restart. */
import { expect, it } from "vitest";
import { createMisses, MISS, type Miss, type Misses, type Sent } from "../../src/moderation/index.ts";
import { memoryRows } from "../../src/moderation/miss-rows.ts";

const HERE = "discord:7";

function lab() {
  let now = Date.parse("2026-11-20T12:00:00Z");
  let count = 0;
  let looks = 0;
  const clock = () => new Date(now);
  const rows = memoryRows<Miss>();
  const counted: typeof rows = {
    ...rows,
    entries: (part) => {
      looks++;
      return rows.entries(part);
    },
  };
  const start = () =>
    createMisses({
      drafts: memoryRows(),
      misses: counted,
      keyOf: (member) => member,
      seal: (_, text) => text,
      unseal: (_, text) => text,
      clock,
      newId: () => String(++count).padStart(12, "0"),
    });
  const forward = (days: number) => {
    now += days * 24 * 3600_000;
  };
  return { start, looks: () => looks, forward, now: clock };
}

async function undelivered(misses: Misses, at: Date, community = HERE): Promise<Sent> {
  const sent = await misses.send("discord:1", {
    id: misses.newId(),
    community,
    words: "w",
    wantsReply: true,
    near: [],
  });
  if (sent === "full") throw new Error("full");
  await misses.change(
    sent,
    (miss) =>
      miss && {
        ...miss,
        to: null,
        state: { kind: "waiting", verdict: { kind: "reply", words: "r" }, at: at.toISOString() },
      },
  );
  return sent;
}

it("is known at once, of that member and community alone, and no more once it was read", async () => {
  const { start, now, looks } = lab();
  const misses = start();
  const [first, second] = [await undelivered(misses, now()), await undelivered(misses, now())];
  const before = looks();
  expect(misses.waiting("discord:1", HERE)).toBe(second.id);
  expect(misses.waiting("discord:1", "discord:8")).toBeUndefined();
  expect(misses.waiting("discord:2", HERE)).toBeUndefined();
  expect(looks()).toBe(before);
  await misses.change(second, () => undefined);
  expect(misses.waiting("discord:1", HERE)).toBe(first.id);
  await misses.forget("discord:1");
  expect(misses.waiting("discord:1", HERE)).toBeUndefined();
});

it("is known after a restart from the first look at what is under way", async () => {
  const { start, now } = lab();
  const { id } = await undelivered(start(), now());
  const restarted = start();
  expect(restarted.waiting("discord:1", HERE)).toBeUndefined();
  await restarted.underWay();
  expect(restarted.waiting("discord:1", HERE)).toBe(id);
});

it("ends with its time, and when its member looks after another process gave it away", async () => {
  const { start, now, forward } = lab();
  const [one, other] = [start(), start()];
  const sent = await undelivered(one, now());
  await other.change(sent, () => undefined);
  expect(one.waiting("discord:1", HERE)).toBe(sent.id);
  await one.mine("discord:1");
  expect(one.waiting("discord:1", HERE)).toBeUndefined();
  await undelivered(one, now());
  forward(MISS.waitDays + 1);
  expect(one.waiting("discord:1", HERE)).toBeUndefined();
});

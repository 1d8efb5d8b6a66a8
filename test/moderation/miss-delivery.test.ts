/** Delivery, at each place where a process or the line to the platform can end. */
import { describe, expect, it } from "vitest";
import type { Courier, Reply } from "../../src/bot/index.ts";
import { createDeliveries, memoryMisses, type Sent, type Verdict } from "../../src/moderation/index.ts";
import { recordingLog } from "../support/bot.ts";

const verdict: Verdict = { kind: "reply", words: "Ask the GME office." };
const MINUTE = 60_000;

function lab(outcome: () => ReturnType<Courier["deliver"]>, { repeatableMs }: { repeatableMs?: number } = {}) {
  let now = Date.parse("2026-11-20T12:00:00Z");
  const clock = () => new Date(now);
  const misses = memoryMisses(clock);
  const delivered: { member: string; reply: Reply; once: string | undefined }[] = [];
  const courier: Courier = {
    ...(repeatableMs !== undefined && { repeatableMs }),
    async deliver(member, reply, once) {
      delivered.push({ member, reply, once });
      return outcome();
    },
  };
  const log = recordingLog();
  const make = (more: Partial<Parameters<typeof createDeliveries>[0]> = {}) =>
    createDeliveries({
      misses,
      couriers: { discord: courier },
      compose: async () => ({ title: "A reply", blocks: [] }),
      clock,
      log,
      ...more,
    });
  return {
    misses,
    delivered,
    log,
    make,
    forward: (ms: number) => {
      now += ms;
    },
    async queued(member = "discord:42"): Promise<Sent> {
      const miss = { id: misses.newId(), community: "discord:7", words: "where", wantsReply: true, near: [] };
      const sent = await misses.send(member, miss);
      if (sent === "full") throw new Error("full");
      const kept = await misses.change(
        sent,
        (one) => one && { ...one, words: "", state: { kind: "queued", verdict, at: clock().toISOString() } },
      );
      return { ...sent, miss: kept ?? sent.miss };
    },
    async state(): Promise<string[]> {
      return (await misses.of("discord:7")).map(
        ({ miss }) => `${miss.state.kind}${miss.to === null ? "" : " with address"}`,
      );
    },
  };
}

/** A platform that never answers: the process ends while it waits. */
const never = () => new Promise<never>(() => undefined);

describe("delivery of a reply", () => {
  it("deletes everything once it arrived", async () => {
    const { make, queued, state, delivered } = lab(async () => "delivered");
    const sent = await queued();
    expect(await make().deliver(sent)).toBe("delivered");
    expect(await state()).toEqual([]);
    expect(delivered).toMatchObject([{ member: "discord:42", once: sent.id }]);
  });

  it("sends once where two would deliver it", async () => {
    const { make, queued, delivered } = lab(async () => "delivered");
    const sent = await queued();
    expect((await Promise.all([make().deliver(sent), make().deliver(sent)])).sort()).toEqual(["delivered", "gone"]);
    expect(delivered).toHaveLength(1);
  });

  it("sends nothing that was withdrawn with everything else", async () => {
    const { make, queued, delivered, misses } = lab(async () => "delivered");
    const sent = await queued();
    await misses.forget("discord:42");
    expect(await make().deliver(sent)).toBe("gone");
    expect(delivered).toEqual([]);
  });

  it("keeps what the member does not take for them to read, without the address", async () => {
    const { make, queued, state } = lab(async () => "refused");
    expect(await make().deliver(await queued())).toBe("waiting");
    expect(await state()).toEqual(["waiting"]);
  });

  it("keeps it for the member where the surface has no direct messages", async () => {
    const { make, queued, state } = lab(async () => "delivered");
    expect(await make({ couriers: {} }).deliver(await queued("web:abc"))).toBe("waiting");
    expect(await state()).toEqual(["waiting"]);
  });

  it("tries again where surely nothing arrived, for a day", async () => {
    const outcomes: Awaited<ReturnType<Courier["deliver"]>>[] = ["failed", "failed", "delivered"];
    const { make, queued, state, delivered, forward } = lab(async () => outcomes.shift() ?? "failed");
    const deliveries = make();
    expect(await deliveries.deliver(await queued())).toBe("later");
    forward(MINUTE);
    await deliveries.resume();
    expect(await state()).toEqual(["queued with address"]);
    await deliveries.resume();
    expect([await state(), delivered.length]).toEqual([[], 3]);

    expect(await deliveries.deliver(await queued())).toBe("later");
    forward(24 * 60 * MINUTE);
    await deliveries.resume();
    expect([await state(), delivered.length]).toEqual([["waiting"], 4]);
  });

  it("does not send what cannot be composed now, and sends it later", async () => {
    const { make, queued, state, delivered } = lab(async () => "delivered");
    const broken = make({ compose: () => Promise.reject(new Error("no library")) });
    expect(await broken.deliver(await queued())).toBe("later");
    expect([await state(), delivered.length]).toEqual([["queued with address"], 0]);
    await make().resume();
    expect([await state(), delivered.length]).toEqual([[], 1]);
  });

  it("leaves to another instance what only that can deliver, for a day", async () => {
    const { make, queued, state, delivered, forward } = lab(async () => "delivered");
    await queued("slack:T1:U1");
    const deliveries = make();
    await deliveries.resume();
    expect(await state()).toEqual(["queued with address"]);
    forward(24 * 60 * MINUTE);
    await deliveries.resume();
    expect([await state(), delivered]).toEqual([["waiting"], []]);
  });

  it("delivers the others where one cannot be read", async () => {
    const { make, queued, delivered, misses, log } = lab(async () => "delivered");
    const broken = await queued("discord:1");
    await queued("discord:2");
    const address = (sent: Sent) => {
      if (sent.id === broken.id) throw new Error("the seal is broken");
      return misses.address(sent);
    };
    await make({ misses: { ...misses, address } }).resume();
    expect(delivered.map(({ member }) => member)).toEqual(["discord:2"]);
    expect(log.lines.map(({ message }) => message)).toEqual(["a moderator's reply could not be delivered"]);
  });

  describe("where the platform shows a repetition once", () => {
    it("repeats it with the same id after the process died, at once", async () => {
      const { make, queued, delivered, state, forward } = lab(
        async () => (delivered.length < 2 ? never() : "delivered"),
        { repeatableMs: 2 * MINUTE },
      );
      const sent = await queued();
      void make().deliver(sent);
      await expect.poll(() => delivered.length).toBe(1);
      forward(MINUTE);
      await make().resume();
      expect(delivered.map(({ once }) => once)).toEqual([sent.id, sent.id]);
      expect(await state()).toEqual([]);
    });

    it("does not repeat it once the platform may have forgotten, and says so", async () => {
      const { make, queued, delivered, state, forward, log } = lab(never, { repeatableMs: 2 * MINUTE });
      void make().deliver(await queued());
      await expect.poll(() => delivered.length).toBe(1);
      forward(2 * MINUTE + 1);
      await make().resume();
      expect([await state(), delivered.length]).toEqual([["unsure with address"], 1]);
      expect(log.lines.map(({ message }) => message)).toContain("whether a moderator's reply arrived is not known");
    });

    it("repeats it after the answer was lost", async () => {
      let calls = 0;
      const { make, queued, state } = lab(
        async () => (++calls === 1 ? Promise.reject(new Error("reset")) : "delivered"),
        { repeatableMs: 2 * MINUTE },
      );
      const deliveries = make();
      expect(await deliveries.deliver(await queued())).toBe("later");
      expect(await state()).toEqual(["sending with address"]);
      await deliveries.resume();
      expect([await state(), calls]).toEqual([[], 2]);
    });
  });

  describe("where the platform shows a repetition twice", () => {
    it("never repeats by itself what may have arrived", async () => {
      const { make, queued, state, delivered } = lab(() => Promise.reject(new Error("reset")));
      expect(await make().deliver(await queued())).toBe("unsure");
      await make().resume();
      expect([await state(), delivered.length]).toEqual([["unsure with address"], 1]);
    });

    it("leaves a live process its time, then tells that nobody knows", async () => {
      const { make, queued, state, delivered, forward } = lab(never);
      void make().deliver(await queued());
      await expect.poll(() => delivered.length).toBe(1);
      await make().resume();
      expect(await state()).toEqual(["sending with address"]);
      forward(2 * MINUTE + 1);
      await make().resume();
      expect([await state(), delivered.length]).toEqual([["unsure with address"], 1]);
    });
  });

  it("looks again by itself while something is left, and at the whole store now and then", async () => {
    const outcomes: Awaited<ReturnType<Courier["deliver"]>>[] = ["failed", "delivered", "delivered"];
    const { make, queued, state, delivered, forward } = lab(async () => outcomes.shift() ?? "failed");
    await queued();
    const stop = make({ everyMs: 5 }).start();
    await expect.poll(() => delivered.length, { timeout: 5000 }).toBe(2);
    expect(await state()).toEqual([]);
    // Left by another process: seen within the hour.
    await queued("discord:43");
    forward(60 * MINUTE);
    await expect.poll(() => delivered.length, { timeout: 5000 }).toBe(3);
    await stop();
  });
});

/**
 * Brings what moderators decided to the members who asked for it: once, whenever the process ends.
 *
 * What is to be sent is written down before it is sent, and deleted after it arrived. Between the two a process can die
 * right after the platform took the message. Discord drops a message whose nonce it has seen in the last minutes
 * ("the past few minutes", create-message, `enforce_nonce`): there the same delivery is simply repeated, at least once
 * and seen once. Slack drops nothing (slackapi/slack-api-specs#10 asks for it since 2018; `client_msg_id` is no promise
 * of chat.postMessage): there it is sent at most once, and where nobody can tell whether it arrived, the moderators are
 * told and may send it again.
 */
import type { Courier, Log, Reply, Surface } from "../bot/index.ts";
import type { Miss, Verdict } from "./miss-record.ts";
import type { Misses, Sent } from "./misses.ts";

/** `later`: nothing was done, and it is tried again. `unsure`: it may have arrived. `gone`: another one delivers it, or it was withdrawn. */
export type Delivered = "delivered" | "waiting" | "later" | "unsure" | "gone";

export interface Deliveries {
  /** Delivers one that is queued. Never rejects for the platform's sake; rejects where the store does. */
  deliver(sent: Sent): Promise<Delivered>;
  /** Goes on with everything that an earlier process, or a platform that was down, left behind. */
  resume(): Promise<void>;
  /** Resumes now and from time to time. Returns what stops it. */
  start(): () => Promise<void>;
}

export interface DeliverySettings {
  misses: Misses;
  couriers: Partial<Record<Surface, Courier>>;
  /** What the member reads. */
  compose: (sent: Sent, verdict: Verdict) => Promise<Reply>;
  clock: () => Date;
  log: Log;
  /** Milliseconds between two looks at what is left, and between two at the whole store. */
  everyMs?: number;
  lookMs?: number;
}

/** Milliseconds: longer than any delivery takes, with its repetitions. */
const STALE = 2 * 60_000;
/** A platform that is down this long is not waited for any more: the member finds the reply under /privacy. */
const PATIENCE = 24 * 3600_000;

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

type Sending = Extract<Miss["state"], { kind: "sending" }>;

/** For tests of what has nothing to do with it. */
export const noDeliveries: Deliveries = {
  deliver: async () => "later",
  resume: async () => undefined,
  start: () => async () => undefined,
};

export function createDeliveries(settings: DeliverySettings): Deliveries {
  const { misses, couriers, compose, clock, log, everyMs = 60_000, lookMs = 3600_000 } = settings;
  const running = new Set<Promise<unknown>>();
  /** Whether something is known to be left; else only the seldom look at the store finds what other processes left. */
  let left = true;

  const courierOf = (to: string): Courier | undefined => couriers[to.slice(0, to.indexOf(":")) as Surface];

  /** From `sending` as it was claimed to what came of it; leaves alone what another process has gone on with. */
  const settle = (sent: Sent, claim: Sending, state: Miss["state"] | null) =>
    misses.change(sent, (miss) => {
      if (miss?.state.kind !== "sending" || miss.state.claimed !== claim.claimed) return miss;
      if (state === null) return undefined;
      return { ...miss, state, to: state.kind === "waiting" ? null : miss.to };
    });

  async function send(sent: Sent, claim: Sending, to: string): Promise<Delivered> {
    const { verdict, at } = claim;
    const courier = courierOf(to);
    if (!courier) {
      await settle(sent, claim, { kind: "waiting", verdict, at });
      return "waiting";
    }
    const again = async (): Promise<Delivered> => {
      left = true;
      await settle(sent, claim, { kind: "queued", verdict, at });
      return "later";
    };
    let reply: Reply;
    try {
      reply = await compose(sent, verdict);
    } catch (error) {
      log.error({ err: wordsOf(error) }, "a moderator's reply could not be composed");
      return again();
    }
    let outcome: Awaited<ReturnType<Courier["deliver"]>>;
    try {
      outcome = await courier.deliver(to, reply, sent.id);
    } catch (error) {
      log.warn({ err: wordsOf(error) }, "whether a moderator's reply arrived is not known");
      if (repeatable(courier, claim)) {
        left = true;
        return "later";
      }
      await settle(sent, claim, { kind: "unsure", verdict, at });
      return "unsure";
    }
    if (outcome === "failed") return again();
    await settle(sent, claim, outcome === "delivered" ? null : { kind: "waiting", verdict, at });
    return outcome === "delivered" ? "delivered" : "waiting";
  }

  const repeatable = (courier: Courier | undefined, { first }: Sending): boolean =>
    clock().getTime() - Date.parse(first) < (courier?.repeatableMs ?? 0);

  /** Takes it on, unless somebody else did in between. */
  async function claim(sent: Sent, from: (state: Miss["state"]) => Sending | null): Promise<Sending | null> {
    const mine: { claim: Sending | null } = { claim: null };
    await misses.change(sent, (miss) => {
      mine.claim = miss ? from(miss.state) : null;
      return miss && mine.claim ? { ...miss, state: mine.claim } : miss;
    });
    return mine.claim;
  }

  async function deliver(sent: Sent): Promise<Delivered> {
    const now = clock().toISOString();
    const to = misses.address(sent);
    const mine = await claim(sent, (state) =>
      state.kind === "queued" ? { ...state, kind: "sending", first: now, claimed: now } : null,
    );
    if (!mine || to === null) return "gone";
    return send(sent, mine, to);
  }

  /** What a process that is gone was sending. */
  async function goOn(sent: Sent, seen: Sending): Promise<void> {
    const to = misses.address(sent);
    const age = clock().getTime() - Date.parse(seen.claimed);
    if (to !== null && repeatable(courierOf(to), seen)) {
      const now = clock().toISOString();
      const mine = await claim(sent, (state) =>
        state.kind === "sending" && state.claimed === seen.claimed ? { ...state, claimed: now } : null,
      );
      if (mine) await send(sent, mine, to);
    } else if (age > STALE) {
      log.warn({ community: sent.community }, "whether a moderator's reply arrived is not known");
      await settle(sent, seen, { kind: "unsure", verdict: seen.verdict, at: seen.at });
    } else left = true;
  }

  async function one(sent: Sent): Promise<void> {
    const { state } = sent.miss;
    if (state.kind === "sending") return goOn(sent, state);
    if (state.kind !== "queued") return;
    const to = misses.address(sent);
    if (clock().getTime() - Date.parse(state.at) < PATIENCE) {
      // Another instance may serve that platform.
      if (to !== null && courierOf(to)) await deliver(sent);
      else left = true;
      return;
    }
    await misses.change(sent, (miss) =>
      miss?.state.kind === "queued"
        ? { ...miss, to: null, state: { kind: "waiting", verdict: miss.state.verdict, at: miss.state.at } }
        : miss,
    );
  }

  async function resume(): Promise<void> {
    left = false;
    for (const sent of await misses.underWay()) {
      try {
        await one(sent);
      } catch (error) {
        // The others are not to wait for it.
        left = true;
        log.warn({ err: wordsOf(error) }, "a moderator's reply could not be delivered");
      }
    }
  }

  const track = <R>(work: Promise<R>): Promise<R> => {
    running.add(work);
    const done = () => void running.delete(work);
    work.then(done, done);
    return work;
  };

  return {
    async deliver(sent) {
      try {
        return await track(deliver(sent));
      } catch (error) {
        left = true;
        throw error;
      }
    },
    resume: () => track(resume()),
    start() {
      let looked = clock().getTime();
      const look = async () => {
        const now = clock().getTime();
        if (!left && now - looked < lookMs) return;
        looked = now;
        await track(resume()).catch((error: unknown) => {
          left = true;
          log.warn({ err: wordsOf(error) }, "moderators' replies could not be delivered");
        });
      };
      void look();
      const timer = setInterval(() => void look(), everyMs).unref();
      return async () => {
        clearInterval(timer);
        await Promise.allSettled(running);
      };
    },
  };
}

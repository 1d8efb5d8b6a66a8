/** Answering for each library: at once over what was learned before, and anew as soon as it has learned. */
import { type Answering, createAnswering, type LearnedAnswering, unlearnedAnswering } from "./answering/index.ts";
import type { Log } from "./bot/index.ts";
import type { Library } from "./library/index.ts";

export interface Learning {
  /** Resolves once questions can be answered over this library: the first time after learning, which takes seconds. */
  prepare(library: Library): Promise<void>;
  /** Throws for a library that was not prepared. */
  over(library: Library): Answering;
  /** Resolves once everything prepared so far has been learned from. */
  learned(): Promise<void>;
}

/** For programs that ask no question and need not wait. */
export const noLearning: Learning = {
  prepare: async () => undefined,
  over: unlearnedAnswering,
  learned: async () => undefined,
};

export function createLearning(log: Log): Learning {
  const answerings = new WeakMap<Library, Answering>();
  let last: LearnedAnswering | undefined;
  let next: Library | undefined;
  let underway: Promise<void> | undefined;

  async function learn(library: Library): Promise<void> {
    last = await createAnswering(library);
    answerings.set(library, last);
  }

  /** A library that another has followed meanwhile is not learned from. */
  async function learnOn(): Promise<void> {
    while (next !== undefined) {
      const library = next;
      next = undefined;
      await learn(library);
      log.info({ version: library.version }, "learned from the content in force");
    }
  }

  return {
    async prepare(library) {
      if (last === undefined) return learn(library);
      answerings.set(library, last.over(library));
      next = library;
      underway ??= learnOn()
        .catch((error: unknown) => log.error({ err: error }, "could not learn from the content in force"))
        .finally(() => {
          underway = undefined;
        });
    },
    over(library) {
      const answering = answerings.get(library);
      if (!answering) throw new Error("answering is not ready for the content in force");
      return answering;
    },
    learned: async () => underway,
  };
}

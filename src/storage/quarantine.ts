/** Rows that cannot be read are set aside, not deleted: a person may want to look. They go after 30 days. */
import { z } from "zod";
import type { Log } from "../bot/index.ts";
import type { Driver } from "./driver.ts";
import { readRow, writeRow } from "./row.ts";

const DAYS_30 = 30 * 24 * 3600_000;
const PREFIX = "quarantine:";

const aside = z.strictObject({ key: z.string(), at: z.iso.datetime(), problem: z.string(), text: z.string() });

/** A row that was set aside. */
export interface Problem {
  /** `namespace:key` */
  key: string;
  at: string;
  /** What was wrong with it; never what stood in it. */
  problem: string;
}

export interface Quarantine {
  setAside(key: string, text: string, problem: string): Promise<void>;
  problems(): Promise<Problem[]>;
}

export function createQuarantine({ driver, clock, log }: { driver: Driver; clock: () => Date; log: Log }): Quarantine {
  return {
    async setAside(key, text, problem) {
      const at = clock();
      const row = { key, at: at.toISOString(), problem, text };
      // The key stays in the key, so that a member who is forgotten is forgotten here too.
      await driver.write(`${PREFIX}${key.replace(":", ".")}`, writeRow(row, at.getTime() + DAYS_30), DAYS_30);
      await driver.swap(key, text, undefined, undefined);
      log.warn({ key, problem }, "a row of the store could not be read, and was set aside for 30 days");
    },
    async problems() {
      const keys = await driver.keysBeginning(PREFIX);
      const rows = (await driver.readAll(keys)).flatMap((text) =>
        text === undefined ? [] : [readRow(text, aside, clock())],
      );
      return rows.flatMap((row) =>
        row.state === "kept" ? [{ key: row.value.key, at: row.value.at, problem: row.value.problem }] : [],
      );
    },
  };
}

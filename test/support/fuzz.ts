/** What the fuzz tests share. FUZZ_RUNS: runs of each property; FUZZ_SEED: repeats one that failed. */
import fc from "fast-check";
import { words } from "./arbitrary.ts";

const given = process.env.FUZZ_RUNS;
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);

/** `usual` runs in the suite; `most` where one run takes long. fast-check prints the seed where a property fails. */
export const runs = (usual: number, most = Number.POSITIVE_INFINITY) => ({
  numRuns: given === undefined ? usual : Math.min(Number(given), most),
  seed,
});
/** Milliseconds for one property; a long run takes what it takes. */
export const timeout = given === undefined ? 120_000 : 6 * 3600_000;
/** Milliseconds that no input may take: far above what is measured, far below what a runaway pattern takes. */
export const HANG_MS = 2000;

export function timed<T>(what: string, run: () => T): T {
  const began = performance.now();
  const result = run();
  const took = performance.now() - began;
  if (took > HANG_MS) throw new Error(`${what} took ${Math.round(took)} ms`);
  return result;
}

/** Names that every object has. */
export const PROTOTYPE = ["__proto__", "constructor", "toString", "hasOwnProperty", "prototype"];
const SAID = [
  "pgy3 em what would i pull in",
  "j1 fellow can i do this on the side",
  "do i tell my chair. does malpractice cover it. what does it pay",
  "credential:resident level:3",
  "level:99999999999999999999 credential:'",
  'about:" specialty: hours:-1',
  "patient john smith mrn 00482913",
];
/** What somebody may type. */
export const anyText = fc.oneof(
  words,
  fc.constantFrom(...SAID, ...PROTOTYPE, "", " ", "\0", "a".repeat(4000), "a".repeat(4001), "é".repeat(9000)),
  fc.array(fc.oneof(words, fc.constantFrom(...SAID)), { maxLength: 6 }).map((parts) => parts.join(" ")),
);

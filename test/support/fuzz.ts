/**
 * What the fuzz tests share. FUZZ_RUNS: cases of each property (`npm run fuzz` takes 100,000); FUZZ_SEED: repeats a run.
 * A long run says its seed, its numbers and its slowest cases.
 */
import fc from "fast-check";
import { words } from "./arbitrary.ts";

const given = process.env.FUZZ_RUNS;
export const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);

/** `usual` cases in the suite; `most` where one case takes long. fast-check prints the seed where a property fails. */
export const runs = (usual: number, most = Number.POSITIVE_INFINITY) => ({
  numRuns: given === undefined ? usual : Math.min(Number(given), most),
  seed,
});
/** Milliseconds for one property; a long run takes what it takes. */
export const timeout = given === undefined ? 120_000 : 12 * 3600_000;
/**
 * Milliseconds that no input may take. In the suite far above what is measured, because the machine may be busy; in a
 * long run what was promised. A case that takes longer is run again, up to five times in all: a pause of the machine, or
 * of a process that holds what hundreds of thousands of cases left behind, does not come back each time.
 */
export const HANG_MS = given === undefined ? 2000 : 100;

interface Slow {
  what: string;
  first: number;
  best: number;
}
const slow: Slow[] = [];
let cases = 0;

const TRIES = 5;

/** Throws where all tries take too long. */
export function timed<T>(what: string, run: () => T): T {
  const clock = stopwatch(what);
  const result = run();
  while (clock.again()) run();
  clock.end();
  return result;
}

/** The same for what answers later. `run` may be run again. */
export async function timedLater<T>(what: string, run: () => Promise<T>): Promise<T> {
  const clock = stopwatch(what);
  const result = await run();
  while (clock.again()) await run();
  clock.end();
  return result;
}

/** Milliseconds that this process has worked: on a busy machine the time of the clock says little. */
function busy(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function stopwatch(what: string) {
  cases++;
  let began = busy();
  const took: number[] = [];
  return {
    again(): boolean {
      took.push(busy() - began);
      if (took.length === TRIES || (took.at(-1) ?? 0) <= HANG_MS) return false;
      began = busy();
      return true;
    },
    end(): void {
      const [first = 0] = took;
      if (first <= HANG_MS) return;
      const best = Math.min(...took);
      slow.push({ what: what.slice(0, 300), first, best });
      if (best > HANG_MS) throw new Error(`${what.slice(0, 2000)} took ${took.map(Math.round).join(", ")} ms`);
    },
  };
}

/** For `afterAll` of a long run. */
export function report(name: string): void {
  if (given === undefined) return;
  const worst = slow.toSorted((a, b) => b.first - a.first).slice(0, 5);
  const lines = worst.map(({ what, first, best }) => `  ${Math.round(first)} ms, then ${Math.round(best)}: ${what}`);
  process.stdout.write(
    [`fuzz ${name}: seed ${seed}, ${cases} cases timed, ${slow.length} over ${HANG_MS} ms at first`, ...lines, ""].join(
      "\n",
    ),
  );
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
/** Words, and pieces of them, over and over: what a pattern that goes back and forth cannot bear. */
export const repeated = fc
  .tuple(
    fc.array(
      fc.oneof(words, fc.constantFrom(...SAID, "a ", "1", "<", "[", '"', "'", ":", "-", "\n", " ", "@", "(", ".")),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
    fc.constantFrom("", "x", "!", "1", "\n"),
    fc.constantFrom(10, 300, 2999),
  )
  .map(([parts, last, length]) => {
    const part = parts.join("");
    return (part.repeat(Math.ceil(length / Math.max(1, part.length))).slice(0, length) + last).slice(0, 3000);
  });

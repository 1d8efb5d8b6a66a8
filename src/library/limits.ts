/** Every limit of content in one place. Characters are UTF-16 code units. */

/** Bytes of a document, and of a table (the ways of asking of one topic have some 260 kB). */
export const FILES = { bytes: 64 * 1024, tableBytes: 512 * 1024, count: 2000, nesting: 8 } as const;

/** `length` of an ask in characters; phrasings may be `story` long, since many tell one before they ask. */
export const ASKS = { least: 3, advised: 5, most: 40, length: 120, story: 300 } as const;

export const DOCUMENT = {
  answer: { title: 75, short: 350, details: 1600 },
  caution: { title: 75, short: 300, details: 700 },
} as const;

export const COUNTS = { figures: 6, related: 4, was: 20, sources: 12, planLines: 6 } as const;

export const TEXTS = {
  name: 120,
  topicTitle: 30,
  summary: 70,
  disclaimer: 160,
  redirect: 250,
  sentence: 300,
  planTitle: 70,
  planWhy: 350,
  planLine: 220,
} as const;

/** Flesch-Kincaid grade above which a text is reported; share of common three-word runs that makes two answers twins. */
export const READING = { grade: 12, leastWords: 30, twins: 0.6 } as const;

/** Days. */
export const REVIEW = { dueSoon: 14, cautionEvery: 90 } as const;

/** Milliseconds of silence after which a burst of saves counts as done; pause between looks for a folder that is gone. */
export const WATCH = { debounce: 200, missing: 500 } as const;

export const GUIDE = {
  title: 60,
  intro: 300,
  ask: 200,
  why: 220,
  label: 40,
  answers: 5,
  depth: 8,
  result: { title: 80, short: 350, details: 900, lines: 6, line: 220 },
} as const;

export const LETTER = { title: 60, to: 60, body: 2000 } as const;

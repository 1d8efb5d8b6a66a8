/** The library: content files -> a checked, frozen snapshot. */

export { type CheckedProse, checkProse, type ProseProblem } from "./check-prose.ts";
export { readingGrade } from "./check-words.ts";
export type { Fix } from "./context.ts";
export { addDays, dayInWords, isDay, isoDay, longDate, sourceDate } from "./dates.ts";
export { type Draft, draftAnswer } from "./draft.ts";
export { type Fixed, fixHandwritten } from "./fix.ts";
export { figureFact, figureSource, figureText, figureValue, sourceLine, sourceRemark } from "./format.ts";
export { type Freshness, freshness, type StaleDocument, stale } from "./freshness.ts";
export { createLibraryHolder, type HolderOptions, type LibraryHolder, type Reloaded } from "./holder.ts";
export { type Loaded, type LoadOptions, loadLibrary } from "./load.ts";
export { createMemory, type Memory } from "./memory.ts";
export { type ContentFiles, readContent, withFiles } from "./read.ts";
export * from "./tool-types.ts";
export * from "./types.ts";

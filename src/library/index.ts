/** The library: content files -> a checked, frozen snapshot. */

export { readingGrade } from "./check-words.ts";
export type { Fix } from "./context.ts";
export { isDay, isoDay, longDate, sourceDate } from "./dates.ts";
export { type Fixed, fixHandwritten } from "./fix.ts";
export { figureFact, figureSource, figureText, figureValue, sourceLine, sourceRemark } from "./format.ts";
export { type Freshness, freshness, type StaleDocument, stale } from "./freshness.ts";
export { createLibraryHolder, type HolderOptions, type LibraryHolder, type Reloaded } from "./holder.ts";
export { type Loaded, type LoadOptions, loadLibrary } from "./load.ts";
export { type ContentFiles, readContent, withFiles } from "./read.ts";
export * from "./tool-types.ts";
export * from "./types.ts";

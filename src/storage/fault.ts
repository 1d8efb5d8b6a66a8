/** What went wrong with the store, for the person who runs it. */

/** The store did not do what it was asked; what was kept before is as it was. Says what to do. */
export class StoreError extends Error {
  override name = "StoreError";
}

export interface Fault {
  message: string;
  /** Waiting may help (a lock, a server that starts). */
  passing: boolean;
}

/** The short code of an error of Node or of a database ("EACCES", "SQLITE_BUSY", "28P01"). */
export function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null) return "";
  if ("code" in error && typeof error.code === "string") return error.code;
  // Node tells several failed addresses of one host in an AggregateError.
  if ("errors" in error && Array.isArray(error.errors)) return codeOf(error.errors[0]);
  return "cause" in error ? codeOf(error.cause) : "";
}

export const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The network did not bring an answer: the server may be starting. */
const UNREACHED = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "ETIMEDOUT",
  "EPIPE",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
]);
export const unreached = (error: unknown): boolean => UNREACHED.has(codeOf(error));

/** An address without its password. */
export const shown = (url: string): string => url.replace(/\/\/[^@/]*@/, "//");

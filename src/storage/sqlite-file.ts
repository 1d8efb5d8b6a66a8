import { existsSync } from "node:fs";

const MEMORY = ":memory:";

/** What follows `sqlite://`: a path, from the working directory or absolute. */
export const sqlitePath = (url: string): string => url.slice("sqlite://".length);

/** The file, where the rows are in one. */
export const sqliteFile = (url: string): string | undefined =>
  url.startsWith("sqlite://") && sqlitePath(url) !== MEMORY ? sqlitePath(url) : undefined;

/** Whether opening would find a store rather than make one. A server is always taken to be there. */
export function storeIsThere(url: string): boolean {
  const file = sqliteFile(url);
  return file === undefined || existsSync(file);
}

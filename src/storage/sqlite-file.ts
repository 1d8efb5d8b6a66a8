const MEMORY = ":memory:";

/** What follows `sqlite://`: a path, from the working directory or absolute. */
export const sqlitePath = (url: string): string => url.slice("sqlite://".length);

/** The file, where the rows are in one. */
export const sqliteFile = (url: string): string | undefined =>
  url.startsWith("sqlite://") && sqlitePath(url) !== MEMORY ? sqlitePath(url) : undefined;

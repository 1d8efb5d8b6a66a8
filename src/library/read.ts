/** Reads a content folder as text, and nothing that is not a plain file inside it. */
import { constants } from "node:fs";
import { type FileHandle, lstat, open, readdir, realpath } from "node:fs/promises";
import { join } from "node:path";
import { FILES } from "./limits.ts";
import { isLeftover, misplaced, misplacedFolder } from "./places.ts";
import { createReport, type Report } from "./report.ts";
import type { Problem } from "./types.ts";

export interface ContentFiles {
  /** Path (forward slashes, within the folder) -> text with \n line ends. */
  texts: ReadonlyMap<string, string>;
  /** What could not be read. */
  problems: readonly Problem[];
}

/**
 * Files read side by side. One after the other, each of its few steps would wait for a slice of the learning that may
 * run meanwhile (answering/pause.ts): a file saved then was in force 20 seconds late.
 */
const AT_ONCE = 128;

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Never throws for what is in the folder; a folder that is missing is a problem too. */
export async function readContent(dir: string): Promise<ContentFiles> {
  const report = createReport();
  const texts = new Map<string, string>();
  try {
    const paths = (await list(await realpath(dir), "", report, { left: FILES.count })).sort();
    for (let start = 0; start < paths.length; start += AT_ONCE) {
      const some = paths.slice(start, start + AT_ONCE);
      const read = await Promise.all(some.map((path) => readText(dir, path, report)));
      for (const [index, path] of some.entries()) {
        const text = read[index];
        if (text !== undefined) texts.set(path, text);
      }
    }
  } catch (error) {
    report.error(
      ".",
      1,
      `the content folder cannot be read (${reason(error)}). Set CONTENT_DIR to the folder with topics.yaml`,
    );
  }
  return { texts, problems: report.problems };
}

/** The same from memory: the files of `base` with some replaced, or removed (undefined). For drafts. */
export function withFiles(base: ContentFiles, changes: Readonly<Record<string, string | undefined>>): ContentFiles {
  const texts = new Map(base.texts);
  for (const [path, text] of Object.entries(changes)) {
    if (text === undefined) texts.delete(path);
    else texts.set(path, text.replace(/\r\n?/g, "\n"));
  }
  return { texts, problems: base.problems };
}

async function list(root: string, folder: string, report: Report, budget: { left: number }): Promise<string[]> {
  const paths: string[] = [];
  const names = (await readdir(join(root, folder))).filter((name) => !isLeftover(name)).sort();
  // No more than may be read: a wrong folder may hold anything.
  const looked = names.slice(0, Math.max(0, budget.left));
  const stats = await Promise.all(looked.map((name) => lstat(join(root, folder, name))));
  for (const [index, name] of names.entries()) {
    const path = folder === "" ? name : `${folder}/${name}`;
    if (budget.left-- <= 0) {
      if (budget.left === -1) report.error(path, 1, `more than ${FILES.count} files. Is this the content folder?`);
      break;
    }
    // Past what was looked at the budget has ended the loop already.
    const stat = stats[index];
    if (stat === undefined) break;
    if (stat.isDirectory()) {
      const wrong = misplacedFolder(path);
      if (wrong) report.error(path, 1, wrong);
      else paths.push(...(await list(root, path, report, budget)));
    } else if (stat.isSymbolicLink()) report.error(path, 1, "is a link to another place. Put the file itself here");
    else if (!stat.isFile()) report.error(path, 1, "is no plain file. Remove it");
    else {
      const wrong = misplaced(path);
      if (wrong) report.error(path, 1, wrong);
      else if (path !== "README.md") paths.push(path);
    }
  }
  return paths;
}

async function readText(root: string, path: string, report: Report): Promise<string | undefined> {
  // O_NOFOLLOW and O_NONBLOCK: the file may have been swapped for a link or a FIFO since it was listed.
  let file: FileHandle | undefined;
  try {
    file = await open(join(root, path), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const stat = await file.stat();
    if (!stat.isFile()) {
      report.error(path, 1, "is no plain file. Remove it");
      return undefined;
    }
    const most = path.endsWith(".yaml") ? FILES.tableBytes : FILES.bytes;
    if (stat.size > most) {
      report.error(path, 1, `is too large: ${Math.ceil(stat.size / 1024)} kB, at most ${most / 1024} kB`);
      return undefined;
    }
    const bytes = Buffer.alloc(Math.min(stat.size, most) + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await file.read(bytes, length, bytes.length - length, length);
      length += bytesRead;
      if (bytesRead === 0 || length === bytes.length) break;
    }
    return decode(bytes.subarray(0, length)).replace(/\r\n?/g, "\n");
  } catch (error) {
    const line = error instanceof NotUtf8 ? error.line : 1;
    report.error(
      path,
      line,
      error instanceof NotUtf8 ? "is not UTF-8 text. Save it as UTF-8" : `cannot be read (${reason(error)})`,
    );
    return undefined;
  } finally {
    await file?.close();
  }
}

class NotUtf8 extends Error {
  readonly line: number;
  constructor(line: number, cause: unknown) {
    super("not UTF-8", { cause });
    this.line = line;
  }
}

function decode(bytes: Buffer): string {
  try {
    return utf8.decode(bytes);
  } catch (cause) {
    const lines = bytes.toString("latin1").split("\n");
    let start = 0;
    for (const [index, line] of lines.entries()) {
      try {
        utf8.decode(bytes.subarray(start, start + line.length));
      } catch {
        throw new NotUtf8(index + 1, cause);
      }
      start += line.length + 1;
    }
    throw new NotUtf8(1, cause);
  }
}

const reason = (error: unknown): string =>
  error instanceof Error && "code" in error
    ? String(error.code)
    : error instanceof Error
      ? error.message
      : String(error);

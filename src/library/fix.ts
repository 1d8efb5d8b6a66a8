/** `check --fix`: writes braces where a number by hand equals exactly one figure that the answer lists. */
import { randomUUID } from "node:crypto";
import { lstat, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Fix } from "./context.ts";
import { loadLibrary } from "./load.ts";
import { readContent, withFiles } from "./read.ts";

export interface Fixed {
  written: Fix[];
  /** Files that the braces would break (a text too long, say): left as they are, with the first reason. */
  left: { file: string; message: string }[];
}

/** Each file is replaced whole (written beside, then renamed), or left. Rejects where the folder cannot be written. */
export async function fixHandwritten(dir: string, today: Date): Promise<Fixed> {
  const files = await readContent(dir);
  const { fixes, problems } = await loadLibrary({ files, today });
  const fixed: Fixed = { written: [], left: [] };
  const known = new Set(problems.map(({ file, message }) => `${file}\0${message}`));
  for (const file of new Set(fixes.map((fix) => fix.file))) {
    const own = fixes.filter((fix) => fix.file === file);
    const text = applied(files.texts.get(file) ?? "", own);
    const after = await loadLibrary({ files: withFiles(files, { [file]: text }), today });
    const broken = after.problems.find(
      (problem) => problem.severity === "error" && problem.file === file && !known.has(`${file}\0${problem.message}`),
    );
    if (broken) fixed.left.push({ file, message: broken.message });
    else {
      await replaceFile(join(dir, file), text);
      fixed.written.push(...own);
    }
  }
  return fixed;
}

function applied(text: string, fixes: readonly Fix[]): string {
  const lines = text.split("\n");
  for (const { line, found, replace } of fixes) {
    const before = lines[line - 1] ?? "";
    // Fixes of one line come in order, and braces hold no amount, so the first match is the one that was found.
    lines[line - 1] = before.replace(found, () => replace);
  }
  return lines.join("\n");
}

async function replaceFile(path: string, text: string): Promise<void> {
  const { mode } = await lstat(path);
  // A dotfile, so that a watching process takes no notice of it.
  const beside = join(path, "..", `.${randomUUID()}.tmp`);
  try {
    await writeFile(beside, text, { flag: "wx", mode });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

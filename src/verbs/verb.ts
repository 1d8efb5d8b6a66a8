import { readFile } from "node:fs/promises";
import { readSettings, type Settings } from "../config.ts";
import { type Core, createCore } from "../core.ts";
import { createLog, secretsOf } from "../log.ts";

/** One verb of the program. `run` returns the exit code. */
export interface Verb {
  help: string;
  run(argv: string[]): Promise<number>;
}

/** Called wrongly: exit 2, with what to write instead. */
export class UsageError extends Error {
  override name = "UsageError";
}

export const settingsOf = (): Settings => readSettings(process.env);

/**
 * The bot over the content of the settings, without limits on use. The rules that render and screen every answer are
 * left to `check` and to the running bot: a quick verb need not wait for them. Nor does one that asks no question wait
 * for the learning. Throws with the list of problems.
 */
export async function loadedCore({ learns }: { learns: boolean }): Promise<Core> {
  const settings = settingsOf();
  const { contentDir, logLevel } = settings;
  const core = createCore({
    contentDir,
    limits: { member: null, community: null },
    clock: () => new Date(),
    contentRules: {},
    learns,
    log: createLog(logLevel === "info" ? "fatal" : logLevel, { secrets: secretsOf(settings) }),
  });
  const { ok, problems } = await core.content.reload();
  if (!ok) {
    const lines = problems
      .filter(({ severity }) => severity === "error")
      .map(({ file, line, message }) => `${file}:${line}: ${message}`);
    throw new Error(`The content has errors, so nothing can be answered:\n${lines.join("\n")}`);
  }
  return core;
}

/** Lines of a file as they are, or of a JSON-lines file by one key. Throws a UsageError that names the line. */
export async function linesOf(file: string, key: string): Promise<string[]> {
  const text = await readFile(file, "utf8").catch(() => {
    throw new UsageError(`The file ${file} cannot be read.`);
  });
  return text.split(/\r?\n/).flatMap((line, index) => {
    if (line.trim() === "") return [];
    if (!line.trimStart().startsWith("{")) return [line];
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      return [line];
    }
    const found = (value as Record<string, unknown>)[key];
    if (typeof found !== "string") throw new UsageError(`${file}:${index + 1}: a JSON line needs "${key}", a text.`);
    return [found];
  });
}

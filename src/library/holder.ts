/** The library in force: replaced whole by a valid one, or kept. */
import type { Log } from "../bot/index.ts";
import { createLoadMemory } from "./context.ts";
import { type Loaded, loadLibrary } from "./load.ts";
import type { Library, Problem, Rule, TextRule } from "./types.ts";
import { watchFolder } from "./watch.ts";

export interface HolderOptions {
  dir: string;
  clock: () => Date;
  log: Log;
  rules?: readonly Rule[];
  textRules?: readonly TextRule[];
  /** What must be ready before a library is in force; a failure keeps the last one. */
  prepare?: (library: Library) => Promise<void>;
  /** Called after every load, whatever came of it. */
  told?: (reloaded: Reloaded) => void;
}

export interface Reloaded {
  ok: boolean;
  /** Errors and warnings of the files as they are now, in force or not. */
  problems: readonly Problem[];
  /** Ids of answers, cautions and redirects against the library before. Empty unless `ok`. */
  added: string[];
  changed: string[];
  removed: string[];
}

export interface LibraryHolder {
  /** Throws before the first good load. */
  current(): Library;
  /** Never rejects for what is in the files. Calls that come while one runs share one more run after it. */
  reload(): Promise<Reloaded>;
  lastProblems(): readonly Problem[];
  /** Since when the library in force is in force. */
  since(): Date | undefined;
  /** Reloads after every burst of changes in the folder, until the returned function is called. Watch, then reload. */
  watch(): () => void;
}

export function createLibraryHolder({
  dir,
  clock,
  log,
  rules = [],
  textRules = [],
  prepare,
  told,
}: HolderOptions): LibraryHolder {
  let library: Library | undefined;
  let since: Date | undefined;
  let problems: readonly Problem[] = [];
  let running: Promise<Reloaded> | undefined;
  let next: Promise<Reloaded> | undefined;
  const memory = createLoadMemory();

  async function load(): Promise<Reloaded> {
    let loaded: Pick<Loaded, "library" | "problems">;
    try {
      loaded = await loadLibrary({ dir, today: clock(), rules, textRules, memory });
      if (loaded.library && loaded.library.version !== library?.version) await prepare?.(loaded.library);
      // The same content again: what is in force is ready, a copy of it would not be.
      else if (loaded.library && library) loaded = { ...loaded, library };
    } catch (error) {
      log.error({ error: error instanceof Error ? error.stack : String(error) }, "content could not be loaded");
      const message = "the content could not be loaded: a fault in Preceptor itself. See the log";
      loaded = { library: null, problems: [{ file: ".", line: 1, message, severity: "error" }] };
    }
    problems = loaded.problems.map((problem) => repeatable(problem, textRules));
    if (loaded.library === null) {
      const errors = problems.filter((problem) => problem.severity === "error");
      const first = errors.slice(0, LOGGED).map(({ file, line, message }) => `${file}:${line}: ${message}`);
      log.error(
        { errors: errors.length, problems: first, kept: library?.version },
        "content has errors; the last good library stays in force",
      );
      return { ok: false, problems, added: [], changed: [], removed: [] };
    }
    const difference = compare(library, loaded.library);
    if (library?.version !== loaded.library.version) since = clock();
    library = loaded.library;
    log.info(
      { version: library.version, answers: library.answers.size, warnings: problems.length },
      "content is in force",
    );
    return { ok: true, problems, ...difference };
  }

  function start(): Promise<Reloaded> {
    running = load().finally(() => {
      running = undefined;
    });
    if (told) void running.then(told);
    return running;
  }

  /** A run under way may have read a file before it changed, so a call during it needs a run of its own. */
  function reload(): Promise<Reloaded> {
    if (running === undefined) return start();
    next ??= running.then(() => {
      next = undefined;
      return start();
    });
    return next;
  }

  return {
    current() {
      if (library === undefined)
        throw new Error(
          "No content is in force yet. Run `preceptor check` to see what is wrong with the content folder.",
        );
      return library;
    },
    reload,
    lastProblems: () => problems,
    since: () => since,
    watch: () => watchFolder(dir, log, () => void reload()),
  };
}

/** Errors that one line of the log names. */
const LOGGED = 10;

/** A message may quote what stands in the file: where that must not be repeated, only the place is left. */
function repeatable(problem: Problem, textRules: readonly TextRule[]): Problem {
  const quoted = [...problem.message.matchAll(/"([^"]*)"|`([^`]*)`/g)].map((match) => match[1] ?? match[2] ?? "");
  if (!textRules.some((rule) => quoted.some((words) => rule(words, problem.file).length > 0))) return problem;
  return { ...problem, message: "cannot be repeated here, because it quotes what may be patient data. Run `check`" };
}

type Piece = { id: string };

function compare(before: Library | undefined, after: Library): Pick<Reloaded, "added" | "changed" | "removed"> {
  const old = new Map(before === undefined ? [] : pieces(before));
  const now = new Map(pieces(after));
  return {
    added: [...now.keys()].filter((id) => !old.has(id)),
    changed: [...now].filter(([id, text]) => old.has(id) && old.get(id) !== text).map(([id]) => id),
    removed: [...old.keys()].filter((id) => !now.has(id)),
  };
}

/** Everything a member can be shown, by id, in a form that differs whenever what is shown does. */
function pieces(library: Library): [string, string][] {
  const all: Piece[] = [...library.answers.values(), ...library.cautions.values(), ...library.redirects.values()];
  return all.map((piece) => [piece.id, JSON.stringify(piece)]);
}

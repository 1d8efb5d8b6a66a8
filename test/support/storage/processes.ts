import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";

const child = join(import.meta.dirname, "child.ts");

export interface Running {
  process: ChildProcess;
  lines: string[];
  /** Resolves once a line begins so. Rejects where the process ends without it. */
  said(beginning: string): Promise<string>;
  ended: Promise<string[]>;
}

const running = new Set<ChildProcess>();

/** `before`: shell words to run it behind (`ulimit -f 100;`). `user`: the id of another user, where the tests run as root. */
export function launch(request: object, { before = "", user }: { before?: string; user?: number } = {}): Running {
  const script = `${before} exec "$0" "$@"`;
  const started = spawn("bash", ["-c", script, process.execPath, "--import", "tsx", child, JSON.stringify(request)], {
    cwd: join(import.meta.dirname, "../../.."),
    stdio: ["ignore", "pipe", "pipe"],
    ...(user !== undefined && { uid: user, gid: user }),
  });
  running.add(started);
  const lines: string[] = [];
  let rest = "";
  let errors = "";
  started.stdout.on("data", (data) => {
    const parts = (rest + data).split("\n");
    rest = parts.pop() ?? "";
    lines.push(...parts);
  });
  started.stderr.on("data", (data) => {
    errors += data;
  });
  let over = false;
  const ended = new Promise<string[]>((resolve) => {
    started.on("close", () => {
      over = true;
      running.delete(started);
      resolve(errors === "" ? lines : [...lines, errors]);
    });
  });
  return {
    process: started,
    lines,
    ended,
    async said(beginning) {
      for (;;) {
        const found = lines.find((line) => line.startsWith(beginning));
        if (found !== undefined) return found;
        if (over) throw new Error(`the process ended without "${beginning}": ${lines.join("\n")} ${errors}`);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
  };
}

export function endAll(): void {
  for (const one of running) one.kill("SIGKILL");
}

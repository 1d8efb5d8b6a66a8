import { runProgram } from "../main.ts";
import type { Verb } from "./verb.ts";

export const start: Verb = {
  help: "preceptor start\n\nRuns every surface that is configured, until SIGTERM or Ctrl-C. It never registers commands: see `preceptor register`.",
  run: () => runProgram(process.env, process.stdout),
};

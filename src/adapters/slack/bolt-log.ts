/**
 * Bolt's log lines in the program's own log. Debug lines are dropped at every level: they hold whole requests, and with
 * them what members typed.
 */
import { type Logger, LogLevel } from "@slack/bolt";
import type { Log } from "../../bot/index.ts";

export function boltLogger(log: Log): Logger {
  const line = (parts: unknown[]) =>
    parts.map((part) => (part instanceof Error ? part.message : String(part))).join(" ");
  return {
    debug: () => undefined,
    info: (...parts) => log.debug({ from: "slack" }, line(parts)),
    warn: (...parts) => log.warn({ from: "slack" }, line(parts)),
    error: (...parts) => log.warn({ from: "slack" }, line(parts)),
    setLevel: () => undefined,
    getLevel: () => LogLevel.INFO,
    setName: () => undefined,
  };
}

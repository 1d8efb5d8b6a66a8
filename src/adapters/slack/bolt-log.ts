/**
 * Bolt's log lines in the program's own log. Debug lines are dropped at every level: they hold whole requests, and with
 * them what members typed. Of the others only what stands before a colon or a quote is kept: behind it Bolt repeats what
 * it could not read ("Malformed request body: ...") or what Slack did not take. The adapter tells the reason itself.
 */
import { type Logger, LogLevel } from "@slack/bolt";
import type { Log } from "../../bot/index.ts";

export function boltLogger(log: Log): Logger {
  const line = (parts: unknown[]) =>
    parts.map((part) => (part instanceof Error ? part.name : typeof part === "string" ? opening(part) : "")).join(" ");
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

/** Its own words: up to where a value may follow, and no more than a sentence or two. */
const opening = (line: string): string => (/^[^:"'`{\n]*/.exec(line)?.[0] ?? "").slice(0, 300).trim();

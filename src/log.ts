/** Logs are JSON lines on standard error; secrets and members' words never reach them: see log-fields.ts. */
import { type DestinationStream, type Logger, pino } from "pino";
import type { Settings } from "./config.ts";
import { createScrubber } from "./log-fields.ts";

export interface LogSettings {
  /** What must never be written, wherever it stands: see `secretsOf`. */
  secrets?: readonly string[];
  /** Standard error by default, written at once: the last line before an end counts most. */
  destination?: DestinationStream;
}

export function createLog(level: string, { secrets = [], destination }: LogSettings = {}): Logger {
  const scrub = createScrubber(secrets);
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      // Each field is made safe by `logMethod`; pino's own serializer would add an error's every property again.
      serializers: { err: (error: unknown) => error },
      hooks: {
        logMethod(args, method) {
          const safe = args.map((arg: unknown) => {
            if (typeof arg === "string") return scrub.text(arg);
            return scrub.value(arg instanceof Error ? { err: arg } : arg);
          });
          method.apply(this, safe as typeof args);
        },
      },
    },
    destination ?? pino.destination({ fd: 2, sync: true }),
  );
}

/** The secrets of the settings, and the password in the address of the store. */
export function secretsOf({ webToken, memberKeySecret, storeUrl, discord, slack }: Settings): string[] {
  const password = URL.canParse(storeUrl) ? new URL(storeUrl).password : "";
  // As it stands in the address, and as the database is given it.
  const plain = password.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return [
    webToken,
    memberKeySecret,
    discord.token,
    slack.socket?.botToken,
    slack.socket?.appToken,
    slack.http?.botToken,
    slack.http?.signingSecret,
    slack.http?.oauth?.clientSecret,
    slack.http?.oauth?.stateSecret,
    password,
    plain,
  ].filter((secret): secret is string => typeof secret === "string" && secret !== "");
}

/** Logs are JSON lines on standard error; secrets and members' words never reach them. */
import { type Logger, pino } from "pino";

/** Names under which a secret could come along in an object that is logged. */
const SECRET = [
  "token",
  "botToken",
  "appToken",
  "signingSecret",
  "clientSecret",
  "stateSecret",
  "webToken",
  "secret",
  "password",
  "authorization",
  "cookie",
];

export function createLog(level: string): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: SECRET.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: "(secret)" },
      serializers: {
        err: pino.stdSerializers.err,
        error: (error: unknown) => (error instanceof Error ? pino.stdSerializers.err(error) : error),
      },
    },
    pino.destination({ fd: 2, sync: true }),
  );
}

/**
 * What may stand in a log line: no secret, and no member's words. An error is reduced to a list of known parts, because
 * whatever threw it may have put into its message, or hung onto it, the request that failed: discord.js the whole body
 * and the token in its address, Node a piece of the JSON that it could not read.
 */

/** Names under which a secret could come along in an object that is logged. */
const SECRET_NAME =
  /token|secret|password|passphrase|authorization|cookie|signature|credential|api_?key|response_?url/i;

const SECRET = "(secret)";

/** Secrets by their shape, wherever they stand in a text. All patterns are linear. */
const SHAPES: readonly [RegExp, string][] = [
  // user:password@ of an address
  [/\b([a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/@"']+@/gi, `$1${SECRET}@`],
  // Discord's addresses of interactions and webhooks end in a token that lets anybody answer
  [/(\/(?:webhooks|interactions)\/\d{5,25}\/)[^\s/?#"')]+/g, `$1${SECRET}`],
  // Slack's response_url and incoming webhooks
  [/(\/(?:actions|commands|services|workflows|triggers|app)\/[TE][A-Z0-9]+\/)[^\s?#"')]+/g, `$1${SECRET}`],
  [/\b(?:xox[a-z](?:\.xox[a-z])?|xapp)-[\w-]+/gi, SECRET],
  // A Discord bot's token, and other tokens of three parts
  [/\b[\w-]{18,}\.[\w-]{5,}\.[\w-]{25,}/g, SECRET],
  [/\b(Bearer|Bot|Basic) +[\w.~+/=-]{8,}/g, `$1 ${SECRET}`],
  [
    /([?&;](?:token|ticket|code|state|secret|password|signature|(?:access|refresh)_token|client_secret)=)[^&\s"'#]+/gi,
    `$1${SECRET}`,
  ],
  [/\b(token|secret|password|passwd|authorization|cookie)(["']?[:=] ?["']?)[^\s"',;&]{4,}/gi, `$1$2${SECRET}`],
  [/\b(preceptor_\w+=)[\w.-]+/g, `$1${SECRET}`],
  [/\b[0-9a-f]{32,}\b/gi, SECRET],
];

/** The payload of a route can hold what a member told about themselves. */
const ROUTE = /\b(v\d:[a-z][a-z0-9-]*:[a-z][a-z0-9-]*):[\w.~/=+,-]*/g;

const LONGEST = { text: 4000, list: 50, depth: 4, frames: 12 } as const;

/** Errors that this program makes for whoever runs it: their words are its own. */
const OWN_WORDS = new Set(["FatalError", "StoreError", "LimitError", "ContentError", "ConfigError"]);
/** Errors of the system and of SQLite name files, addresses and ports. */
const SYSTEM_CODE = /^(?:E[A-Z0-9]{2,20}|UND_ERR_[A-Z_]+|SQLITE_[A-Z_]+)$/;
/** A line of a stack, as V8 writes it. */
const FRAME = /^ {4}at (?:[\w$.<>[\] ]{1,120} \()?(?:file:\/\/\/|node:|\/|[A-Z]:\\)[^\s()]{1,300}:\d+:\d+\)?$/;

/** Makes fields and sentences safe. `secrets`: the ones of this program, to be found by value too. */
export function createScrubber(secrets: readonly string[] = []) {
  // A short value would be found in ordinary words.
  const values = secrets.filter((secret) => secret.length >= 8);

  function text(given: string): string {
    const known = values.reduce((result, secret) => result.replaceAll(secret, SECRET), given.slice(0, LONGEST.text));
    return SHAPES.reduce((result, [shape, by]) => result.replace(shape, by), known).replace(ROUTE, "$1");
  }

  function error(given: Error, depth: number): Record<string, unknown> {
    const code = partOf(given, "code");
    const status = partOf(given, "status") ?? partOf(given, "statusCode");
    const mayBeTold = OWN_WORDS.has(given.name) || SYSTEM_CODE.test(String(code));
    return {
      type: text(given.name.slice(0, 60)),
      ...(mayBeTold && { message: text(given.message) }),
      ...(code !== undefined && { code }),
      ...(status !== undefined && { status }),
      stack: framesOf(given),
      ...(given.cause !== undefined && { cause: value(given.cause, depth + 1) }),
      ...(given instanceof AggregateError && { errors: value(given.errors, depth + 1) }),
    };
  }

  function value(given: unknown, depth: number): unknown {
    if (typeof given === "string") return text(given);
    if (typeof given === "bigint" || typeof given === "symbol" || typeof given === "function") return typeof given;
    if (typeof given !== "object" || given === null) return given;
    if (depth > LONGEST.depth) return "(more)";
    if (given instanceof Error) return error(given, depth);
    if (given instanceof Date) return given;
    if (ArrayBuffer.isView(given)) return "(bytes)";
    if (Array.isArray(given)) return given.slice(0, LONGEST.list).map((each) => value(each, depth + 1));
    return Object.fromEntries(
      Object.entries(given)
        .slice(0, LONGEST.list)
        .map(([name, each]) => [name, SECRET_NAME.test(name) ? SECRET : value(each, depth + 1)]),
    );
  }

  return { text, value: (given: unknown) => value(given, 0) };
}

/** A code or a status, where it is one: not a place for words. */
function partOf(error: Error, name: "code" | "status" | "statusCode"): string | number | undefined {
  const part: unknown = Reflect.get(error, name);
  if (typeof part === "number") return part;
  return typeof part === "string" && /^[\w.-]{1,40}$/.test(part) ? part : undefined;
}

/** Where it was thrown. The first lines of a stack repeat the message, however many lines that has. */
function framesOf({ stack = "", message }: Error): string[] {
  const at = stack.indexOf(message);
  if (at < 0) return [];
  return stack
    .slice(at + message.length)
    .split("\n")
    .filter((line) => FRAME.test(line))
    .slice(0, LONGEST.frames)
    .map((line) => line.trim());
}

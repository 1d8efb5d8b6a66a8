/** What the core and the adapters need of one another beyond `bot.dispatch`; app.ts hands them over. */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Surface } from "./invocation.ts";
import type { Reply } from "./reply.ts";

/** Brings a reply to a member's direct messages. `refused`: the member does not take them. */
export interface Courier {
  deliver(member: string, reply: Reply): Promise<"delivered" | "refused">;
}

/** Renders a reply for one surface, and says what the platform would reject in the result. Both are pure. */
export interface Renderer<Payload> {
  surface: Surface;
  render(reply: Reply): Payload;
  /** One line for each limit that the payload breaks; empty when it is legal. */
  violations(payload: Payload): string[];
}

/** A route that an adapter contributes to the one HTTP server. It answers the request itself. */
export interface HttpRoute {
  method: "GET" | "POST";
  /** An exact path, or a prefix that ends in `/*`. */
  path: string;
  handle(request: IncomingMessage, response: ServerResponse, body: Buffer): Promise<void> | void;
}

/** A configured surface with a life of its own. */
export interface Adapter {
  surface: Surface;
  /** For the ready line: "discord", "slack (socket)". */
  label: string;
  /** Resolves once connected; retries for ever while the platform is down; rejects with a FatalError that can never be cured by waiting. */
  start(): Promise<void>;
  /** Stops intake, lets running work end, closes connections. */
  stop(): Promise<void>;
  connected(): boolean;
  courier?: Courier;
  routes?: HttpRoute[];
}

/** A setting that can never work (a refused token). Ends the program with exit 1; says which variable and the cure. */
export class FatalError extends Error {
  override name = "FatalError";
}

export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** Sentences of the bot itself, from content/messages.yaml. */
export type Texts = (key: TextKey, values?: Record<string, string | number>) => string;

/** Every sentence the bot needs, with the names of the values that stand in braces. The content check holds both. */
export const textKeys = {
  fault: ["reference"],
  "unknown-command": [],
  "out-of-date": [],
  "please-wait": ["seconds"],
  "moderators-only": [],
  "not-yours": [],
  "patient-data": ["kinds"],
  "patient-data-public": [],
  "bad-option": ["option"],
  "too-long": ["limit"],
  "no-answer": [],
  "no-answer-topic": ["whom"],
  suggestions: [],
  "choose-topic": [],
  "choose-answer": ["topic"],
  "choose-option": ["option"],
  "reviewed-project": ["date"],
  "reviewed-by": ["date", "who"],
  overdue: ["date"],
  "for-you": ["whom"],
  "level-from": ["credential", "level"],
  "level-below": ["credential", "level", "from"],
  sent: [],
  sending: [],
  "send-refused": [],
  shared: [],
  welcome: [],
  help: [],
  unavailable: [],
  "guide-changed": [],
  "guide-answers": ["guide", "answers"],
  "letter-choose": [],
  "letter-ready": [],
  "letter-blanks": [],
  "estimate-none": [],
  "estimate-inputs": ["hours", "unpaid", "total", "weeks"],
  "estimate-promise": [],
  "tax-line": ["year", "wages", "profit", "tax"],
  "tax-no-year": ["year"],
  "tax-more": [],
  "start-intro": [],
  "start-who-sees": [],
  "start-choice": ["days"],
  "start-known": ["whom"],
  "ask-credential": [],
  "ask-level": [],
  "ask-specialty": [],
  "ask-employer": [],
  "ask-authorization": [],
  "ask-hours": [],
  "question-of": ["number", "total"],
  "answer-so-far": ["answer"],
  "stop-first": ["whom"],
  "not-kept": [],
  "no-plan": [],
  "from-profile": ["whom"],
  "plan-glance": ["done", "total"],
  "plan-later": ["count"],
  "plan-refused": [],
  "plan-finished": [],
  "plan-not-remembered": [],
  "plan-remembered": ["days"],
  "step-gone": [],
  "step-later": [],
  "marked-done": ["step"],
  "marked-yes": ["step"],
  "marked-no": ["step"],
  "marked-waiting": ["step"],
  "marked-not-for-me": ["step"],
  "mark-undone": ["step"],
  "change-which": [],
  "answers-cleared": [],
  "privacy-nothing": [],
  "privacy-kept": ["date", "days"],
  "privacy-not-kept": [],
  "privacy-who": [],
  "privacy-export": [],
  "privacy-confirm": ["answers", "marks"],
  "privacy-deleted": [],
} as const satisfies Record<string, readonly string[]>;
export type TextKey = keyof typeof textKeys;

/** What the core and the adapters need of one another beyond `bot.dispatch`; app.ts hands them over. */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Surface } from "./invocation.ts";
import type { Reply } from "./reply.ts";

/** Brings a reply to a member's direct messages. */
export interface Courier {
  /**
   * `refused`: the member does not take them. With `once`, an id of this delivery (16 characters at most), it tells more:
   * `failed` where surely nothing arrived and trying again may help, and it rejects where nobody can tell.
   */
  deliver(member: string, reply: Reply, once?: string): Promise<"delivered" | "refused" | "failed">;
  /** Milliseconds in which the platform shows two deliveries with the same `once` as one; without it, it does not. */
  repeatableMs?: number;
}

/** Posts a reply into a channel that moderators chose. */
export interface Announcer {
  /**
   * `channel` is the platform's own id. `refused`: the bot may not post there, or there is no such channel. Rejects
   * where the platform cannot be reached. `once` names what is said: a post whose answer was lost is not repeated,
   * where the platform can tell.
   */
  announce(community: string, channel: string, reply: Reply, once: string): Promise<"delivered" | "refused">;
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
  announcer?: Announcer;
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
  "or-meant": [],
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
  "privacy-confirm": ["answers", "marks", "sent"],
  "privacy-deleted": [],
  "privacy-draft": ["minutes"],
  "privacy-miss-open": ["date", "until"],
  "privacy-miss-under-way": ["date"],
  "privacy-miss-waiting": ["date"],
  "miss-none-here": [],
  "miss-empty": [],
  "miss-draft": [],
  "miss-without-name": [],
  "miss-with-reply": [],
  "miss-draft-kept": ["minutes"],
  "miss-draft-gone": ["minutes"],
  "miss-dropped": [],
  "miss-sent": ["days"],
  "miss-reply-comes": [],
  "miss-reply-waits": [],
  "miss-full": ["most"],
  "miss-withdrawn": [],
  "miss-not-there": [],
  "miss-reply-lead": ["place", "date"],
  "miss-answer-lead": ["place", "date"],
  "miss-answer-gone": ["place", "date"],
  "miss-dismissed": ["place", "date", "reason"],
  "miss-reason-not-here": [],
  "miss-reason-ask-in-person": [],
  "miss-reason-unclear": [],
  "miss-reason-answered-before": [],
  "miss-reason-too-personal": [],
  "miss-over": [],
  "miss-waits": [],
  "feedback-counted": [],
  "feedback-sent": [],
  "misses-none": [],
  "misses-lead": [],
  "misses-part": ["count"],
  "misses-members": ["count"],
  "misses-about": ["answer"],
  "misses-month": ["month"],
  "misses-month-reply": ["month"],
  "misses-changed": [],
  "misses-gone": [],
  "misses-one-person": [],
  "misses-which-answer": [],
  "misses-mark": [],
  "misses-why": [],
  "misses-closed": [],
  "misses-queued": [],
  "misses-delivered": [],
  "misses-waiting": ["days"],
  "misses-later": [],
  "misses-unsure": [],
  "misses-unsure-lead": [],
  "misses-dropped": [],
  "feedback-lead": [],
  "feedback-none": [],
  "note-from": ["who", "date"],
  "no-community": [],
  "status-in-force": ["version", "since"],
  "status-broken": ["count"],
  "status-warnings": ["count"],
  "status-fine": [],
  "channel-set": [],
  "channel-hello": [],
  "channel-refused": [],
  "channel-off": [],
  "content-broken": ["count"],
  "content-mended": ["version"],
  "notes-about": [],
  "notes-none": [],
  "note-where": [],
  "note-saved": [],
  "note-confirm": [],
  "note-removed": [],
  "notes-full": ["most"],
  "date-wrong": [],
  "date-past": [],
  "mend-first": [],
  "routes-about": [],
  "route-saved": ["topic"],
  "route-cleared": ["topic"],
  "route-link": [],
  "stale-none": ["days"],
  "stale-about": ["overdue", "soon", "days"],
  "preview-about": [],
  "preview-id": [],
  "preview-beneath": ["buttons"],
  "preview-fine": [],
  "preview-no-data": [],
  "preview-bad-data": [],
  "preview-nothing": [],
  "panel-about": [],
} as const satisfies Record<string, readonly string[]>;
export type TextKey = keyof typeof textKeys;

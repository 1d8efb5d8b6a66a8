/** Who is at the page: a random id in a cookie, and whether a moderator signed in. Nothing is kept on the server. */
import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { addressedLocally } from "./origin.ts";

export interface VisitorSettings {
  /** Opens the moderator side. Without one, whoever is at this machine is the moderator. */
  webToken?: string | undefined;
  hostIsLoopback: boolean;
  clock: () => Date;
  /** `size` random bytes. */
  random: (size: number) => Buffer;
}

export interface Visitor {
  /** For `web:<id>`. */
  id: string;
  /** Came without an id of ours. */
  isNew: boolean;
  moderator: boolean;
}

const MEMBER = "preceptor_member";
const SESSION = "preceptor_moderator";
const DAY_SECONDS = 86_400;
const MEMBER_SECONDS = 180 * DAY_SECONDS;
const SESSION_SECONDS = DAY_SECONDS / 2;

export interface Visitors {
  of(request: IncomingMessage): Visitor;
  /** Stands in the forms of a visitor's replies, to tell whose they are. It does not give the id away. */
  mark(visitor: Visitor): string;
  /**
   * Whether a form with this mark was made for another visitor. One without a cookie is nobody yet: a browser that
   * keeps none can use the page, and there is no record that it could reach.
   */
  isOthers(visitor: Visitor, mark: string | undefined): boolean;
  /** The `Set-Cookie` that keeps a member for 180 more days. */
  memberCookie(visitor: Visitor): string;
  tokenMatches(token: string): boolean;
  /** A moderator's session of 12 hours, bound to the visitor and to the token of today. */
  sessionCookie(visitor: Visitor): string;
  endSession(): string;
}

export function createVisitors({ webToken, hostIsLoopback, clock, random }: VisitorSettings): Visitors {
  const attributes = `HttpOnly; SameSite=Strict; Path=/${hostIsLoopback ? "" : "; Secure"}`;
  const markOf = (id: string) => createHash("sha256").update(`mark ${id}`).digest("base64url").slice(0, 22);
  const mac = (text: string) =>
    createHmac("sha256", webToken ?? "")
      .update(text)
      .digest();
  const sign = (id: string, until: number) => mac(`session ${id} ${until}`).toString("base64url");

  function signedIn(id: string, session: string | undefined): boolean {
    const match = /^(\d{1,15})\.([\w-]{43})$/.exec(session ?? "");
    if (!webToken || !match) return false;
    const until = Number(match[1]);
    return clock().getTime() < until && same(sign(id, until), match[2] ?? "");
  }

  return {
    of(request) {
      const cookies = readCookies(request.headers.cookie ?? "");
      const known = cookies.get(MEMBER);
      const isNew = !known || !/^[\w-]{22}$/.test(known);
      const id = isNew ? random(16).toString("base64url") : known;
      const local = !webToken && hostIsLoopback && addressedLocally(request);
      return { id, isNew, moderator: local || signedIn(id, cookies.get(SESSION)) };
    },
    mark: ({ id }) => markOf(id),
    isOthers: ({ id, isNew }, mark) => mark !== undefined && !isNew && mark !== markOf(id),
    memberCookie: ({ id }) => `${MEMBER}=${id}; Max-Age=${MEMBER_SECONDS}; ${attributes}`,
    // Compared as digests: of one length, and without telling by time how much of the token is right.
    tokenMatches: (token) =>
      webToken !== undefined && webToken !== "" && timingSafeEqual(mac(`token ${token}`), mac(`token ${webToken}`)),
    sessionCookie({ id }) {
      const until = clock().getTime() + SESSION_SECONDS * 1000;
      return `${SESSION}=${until}.${sign(id, until)}; Max-Age=${SESSION_SECONDS}; ${attributes}`;
    },
    endSession: () => `${SESSION}=; Max-Age=0; ${attributes}`,
  };
}

const same = (a: string, b: string) => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/** Name to value; the first of two wins, as the browser sends the more specific one first (RFC 6265, 5.4). */
function readCookies(header: string): Map<string, string> {
  const cookies = new Map<string, string>();
  for (const part of header.split(";")) {
    const at = part.indexOf("=");
    const name = part.slice(0, at).trim();
    if (at > 0 && !cookies.has(name)) cookies.set(name, part.slice(at + 1).trim());
  }
  return cookies;
}

/** Who sent a request: this page, another site, or a program that is no browser. */
import type { IncomingMessage } from "node:http";

/** Whether a host name means this machine alone: `localhost`, 127.0.0.0/8, `::1`. */
export function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);
}

const header = (request: IncomingMessage, name: string): string | undefined => {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
};

/**
 * Whether a POST comes from the page itself. `Sec-Fetch-Site` cannot be set by a script, so it decides where it is
 * sent; on plain http away from localhost browsers leave it out, and `Origin` decides. Without either it is no browser:
 * only somebody at this machine may do that.
 */
export function fromOwnPage(request: IncomingMessage, hostIsLoopback: boolean): boolean {
  const site = header(request, "sec-fetch-site");
  if (site !== undefined) return site === "same-origin";
  const origin = header(request, "origin");
  if (origin === undefined) return hostIsLoopback;
  return URL.canParse(origin) && new URL(origin).host === header(request, "host");
}

/**
 * Whether the request was addressed to this machine by a loopback name and came through no proxy. A name that an
 * attacker points at 127.0.0.1 (DNS rebinding) is not one, and a proxy's visitors are not at this machine.
 */
export function addressedLocally(request: IncomingMessage): boolean {
  if (["forwarded", "x-forwarded-for", "x-real-ip", "via"].some((name) => request.headers[name] !== undefined))
    return false;
  const host = header(request, "host") ?? "";
  return URL.canParse(`http://${host}`) && isLoopback(new URL(`http://${host}`).hostname);
}

/**
 * Route ids are stateless: `v1:owner:action:payload`. They are used unchanged as Discord `custom_id` (100 characters
 * at most) and Slack `action_id` (255), so a button works after a restart, a reload or a month.
 */
import { DISCORD } from "./limits.ts";

export const ROUTE_VERSION = "v1";
const PART = /^[a-z][a-z0-9-]*$/;
const ARGUMENT = /^[A-Za-z0-9._~/=+-]*$/;

export interface Route {
  owner: string;
  action: string;
  args: string[];
}

/** Builds a route id. Throws a RangeError where an id would be illegal on a platform: that is a programming error. */
export function route(owner: string, action: string, ...args: (string | number)[]): string {
  const parts = args.map(String);
  if (!PART.test(owner) || !PART.test(action)) throw new RangeError(`illegal route ${owner}:${action}`);
  for (const part of parts)
    if (!ARGUMENT.test(part)) throw new RangeError(`illegal argument of route ${owner}:${action}`);
  const id = `${ROUTE_VERSION}:${owner}:${action}:${parts.join(",")}`;
  if (id.length > DISCORD.customId) throw new RangeError(`route ${owner}:${action} is ${id.length} characters long`);
  return id;
}

/** Reads a route id; `null` for anything that this version did not write. */
export function parseRoute(id: string): Route | null {
  if (id.length > DISCORD.customId) return null;
  const match = /^v1:([a-z][a-z0-9-]*):([a-z][a-z0-9-]*):([A-Za-z0-9._~/=+,-]*)$/.exec(id);
  if (!match) return null;
  const [, owner, action, payload] = match as unknown as [string, string, string, string];
  return { owner, action, args: payload === "" ? [] : payload.split(",") };
}

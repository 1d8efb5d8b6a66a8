/** What every moderators' command shares: it belongs to one community, and each press and submit is for moderators. */
import { type Context, type Press, type Result, type Submit, saying } from "../../src/bot/index.ts";
import type { Services } from "../../src/services.ts";

export type Here = Context<Services> & { community: string };
type Answer = Promise<Result> | Result;

/** Runs in a community; in a direct message without one there is nothing to moderate. */
export const inCommunity =
  <A extends unknown[]>(run: (context: Here, ...rest: A) => Answer) =>
  (context: Context<Services>, ...rest: A): Answer => {
    const { community } = context;
    return community === null ? saying(context.texts("no-community")) : run({ ...context, community }, ...rest);
  };

const FOR_MODERATORS = { visibility: "private", mode: "update", access: "moderators" } as const;

/** A press that changes the one message that a moderator works in. */
export const press = (run: (context: Here, args: string[], values: string[]) => Answer): Press<Services> => ({
  ...FOR_MODERATORS,
  run: inCommunity(run),
});

export const opensForm = (run: (context: Here, args: string[], values: string[]) => Answer): Press<Services> => ({
  ...press(run),
  opensForm: true,
});

/** Whatever moderators write is for members to read. */
export const submit = (
  run: (context: Here, args: string[], fields: Record<string, string>) => Answer,
): Submit<Services> => ({ ...FOR_MODERATORS, published: true, run: inCommunity(run) });

/** A page's number of a route; the first for what is none. */
export const pageOf = (text: string | undefined): number => (/^\d{1,4}$/.test(text ?? "") ? Number(text) : 0);

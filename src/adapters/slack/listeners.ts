/** Bolt's app with this program's listeners: from Slack's payloads to handlers, and no further. */
import {
  App,
  type AuthorizeResult,
  type Context,
  type HTTPReceiver,
  type InstallationQuery,
  type ViewSubmitAction,
} from "@slack/bolt";
import type { Log } from "../../bot/index.ts";
import { message, type SlackApi } from "./api.ts";
import { boltLogger } from "./bolt-log.ts";
import { onCommand } from "./commands.ts";
import type { Desk, Place } from "./desk.ts";
import { onMention, onMessage } from "./events.ts";
import { onSubmit } from "./forms.ts";
import { onHome } from "./home.ts";
import { onPress } from "./presses.ts";
import type { Workspaces } from "./workspaces.ts";

export interface ListenerSettings<S> {
  desk: Desk<S>;
  api: SlackApi;
  workspaces: Workspaces;
  /** Without one, Socket Mode feeds the app. */
  http: HTTPReceiver | null;
  /** Runs a handler to its end, unless the program is stopping. */
  track: (handler: () => Promise<void>) => Promise<void>;
  log: Log;
}

export function createApp<S>({ desk, api, workspaces, http, track, log }: ListenerSettings<S>): App {
  const app = new App({
    // Wrapped, because Bolt takes either its receiver's installer or an `authorize`. Its own way for a single token
    // calls auth.test at once, and rejects where nothing listens if Slack is down (App.js, singleAuthorization).
    receiver: { init: (self) => http?.init(self), start: async () => undefined, stop: async () => undefined },
    authorize: (source): Promise<AuthorizeResult> => workspaces.authorize(source),
    convoStore: false,
    attachFunctionToken: false,
    clientOptions: api.clientOptions(),
    logger: boltLogger(log),
  });
  app.error(async (error) => log.error({ err: message(error) }, "a request of Slack failed"));

  const placeOf = (context: Context, user: string | undefined, rest: Partial<Place> = {}): Place => {
    const team = context.teamId ?? context.enterpriseId;
    if (!context.botToken || !team || !user) throw new Error("Slack sent a request without a workspace or a user");
    return { client: api.client(context.botToken), team, user, ...rest };
  };

  app.command(/./, (args) => {
    const { channel_id: channel, response_url: responseUrl, user_id: user } = args.command;
    return track(() => onCommand(desk, args, placeOf(args.context, user, { channel, responseUrl })));
  });
  app.action({ type: "block_actions", action_id: /./ }, (args) => {
    const { channel, container, message: pressed, response_url: responseUrl, user } = args.body;
    const thread: string | undefined = pressed?.thread_ts ?? container.thread_ts;
    const where = { channel: channel?.id, thread, responseUrl };
    return track(() => onPress(desk, args, placeOf(args.context, user.id, where)));
  });
  app.view<ViewSubmitAction>({ type: "view_submission", callback_id: /./ }, (args) =>
    track(() => onSubmit(desk, args, placeOf(args.context, args.body.user.id))),
  );
  app.event("app_mention", async (args) => {
    const { user } = args.event;
    // A message without a user is a bot's.
    if (user) await track(() => onMention(desk, args, placeOf(args.context, user)));
  });
  app.event("app_home_opened", (args) => track(() => onHome(desk, args, placeOf(args.context, args.event.user))));
  app.event("message", async (args) => {
    const { event } = args;
    if (event.subtype === undefined && event.user)
      await track(() => onMessage(desk, args, placeOf(args.context, event.user)));
  });

  const revoked = (context: Context) => track(() => workspaces.revoked(sourceOf(context)));
  app.event("app_uninstalled", ({ context }) => revoked(context));
  app.event("tokens_revoked", async ({ context, event }) => {
    if ((event.tokens.bot ?? []).length > 0) await revoked(context);
  });
  return app;
}

const sourceOf = ({ teamId, enterpriseId, isEnterpriseInstall }: Context): InstallationQuery<boolean> => ({
  teamId,
  enterpriseId,
  isEnterpriseInstall,
});

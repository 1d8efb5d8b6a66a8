/** Slack over HTTP: Bolt's receiver behind the program's one server. */
import { HTTPReceiver } from "@slack/bolt";
import type { HttpRoute } from "../../bot/index.ts";
import type { SlackApi } from "./api.ts";
import { EVENTS_PATH, SCOPES } from "./manifest.ts";
import type { InstallationStore } from "./workspaces.ts";

export interface OAuth {
  clientId: string;
  clientSecret: string;
  /** Signs the state of an installation under way. */
  stateSecret: string;
}

export interface HttpSettings {
  signingSecret: string;
  oauth: OAuth | null;
  installations: InstallationStore | null;
  api: SlackApi;
}

export const INSTALL_PATH = "/slack/install";
export const REDIRECT_PATH = "/slack/oauth_redirect";

export function createReceiver({ signingSecret, oauth, installations, api }: HttpSettings): HTTPReceiver {
  const { logger } = api.clientOptions();
  return new HTTPReceiver({
    signingSecret,
    endpoints: [EVENTS_PATH],
    ...(logger && { logger }),
    ...(oauth && {
      ...oauth,
      scopes: SCOPES,
      ...(installations && { installationStore: installations }),
      installerOptions: {
        clientOptions: api.clientOptions(),
        installPath: INSTALL_PATH,
        redirectUriPath: REDIRECT_PATH,
        // Straight to Slack's own page of consent: this program needs no page of its own before it.
        directInstall: true,
      },
    }),
  });
}

/** What the receiver answers, as routes of the one server. A request that comes while it stops gets 503: Slack repeats it. */
export function slackRoutes(receiver: HTTPReceiver, oauth: boolean, stopping: () => boolean): HttpRoute[] {
  const handle: HttpRoute["handle"] = (request, response, body) => {
    if (stopping()) {
      response.writeHead(503).end();
      return;
    }
    // The server has read the body; Bolt takes it from here, and checks the signature against these very bytes.
    receiver.requestListener(Object.assign(request, { rawBody: body }), response);
  };
  const routes: HttpRoute[] = [{ method: "POST", path: EVENTS_PATH, handle }];
  if (oauth) for (const path of [INSTALL_PATH, REDIRECT_PATH]) routes.push({ method: "GET", path, handle });
  return routes;
}

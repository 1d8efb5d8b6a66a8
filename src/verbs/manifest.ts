import { slackManifest } from "../adapters/slack/manifest.ts";
import { loadedCore, settingsOf, type Verb } from "./verb.ts";

export const manifest: Verb = {
  help: "preceptor manifest\n\nPrints the Slack app manifest: paste it at api.slack.com/apps, Create New App, From a manifest.",
  async run() {
    const { bot } = await loadedCore({ learns: false });
    const { prefix, http } = settingsOf().slack;
    console.log(
      JSON.stringify(
        slackManifest({ commands: bot.commands, services: bot.services(), prefix, socketMode: http === null }),
        null,
        2,
      ),
    );
    return 0;
  },
};

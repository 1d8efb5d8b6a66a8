import { panelReply } from "../../src/moderation/index.ts";
import { command } from "../../src/services.ts";
import { inCommunity } from "./in-community.ts";

/** Its buttons belong to everybody: commands/panel.ts. */
export const panel = command({
  name: "moderate panel",
  summary: "Posts a lasting message here, with buttons for newcomers",
  options: {},
  access: "moderators",
  visibility: "public",
  examples: [],
  run: inCommunity((context) => panelReply(context.texts)),
});

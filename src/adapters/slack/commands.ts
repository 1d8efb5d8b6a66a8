/** Slash commands: answered inside the acknowledgement, which is the fastest way and always private or in the channel. */
import type { AllMiddlewareArgs, SlackCommandMiddlewareArgs } from "@slack/bolt";
import { acknowledger, asReply, callerOf, type Desk, type Place, runLater } from "./desk.ts";
import { openForm } from "./forms.ts";
import { ownedBy } from "./owner.ts";
import { slackRenderer } from "./render.ts";
import { say, sayOne } from "./say.ts";
import { slashCommand } from "./text.ts";

export type CommandArgs = SlackCommandMiddlewareArgs & AllMiddlewareArgs;

export async function onCommand<S>(desk: Desk<S>, { command, ack }: CommandArgs, place: Place): Promise<void> {
  if (!desk.isNew(`command ${command.trigger_id}`)) return ack();
  const { acknowledge } = acknowledger(desk, ack);
  const names = desk.bot.commands.map(({ name }) => name);
  const named = slashCommand(command.command, command.text, { prefix: desk.prefix, names });
  const response = await desk.bot.dispatch({ ...callerOf(desk, place), kind: "command", ...named });
  if (response.kind === "form") {
    const opened = openForm(desk, place, response.form, { trigger: command.trigger_id, update: false });
    await acknowledge();
    return opened;
  }
  const { reply, visibility, later } = asReply(desk, response);
  const [first, ...others] = desk.bot.present(reply, slackRenderer);
  if (!first) return;
  const type = visibility === "public" ? "in_channel" : "ephemeral";
  const shown = visibility === "public" ? first : ownedBy(first, place.user);
  if (!(await acknowledge({ response_type: type, ...shown }))) await sayOne(desk, place, first, { visibility });
  for (const message of others) await sayOne(desk, place, message, { visibility });
  const last = later && (await runLater(desk, later));
  // `replace_original` does nothing for the answer to a slash command (bolt-js#2287): the outcome is added.
  if (last) await say(desk, place, last, { visibility: "private" });
}

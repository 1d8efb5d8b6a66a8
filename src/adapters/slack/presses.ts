/** Buttons and selects. What a press changes is written before it is acknowledged: dispatch first, then `ack`. */
import type { AllMiddlewareArgs, BlockAction, BlockElementAction, SlackActionMiddlewareArgs } from "@slack/bolt";
import { acknowledger, asReply, callerOf, type Desk, type Place, settled } from "./desk.ts";
import { openForm } from "./forms.ts";
import { isInHome, publish } from "./home.ts";
import { isOthers } from "./owner.ts";
import { LINK_ACTION } from "./render.ts";
import { say } from "./say.ts";

export type PressArgs = SlackActionMiddlewareArgs<BlockAction> & AllMiddlewareArgs;

export async function onPress<S>(desk: Desk<S>, { body, action, ack }: PressArgs, place: Place): Promise<void> {
  if (action.action_id.startsWith(LINK_ACTION) || !desk.isNew(`press ${body.trigger_id}`)) return ack();
  const { acknowledge } = acknowledger(desk, () => ack());
  // A message that is not ephemeral may have other readers, even in a direct message between two people.
  const inHome = isInHome(body);
  const from = inHome || body.container.is_ephemeral === true ? "private" : "shared";
  const route = action.action_id;
  const response = await desk.bot.dispatch({
    ...callerOf(desk, place),
    kind: "press",
    route,
    values: valuesOf(action),
    from,
    stranger: isOthers(action.block_id, place.user),
  });
  if (response.kind === "form") {
    const opened = openForm(desk, place, response.form, {
      trigger: body.trigger_id,
      update: from === "private" && !inHome,
    });
    await acknowledge();
    return opened;
  }
  await acknowledge();
  const replied = asReply(desk, response);
  const { visibility } = replied;
  const { reply, rest } = await settled(desk, replied);
  // What is not an update stands in the direct messages, beside the tab.
  if (inHome && replied.mode === "update") await publish(desk, place, reply);
  else await say(desk, place, reply, { visibility, replace: replied.mode === "update" });
  const last = await rest;
  if (last) await say(desk, place, last, { visibility: "private" });
}

/** Values of any select; a button has none, its action id says all. */
function valuesOf(action: BlockElementAction): string[] {
  if ("selected_options" in action) return (action.selected_options ?? []).flatMap(({ value }) => value ?? []);
  if ("selected_option" in action)
    return action.selected_option?.value === undefined ? [] : [action.selected_option.value];
  return [];
}

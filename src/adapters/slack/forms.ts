/** Forms: opened as modals, and what a member submitted. */
import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from "@slack/bolt";
import { buttons, type Form, heading, list, type Reply } from "../../bot/index.ts";
import { message } from "./api.ts";
import { acknowledger, asReply, callerOf, type Desk, type Place, settled } from "./desk.ts";
import { say } from "./say.ts";
import { fieldsOf, formView, originOf, viewErrors } from "./view.ts";
import { viewViolations } from "./violations.ts";

export interface Opening {
  /** Good for 3 seconds. */
  trigger: string;
  /** Whether the form's answer may replace the message that it was opened from. */
  update: boolean;
}

/** Opens a form at once. Where Slack no longer lets it, a message with a button to it appears. */
export async function openForm<S>(desk: Desk<S>, place: Place, form: Form, opening: Opening): Promise<void> {
  const { responseUrl, channel, thread, user } = place;
  const view = formView(form, {
    update: opening.update,
    user,
    ...(responseUrl !== undefined && { respond: responseUrl }),
    ...(channel !== undefined && { channel }),
    ...(thread !== undefined && { thread }),
  });
  const broken = viewViolations(view);
  if (broken.length > 0) {
    const reply = desk.bot.fault(new Error(`the form does not fit Slack: ${broken.join("; ")}`), form.route);
    return say(desk, place, reply, { visibility: "private" });
  }
  try {
    await place.client.views.open({ trigger_id: opening.trigger, view });
  } catch (error) {
    desk.log.warn({ err: message(error) }, "a form could not be opened in time");
    await say(desk, place, reopener(form.title, form.opener), { visibility: "private" });
  }
}

const reopener = (title: string, opener: string, errors: string[] = []): Reply => ({
  title,
  blocks: [
    heading(title),
    ...(errors.length > 0 ? [list(errors)] : []),
    ...buttons({ label: `Open: ${title}`, route: opener, style: "primary" }),
  ],
});

export type SubmitArgs = SlackViewMiddlewareArgs<ViewSubmitAction> & AllMiddlewareArgs;

export async function onSubmit<S>(desk: Desk<S>, { body, view, ack }: SubmitArgs, who: Place): Promise<void> {
  if (!desk.isNew(`submit ${body.trigger_id}`)) return ack();
  const { acknowledge } = acknowledger(desk, ack);
  const origin = originOf(view.private_metadata);
  const place = { ...who, channel: origin?.channel, thread: origin?.thread, responseUrl: origin?.respond };
  const fields = fieldsOf(view.state.values);
  const response = await desk.bot.dispatch({
    ...callerOf(desk, place),
    kind: "submit",
    route: view.callback_id,
    fields,
    stranger: origin?.user !== undefined && origin.user !== who.user,
  });

  if (response.kind === "errors") {
    const errors = viewErrors(
      response.errors,
      view.blocks.flatMap(({ block_id }) => block_id ?? []),
    );
    if (await acknowledge({ response_action: "errors", errors })) return;
    // The modal is closed already: what is wrong stands beside a button that opens it again.
    const again = reopener(view.title.text, origin?.opener ?? view.callback_id, Object.values(errors));
    return say(desk, place, again, { visibility: "private" });
  }
  if (response.kind === "form") {
    const next = formView(response.form, { update: false, ...origin });
    if (viewViolations(next).length === 0 && (await acknowledge({ response_action: "update", view: next }))) return;
    return say(desk, place, reopener(response.form.title, response.form.opener), { visibility: "private" });
  }
  await acknowledge();
  const replied = asReply(desk, response);
  const { visibility } = replied;
  const { reply, rest } = await settled(desk, replied);
  await say(desk, place, reply, { visibility, replace: replied.mode === "update" && origin?.update === true });
  const last = await rest;
  if (last) await say(desk, place, last, { visibility: "private" });
}

/** What Slack sends, in the form in which Slack sends it. */
import type { CheckedView } from "./checks.ts";

export const TEAM = "T0001";
export const BOT_USER = "U0BOT";
export const MEMBER = "U0MEMBER";
export const CHANNEL = "C0GENERAL";

export interface Who {
  team?: string;
  user?: string;
  channel?: string;
}
/** Made anew by the fake for each delivery. */
export interface Once {
  id: string;
  responseUrl: string;
}

export const commandPayload = (
  command: string,
  text: string,
  { team = TEAM, user = MEMBER, channel = CHANNEL }: Who,
  once: Once,
) => ({
  token: "verification",
  team_id: team,
  team_domain: "hospital",
  channel_id: channel,
  channel_name: "general",
  user_id: user,
  user_name: "member",
  command,
  text,
  api_app_id: "A0001",
  is_enterprise_install: "false",
  response_url: once.responseUrl,
  trigger_id: once.id,
});

export interface Pressed extends Who {
  ephemeral?: boolean;
  thread?: string | undefined;
}

const person = (team: string, user: string) => ({ id: user, username: "member", name: "member", team_id: team });

export const pressPayload = (
  action: { type: string; action_id: string; [key: string]: unknown },
  { team = TEAM, user = MEMBER, channel = CHANNEL, ephemeral = true, thread }: Pressed,
  once: Once,
) => ({
  type: "block_actions",
  user: person(team, user),
  api_app_id: "A0001",
  token: "verification",
  container: {
    type: "message",
    message_ts: "1700000000.000100",
    channel_id: channel,
    is_ephemeral: ephemeral,
    ...(thread && { thread_ts: thread }),
  },
  trigger_id: once.id,
  team: { id: team, domain: "hospital" },
  enterprise: null,
  is_enterprise_install: false,
  channel: { id: channel, name: "general" },
  // An ephemeral message is not sent back.
  ...(!ephemeral && { message: { type: "message", ts: "1700000000.000100", ...(thread && { thread_ts: thread }) } }),
  state: { values: {} },
  response_url: once.responseUrl,
  actions: [{ block_id: "b1", action_ts: "1700000001.000100", ...action }],
});

/** A press in the Home tab: no message, no channel, no response_url. */
export const homePressPayload = (
  action: { type: string; action_id: string; [key: string]: unknown },
  { team = TEAM, user = MEMBER }: Who,
  once: Once,
) => ({
  type: "block_actions",
  user: person(team, user),
  api_app_id: "A0001",
  token: "verification",
  container: { type: "view", view_id: "V0HOME" },
  trigger_id: once.id,
  team: { id: team, domain: "hospital" },
  enterprise: null,
  is_enterprise_install: false,
  view: { id: "V0HOME", team_id: team, type: "home", blocks: [], private_metadata: "", callback_id: "" },
  actions: [{ block_id: "b1", action_ts: "1700000001.000100", ...action }],
});

export const homeOpenedEvent = (more: object = {}) => ({
  type: "app_home_opened",
  user: MEMBER,
  channel: "D0001",
  tab: "home",
  ...more,
});

export const submitPayload = (
  view: CheckedView,
  fields: Record<string, string>,
  { team = TEAM, user = MEMBER }: Who,
  once: Once,
) => ({
  type: "view_submission",
  team: { id: team, domain: "hospital" },
  user: person(team, user),
  api_app_id: "A0001",
  token: "verification",
  trigger_id: once.id,
  view: {
    ...view,
    id: "V0001",
    team_id: team,
    hash: "1.x",
    state: {
      values: Object.fromEntries(
        view.blocks.map(({ block_id, element }) => {
          const given = fields[block_id] ?? (element.type === "plain_text_input" ? element.initial_value : undefined);
          const state =
            element.type === "plain_text_input"
              ? { type: element.type, value: given ?? null }
              : { type: element.type, selected_option: given === undefined ? null : { text: {}, value: given } };
          return [block_id, { [element.action_id]: state }];
        }),
      ),
    },
  },
  response_urls: [],
  is_enterprise_install: false,
  enterprise: null,
});

export const eventPayload = (event: { type: string; [key: string]: unknown }, { team = TEAM }: Who, once: Once) => ({
  token: "verification",
  team_id: team,
  api_app_id: "A0001",
  event: { event_ts: "1700000002.000100", ...event },
  type: "event_callback",
  event_id: `Ev${once.id}`,
  event_time: 1_700_000_002,
  authorizations: [
    { enterprise_id: null, team_id: team, user_id: BOT_USER, is_bot: true, is_enterprise_install: false },
  ],
  is_ext_shared_channel: false,
});

export const mentionEvent = (text: string, more: object = {}) => ({
  type: "app_mention",
  user: MEMBER,
  text,
  ts: "1700000003.000200",
  channel: CHANNEL,
  ...more,
});

export const directEvent = (text: string, more: object = {}) => ({
  type: "message",
  channel_type: "im",
  user: MEMBER,
  text,
  ts: "1700000004.000300",
  channel: "D0001",
  ...more,
});

/** The Slack app manifest (schema 2.0), from the commands. https://docs.slack.dev/reference/app-manifest */
import { type Command, type Option, SLACK } from "../../bot/index.ts";
import { hasHome } from "./home.ts";
import { ROOT } from "./text.ts";

/** The least that the adapter works with. */
export const SCOPES = [
  "app_mentions:read",
  "chat:write",
  "commands",
  "im:history",
  "im:write",
  "usergroups:read",
  "users:read",
];
const EVENTS = ["app_mention", "app_uninstalled", "message.im", "tokens_revoked"];
export const EVENTS_PATH = "/slack/events";

export interface ManifestSettings<S> {
  commands: readonly Command<S>[];
  services: S;
  /** Before each command but the root: "clin-". */
  prefix: string;
  socketMode: boolean;
  /** Without Socket Mode: where Slack reaches the program ("https://preceptor.example.org"). */
  url?: string;
  /** Served to many workspaces by OAuth. Needs `url`. */
  oauth?: boolean;
}

const DESCRIPTION = "Reviewed answers for clinicians who consider paid AI-training work";
const LONG_DESCRIPTION = [
  "Preceptor answers clinicians who consider paid AI-training and AI-evaluation work: am I eligible, what does it pay,",
  "is this a HIPAA problem, does my malpractice cover reach it, must I tell my employer, and what do I do next.",
  "Every answer is written and dated, with its sources; nothing is generated. Replies are private unless you share them.",
  "Patient data is refused and never stored. It gives no medical, legal or tax advice.",
].join(" ");

export interface SlackCommand {
  command: string;
  description: string;
  usage_hint?: string;
  should_escape: false;
  url?: string;
}

/** Throws a RangeError where the commands break a limit of the manifest: that is a programming error. */
export function slackManifest<S>(settings: ManifestSettings<S>) {
  const { socketMode, url, oauth = false } = settings;
  const home = hasHome(settings.commands);
  const base = url?.replace(/\/+$/, "");
  const events = !socketMode && base !== undefined ? `${base}${EVENTS_PATH}` : undefined;
  return {
    _metadata: { major_version: 2, minor_version: 0 },
    display_information: { name: "Preceptor", description: DESCRIPTION, long_description: LONG_DESCRIPTION },
    features: {
      app_home: { home_tab_enabled: home, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: "Preceptor", always_online: true },
      slash_commands: slashCommands(settings, events),
    },
    oauth_config: {
      ...(oauth && base !== undefined && { redirect_urls: [`${base}/slack/oauth_redirect`] }),
      scopes: { bot: SCOPES },
    },
    settings: {
      event_subscriptions: {
        ...(events && { request_url: events }),
        bot_events: home ? [...EVENTS, "app_home_opened"].sort() : EVENTS,
      },
      interactivity: { is_enabled: true, ...(events && { request_url: events }) },
      org_deploy_enabled: false,
      socket_mode_enabled: socketMode,
      token_rotation_enabled: false,
    },
  };
}

function slashCommands<S>(
  { commands, services, prefix }: ManifestSettings<S>,
  url: string | undefined,
): SlackCommand[] {
  const names = [...new Set(commands.map(({ name }) => firstWord(name)))];
  const entry = (command: string, description: string, hint: string): SlackCommand => {
    const broken = [
      command.length > SLACK.commandName && "name",
      description.length > SLACK.commandDescription && "description",
      hint.length > SLACK.commandUsageHint && "usage hint",
    ].filter(Boolean);
    if (broken.length > 0) throw new RangeError(`${command}: the ${broken.join(" and the ")} is too long for Slack`);
    return { command, description, ...(hint && { usage_hint: hint }), should_escape: false, ...(url && { url }) };
  };
  const all = [
    entry(`/${ROOT}`, "All of Preceptor in one command", `[${names.join(" | ")}]`),
    ...names.map((name) => {
      const own = commands.find((command) => command.name === name);
      const subs = commands.filter((command) => command.name.startsWith(`${name} `));
      const words = subs.map((command) => command.name.slice(name.length + 1));
      const hint = own && subs.length === 0 ? hintOf(own, services) : `[${words.join(" | ")}]`;
      return entry(`/${prefix}${name}`, own?.summary ?? subs.map(({ summary }) => summary).join("; "), hint);
    }),
  ];
  if (all.length > SLACK.commands) throw new RangeError(`${all.length} slash commands, ${SLACK.commands} at most`);
  return all;
}

const firstWord = (name: string) => name.split(" ")[0] ?? name;

/** `[credential] [level] your question`: names, and the values where they are few. */
const hintOf = <S>(command: Command<S>, services: S): string =>
  Object.entries(command.options)
    .map(([name, option]) => (option.required ? name : `[${valuesOf(option, services) ?? name}]`))
    .join(" ");

const FEW = 4;
function valuesOf<S>(option: Option<S>, services: S): string | null {
  const choices = option.kind === "choice" ? option.choices?.(services) : undefined;
  return choices && choices.length > 0 && choices.length <= FEW ? choices.map(({ value }) => value).join(" | ") : null;
}

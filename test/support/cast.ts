/** The same people on every surface: a member, a moderator, and who must see nothing of it. */
import type { Asking } from "./asking.ts";
import { WEB_TOKEN } from "./asking.ts";
import type { Where } from "./discord/payloads.ts";
import { discordPerson, type Person, slackPerson, webPerson } from "./people.ts";

const MANAGE = "32";
const NOTHING = "2048";

export interface Cast {
  member: Person;
  moderator: Person;
  /** Of the same community, and no moderator. */
  bystander: Person;
  /** A moderator of another community; the page is one community. */
  stranger: Person | null;
  /** The ids of the member and the bystander on their platform. */
  ids: { member: string; bystander: string };
  /** Takes the moderator's role away; returns what gives it back. */
  demote(): Promise<() => Promise<void>>;
}

export type Stage = "Discord" | "Slack" | "the page";

export async function castOn(stage: Stage, program: Asking, name: string): Promise<Cast> {
  if (stage === "Discord") return onDiscord(program, name);
  return stage === "Slack" ? onSlack(program, name) : onPage(program);
}

/** People are told apart by `name`, so that two files' casts never meet. */
function onDiscord({ discord }: Asking, name: string): Cast {
  let count = 0;
  const salt = String([...name].reduce((sum, letter) => sum * 7 + letter.charCodeAt(0), 0) % 100_000).padStart(5, "0");
  const id = () => `14000000${salt}${String(++count).padStart(6, "0")}`;
  const moderator: Where & { member: string } = { member: id(), permissions: MANAGE };
  const ids = { member: id(), bystander: id() };
  return {
    ids,
    member: discordPerson(discord, { member: ids.member }),
    moderator: discordPerson(discord, moderator),
    bystander: discordPerson(discord, { member: ids.bystander }),
    stranger: discordPerson(discord, { member: id(), guild: "1200000000000000002", permissions: MANAGE }),
    async demote() {
      moderator.permissions = NOTHING;
      return async () => {
        moderator.permissions = MANAGE;
      };
    },
  };
}

function onSlack({ slack, forward }: Asking, name: string): Cast {
  let count = 0;
  const user = (about: object) => {
    const id = `U0${name.toUpperCase()}${++count}`;
    slack.people.set(id, about);
    return id;
  };
  const moderator = user({ is_admin: true });
  const ids = { member: user({}), bystander: user({}) };
  return {
    ids,
    member: slackPerson(slack, { user: ids.member }),
    moderator: slackPerson(slack, { user: moderator }),
    bystander: slackPerson(slack, { user: ids.bystander }),
    stranger: slackPerson(slack, { user: user({ is_admin: true, team_id: "T0002" }), team: "T0002" }),
    async demote() {
      slack.people.set(moderator, {});
      // Who moderates is asked once in five minutes.
      forward(5 * 60_000);
      return async () => {
        slack.people.set(moderator, { is_admin: true });
        forward(5 * 60_000);
      };
    },
  };
}

async function onPage({ base }: Asking): Promise<Cast> {
  const moderator = await webPerson(base, WEB_TOKEN);
  return {
    ids: { member: "", bystander: "" },
    member: await webPerson(base),
    moderator,
    bystander: await webPerson(base),
    stranger: null,
    async demote() {
      await moderator.signOut();
      return () => moderator.signIn(WEB_TOKEN);
    },
  };
}

/** Who moderates in a workspace: its admins and owners, and the users and user groups that the settings name. */
import type { Log } from "../../bot/index.ts";
import { message, type SlackClient } from "./api.ts";
import { createMemory } from "./memory.ts";

export interface ModeratorSettings {
  /** Ids of users (U, W) and user groups (S). */
  listed: readonly string[];
  log: Log;
  clock: () => Date;
}

const KEPT_MS = 5 * 60_000;

/** Asks Slack once for each member, and keeps the answer for 5 minutes. A failure denies, and is not kept. */
export function createModerators({ listed, log, clock }: ModeratorSettings) {
  const known = createMemory<Promise<boolean>>(1000, KEPT_MS, clock);
  const groups = listed.filter((id) => id.startsWith("S"));

  async function ask(client: SlackClient, team: string, user: string): Promise<boolean> {
    if (listed.includes(user)) return true;
    const { user: info } = await client.users.info({ user });
    if (!info || info.deleted) return false;
    // In a channel shared with another company, an admin of that company is no admin here.
    const foreign =
      info.is_stranger === true || (info.team_id !== undefined && info.team_id !== team && !info.enterprise_user);
    if (foreign) return false;
    if (info.is_admin || info.is_owner || info.is_primary_owner) return true;
    for (const usergroup of groups)
      if ((await client.usergroups.users.list({ usergroup })).users?.includes(user)) return true;
    return false;
  }

  return async (client: SlackClient, team: string, user: string): Promise<boolean> => {
    const key = `${team}:${user}`;
    let answer = known.get(key);
    if (answer === undefined) {
      answer = ask(client, team, user);
      known.set(key, answer);
    }
    try {
      return await answer;
    } catch (error) {
      known.delete(key);
      log.warn({ err: message(error) }, "Slack could not say whether a member moderates: denied");
      return false;
    }
  };
}

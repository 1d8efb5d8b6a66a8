/** Who may moderate: *Manage Server* (administrators have it), or one of the configured roles. Fails closed. */
import { PermissionFlagsBits, PermissionsBitField } from "discord.js";

/** `permissions` as Discord sends them: the bits as a decimal string. */
export function isModerator(
  member: { permissions: string; roles: readonly string[] } | undefined,
  moderatorRoles: readonly string[],
): boolean {
  if (!member) return false;
  if (member.roles.some((role) => moderatorRoles.includes(role))) return true;
  return /^\d{1,30}$/.test(member.permissions) && manages(BigInt(member.permissions));
}

/** A guild as far as it says what its roles may do. */
export interface GuildRoles {
  ownerId: string;
  permissionsOf(role: string): bigint | undefined;
}

/** A message says only which roles its author has; what they may do is known from the guild (everyone: the guild's id). */
export function permissionsIn(
  guildId: string,
  guild: GuildRoles | undefined,
  author: string,
  roles: readonly string[],
): string {
  if (!guild) return "0";
  if (guild.ownerId === author) return String(PermissionFlagsBits.Administrator);
  return String([guildId, ...roles].reduce((bits, role) => bits | (guild.permissionsOf(role) ?? 0n), 0n));
}

const manages = (bits: bigint): boolean => new PermissionsBitField(bits).has(PermissionFlagsBits.ManageGuild);

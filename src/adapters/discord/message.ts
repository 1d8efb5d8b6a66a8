/** What one message to Discord is, on every way there: first response, edit, follow-up, channel, direct message. */
import type { APIMessageTopLevelComponent } from "discord.js";

/** Components V2 (`1 << 15`): all text stands in components. The flag must be on every edit too. */
export const COMPONENTS_V2 = 32768;
/** Only for the one who asked (`1 << 6`); fixed by the first response. */
export const EPHEMERAL = 64;

export interface DiscordMessage {
  flags: number;
  /** Nobody is ever pinged. */
  allowed_mentions: { parse: [] };
  components: APIMessageTopLevelComponent[];
  attachments?: { id: number; filename: string }[];
  /** Goes beside the JSON, as `files[0]` of a multipart body; never inside it. */
  file?: { name: string; text: string };
}

/** A message apart from its file: what goes into the JSON. */
export function bodyOf({ file, ...body }: DiscordMessage): Omit<DiscordMessage, "file"> {
  return body;
}

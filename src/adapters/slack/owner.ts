/**
 * Whose a private message is. Slack shows an ephemeral message to one member and does not say to whom when something in
 * it is pressed, so each row of buttons says it: Slack keeps a block's id as it was sent and gives it back unchanged.
 */
import type { types } from "@slack/bolt";
import type { SlackMessage } from "./render.ts";

const PREFIX = "for:";

/** The same blocks, with their owner in every row of buttons. A user's id has some 11 characters; 255 are allowed. */
export const ownedBlocks = (blocks: readonly types.KnownBlock[], user: string): types.KnownBlock[] =>
  blocks.map((block, index) =>
    block.type === "actions" ? { ...block, block_id: `${PREFIX}${user}:${index}` } : block,
  );

export const ownedBy = (message: SlackMessage, user: string): SlackMessage => ({
  ...message,
  blocks: ownedBlocks(message.blocks, user),
});

/** Whether a row of buttons was made for another member. */
export function isOthers(blockId: string | undefined, user: string): boolean {
  if (!blockId?.startsWith(PREFIX)) return false;
  return blockId.split(":")[1] !== user;
}

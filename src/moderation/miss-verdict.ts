/** What a member reads once moderators decided: their reply, or why there is none. An answer is shown by who can. */
import { type Block, type Button, buttons, heading, note, type Reply, type Texts, text } from "../bot/index.ts";
import { checkProse, longDate } from "../library/index.ts";
import { type Dismissal, MISS, type Verdict } from "./miss-record.ts";
import type { Sent } from "./misses.ts";

/** The community in words: the bot does not know its name. */
function placeOf(community: string): string {
  if (community.startsWith("discord:")) return "the server where you asked";
  if (community.startsWith("slack:")) return "this workspace";
  return "this page";
}

/** A member may be in several servers with this bot, so the message leads to the one that is meant. */
function placeButton(community: string): Button | false {
  const guild = /^discord:(\d+)$/.exec(community)?.[1];
  return guild !== undefined && { label: "The server where you asked", url: `https://discord.com/channels/${guild}` };
}

const about = ({ community, miss }: Sent) => ({ place: placeOf(community), date: longDate(miss.day) });

/** The line above an answer that moderators chose, as a block of its own. */
export const answerLead = (texts: Texts, sent: Sent): Block => text(texts("miss-answer-lead", about(sent)));

/** A reply, or a question closed without one. `answer` verdicts come here where their answer is gone. */
export function verdictReply(texts: Texts, sent: Sent, verdict: Verdict): Reply {
  const told = about(sent);
  const end = [note(texts("miss-over")), ...buttons(placeButton(sent.community))];
  if (verdict.kind === "reply") {
    // Checked before it was kept: what the rules do not allow any more since is left without its markup.
    const { blocks } = checkProse(verdict.words, { most: MISS.reply });
    const title = "A reply from a moderator";
    return { title, blocks: [heading(title), note(texts("miss-reply-lead", told)), ...blocks, ...end] };
  }
  const title = "About a question you sent";
  const sentence =
    verdict.kind === "answer"
      ? texts("miss-answer-gone", told)
      : texts("miss-dismissed", { ...told, reason: texts(reasonKey(verdict.reason)) });
  return { title, blocks: [heading(title), text(sentence), ...end] };
}

export const reasonKey = (reason: Dismissal) => `miss-reason-${reason}` as const;

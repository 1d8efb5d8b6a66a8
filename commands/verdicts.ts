/** What moderators decided, as the member reads it. An answer comes whole, with its cautions and the community's notes. */
import { answerById, showAnswer, toRead } from "../src/answering/index.ts";
import type { Reply, Texts } from "../src/bot/index.ts";
import { answerLead, type Sent, type Verdict, verdictReply } from "../src/moderation/index.ts";
import type { Services } from "../src/services.ts";

export interface Telling {
  services: Pick<Services, "library" | "answering" | "foot">;
  texts: Texts;
  now: Date;
}

/** For direct messages and for /privacy: nothing in it can be shared, and no profile is read. */
export async function showVerdict({ services, texts, now }: Telling, sent: Sent, verdict: Verdict): Promise<Reply> {
  const answer = verdict.kind === "answer" ? answerById(services.library, verdict.answer) : undefined;
  if (!answer) return verdictReply(texts, sent, verdict);
  const reader = {
    services: { ...services, foot: toRead(services.foot) },
    texts,
    now,
    community: sent.community,
    visibility: "private" as const,
  };
  const reply = await showAnswer({ ...reader, can: { share: false, send: false } }, answer, {
    cautions: services.answering.cautionsOver(answer),
    detail: "full",
  });
  return { ...reply, blocks: [answerLead(texts, sent), ...reply.blocks] };
}

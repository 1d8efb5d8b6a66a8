/** What a community adds beneath an answer or an honest no: its notes, and whom to ask. */
import { type Block, type Button, buttons, type Context, type Log, note } from "../bot/index.ts";
import type { Answer, Library, TopicId } from "../library/index.ts";
import { type Communities, emptyCommunity } from "./community.ts";
import { feedbackButtons, noneButton, readButton, sendOnButton } from "./miss-screens.ts";
import type { Misses } from "./misses.ts";
import { noteBlocks, notesFor } from "./notes.ts";
import { routeBlock, routeBlocks, routeFor } from "./routes.ts";

/** As answering declares it (`FootReader`, `FootSubject`), which this room may not import. */
type Reader = Pick<Context<{ library: Library }>, "services" | "community" | "visibility" | "texts" | "now"> & {
  member?: string;
};
type Subject =
  | { of: "answer"; answer: Answer }
  | { of: "topic"; topic: TopicId }
  | { of: "suggested"; answers: readonly Answer[] }
  | { of: "unanswered"; topics: readonly TopicId[] };

export interface Beneath {
  blocks: Block[];
  buttons: Button[];
}
export type CommunityFoot = (reader: Reader, subject: Subject) => Promise<Beneath>;

export interface FootSettings {
  communities: Communities;
  misses: Pick<Misses, "waiting">;
  log: Log;
}

/** Reads the reader's own community and no other. Without a community (a direct message) there is nothing to press but the way to the honest no. */
export function createFoot({ communities, misses, log }: FootSettings): CommunityFoot {
  return async (reader, subject) => {
    const own = await beneathAll(reader, subject);
    return { ...own, blocks: [...own.blocks, ...waitingBlocks(reader)] };
  };

  /** A reply that direct messages did not take is told of where its member looks anyway, and to them alone. */
  function waitingBlocks({ member, community, visibility, texts }: Reader): Block[] {
    if (member === undefined || community === null || visibility !== "private") return [];
    const id = misses.waiting(member, community);
    return id === undefined ? [] : [note(texts("miss-waits")), ...buttons(readButton(id))];
  }

  async function beneathAll(reader: Reader, subject: Subject): Promise<Beneath> {
    const { community, texts, now } = reader;
    const { library } = reader.services;
    if (community === null)
      return {
        blocks: subject.of === "unanswered" ? [note(texts("miss-none-here"))] : [],
        buttons: subject.of === "suggested" ? [noneButton] : [],
      };
    const record = await communities.get(community).catch((error: unknown) => {
      // The answer itself is whole without it.
      log.warn({ err: error }, "what a community adds to an answer could not be read");
      return emptyCommunity;
    });
    switch (subject.of) {
      case "answer":
      case "topic": {
        const answer = subject.of === "answer" ? subject.answer : undefined;
        const topic = subject.of === "answer" ? subject.answer.topic : subject.topic;
        const route = routeFor(record, topic);
        const notes = notesFor(record, library, { answer, topic }, now).flatMap((note) => noteBlocks(note, texts));
        return {
          blocks: [...notes, ...(route ? [routeBlock(route)] : [])],
          buttons: answer ? feedbackButtons(answer.id) : [],
        };
      }
      case "suggested":
        return { blocks: [], buttons: [noneButton] };
      case "unanswered":
        return { blocks: routeBlocks(library, record, subject.topics), buttons: [sendOnButton] };
    }
  }
}

/** What stands beneath an answer, or under an honest no, for one community: declared here, made by moderation. */
import type { Block, Button, Context } from "../bot/index.ts";
import type { Answer, Library, TopicId } from "../library/index.ts";

export type FootServices = { library: Library; foot: Foot };

/** Who sees it. A direct message outside a community has none, and gets nothing of one. */
export type FootReader = Pick<Context<FootServices>, "services" | "community" | "visibility" | "texts" | "now"> & {
  /** Left out where nothing is to be told to one member alone. */
  member?: string;
};

export type FootSubject =
  | { of: "answer"; answer: Answer }
  /** A reply of figures alone (an estimate). */
  | { of: "topic"; topic: TopicId }
  /** Answers that may be meant. */
  | { of: "suggested"; answers: readonly Answer[] }
  /** An honest no. No topics: nothing in the question named one. */
  | { of: "unanswered"; topics: readonly TopicId[] };

/** `buttons` stand among those of the reply. */
export interface Beneath {
  blocks: Block[];
  buttons: Button[];
}

/** Never rejects: an answer is not lost because a note cannot be read. */
export type Foot = (reader: FootReader, subject: FootSubject) => Promise<Beneath>;

export const nothingBeneath: Beneath = { blocks: [], buttons: [] };

/** For a copy in direct messages: there is no community there, so nothing of it could be pressed. */
export const toRead =
  (foot: Foot): Foot =>
  async (reader, subject) => ({ ...(await foot(reader, subject)), buttons: [] });

/** Where there is no community: the program's verbs. */
export const noFoot: Foot = async () => nothingBeneath;

/** What a command's context holds. One set a dispatch: the library in it does not change under a handler. */
import type { Answering, Foot } from "./answering/index.ts";
import { type Caller, commandFor, type Visibility } from "./bot/index.ts";
import type { Facets, Library } from "./library/index.ts";
import type { Communities, Deliveries, Desk, Feedback, Misses } from "./moderation/index.ts";
import type { Members } from "./onboarding/record.ts";

export interface Services {
  library: Library;
  answering: Answering;
  /** What is kept about members. At most one record is read before the reply. */
  members: Members;
  /** What communities keep: notes, routes, the moderators' channel. Copies of it are held in memory. */
  communities: Communities;
  /** What the reader's community adds beneath an answer. */
  foot: Foot;
  /** What the one who reads told about themselves, as facets; nothing in public. Reads one record. */
  reader(context: Pick<Caller, "member"> & { visibility: Visibility }): Promise<Facets>;
  /** What moderators are told of the content. */
  desk: Desk;
  /** Questions that members sent on to the moderators of their community. */
  misses: Misses;
  /** How often the buttons under answers were pressed. */
  feedback: Feedback;
  /** Brings moderators' replies to members. */
  deliveries: Deliveries;
}

/** Defines a command against these services. */
export const command = commandFor<Services>();

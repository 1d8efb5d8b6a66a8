/** What a command's context holds. One set a dispatch: the library in it does not change under a handler. */
import type { Answering } from "./answering/index.ts";
import { commandFor } from "./bot/index.ts";
import type { Library } from "./library/index.ts";
import type { Members } from "./onboarding/record.ts";

export interface Services {
  library: Library;
  answering: Answering;
  /** What is kept about members. At most one record is read before the reply. */
  members: Members;
}

/** Defines a command against these services. */
export const command = commandFor<Services>();

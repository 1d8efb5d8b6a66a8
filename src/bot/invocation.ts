/** The platform-neutral request. Raw platform objects go no further than the adapter that made one of these. */
import type { Choice, Form, Reply } from "./reply.ts";

export type Surface = "discord" | "slack" | "web" | "terminal";
export type Visibility = "private" | "public";

export interface Caller {
  surface: Surface;
  /** `discord:ID`, `slack:TEAM:ID`, `web:ID`, `terminal:local`. */
  member: string;
  /** `discord:GUILD`, `slack:TEAM`; null in a direct message without one. */
  community: string | null;
  /** The platform's own id of the channel it was asked in; null where there is none (a page, a direct message). */
  channel?: string | null;
  locale: string;
  /** Asks the platform whether this member may moderate here. May do I/O; a failure must reject or resolve false. */
  moderator: () => Promise<boolean>;
}

/** `stranger`: the private message or form that it comes from was made for another member. Such a press is refused. */
export type Invocation = Caller &
  (
    | {
        kind: "command";
        /** "pay", or "moderate status" for a subcommand. */
        name: string;
        /** Typed options, as Discord sends them; values are strings even where the option is a number. */
        options?: Record<string, string>;
        /** Or free text, as Slack and the terminal send it. */
        text?: string;
        /** A mention is answered in public. */
        visibility?: Visibility;
      }
    | { kind: "press"; route: string; values: string[]; from: "private" | "shared"; stranger?: boolean }
    | { kind: "submit"; route: string; fields: Record<string, string>; stranger?: boolean }
    | { kind: "suggest"; name: string; option: string; text: string }
  );

/** How an invocation will be answered; known before it runs, because both platforms fix it at the first response. */
export interface Declared {
  visibility: Visibility;
  /** Whether a press replaces the message it stands on, or adds one. */
  mode: "add" | "update";
  /** The first response is a form: no I/O may come before it. */
  opensForm: boolean;
}

export type Response =
  | ({
      kind: "reply";
      reply: Reply;
      /** Work for after the first response (a direct message, a count). What it returns replaces the reply. */
      later?: () => Promise<Reply | undefined>;
    } & Pick<Declared, "visibility" | "mode">)
  | { kind: "form"; form: Form }
  | { kind: "choices"; choices: Choice[] }
  /** A mention that gets no answer any more. */
  | { kind: "nothing" }
  /** Answers to a submitted form, by field id. `instead`: for a surface that cannot show the form again (Discord). */
  | { kind: "errors"; errors: Record<string, string>; instead?: Reply };

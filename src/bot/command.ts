/** A command, defined once: registration, manifest, text parser, help and the README table all come from this. */
import type { z } from "zod";
import type { Caller, Visibility } from "./invocation.ts";
import type { Texts } from "./ports.ts";
import type { Choice, Form, Reply } from "./reply.ts";

/** What an option's bare-word recognizer found: a value, and the words it took. */
export interface Match {
  value: string;
  start: number;
  length: number;
}

export interface Option<S, T = unknown> {
  description: string;
  /** `choice`: one of `choices`; `number`: whole; `text`: free text, screened for patient data. */
  kind: "choice" | "number" | "text";
  /** Parses the raw string; its output is what `run` receives. */
  schema: z.ZodType<T>;
  required?: boolean;
  min?: number;
  max?: number;
  /** All values of a choice. Over 25 they become suggestions as the member types. */
  choices?: (services: S) => readonly Choice[];
  /** Suggestions for a text option. */
  suggest?: (services: S, text: string) => readonly Choice[];
  /** Finds this option's value among bare words, in any order ("pgy3 em 5h"). */
  recognize?: (services: S, words: readonly string[]) => Match | null;
}

export type Options<S> = Record<string, Option<S>>;
export type Values<O> = { [K in keyof O]?: O[K] extends { schema: z.ZodType<infer T> } ? T : never };

/** What every handler is given. The library in `services` is one snapshot for the whole dispatch. */
export interface Context<S> extends Pick<Caller, "surface" | "member" | "community" | "locale" | "moderator"> {
  /** The platform's own id of the channel, where there is one. */
  channel: string | null;
  services: S;
  texts: Texts;
  now: Date;
  /** A public reply is composed without the profile. */
  visibility: Visibility;
  /** What this surface can do; a button appears only where it works. */
  can: { share: boolean; send: boolean };
  /** Bare words that no option took (text surfaces). */
  rest: string;
  /** Sends a reply to the member's direct messages; to be called in `later`. */
  send(reply: Reply): Promise<"delivered" | "refused" | "failed">;
}

/** What a handler returns: a reply, a reply with work for after it, a form, or errors by field of a submitted form. */
export type Result =
  | Reply
  | { reply: Reply; later: () => Promise<Reply | undefined> }
  | { form: Form }
  | { errors: Record<string, string>; instead?: Reply };

export interface Press<S> {
  visibility: Visibility;
  mode: "add" | "update";
  opensForm?: boolean;
  access?: "everyone" | "moderators";
  run(context: Context<S>, args: string[], values: string[]): Promise<Result> | Result;
}

export interface Submit<S> {
  /** Fields that, one beneath the other, are a content file: the lines of its data are screened one by one. */
  document?: readonly string[];
  /** What is typed is for others to read, as content is: an office's phone number or address may stand in it. */
  published?: boolean;
  visibility: Visibility;
  /** Whether its reply replaces the message that the form was opened from. */
  mode: "add" | "update";
  access?: "everyone" | "moderators";
  run(context: Context<S>, args: string[], fields: Record<string, string>): Promise<Result> | Result;
}

/** Presses and submits under one owner of route ids. */
export interface Actions<S> {
  owner: string;
  presses?: Record<string, Press<S>>;
  submits?: Record<string, Submit<S>>;
}

export interface Command<S, O extends Options<S> = Options<S>> {
  /** Lower case; a subcommand is written "moderate status". */
  name: string;
  summary: string;
  options: O;
  access: "everyone" | "moderators";
  visibility: Visibility;
  opensForm?: boolean;
  /** As typed after the command's name. */
  examples: string[];
  presses?: Record<string, Press<S>>;
  submits?: Record<string, Submit<S>>;
  run(context: Context<S>, options: Values<O>): Promise<Result> | Result;
}

/** Types a command against the services of the program: `const command = commandFor<Services>()`. */
export const commandFor =
  <S>() =>
  <O extends Options<S>>(definition: Command<S, O>): Command<S> =>
    definition as unknown as Command<S>;

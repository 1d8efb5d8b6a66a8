/** The ways out for one interaction: its first response, then edits and follow-ups by its token (15 minutes). */
import { type APIModalInteractionResponseCallbackData, InteractionResponseType, type REST, Routes } from "discord.js";
import type { Incoming } from "./incoming.ts";
import { bodyOf, type DiscordMessage, EPHEMERAL } from "./message.ts";
import { codeOf, curable, PAUSES, persist, requestOf } from "./rest.ts";

/** A first response. `private` stands where a new message is made, now or after a deferral. */
export type First =
  | { kind: "message"; message: DiscordMessage; private: boolean }
  | { kind: "update"; message: DiscordMessage }
  | { kind: "defer"; private: boolean }
  | { kind: "defer-update" }
  | { kind: "form"; modal: APIModalInteractionResponseCallbackData }
  | { kind: "choices"; choices: { name: string; value: string }[] };

export interface Responder {
  first(response: First): Promise<void>;
  /** Changes the first response, or the message pressed after an update. */
  edit(message: DiscordMessage): Promise<void>;
  followUp(message: DiscordMessage, isPrivate: boolean): Promise<void>;
  /** Takes the first response away. */
  remove(): Promise<void>;
}

/** Discord's JSON of a first response. */
export function callbackOf(response: First): { type: InteractionResponseType; data?: object } {
  switch (response.kind) {
    case "message":
      return {
        type: InteractionResponseType.ChannelMessageWithSource,
        data: flagged(response.message, response.private),
      };
    case "update":
      return { type: InteractionResponseType.UpdateMessage, data: bodyOf(response.message) };
    case "defer":
      // Of all flags only this one is allowed on a deferral; the edit brings the others.
      return {
        type: InteractionResponseType.DeferredChannelMessageWithSource,
        ...(response.private ? { data: { flags: EPHEMERAL } } : {}),
      };
    case "defer-update":
      return { type: InteractionResponseType.DeferredMessageUpdate };
    case "form":
      return { type: InteractionResponseType.Modal, data: response.modal };
    case "choices":
      return {
        type: InteractionResponseType.ApplicationCommandAutocompleteResult,
        data: { choices: response.choices },
      };
  }
}

const flagged = (message: DiscordMessage, isPrivate: boolean) => ({
  ...bodyOf(message),
  flags: isPrivate ? message.flags | EPHEMERAL : message.flags,
});

/** Everything by REST, as an interaction from the gateway is answered. */
export function restResponder(rest: REST, incoming: Incoming): Responder {
  let repeated = false;
  return {
    ...webhookResponder(rest, incoming),
    async first(response) {
      const file = "message" in response ? response.message.file : undefined;
      const body = callbackOf(response);
      const files = file ? requestOf({ ...messageOf(response), file }).files : undefined;
      await persist(async () => {
        try {
          await rest.post(Routes.interactionCallback(incoming.id, incoming.token), {
            auth: false,
            body,
            ...(files ? { files } : {}),
          });
        } catch (error) {
          // The answer to an earlier attempt was lost, but the attempt was not.
          if (repeated && codeOf(error) === ALREADY_ANSWERED) return;
          throw error;
        } finally {
          repeated = true;
        }
      }, PAUSES.first);
    },
  };
}

/** "Interaction has already been acknowledged". */
export const ALREADY_ANSWERED = 40060;
/** "Unknown interaction": its three seconds, or for edits its token, are over. */
export const UNKNOWN_INTERACTION = 10062;

function messageOf(response: First): DiscordMessage {
  if ("message" in response) return response.message;
  throw new TypeError(`a ${response.kind} carries no message`);
}

/**
 * What follows a first response, by the interaction's webhook. `settling`: over HTTP Discord may not yet have read the
 * first response when the edit arrives, and then knows no such message (10008, 10015); a moment later it does.
 */
export function webhookResponder(
  rest: REST,
  { applicationId, token }: Incoming,
  settling = false,
): Omit<Responder, "first"> {
  const again = (error: unknown) => curable(error) || (settling && [10008, 10015].includes(codeOf(error) ?? 0));
  const original = Routes.webhookMessage(applicationId, token, "@original");
  return {
    async edit(message) {
      await persist(() => rest.patch(original, { auth: false, ...requestOf(message) }), PAUSES.later, again);
    },
    async followUp(message, isPrivate) {
      const request = requestOf(isPrivate ? { ...message, flags: message.flags | EPHEMERAL } : message);
      await persist(
        () => rest.post(Routes.webhook(applicationId, token), { auth: false, ...request }),
        PAUSES.later,
        again,
      );
    },
    async remove() {
      await persist(() => rest.delete(original, { auth: false }), PAUSES.later, again);
    },
  };
}

/** The Discord adapter: over the gateway, over HTTP, and the registration of its commands. */
export { createDiscordAdapter, type DiscordSettings } from "./adapter.ts";
export { type DiscordAdaptersSettings, discordAdapters } from "./adapters.ts";
export { commandViolations } from "./command-limits.ts";
export { type DiscordCommand, discordCommands } from "./commands.ts";
export { discordCourier } from "./courier.ts";
export { type DiscordHttpSettings, discordInteractionsRoute } from "./http.ts";
export type { DiscordMessage } from "./message.ts";
export { formViolations, renderForm } from "./modal.ts";
export { type RegisterSettings, type Registration, register } from "./register.ts";
export { discordRenderer, render } from "./render.ts";
export { createRest } from "./rest.ts";
export { violations } from "./violations.ts";

/** The bot core: everything that is the same on every platform. */
export * from "./command.ts";
export * from "./dispatch.ts";
export * from "./fit.ts";
export * from "./invocation.ts";
export * from "./limits.ts";
export * from "./markup.ts";
export * from "./ports.ts";
export * from "./reply.ts";
export * from "./route.ts";
export * from "./text-options.ts";
export * from "./typed.ts";
export * from "./words.ts";

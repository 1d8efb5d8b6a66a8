/** From a question to a reply. */
export * from "./actions.ts";
export * from "./ask.ts";
export * from "./browse.ts";
export * from "./cautions.ts";
export * from "./compose.ts";
export * from "./facets.ts";
export * from "./figures.ts";
export * from "./foot.ts";
export * from "./options.ts";
export * from "./replies.ts";

/** From a profile to a plan; guides, letters, estimates. */
export * from "./codes.ts";
export * from "./flow.ts";
export * from "./guide-reply.ts";
export * from "./guides.ts";
export * from "./letter-screens.ts";
export * from "./letters.ts";
export * from "./keeping.ts";
export * from "./marking.ts";
export * from "./plan.ts";
export * from "./plan-screens.ts";
export * from "./privacy-screens.ts";
export * from "./profile.ts";
export * from "./question-screens.ts";
export * from "./questions.ts";
export * from "./record.ts";

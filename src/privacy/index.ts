/** The patient-data screen: see `screen`. */
export type { Kind } from "./kinds.ts";
export { KINDS, kindWords } from "./kinds.ts";
export type { Finding } from "./screen.ts";
export { kindsOf, screen } from "./screen.ts";
export { warmUp } from "./warm-up.ts";

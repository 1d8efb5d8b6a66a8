/** Typed repositories over Keyv; nothing else knows Keyv. See `openStore`. */
export { StoreError } from "./fault.ts";
export type { Installations } from "./installations.ts";
export type { Kept } from "./member-data.ts";
export type { Problem } from "./quarantine.ts";
export type { Repository } from "./repository.ts";
export { storeIsThere } from "./sqlite-file.ts";
export { openStore, type Store, type StoreSettings } from "./store.ts";
export { startSweeping } from "./sweep.ts";

/** What moderators can do. Every command, press and submit here says `access: "moderators"`. */
import type { Command } from "../../src/bot/index.ts";
import type { Services } from "../../src/services.ts";
import { misses } from "./misses.ts";
import { notes } from "./notes.ts";
import { panel } from "./panel.ts";
import { preview } from "./preview.ts";
import { routes } from "./routes.ts";
import { stale } from "./stale.ts";
import { moderateAlone, status } from "./status.ts";

export const moderate: readonly Command<Services>[] = [
  moderateAlone,
  status,
  preview,
  stale,
  misses,
  notes,
  routes,
  panel,
];

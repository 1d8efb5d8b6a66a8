/** The program without its surfaces, over the real content, as tests of onboarding use it. */
import { resolve } from "node:path";
import { createCore } from "../../src/core.ts";
import { type Library, loadLibrary } from "../../src/library/index.ts";
import type { Members } from "../../src/onboarding/index.ts";
import { recordingLog } from "./bot.ts";
import { TODAY } from "./content.ts";

export const CONTENT = resolve(import.meta.dirname, "../../content");

export async function realLibrary(): Promise<Library> {
  const { library, problems } = await loadLibrary({ dir: CONTENT, today: TODAY });
  if (!library)
    throw new Error(
      `the content has errors: ${JSON.stringify(problems.filter(({ severity }) => severity === "error").slice(0, 3))}`,
    );
  return library;
}

/** Made once a file: learning from the content takes seconds. */
export async function realCore({ members, now = () => TODAY }: { members?: Members; now?: () => Date } = {}) {
  const log = recordingLog();
  const core = createCore({
    contentDir: CONTENT,
    limits: { member: null, community: null },
    clock: now,
    log,
    contentRules: {},
    ...(members && { members }),
  });
  const { ok, problems } = await core.content.reload();
  if (!ok)
    throw new Error(
      `the content has errors: ${JSON.stringify(problems.filter(({ severity }) => severity === "error").slice(0, 3))}`,
    );
  return { ...core, log };
}

/** The whole program on loopback with a small content in which some questions find no answer. */

import { answerFile, type ContentFolder, contentFolder, type Files } from "./content.ts";
import { FakeDiscord } from "./discord/fake-discord.ts";
import { APPLICATION, TOKEN } from "./discord/payloads.ts";
import { realFiles } from "./moderating.ts";
import { type Running, running } from "./running.ts";

const TOPICS = ["taxes", "start", "career", "platforms", "tasks", "screening", "schedule", "eligibility"];

/** No word of it is known to the small content. */
export const UNANSWERED = "zorbleflux quandle";
export const askingFiles = async (): Promise<Files> => ({
  ...(await realFiles()),
  ...Object.fromEntries(
    TOPICS.map((topic) => [
      `answers/${topic}/about.md`,
      answerFile({
        data: "sources: [board-2026, survey-2025]",
        title: `All about ${topic} here`,
        asks: [`${topic} one`, `tell ${topic} two`, `${topic} three ${topic}x`, `which ${topic}`, `${topic} rules`],
        body: `Words on ${topic} alone. Ask the ${topic} office.`,
      }),
    ]),
  ),
});

export const WEB_TOKEN = "a-token-of-the-tests-which-opens-nothing-else";

export interface Asking extends Running {
  discord: FakeDiscord;
  folder: ContentFolder;
  /** Moves the clock of the program. */
  forward(ms: number): void;
}

/** Discord over the gateway, Slack over Socket Mode, and the page. */
export async function asking(): Promise<Asking> {
  const [discord, folder] = [await FakeDiscord.start(), await contentFolder(await askingFiles())];
  let ahead = 0;
  const program = await running({
    contentDir: folder.dir,
    clock: () => new Date(Date.now() + ahead),
    env: {
      DISCORD_TOKEN: TOKEN,
      DISCORD_APPLICATION_ID: APPLICATION,
      DISCORD_API_URL: discord.apiUrl,
      SLACK_APP_TOKEN: "xapp-good",
      WEB_TOKEN,
    },
  });
  return {
    ...program,
    discord,
    folder,
    forward: (ms) => {
      ahead += ms;
    },
    async stop() {
      await program.stop();
      await discord.stop();
      await folder.remove();
    },
  };
}

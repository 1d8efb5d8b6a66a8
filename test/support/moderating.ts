/** The product over a small content folder with the real sentences, and people of two communities who use it. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  type Announcer,
  blocksText,
  type Caller,
  type Form,
  type Invocation,
  type Reply,
  type Response,
  type Surface,
} from "../../src/bot/index.ts";
import { createCore } from "../../src/core.ts";
import { type Communities, memoryCommunities } from "../../src/moderation/index.ts";
import { recordingLog } from "./bot.ts";
import { type ContentFolder, contentFolder, type Files, TODAY } from "./content.ts";

/** Files of the shipped content. */
export const shipped = (file: string) => readFile(join(import.meta.dirname, "../../content", file), "utf8");

/** What the small content takes from the shipped one: the bot's sentences, and words enough for every screen. */
export const REAL = ["messages.yaml", "vocabulary.yaml"];
export const realFiles = async (): Promise<Files> =>
  Object.fromEntries(await Promise.all(REAL.map(async (file) => [file, await shipped(file)])));

/** What was posted into channels. */
export interface Posted {
  community: string;
  channel: string;
  text: string;
}

export interface Moderating {
  folder: ContentFolder;
  core: ReturnType<typeof createCore>;
  communities: Communities;
  log: ReturnType<typeof recordingLog>;
  posted: Posted[];
  /** Set to change what the clock says, or how channels take messages. */
  world: { now: Date; channel: "delivered" | "refused" | "down" };
  /** Somebody in a community; a moderator where `moderates` says so at the time. */
  person(about?: Partial<Caller> & { moderates?: () => boolean }): Person;
}

export interface Person {
  command(name: string, text?: string): Promise<Seen>;
  press(route: string, values?: string[], from?: "private" | "shared"): Promise<Seen>;
  submit(route: string, fields: Record<string, string>): Promise<Seen>;
}

export interface Seen {
  response: Response;
  text: string;
  /** Route ids of buttons by label, and of pickers by placeholder. */
  routes: Record<string, string>;
  form: Form | undefined;
  errors: Record<string, string> | undefined;
}

export async function moderating(files: Files = {}, communities = memoryCommunities()): Promise<Moderating> {
  const folder = await contentFolder({ ...(await realFiles()), ...files });
  const log = recordingLog();
  const posted: Posted[] = [];
  const world: Moderating["world"] = { now: TODAY, channel: "delivered" };
  const announcer: Announcer = {
    async announce(community, channel, reply) {
      if (world.channel === "down") throw new Error("the platform is down");
      if (world.channel === "delivered") posted.push({ community, channel, text: wordsOf(reply) });
      return world.channel;
    },
  };
  const core = createCore({
    contentDir: folder.dir,
    limits: { member: null, community: null },
    clock: () => world.now,
    log,
    communities,
    announcers: { discord: announcer, slack: announcer },
  });
  const { ok, problems } = await core.content.reload();
  if (!ok) throw new Error(`the small content has errors: ${JSON.stringify(problems)}`);

  return {
    folder,
    core,
    communities,
    log,
    posted,
    world,
    person({ moderates = () => true, ...about } = {}) {
      const caller: Caller = {
        surface: "discord" as Surface,
        member: "discord:1",
        community: "discord:100",
        channel: "900",
        locale: "en-US",
        moderator: async () => moderates(),
        ...about,
      };
      const dispatch = async (invocation: Invocation) => seenIn(await core.bot.dispatch(invocation));
      return {
        command: (name, text = "") => dispatch({ ...caller, kind: "command", name, text }),
        press: (route, values = [], from = "private") => dispatch({ ...caller, kind: "press", route, values, from }),
        submit: (route, fields) => dispatch({ ...caller, kind: "submit", route, fields }),
      };
    },
  };
}

export const wordsOf = (reply: Reply): string => blocksText(reply.blocks);

function seenIn(response: Response): Seen {
  const reply = response.kind === "reply" ? response.reply : undefined;
  const routes = Object.fromEntries(
    (reply?.blocks ?? []).flatMap((block) => {
      if (block.kind === "buttons")
        return block.buttons.flatMap((button) => ("route" in button ? [[button.label, button.route]] : []));
      return block.kind === "picker" ? [[block.placeholder, block.route]] : [];
    }),
  ) as Record<string, string>;
  return {
    response,
    text: reply ? wordsOf(reply) : "",
    routes,
    form: response.kind === "form" ? response.form : undefined,
    errors: response.kind === "errors" ? response.errors : undefined,
  };
}

/** The route behind a label; fails the test where it is not shown. */
export function routeOf(seen: Seen, label: string): string {
  const route = seen.routes[label];
  if (route === undefined)
    throw new Error(`no button or picker "${label}" among ${Object.keys(seen.routes).join(", ")}`);
  return route;
}

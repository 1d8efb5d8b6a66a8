/** Content, answering and the bot, without any surface: what the app, the program's verbs and the tests share. */
import { actions, commands } from "../commands/index.ts";
import { discordRenderer } from "./adapters/discord/render.ts";
import { slackRenderer } from "./adapters/slack/render.ts";
import { terminalRenderer } from "./adapters/terminal/render.ts";
import { webRenderer } from "./adapters/web/render.ts";
import { type Answering, createAnswering } from "./answering/index.ts";
import { type Bot, type Courier, createBot, type Log, type Renderer, type Surface } from "./bot/index.ts";
import { fitRule } from "./content-rules.ts";
import { accessGuard, patientDataGuard, rateGuard } from "./guards.ts";
import { createLibraryHolder, type Library, type LibraryHolder, type TextRule } from "./library/index.ts";
import { type Members, memoryMembers } from "./onboarding/record.ts";
import { type Kind, kindsOf, kindWords } from "./privacy/index.ts";
import type { Services } from "./services.ts";
import { textsOf } from "./texts.ts";

export const renderers: Record<Surface, Renderer<unknown>> = {
  discord: discordRenderer,
  slack: slackRenderer,
  web: webRenderer,
  terminal: terminalRenderer,
};

/** Numbers of a person: no honest prose holds them. Other kinds (a word that looks like a name) are for a person to judge. */
const NUMBERS: ReadonlySet<Kind> = new Set<Kind>(["dea", "mrn", "dob", "member", "account"]);
/** What content may hold: an office's address, a helpline, a page. */
const PUBLIC: ReadonlySet<Kind> = new Set<Kind>(["email", "phone", "fax", "url", "address", "zip"]);

/** Patient data has no place in content either. The problem names the kind, and never repeats the text. */
const patientDataRule: TextRule = (text) =>
  kindsOf(text)
    .filter((kind) => !PUBLIC.has(kind))
    .map((kind) => ({
      severity: NUMBERS.has(kind) ? "error" : "warning",
      message: `this looks like ${kindWords[kind]}. Patient data, even invented, has no place in content`,
    }));

/** Everything the content check needs that the library itself cannot know. */
export const checkRules = { rules: [fitRule(Object.values(renderers))], textRules: [patientDataRule] };

/** Ways of asking are learned from and never shown, and there are many: `check` screens them, the running bot need not. */
const shownRule: TextRule = (text, file) =>
  /^(?:phrasings\/|outside\.yaml|redirects\.yaml)/.test(file) ? [] : patientDataRule(text, file);

/** What the running bot holds content to before it is in force. */
export const contentRules = { ...checkRules, textRules: [shownRule] };

export interface CoreSettings {
  contentDir: string;
  limits: { member: number | null; community: number | null };
  clock: () => Date;
  log: Log;
  couriers?: Partial<Record<Surface, Courier>>;
  /** By default nothing outlives the process: a verb of the program keeps nothing. */
  members?: Members;
  /** By default all that `check` holds. */
  contentRules?: Partial<typeof contentRules>;
}

export interface Core {
  bot: Bot<Services>;
  content: LibraryHolder;
}

export function createCore({
  contentDir,
  limits,
  clock,
  log,
  couriers = {},
  members = memoryMembers(),
  contentRules: rules = contentRules,
}: CoreSettings): Core {
  // Ready before its library is in force, so that no reply waits for it.
  const answerings = new WeakMap<Library, Answering>();
  const content = createLibraryHolder({
    dir: contentDir,
    clock,
    log,
    ...rules,
    prepare: async (library) => {
      answerings.set(library, await createAnswering(library));
    },
  });
  const bot = createBot<Services>({
    commands,
    actions,
    services: () => {
      const library = content.current();
      const answering = answerings.get(library);
      if (!answering) throw new Error("answering is not ready for the content in force");
      return { library, answering, members };
    },
    guards: [accessGuard, rateGuard(limits), patientDataGuard],
    texts: textsOf(() => content.current()),
    clock,
    log,
    couriers,
  });
  return { bot, content };
}

/** Content, answering and the bot, without any surface: what the app, the program's verbs and the tests share. */
import { actions, commands } from "../commands/index.ts";
import { showVerdict } from "../commands/verdicts.ts";
import { discordRenderer } from "./adapters/discord/render.ts";
import { slackRenderer } from "./adapters/slack/render.ts";
import { terminalRenderer } from "./adapters/terminal/render.ts";
import { webRenderer } from "./adapters/web/render.ts";
import {
  type Announcer,
  type Bot,
  type Courier,
  createBot,
  type Log,
  type Renderer,
  type Surface,
} from "./bot/index.ts";
import { fitRule } from "./content-rules.ts";
import { createDesk } from "./desk.ts";
import { accessGuard, PUBLIC, patientDataGuard, rateGuard } from "./guards.ts";
import { createLearning, type Learning, noLearning } from "./learning.ts";
import { createLibraryHolder, type LibraryHolder, type TextRule } from "./library/index.ts";
import {
  type Communities,
  createDeliveries,
  createFoot,
  createTelling,
  type Deliveries,
  type Feedback,
  type Misses,
  memoryCommunities,
  memoryFeedback,
  memoryMisses,
} from "./moderation/index.ts";
import { profileFacets } from "./onboarding/index.ts";
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
const NUMBERS: ReadonlySet<Kind> = new Set<Kind>(["dea", "ssn", "mrn", "dob", "member", "account"]);

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
  announcers?: Partial<Record<Surface, Announcer>>;
  /** By default nothing outlives the process: a verb of the program keeps nothing. */
  members?: Members;
  communities?: Communities;
  misses?: Misses;
  feedback?: Feedback;
  /** By default all that `check` holds. */
  contentRules?: Partial<typeof contentRules>;
  /** `false`: no question will be asked, and nothing waits for the learning. */
  learns?: boolean;
}

export interface Core {
  bot: Bot<Services>;
  content: LibraryHolder;
  /** Resolves once answering has learned from the content in force. */
  learned: Learning["learned"];
  /** Brings moderators' replies to members: to be started once the surfaces are. */
  deliveries: Deliveries;
  /** Tells moderators' channels what has changed since they were told last; also after every load. Never rejects. */
  tellModerators(): Promise<void>;
}

export function createCore({
  contentDir,
  limits,
  clock,
  log,
  couriers = {},
  announcers = {},
  members = memoryMembers(),
  communities = memoryCommunities(),
  misses = memoryMisses(clock),
  feedback = memoryFeedback({ clock, log }),
  contentRules: rules = contentRules,
  learns = true,
}: CoreSettings): Core {
  const learning = learns ? createLearning(log) : noLearning;
  const content = createLibraryHolder({
    dir: contentDir,
    clock,
    log,
    ...rules,
    // Before the library is in force, so that no reply waits for it.
    prepare: learning.prepare,
    told: () => void tellModerators(),
  });
  const foot = createFoot({ communities, misses, log });
  const { textRules } = checkRules;
  const desk = createDesk({ content, renderers: Object.values(renderers), textRules, announcers });
  const texts = textsOf(() => content.current());
  const telling = createTelling({ communities, announce: desk.announce, texts, log });
  const tellModerators = async () => {
    // Before the first good load there is nothing in force, and the program ends.
    if (content.since() === undefined) return;
    const errors = content.lastProblems().filter(({ severity }) => severity === "error");
    await telling.tell({ errors, version: content.current().version });
  };
  const deliveries = createDeliveries({
    misses,
    couriers,
    compose: (sent, verdict) => showVerdict({ services: bot.services(), texts, now: clock() }, sent, verdict),
    clock,
    log,
  });
  const bot = createBot<Services>({
    commands,
    actions,
    services: () => {
      const library = content.current();
      return {
        library,
        answering: learning.over(library),
        members,
        reader: (context) => profileFacets({ ...context, services: { library, members } }),
        communities,
        foot,
        desk,
        misses,
        feedback,
        deliveries,
      };
    },
    guards: [accessGuard, rateGuard(limits), patientDataGuard],
    texts,
    clock,
    log,
    couriers,
  });
  return { bot, content, learned: learning.learned, deliveries, tellModerators };
}

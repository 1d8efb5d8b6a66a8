import {
  answersOf,
  cautionBlocks,
  credentialOption,
  facetWords,
  fitOf,
  hoursOption,
  levelFrom,
  levelOption,
  payRows,
  platformOption,
  showAnswer,
  specialtyOption,
} from "../src/answering/index.ts";
import { type Block, type Context, heading, note, type Reply, route, text } from "../src/bot/index.ts";
import { type Facets, type Figure, figureFact } from "../src/library/index.ts";
import { command, type Services } from "../src/services.ts";
import { askWith, type Filled, facetsFrom, fillFrom, picker } from "./facets.ts";

/** What of a profile decides what is paid. */
const KEYS = ["credential", "level", "specialty", "tier"] as const;

export const pay = command({
  name: "pay",
  summary: "What the work pays, by source",
  options: {
    credential: credentialOption,
    level: levelOption,
    specialty: specialtyOption,
    platform: platformOption,
    hours: hoursOption,
  },
  access: "everyone",
  visibility: "private",
  examples: ["pgy3 em 5h", "credential:np", "cardiology attending"],
  presses: {
    choose: {
      visibility: "private",
      mode: "update",
      run: (context, _, [credential = ""]) => choose(context, { credential: [credential] }),
    },
  },
  async run(context, { credential, level, specialty, platform, hours }) {
    if (context.rest !== "" && credential === undefined && platform === undefined && specialty === undefined)
      return askWith(context, context.rest, "pay");
    const given = facetsFrom(context.services, { credential, level, specialty, platform });
    const filled = await fillFrom(context, given, KEYS);
    if (filled.facets.credential === undefined && filled.facets.platform === undefined) return start(context);
    return payReply(context, filled, given, hours);
  },
});

function start({ services, texts }: Context<Services>): Reply {
  const topic = services.library.topics.get("pay");
  return {
    title: "Pay",
    blocks: [
      heading(topic?.title ?? "Pay"),
      text(topic?.summary ?? ""),
      picker(services.library, "credential", route("pay", "choose"), texts("choose-option", { option: "credential" })),
    ],
  };
}

const choose = async (context: Context<Services>, given: Facets): Promise<Reply> =>
  payReply(context, await fillFrom(context, given, KEYS), given);

function payReply(
  context: Context<Services>,
  { facets, profile, lead: fromProfile }: Filled,
  given: Facets,
  hours?: number,
): Reply {
  const { services, texts } = context;
  const { library, answering } = services;
  const rows = payRows(library, facets);
  const cautions = answering.cautions(facets, "pay", profile);
  const whom = facetWords(library, given);
  const lead: Block[] = [
    ...(whom === "" ? [] : [note(texts("for-you", { whom }))]),
    ...fromProfile,
    ...levelNotes(context, facets),
  ];
  const answer = answersOf(library, "pay")
    .map((candidate) => ({ candidate, fit: fitOf(candidate.audience, facets) ?? 0 }))
    .sort((a, b) => b.fit - a.fit)[0];
  const weekly: Block[] = hours === undefined ? [] : [weekFacts(rows, hours, texts("hours-a-week", { hours }))];
  if (answer && answer.fit > 0)
    return showAnswer(context, answer.candidate, { cautions, figures: rows, lead: [...lead, ...weekly] });
  return {
    title: "Pay",
    blocks: [
      ...cautionBlocks(cautions),
      heading("Pay"),
      ...lead,
      ...weekly,
      { kind: "facts", rows: rows.map(figureFact) },
    ],
  };
}

/** From which PGY the row holds; and, below it, that the row is not theirs. */
function levelNotes(
  { services: { library }, texts }: Context<Services>,
  { credential: [id] = [], level: [level] = [] }: Facets,
): Block[] {
  const from = id === undefined ? null : levelFrom(library, id);
  if (id === undefined || from === null) return [];
  const credential = (library.vocabulary.groups.credential.get(id)?.title ?? id).toLowerCase();
  if (level === undefined) return [note(texts("level-from", { credential, level: from }))];
  return level < from ? [text(texts("level-below", { credential, level, from }))] : [];
}

function weekFacts(rows: readonly Figure[], hours: number, title: string): Block {
  const money = (amount: number) => `$${Math.round(amount).toLocaleString("en-US")}`;
  return {
    kind: "facts",
    title,
    rows: rows.flatMap((figure) => {
      const { low, high, unit } = figure;
      if (unit !== "USD/hour" || low === undefined || high === undefined) return [];
      return [{ ...figureFact(figure), value: `${money(low * hours)}-${money(high * hours).slice(1)}/week` }];
    }),
  };
}

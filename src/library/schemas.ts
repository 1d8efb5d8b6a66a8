/** The shape of every content file. Strict: an unknown key is an error. */
import { z } from "zod";
import { HTTPS, PORTABLE } from "../bot/index.ts";
import { isContentDate, isDay } from "./dates.ts";
import { COUNTS, GUIDE, LETTER, TEXTS } from "./limits.ts";
import { letterFields } from "./tool-types.ts";
import { planStages, topicIds } from "./types.ts";
import { TIERS, UNITS, type Unit } from "./word-lists.ts";

export const ID = /^[a-z0-9-]{1,40}$/;

const rule = <T extends z.ZodType>(type: T, holds: (value: z.infer<T>) => boolean, message: string) =>
  type.refine((value) => holds(value as z.infer<T>), { message });

const text = (most: number) => rule(z.string().max(most), (value) => value.trim() !== "", "is empty");
const line = (most: number) => rule(text(most), (value) => !value.includes("\n"), "must be one line");
const id = rule(z.string(), (value) => ID.test(value), "is no id: use small letters, digits and hyphens, at most 40");
const figureId = rule(
  z.string(),
  (value) => /^[a-z0-9-]{1,40}\.[a-z0-9-]{1,40}$/.test(value),
  "is no figure: write file.row",
);
const answerId = rule(
  z.string(),
  (value) => /^[a-z0-9-]{1,40}\/[a-z0-9-]{1,40}$/.test(value),
  "is no answer: write topic/slug",
);
/** A bare year is a number to YAML. */
const date = rule(
  z.preprocess((value) => (typeof value === "number" ? String(value) : value), z.string()),
  isContentDate,
  "must be a date: 2026, 2026-05, 2026-05-31 or undated",
);
const day = rule(z.string(), isDay, "must be a date such as 2026-11-20");
const every = rule(z.string(), (value) => /^[1-9]\d{0,3}d$/.test(value), "must be days, such as 90d").transform(
  (value) => Number.parseInt(value, 10),
);
const link = rule(
  z.string().max(500),
  (value) => HTTPS.test(value) && URL.canParse(value),
  "must begin with https:// and hold plain letters and signs, no @",
);
const ids = z.array(id).min(1);

export const facets = z.strictObject({
  credential: ids.optional(),
  level: z.array(z.int().min(1).max(12)).min(1).optional(),
  specialty: ids.optional(),
  employer: ids.optional(),
  authorization: ids.optional(),
  platform: ids.optional(),
  tier: z.array(z.enum(TIERS)).min(1).optional(),
  year: z.array(z.int().min(1990).max(2100)).min(1).optional(),
});

export const source = z.strictObject({
  title: line(200),
  publisher: line(TEXTS.name),
  url: link.optional(),
  date,
  kind: z.enum([
    "law",
    "agency",
    "institution",
    "platform",
    "insurer",
    "survey",
    "press",
    "job-board",
    "vendor",
    "opinion",
  ]),
  interest: line(TEXTS.sentence),
  via: line(TEXTS.sentence).optional(),
});

export const figure = z.strictObject({
  title: line(TEXTS.name),
  low: z.number().optional(),
  high: z.number().optional(),
  value: z
    .union([z.number(), day], { error: "must be a plain number (184500, not $184,500), or a day with `unit: date`" })
    .optional(),
  text: line(TEXTS.name).optional(),
  about: z.boolean().optional(),
  unit: z.enum(Object.keys(UNITS) as [Unit, ...Unit[]]),
  for: facets.optional(),
  source: id,
  "as-of": date,
  confirmed: z.boolean(),
  note: line(TEXTS.sentence).optional(),
});

export const topic = z.strictObject({
  title: line(TEXTS.topicTitle),
  summary: line(TEXTS.summary),
  owner: line(TEXTS.name),
  "review-every": every,
  disclaimer: line(TEXTS.disclaimer),
  ask: line(TEXTS.sentence),
  risk: z.enum(["normal", "high"]).default("normal"),
});

const review = {
  reviewed: day,
  "reviewed-by": line(TEXTS.name),
  owner: line(TEXTS.name).optional(),
  "review-every": every.optional(),
  risk: z.enum(["normal", "high"]).optional(),
  sources: z.array(id).max(COUNTS.sources).optional(),
};

export const answer = z.strictObject({
  asks: text(20_000),
  audience: facets.optional(),
  figures: z.array(figureId).max(COUNTS.figures).optional(),
  related: z.array(answerId).max(COUNTS.related).optional(),
  was: z.array(answerId).max(COUNTS.was).optional(),
  cautions: z.array(id).max(COUNTS.related).optional(),
  disagree: rule(z.array(id), (list) => list.length > 1, "names two or more sources").optional(),
  ...review,
});

export const caution = z.strictObject({
  severity: z.enum(["stop", "warn"]),
  order: z.number(),
  when: z.array(rule(facets, (value) => Object.keys(value).length > 0, "names no facet")).optional(),
  words: text(20_000).optional(),
  unless: text(20_000).optional(),
  asks: text(20_000).optional(),
  harmless: text(20_000).optional(),
  "profile-topics": z.array(z.enum(topicIds)),
  ...review,
});

export const redirect = z.strictObject({ title: line(TEXTS.name), line: text(2000), asks: text(60_000) });

export const outside = redirect.extend({
  outcome: z.enum(["unknown", "refused", "clinical", "crisis"]),
  caution: id.optional(),
  words: text(20_000).optional(),
  unless: text(20_000).optional(),
});

const words = z.array(line(TEXTS.name));
/** One fact, so a list of one may be left out here: `{credential: resident}`. */
const implied = z.preprocess(
  (value) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, Array.isArray(entry) ? entry : [entry]]))
      : value,
  facets,
);
export const vocabularyEntry = z.strictObject({
  title: line(PORTABLE.optionLabel).optional(),
  group: line(TEXTS.name).optional(),
  words: words.optional(),
  person: words.optional(),
  weak: words.optional(),
  not: words.optional(),
  implies: implied.optional(),
  demand: z.literal("high").optional(),
});

const facetList = z.array(rule(facets, (value) => Object.keys(value).length > 0, "names no facet")).min(1);

export const planStep = z.strictObject({
  title: line(TEXTS.planTitle),
  stage: z.enum(planStages),
  stop: z.boolean().default(false),
  when: facetList.optional(),
  not: facetList.optional(),
  why: text(2000),
  "how-long": line(TEXTS.name),
  do: z.array(text(1000)).min(1).max(COUNTS.planLines),
  ask: line(TEXTS.name).optional(),
  letter: id.optional(),
  sources: ids.max(COUNTS.sources),
  cautions: ids.max(COUNTS.related).optional(),
  related: z.array(answerId).max(COUNTS.related).optional(),
});

const guideNode = z.strictObject({
  ask: text(1000),
  why: text(1000).optional(),
  answers: z
    .array(z.strictObject({ label: line(GUIDE.label), to: id }))
    .min(2)
    .max(GUIDE.answers),
});

const guideResult = z.strictObject({
  title: line(GUIDE.result.title),
  severity: z.enum(["stop", "warn", "ok"]),
  text: text(4000),
  do: z.array(text(1000)).min(1).max(GUIDE.result.lines),
  ask: line(TEXTS.name),
  letter: id.optional(),
  sources: ids.max(COUNTS.sources),
  cautions: ids.max(COUNTS.related).optional(),
  related: z.array(answerId).max(COUNTS.related).optional(),
});

export const guide = z.strictObject({
  title: line(GUIDE.title),
  topics: z.array(z.enum(topicIds)).min(1),
  intro: text(1000),
  start: id,
  nodes: z.record(id, guideNode),
  results: z.record(id, guideResult),
  reviewed: day,
  "reviewed-by": line(TEXTS.name),
});

export const letter = z.strictObject({
  title: line(LETTER.title),
  to: line(LETTER.to),
  for: facets.optional(),
  fields: z.array(z.enum(letterFields)).min(1),
  sources: ids.max(COUNTS.sources),
  reviewed: day,
  "reviewed-by": line(TEXTS.name),
});

export const message = text(TEXTS.sentence * 4);
export const lines = z.union([text(40_000), z.array(line(TEXTS.name))], { error: "must be a list of lines" });
export const synonym = line(TEXTS.name);

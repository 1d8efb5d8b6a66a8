/** The word lists that the checks use. */

/** Claims that Preceptor never makes in its own voice. */
export const FORBIDDEN_CLAIMS: readonly RegExp[] = [
  /\bno (?:hipaa |malpractice |legal |liability )?exposure\b/i,
  /\bnot moonlighting\b/i,
  /\brisk[- ]free\b/i,
  /\byou(?:'re| are) fine\b/i,
];

/** Words that promise too much; often right in a negation ("not always"), so a warning only. */
export const ABSOLUTE_WORDS: readonly RegExp[] = [/\balways\b/i, /\bguaranteed?\b/i, /\bguarantees\b/i];

/** Just before an absolute word these turn it round. */
export const NEGATION =
  /\b(?:not|no|never|nothing|none|isn't|aren't|don't|doesn't|cannot|can't|without|nor|hardly)\b[^.;:]{0,40}$/i;

/** A sentence with one of these reports what somebody else says. */
export const ATTRIBUTION =
  /\b(?:says?|said|reports?|reported|claims?|claimed|calls?|called|describes?|described|states?|stated|writes?|wrote|argues?|argued|promises?|promised|according to|advertises?|advertised)\b/i;

/** Cautions whose ids scripts rely on. */
export const CAUTION_IDS = [
  "visa-j1",
  "visa-h1b",
  "visa-stem-opt",
  "visa-other",
  "pgy1",
  "trainee-approval",
  "va",
  "military",
  "phs",
  "federal-other",
  "real-patient-data",
  "own-cases",
  "screen-capture",
  "indemnity",
  "live-patients",
  "scam",
  "never-send",
  "shared-account",
  "hidden-work",
  "outside-specialty",
] as const;

/** Vocabulary ids that option values, profiles and scripts rely on. */
export const VOCABULARY_IDS = {
  credential: [
    "attending",
    "fellow",
    "resident",
    "md-phd",
    "np",
    "pa",
    "crna",
    "rn",
    "pharmacist",
    "student",
    "researcher",
    "img",
  ],
  employer: [
    "academic",
    "community-hospital",
    "private-practice",
    "telehealth",
    "locums",
    "va",
    "military",
    "phs",
    "federal",
    "state",
    "none",
  ],
  authorization: [
    "citizen-or-permanent-resident",
    "j1",
    "h1b",
    "f1-opt",
    "f1-stem-opt",
    "h4-ead",
    "tn",
    "o1",
    "other-ead",
    "outside-us",
  ],
  platform: ["mercor", "handshake", "afterquery", "micro1", "welo", "outlier", "frontier-labs"],
} as const;

/** Units of figures: how a single number, and the end of a range, is followed. */
export const UNITS = {
  "USD/hour": "/hr",
  "USD/day": "/day",
  "USD/week": "/week",
  "USD/month": "/month",
  "USD/year": "/year",
  "USD/task": "/task",
  USD: "",
  percent: "%",
  "hours/week": " hours a week",
  hours: " hours",
  minutes: " minutes",
  days: " days",
  "business days": " business days",
  weeks: " weeks",
  months: " months",
  years: " years",
  date: "",
  count: "",
  text: "",
} as const;
export type Unit = keyof typeof UNITS;

export const TIERS = ["high-demand", "general"] as const;

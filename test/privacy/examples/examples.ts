/** What a rule must find and what it must leave alone, by the rule's id. */
export type Examples = Record<string, { positives: string[]; negatives: string[] }>;

/** The smallest questions about a word that can be a name. */
import { GIVEN_A_TO_J } from "./given-a-j.ts";
import { GIVEN_K_TO_Z } from "./given-k-z.ts";

/** Names that are words too (will, mark, grace) stand in `common.ts`. */
const GIVEN_NAMES: ReadonlySet<string> = new Set(`${GIVEN_A_TO_J} ${GIVEN_K_TO_Z}`.trim().split(/\s+/));

/** A word without the ending of a possessive, in lower case. */
export const bare = (word: string): string => word.toLowerCase().replace(/'s?$/, "");
export const isGiven = (word: string): boolean => GIVEN_NAMES.has(bare(word));
export const isCapital = (word: string): boolean => /^[A-Z]/.test(word);

/** People of fame, books and films. A double name only sounds like one: "Hargreaves-Doe". */
const FAMOUS =
  /(?<![\w-])(?:rogers|robot|beast|bean|burns|miyagi|doubtfire|potato|magoo|darcy|swift|altman|musk|osler|house|grey|gates|doe|roe|bloggs|frizzle|ratched|howser|nightingale|blackwell|keller|einstein|darwin|freud|jenner|pasteur|lister|fauci|topol|gawande|phil|seuss|watson|holmes|wick|strange|kildare|welby|dorian|mcdreamy|obama|trump|biden|clinton|michael jackson|phineas gage|matthew perry|robin williams|elvis|madonna|beyonce)(?![\w-])/i;
export const isFamous = (words: string): boolean => FAMOUS.test(words);

/** Finds the dates of a text once, for all rules: a rule then only judges what stands around them. */

export interface DateSpan {
  start: number;
  end: number;
  /** Day, month and year; without the year it is a day, such as 10/14 or "the 3rd of May". */
  full: boolean;
  /** Reads as nothing else: a month by name, or one separator throughout. "3.1.25" may be a version. */
  plain: boolean;
  /** The four-digit year, where one stands. */
  year: number | null;
}

// Every way to write a month by name, in the languages that the screen reads.
const MONTHS =
  "jan(?:uary|uar|vier|eiro)?|feb(?:ruary|ruar|brero|braio)?|fev(?:rier|ereiro)?|mar(?:ch|zo|z|s|co)?|apr(?:il|ile)?|abr(?:il)?|avril|may[o]?|mai[o]?|jun[ei]?|junio|juin|junho|jul[yi]?|julio|juillet|julho|aug(?:ust)?|ago(?:sto)?|aout|sept?(?:ember|iembre)?|sep(?:tembre|tiembre)?|set(?:embro|tembre)?|o[ck]t(?:ober|obre|ubre)?|out(?:ubro)?|nov(?:ember|iembre|embre|embro)?|de[cz](?:ember|embre|embro)?|dic(?:iembre|embre)?|enero|gennaio|maggio|giugno|luglio|ottobre";
const BY_NAME = new RegExp(`(?<![a-z])(?:${MONTHS})\\.?(?![a-z])`, "gi");
const DAY_BEFORE =
  /(?<![\d/.$-])(?:(19\d\d|20\d\d)[ -]|(0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|\.|er|a)? ?(?:day )?(?:of |de |d')?[ -]?)$/i;
const DAY_AFTER =
  /^(?:[ -]?(?:the )?(0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?!\d|:\d|[ap]m\b)(?: ?- ?\d{1,2}(?:st|nd|rd|th)?(?!\d))?)/i;
const YEAR_AFTER = /^(?:,? ?(?:de |del |of )?|[-/. ])('?\d\d(?![\d:/])|(?:19|20)\d\d(?!\d))/i;

const NUMERIC =
  /(?<![\d/$]|\d\.|(?<!\/\d{1,2})-)(?:(?:19|20)\d\d ?[/.-] ?\d{1,2} ?[/.-] ?\d{1,2}|\d{1,2}( ?[/.\- ] ?)\d{1,2}( ?[/.\- ] ?)(?:(?:19|20)\d\d|'?\d\d)|\d{1,2}\/\d{1,2})(?![\d/%]|\.\d|-\d(?!\d?\/))/g;
/** Month and day with a dash say too little by themselves: only right behind a word for what begins or ends a stay. */
const DASHED =
  /(?<=\b(?:admi\w{1,6}|adm|d\/?c|dc'?d|disch\w{0,5}|onset|surgery|sx|seen|visit|tpn|icu|died|coded|intubated|extubated|transferred|delivered|dob|born|lmp|edd) (?:on )?)(?:0?[1-9]|1[0-2])-(?:0?[1-9]|[12]\d|3[01])(?![\d/-]| ?(?:days?|weeks?|months?|years?|hours?|hrs|mg|ml|units|tasks|x\b|yo|%))/gi;
const ASIAN = /(?:19|20)\d\d[年년] ?\d{1,2}[月월] ?\d{1,2}[日일]?/g;

const ORDINALS =
  "(?:(?:twenty|thirty)[- ]?)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)";
const SPOKEN_BEFORE = new RegExp(`\\b(?:the )?${ORDINALS}(?: day)? of $`, "i");
const SPOKEN_AFTER = new RegExp(`^,? (?:the )?${ORDINALS}\\b`, "i");
const OTHER_DAYS =
  /\bthe \d{1,2}(?:st|nd|rd|th)\b|\b(?:christmas|xmas|new ?year'?s|halloween|thanksgiving|valentine'?s|easter|july 4th|fourth of july|st\.? patrick'?s)(?: day| eve)?(?:,? (?:of )?((?:19|20)\d\d))?(?![a-z])/gi;

const yearOf = (digits: string | undefined): number | null =>
  digits !== undefined && digits.length === 4 ? Number(digits) : null;

/** The dates of a normalized text, in any order; a span may lie within another. */
export function dateSpans(text: string): DateSpan[] {
  const spans: DateSpan[] = [];
  for (const match of text.matchAll(NUMERIC)) {
    const [whole, first, second] = match;
    const parts = whole.split(/ ?[/.\- ] ?/).map((part) => Number(part.replace("'", "")));
    const [a = 0, b = 0, c] = parts;
    const yearFirst = a > 31;
    const [x, y] = yearFirst ? [b, c ?? 0] : [a, b];
    if (x === 0 || y === 0 || x > 31 || y > 31 || (x > 12 && y > 12)) continue;
    const same = first === undefined || first.trim() === second?.trim();
    const year = yearFirst ? a : c !== undefined && c > 99 ? c : null;
    const plain = c !== undefined && same && (/[/-]/.test(whole) || (/\./.test(whole) && year !== null));
    spans.push({ start: match.index, end: match.index + whole.length, full: c !== undefined, plain, year });
  }
  for (const match of text.matchAll(DASHED))
    spans.push({ start: match.index, end: match.index + match[0].length, full: false, plain: false, year: null });
  for (const match of text.matchAll(BY_NAME)) {
    const span = aroundMonth(text, match.index, match.index + match[0].length);
    if (span !== null) spans.push(span);
  }
  for (const match of text.matchAll(ASIAN))
    spans.push(spanOf(match.index, match[0].length, true, Number(match[0].slice(0, 4))));
  for (const match of text.matchAll(OTHER_DAYS))
    spans.push(spanOf(match.index, match[0].length, match[1] !== undefined, yearOf(match[1])));
  return spans;
}

const spanOf = (start: number, length: number, full: boolean, year: number | null): DateSpan => ({
  start,
  end: start + length,
  full,
  plain: true,
  year,
});

/** The date that a month's name is part of: "the 3rd of May, 1961", "oct 4", "2025 Nov 3"; null without a day. */
function aroundMonth(text: string, start: number, end: number): DateSpan | null {
  const before = text.slice(Math.max(0, start - 24), start);
  const ahead = DAY_BEFORE.exec(before) ?? SPOKEN_BEFORE.exec(before);
  const tail = text.slice(end, end + 30);
  const day = DAY_AFTER.exec(tail) ?? SPOKEN_AFTER.exec(tail);
  if (ahead === null || ahead[1] !== undefined) {
    if (day === null) return null;
    const rest = tail.slice(day[0].length);
    const year = ahead?.[1] ?? YEAR_AFTER.exec(rest)?.[1];
    const length = ahead?.[1] === undefined && year !== undefined ? (YEAR_AFTER.exec(rest)?.[0].length ?? 0) : 0;
    return {
      start: start - (ahead?.[0].length ?? 0),
      end: end + day[0].length + length,
      full: year !== undefined,
      plain: true,
      year: yearOf(year),
    };
  }
  const year = YEAR_AFTER.exec(tail);
  return {
    start: start - ahead[0].length,
    end: end + (year?.[0].length ?? 0),
    full: year !== null,
    plain: true,
    year: yearOf(year?.[1]),
  };
}

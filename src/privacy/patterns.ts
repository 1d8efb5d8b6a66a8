/** Fragments of patterns that several rules share. */

export const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|januar|februar|marz|juni|juli|oktober|dezember|janeiro|fevereiro|maio|junho|julho|setembro|outubro|novembro|dezembro|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre)\\.?(?![a-z])";

const DAY = "(?:0?[1-9]|[12]\\d|3[01])";
const MON = "(?:0?[1-9]|1[0-2])";
const YEAR = "(?:(?:19|20)\\d{2}|'?\\d{2})";
const ORDINAL = "(?:st|nd|rd|th|\\.)?";
const SPOKEN_DAY =
  "(?:(?:twenty|thirty)[- ]?)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)";

const HOLIDAY =
  "(?:christmas|xmas|new ?year'?s|halloween|thanksgiving|valentine'?s|easter|july 4th|fourth of july|st\\.? patrick'?s)(?: day| eve)?(?:,? (?:of )?(?:19|20)\\d\\d)?";

/** A date with day, month and year in any order. */
export const FULL_DATE = `(?:${MON} ?[/.\\- ] ?${DAY} ?[/.\\- ] ?${YEAR}|${DAY} ?[/.\\- ] ?${MON} ?[/.\\- ] ?${YEAR}|(?:19|20)\\d{2} ?[/.\\-]${MON}[/.\\-]${DAY}|${DAY}${ORDINAL}[ \\-/.]{0,2}(?:of |de |d')?${MONTH}[ \\-/.,]{0,2}(?:de |del |of )?${YEAR}|${MONTH}[ \\-/]{0,2}(?:the )?${DAY}(?: ?- ?${DAY})?${ORDINAL},?[ \\-/]{1,2}${YEAR}|(?:19|20)\\d{2}[ -]${MONTH}[ -]${DAY}|(?:19|20)\\d{2}年 ?\\d{1,2}月 ?\\d{1,2}日?|(?:19|20)\\d{2}년 ?\\d{1,2}월 ?\\d{1,2}일?|${MONTH} (?:the )?${SPOKEN_DAY}|the ${SPOKEN_DAY} of ${MONTH})(?!\\d)`;

/** A date without its year. */
export const SHORT_DATE = `(?:${MON}/${DAY}(?![\\d/])|${DAY}${ORDINAL}(?: of)?[ \\-]?${MONTH}|${MONTH} ?(?:the )?${DAY}(?:st|nd|rd|th)?(?![\\d:])|the ${DAY}(?:st|nd|rd|th)\\b|${HOLIDAY}(?![a-z]))`;

/** Makes one plain form of a message, so that a rule need not know the ways to disguise a digit or a letter. */

// Soft hyphens, zero-width characters, direction marks, fillers, variation selectors, tags; and a keycap's frame.
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|\u20e3/gu;

// Mentions, channels and emoji of both platforms hold long numbers: <@123...>, <#C01|general>, <:name:123...>.
const PLATFORM_TOKEN =
  /<(?:[@#][!&]?[A-Z0-9]{6,22}(?:\|[^<>|]{0,80})?|a?:\w{2,32}:\d{15,20}|t:\d{8,12}(?::\w)?|![a-z]+)>/g;

// Letters in boxes and circles, and flag letters, which NFKC leaves alone.
const BOXED = /[\u{1f130}-\u{1f149}\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}\u{1f1e6}-\u{1f1ff}]/gu;

const LOOKALIKES: Record<string, string> = {
  А: "A",
  В: "B",
  Е: "E",
  Ѕ: "S",
  З: "3",
  І: "I",
  Ј: "J",
  К: "K",
  М: "M",
  Н: "H",
  О: "O",
  Р: "P",
  С: "C",
  Т: "T",
  У: "Y",
  Х: "X",
  а: "a",
  в: "b",
  е: "e",
  ѕ: "s",
  і: "i",
  ј: "j",
  к: "k",
  м: "m",
  н: "h",
  о: "o",
  р: "p",
  с: "c",
  т: "t",
  у: "y",
  х: "x",
  ԁ: "d",
  ո: "n",
  Α: "A",
  Β: "B",
  Ε: "E",
  Ζ: "Z",
  Η: "H",
  Ι: "I",
  Κ: "K",
  Μ: "M",
  Ν: "N",
  Ο: "O",
  Ρ: "P",
  Τ: "T",
  Υ: "Y",
  Χ: "X",
  α: "a",
  ε: "e",
  ι: "i",
  κ: "k",
  ν: "v",
  ο: "o",
  ρ: "p",
  τ: "t",
  υ: "u",
  χ: "x",
  ı: "i",
  ɑ: "a",
  ᴍ: "M",
  ʀ: "R",
  ɴ: "N",
};
/** Letters that no accent can be taken from. */
const FOLDED: Record<string, string> = {
  ł: "l",
  Ł: "L",
  ø: "o",
  Ø: "O",
  đ: "d",
  Đ: "D",
  æ: "ae",
  Æ: "Ae",
  œ: "oe",
  ð: "d",
  þ: "th",
};
const WORD = /[\p{L}\p{N}]+/gu;
const FOREIGN = /[\u0131\u0251\u0274\u0280\u0370-\u03ff\u0400-\u052f\u0570-\u057e\u1d0d]/u;

const DIGIT_WORDS: Record<string, string> = {
  zero: "0",
  oh: "0",
  o: "0",
  one: "1",
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  six: "6",
  seven: "7",
  eight: "8",
  nine: "9",
  niner: "9",
  cero: "0",
  uno: "1",
  dos: "2",
  tres: "3",
  cuatro: "4",
  cinco: "5",
  seis: "6",
  siete: "7",
  ocho: "8",
  nueve: "9",
};
const DIGIT_WORD = Object.keys(DIGIT_WORDS).join("|");
const SPELLED = new RegExp(
  `\\b(?:double |triple )?(?:${DIGIT_WORD}|\\d{1,4})(?:[\\s,./\\-]{1,3}(?:double |triple )?(?:${DIGIT_WORD}|\\d{1,4})){3,}\\b`,
  "gi",
);
const SPACED = /(?<![\d.,$])\d(?:(?: ?[-–/] ?| {1,2}| · )\d(?!\d)){4,}(?![\d.])/g;
const UNITS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
/** Ages that the law groups, in words: ninety-four, a hundred and two. */
const NINETIES = new RegExp(
  `\\bninety[- ](${UNITS.join("|")})\\b|\\b(?:a|one) hundred(?: and)? (${UNITS.join("|")})\\b(?! (?:thousand|dollars|percent))`,
  "gi",
);
// A masked number (xxx-xx-4328) must survive the removal of Markdown's asterisks.
const MASK = /(?:[*#•·X]{3}|xxx)[- ]?(?:[*#•·X]{2}|xx)[- ]?(?=\d{4}(?!\d))/gi;

/** The same text in Latin letters without accents, ASCII digits and plain punctuation; lines are kept. */
export function normalize(text: string): string {
  return text
    .replace(BOXED, unboxed)
    .normalize("NFKC")
    .replace(INVISIBLE, "")
    .replace(PLATFORM_TOKEN, " ")
    .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g, digitOf)
    .normalize("NFD")
    .replace(/(?<=[A-Za-z])[\u0300-\u036f]+/g, "")
    .normalize("NFC")
    .replace(/[łŁøØđĐæÆœðþ]/g, (letter) => FOLDED[letter] ?? letter)
    .replace(WORD, latin)
    .replace(/[\u2018\u2019\u201a\u201b\u2032\u00b4`]/g, "'")
    .replace(/[\u201c-\u201f\u2033\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(MASK, "xxx-xx-")
    .replace(/(?<!\w)[*]+|[*]+(?!\w)|~~/g, "")
    .replace(/_/g, " ")
    .replace(/[\t ]{2,}|\t/g, " ")
    .replace(/ (?=[.,:;](?:\s|$))/g, "")
    .replace(/(?<![A-Za-z])[A-Za-z](?: [A-Za-z]){2,}(?![A-Za-z])/g, (run) => run.replace(/ /g, ""))
    .replace(NINETIES, (_run, unit: string | undefined, over: string | undefined) =>
      unit === undefined
        ? `10${UNITS.indexOf((over ?? "").toLowerCase()) + 1}`
        : `9${UNITS.indexOf(unit.toLowerCase()) + 1}`,
    )
    .replace(SPELLED, digitsOfWords)
    .replace(SPACED, closeUp);
}

function unboxed(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  const first = [0x1f1e6, 0x1f170, 0x1f150, 0x1f130].find((start) => code >= start) ?? code;
  return String.fromCharCode(65 + code - first);
}

function digitOf(digit: string): string {
  const code = digit.charCodeAt(0);
  return String(code - (code >= 0x966 ? 0x966 : code >= 0x6f0 ? 0x6f0 : 0x660));
}

/** A word that only looks Latin becomes Latin; a word of another script that has letters of its own stays. */
function latin(word: string): string {
  if (!FOREIGN.test(word) || word.length > 40) return word;
  const letters = [...word];
  const alike = letters.every((letter) => !FOREIGN.test(letter) || letter in LOOKALIKES);
  const hasLatin = /[a-z0-9]/i.test(word);
  if (!alike || (!hasLatin && word.length > 4)) return word;
  return letters.map((letter) => LOOKALIKES[letter] ?? letter).join("");
}

/** "1 2 3 - 4 5" is 123-45, "1-2-3-4-5" is 12345: what separates all digits alike goes. */
function closeUp(run: string): string {
  const grouped = /\d \d/.test(run) && /[-–/]/.test(run);
  return grouped ? run.replace(/ /g, "").replace(/–/g, "-") : run.replace(/\D/g, "");
}

function digitsOfWords(run: string): string {
  // Some of it must be words: "12 5 one 3" is no number that somebody spelled out.
  if ((run.match(/[a-z]+/gi)?.length ?? 0) < 3) return run;
  let out = "";
  let times = 1;
  for (const word of run.toLowerCase().split(/[\s,./-]+/)) {
    if (word === "double" || word === "triple") times = word === "double" ? 2 : 3;
    else {
      out += (DIGIT_WORDS[word] ?? word).repeat(times);
      times = 1;
    }
  }
  return out;
}

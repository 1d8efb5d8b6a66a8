/** The writer's own secrets: never useful to the bot, and dangerous in a channel. */
import { anyOf, matches, matchesWhere, type Rule } from "../find.ts";

/** The check digit of a DEA number: (1st+3rd+5th) + 2*(2nd+4th+6th), last digit is the 7th. */
function deaChecks(digits: string): boolean {
  const [a, b, c, d, e, f, check] = [...digits].map(Number);
  if (a === undefined || b === undefined || c === undefined || d === undefined || e === undefined || f === undefined)
    return false;
  return (a + c + e + 2 * (b + d + f)) % 10 === check;
}

/** The check digit of a payment card. */
function luhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at]);
    const doubled = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
    sum += at % 2 === 1 ? doubled : digit;
  }
  return sum % 10 === 0;
}

export const secretRules: Rule[] = [
  {
    id: "dea-labelled",
    kind: "dea",
    needs: "digit",
    description: "a DEA number behind its label",
    find: matches(/\bd\.?e\.?a\.?(?![a-z])[^\n\d]{0,30}[a-z][a-z9][- ]?\d{2}[- ]?\d{5}(?!\d)/i),
  },
  {
    id: "dea-shape",
    kind: "dea",
    needs: "digit",
    description: "two letters and seven digits whose check digit holds",
    find: matchesWhere(/(?<![A-Z0-9-])[ABCDEFGHJKLMPRSTUX][A-Z9]-?(\d{7})(?![\d-])/gi, (match) =>
      deaChecks(match[1] ?? ""),
    ),
  },
  {
    id: "secret-token",
    kind: "secret",
    description: "an access token by its shape",
    find: anyOf(
      matches(
        /\bxox[abeoprs]-[\w-]{8,}|\bxapp-\d-[\w-]{8,}|\bsk-[a-z0-9-]{16,}|\bgh[opsu][ _]?[a-z0-9]{20,}|\bAKIA[A-Z0-9]{16}\b|\bAIza[\w-]{20,}|\bglpat-[\w-]{16,}/i,
      ),
      matches(/\beyJ[\w-]{8,}\.[\w-]{8,}|-----BEGIN [A-Z ]{0,20}PRIVATE KEY|\bbearer\s[a-z0-9._-]{16,}/i),
      matches(/(?<![\w.])[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,40}/),
    ),
  },
  {
    id: "secret-password",
    kind: "secret",
    needs: /pass|pw|pin|api|token|contras|passwort|mot de|cvv|recovery/i,
    description: "a password, PIN or token that is told",
    find: matchesWhere(
      /\b(?:pas+ ?w(?:or|ro)?d|pass ?(?:code|wd|phrase)?|pas+[wr]*rd|pw|pwd|pswd|pin(?: number| code)?|api[ -]?key|token|contrasena|passwort|mot de passe|cvv|recovery (?:key|phrase))s?(?: (?:for|to|on) (?:my |the )?\w{2,14}(?: \w{2,10})?)?(?:\s?(?:is|was|:|=|->|to)\s{0,2}|\s(?=\S{0,40}\d))(?:still |now |just )?["']?([^\s"',]{4,64})/gi,
      (match, before) => {
        const value = match[1] ?? "";
        const digits = value.replace(/\D/g, "").length;
        const secret =
          (digits > 0 && digits < value.length) ||
          /[^\w.,?!'/):;-]/.test(value) ||
          /[a-z][A-Z]/.test(value) ||
          (digits >= 4 && /^(?:my )?(?:pass|pin|pw)/i.test(match[0]));
        return (
          secret &&
          !/\b(?:minimum|at least|boarding|first|board|exam|step|bus|hall|class)\b/i.test(
            `${before.slice(-12)} ${value}`,
          ) &&
          !/^\d{1,3}(?:st|nd|rd|th|%|x|hrs?|k)?$/i.test(value) &&
          !/^20\d\d[.?,]?$|^'?micro1/i.test(value)
        );
      },
    ),
  },
  {
    id: "secret-login",
    kind: "secret",
    needs: "digit",
    description: "a login and its password, parted by a slash",
    find: matches(
      /\b(?:login|creds?|credentials|log in|sign ?in|user(?:name)?|account)\b[^\n/]{0,30} ?\/ ?(?=[^\s/]{0,20}\d)(?=[^\s/]{0,20}[a-z])[^\s/]{6,40}(?=[\s,.;]|$)/i,
    ),
  },
  {
    id: "secret-pair",
    kind: "secret",
    description: "a user name, a slash and what looks like a password, with the name of a site",
    needs: /\//,
    find: matches(
      /(?<![\w/.])[a-z][a-z0-9.]{3,20} \/ (?=\S{0,20}\d)(?=\S{0,20}[A-Z])[\w!@#$%&-]{6,30}(?=\s)[^\n]{0,30}\b(?:caqh|epic|login|portal|mercor|outlier|handshake|account|okta|nppes|creds?)\b/i,
    ),
  },
  {
    id: "secret-code",
    kind: "secret",
    needs: "digit",
    description: "a one-time code that is told",
    find: anyOf(
      matches(
        /\bcode they (?:sent|texted|gave)[^\n\d]{0,6}\d{3}[ -]?\d{3}(?!\d)|\b(?:(?:texted|sent|2fa|sms|otp|login) code|2fa|otp):? (?:is )?(?:\d{2}[ -]){2}\d{2}(?!\d)/i,
      ),
      matches(
        /\b(?:2fa|mfa|otp|okta|duo|authenticator|verify|verification|one[- ]time)\b[^\n\d]{0,24}(?:\d[- ]digits? )?\d{3}[ -]?\d{3}(?!\d|[.,]\d)/i,
      ),
      matches(
        /\b(?:code|pin|otp|passcode)\b[^\n\d]{0,24}\b(?:gave|sent|texted|says?|said|showed|shows|is)\b[^\n\d]{0,10}\d{3}[ -]?\d{3}(?!\d|[.,]\d)/i,
      ),
      matches(
        /\b(?:[Bb]ackup|[Ss]ecret|[Rr]ecovery|[Ss]etup|[Aa]uthenticator) (?:key|code|seed)\b[: ]{1,3}(?:is )?(?:[A-Z2-7]{4}[ -]?){4,8}/,
      ),
      matches(/\b(?:sent|texted) (?:me )?(?:a |the )?code \d{3}[ -]?\d{3}(?!\d)/i),
      matches(/\b(?:password|passcode|pw)\b[^\n:]{0,30}: ?(?=\S{0,30}\d)(?=\S{0,30}[a-z])\S{6,40}/i),
      matches(
        /\b(?:texted|sent|emailed|gave) me (?:a |the )?(?:code |pin )?(?:of |is )?:?\d{3}[ -]?\d{3}(?![\d,.]| ?(?:tasks|dollars|hours))/i,
      ),
      matches(
        /\b(?:2fa|mfa|otp|totp)\s?(?:code|pin)?\s?[:= ]\s?\d{3}[ -]?\d{3}(?!\d)|\bcode (?:is )?\d{3}[ -]?\d{3} (?:does|did|is|was|won|has|not|expired|isn)/i,
      ),
      matchesWhere(/(?<![\d-])\d{4}([ -]?)\d{4}\1\d{4}\1\d{4}(?![\d-])/g, (match) => luhn(match[0].replace(/\D/g, ""))),
      matches(/(?<![\d$.])\d{6} (?:is|was) (?:my|the) (?:\w{1,24} )?(?:code|pin|otp|passcode)\b/i),
      matches(
        /\b(?:otp|2fa|mfa|totp|authenticator|verification|verify|security|login|log-?in|auth(?:entication)?|one[- ]?time|sms|duo|passcode|pass|6[- ]digit|confirmation|access|backup|push|my|the|door|epic|badge|okta)[ -](?:passcode|code|pin|push code)s?\s?(?:is|was|=|:|->|says|they sent(?: me)?(?: is)?|sent(?: me)?|i got(?: is)?|for \w{2,20} is)?\s?:?\s{0,2}["']?(?:\d{3}[ -]?\d{3}|\d{4}|\d{8}|[a-z]-\d{6})(?![\d.])/i,
      ),
    ),
  },
];

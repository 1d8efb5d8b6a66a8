/** Figures and sources in words, the same on every surface. */
import type { Fact, SourceLine } from "../bot/index.ts";
import { dayInWords, isDay, sourceDate } from "./dates.ts";
import type { Figure, Source } from "./types.ts";
import { UNITS, type Unit } from "./word-lists.ts";

/** The value alone: "$90-140/hr", "up to $300/hr", "24.5%", "5-15 minutes". */
export function figureValue(figure: Figure): string {
  if (figure.text !== undefined)
    return figure.unit === "date" && isDay(figure.text) ? dayInWords(figure.text) : figure.text;
  const about = figure.about === true ? "about " : "";
  const { low, high, value } = figure;
  if (value !== undefined) return about + withUnit(amount(value, figure.unit), figure.unit, value);
  if (low !== undefined && high !== undefined) {
    if (low === high) return about + withUnit(amount(low, figure.unit), figure.unit, low);
    // "$90-140/hr", not "$90-$140/hr": the sign belongs to the whole range.
    return (
      about + withUnit(`${amount(low, figure.unit)}-${amount(high, figure.unit).replace("$", "")}`, figure.unit, high)
    );
  }
  if (high !== undefined) return `up to ${withUnit(amount(high, figure.unit), figure.unit, high)}`;
  return `from ${withUnit(amount(low ?? 0, figure.unit), figure.unit, low ?? 0)}`;
}

/** "reported by AI Training Jobs Finder, May 2026, not confirmed", or "IRS, Nov 2025" once confirmed. */
export function figureSource(figure: Figure): string {
  const where = `${figure.source.publisher}, ${sourceDate(figure.asOf)}`;
  return figure.confirmed ? where : `reported by ${where}, not confirmed`;
}

/** What `{file.row}` prints: "$90-140/hr (reported by ..., May 2026, not confirmed)". */
export const figureText = (figure: Figure): string => `${figureValue(figure)} (${figureSource(figure)})`;

/** The row shown beneath an answer. */
export const figureFact = (figure: Figure): Fact => ({
  label: figure.title,
  value: figureValue(figure),
  source: figureSource(figure),
  ...(figure.note === undefined ? {} : { note: figure.note }),
});

/** A source as it is listed under an answer. */
export const sourceLine = (source: Source): SourceLine => ({
  title: source.title,
  publisher: source.publisher,
  date: sourceDate(source.date),
  interest: clause(source),
  ...(source.url === undefined ? {} : { url: source.url }),
});

/** What stands behind a source's name: "Dec 2025; a staffing firm that places AI trainers". */
export const sourceRemark = (source: Source): string => `${sourceDate(source.date)}; ${clause(source)}`;

/** The interest as a clause: no full stop, no capital unless it begins with a name or an acronym. */
function clause({ interest, publisher, title }: Source): string {
  const text = interest.trim().replace(/\.$/, "");
  const first = text.split(/[\s,]/, 1)[0] ?? "";
  const isName = /^.[^a-z]*[A-Z0-9]/.test(first) || `${publisher} ${title}`.split(/\s+/).includes(first);
  return isName ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

// Made once: a formatter takes far longer to make than to use.
const PLAIN = new Intl.NumberFormat("en-US", { maximumFractionDigits: 4 });
const CENTS = new Intl.NumberFormat("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 4 });

function amount(value: number, unit: string): string {
  const isMoney = unit.startsWith("USD");
  const digits = (isMoney && !Number.isInteger(value) ? CENTS : PLAIN).format(value);
  return isMoney ? `$${digits}` : digits;
}

function withUnit(number: string, unit: string, last: number): string {
  const suffix = unit in UNITS ? UNITS[unit as Unit] : ` ${unit}`;
  return (
    number + (last === 1 ? suffix.replace(/^( (?:business )?(?:hour|minute|day|week|month|year))s/, "$1") : suffix)
  );
}

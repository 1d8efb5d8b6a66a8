/** Dates as content writes them: YYYY, YYYY-MM, YYYY-MM-DD or "undated". */

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;
const DAY = 86_400_000;
/** Made once: making one takes longer than everything else in a reply. */
const LONG = new Intl.DateTimeFormat("en-US", { timeZone: "UTC", year: "numeric", month: "long", day: "numeric" });

/** "May 2026", "2026", "undated". A day is left out: what matters is how old a source is. */
export function sourceDate(date: string): string {
  const [year, month] = date.split("-");
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return name === undefined ? date : `${name} ${year}`;
}

/** "Apr 15, 2026": a day that matters (a deadline). Other forms as `sourceDate`. */
export function dayInWords(date: string): string {
  const [year, month, day] = date.split("-");
  const name = MONTHS[Number(month) - 1];
  return day === undefined || name === undefined ? sourceDate(date) : `${name} ${Number(day)}, ${year}`;
}

/** "November 20, 2026", for a review date in a sentence. Other forms as `sourceDate`. */
export function longDate(date: string): string {
  if (!isDay(date)) return sourceDate(date);
  return LONG.format(new Date(`${date}T00:00:00Z`));
}

/** True for a day of the calendar (not 2026-02-30). */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && isoDay(date) === text;
}

/** True for a real year, month or day between 1900 and 2100, and for "undated". */
export function isContentDate(text: string): boolean {
  if (text === "undated") return true;
  if (!/^(?:19|20)\d{2}(?:-\d{2}){0,2}$/.test(text)) return false;
  return isDay(text.length === 4 ? `${text}-01-01` : text.length === 7 ? `${text}-01` : text);
}

/** True where the date lies after today anywhere on earth (UTC+14), so that nobody's today is refused. */
export function isFuture(text: string, now: Date): boolean {
  if (text === "undated") return false;
  return text > isoDay(new Date(now.getTime() + 14 * 3_600_000)).slice(0, text.length);
}

export const isoDay = (date: Date): string => date.toISOString().slice(0, 10);

export const addDays = (day: string, days: number): string =>
  isoDay(new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY));

/** What a week and a year come to, by source, and what tax to lay aside: ranges, with every input shown. Pure. */
import type { Figure, Library } from "../library/index.ts";

export interface Range {
  low: number;
  high: number;
}

/** Unpaid time in percent of paid time; weeks a year with work. */
export const unpaidShares = [0, 20, 40] as const;
export const staffedWeeks = [30, 40, 48] as const;
/** W-2 wages of the year: not said, none, up to the Social Security wage base, above it. */
export const wageBands = ["any", "none", "under", "above"] as const;
export type WageBand = (typeof wageBands)[number];

export interface Inputs {
  /** Paid hours a week. */
  hours: number;
  /** Percent of the paid hours. */
  unpaid: number;
  weeks: number;
  wages: WageBand;
  year: number;
}

export interface Earning {
  figure: Figure;
  /** Dollars an hour, a week, a year, before tax. */
  rate: Range;
  weekly: Range;
  yearly: Range;
  /** Dollars for each hour really spent, unpaid ones counted. */
  perHour: Range;
}

const times = ({ low, high }: Range, factor: number): Range => ({ low: low * factor, high: high * factor });

/** Rows that give a range by the hour; a row with one end only gives no range, and so no estimate. */
export const earningsOf = (
  figures: readonly Figure[],
  { hours, unpaid, weeks }: Omit<Inputs, "wages" | "year">,
): Earning[] =>
  figures.flatMap((figure) => {
    const { low, high, unit } = figure;
    if (unit !== "USD/hour" || low === undefined || high === undefined) return [];
    const rate = { low, high };
    const weekly = times(rate, hours);
    return [{ figure, rate, weekly, yearly: times(weekly, weeks), perHour: times(rate, 1 / (1 + unpaid / 100)) }];
  });

/** The numbers of one tax year, each a figure with its source. Rates in percent, bases in dollars. */
export interface TaxYear {
  year: number;
  share: Figure;
  socialSecurity: Figure;
  medicare: Figure;
  additional: Figure;
  additionalFrom: Figure;
  wageBase: Figure;
}

/** Null where any number of that year is missing: another year's is never used for it. */
export function taxYearOf({ figures }: Pick<Library, "figures">, year: number): TaxYear | null {
  const row = (name: string) => {
    const figure = figures.get(`taxes.${name}-${year}`);
    return figure?.value === undefined ? undefined : figure;
  };
  const share = row("se-share");
  const socialSecurity = row("se-social-security");
  const medicare = row("se-medicare");
  const additional = row("add-medicare-rate");
  const additionalFrom = row("add-medicare-single");
  const wageBase = row("ss-wage-base");
  if (!share || !socialSecurity || !medicare || !additional || !additionalFrom || !wageBase) return null;
  return { year, share, socialSecurity, medicare, additional, additionalFrom, wageBase };
}

export interface SelfEmploymentTax {
  /** Dollars of the profit that are taxed, and under the Social Security part. */
  taxed: number;
  underBase: number;
  aboveThreshold: number;
  socialSecurity: number;
  medicare: number;
  additional: number;
  total: number;
}

const amountOf = (figure: Figure): number => figure.value ?? 0;

/** For a single filer with this net profit and these W-2 wages, in dollars. Wages use the wage base first. */
export function selfEmploymentTax(profit: number, wages: number, tax: TaxYear): SelfEmploymentTax {
  const percent = (figure: Figure) => amountOf(figure) / 100;
  const taxed = profit * percent(tax.share);
  const underBase = Math.min(taxed, Math.max(0, amountOf(tax.wageBase) - wages));
  const aboveThreshold = Math.min(taxed, Math.max(0, wages + taxed - amountOf(tax.additionalFrom)));
  const socialSecurity = underBase * percent(tax.socialSecurity);
  const medicare = taxed * percent(tax.medicare);
  const additional = aboveThreshold * percent(tax.additional);
  return {
    taxed,
    underBase,
    aboveThreshold,
    socialSecurity,
    medicare,
    additional,
    total: socialSecurity + medicare + additional,
  };
}

export interface SetAside {
  low: SelfEmploymentTax;
  high: SelfEmploymentTax;
}

/**
 * The least and the most self-employment tax that a band of wages leaves possible: the least on the low profit, the
 * most on the high one. The tax bends only where wages meet the base or the threshold, so those wages decide.
 */
export function setAside(profit: Range, band: WageBand, tax: TaxYear): SetAside {
  const base = amountOf(tax.wageBase);
  const threshold = amountOf(tax.additionalFrom);
  const all = (net: number): SelfEmploymentTax[] => {
    const taxed = net * (amountOf(tax.share) / 100);
    const bends = [0, base - taxed, base, threshold - taxed, threshold];
    const inBand = (wages: number) => {
      if (band === "none") return 0;
      return clamp(wages, band === "above" ? base : 0, band === "under" ? base : Number.POSITIVE_INFINITY);
    };
    return bends.map((wages) => selfEmploymentTax(net, inBand(wages), tax)).sort((a, b) => a.total - b.total);
  };
  const [low] = all(profit.low);
  const high = all(profit.high).at(-1);
  if (!low || !high) throw new RangeError("no wages to work with");
  return { low, high };
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

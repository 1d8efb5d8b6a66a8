/** An estimate as a screen: a range for each source, the inputs that can be changed, every step of the sums. */
import {
  type Block,
  buttons,
  heading,
  type Inline,
  list,
  note,
  plain,
  strong,
  type Texts,
  text,
} from "../bot/index.ts";
import { type Figure, figureFact, figureSource, type Library } from "../library/index.ts";
import {
  type Earning,
  earningsOf,
  type Inputs,
  type Range,
  type SelfEmploymentTax,
  setAside,
  staffedWeeks,
  type TaxYear,
  taxYearOf,
  unpaidShares,
  type WageBand,
} from "./estimate.ts";

export interface EstimateView {
  library: Library;
  texts: Texts;
  inputs: Inputs;
  /** The route id that shows the same with these inputs; `tax` is the screen of the set-aside. */
  to(screen: "estimate" | "tax", inputs: Inputs): string;
  /** The route id of the picker of wages. */
  wages: string;
}

const dollars = (amount: number): string => `$${Math.round(amount).toLocaleString("en-US")}`;
const range = ({ low, high }: Range): string =>
  Math.round(low) === Math.round(high) ? dollars(low) : `${dollars(low)}-${dollars(high).slice(1)}`;
const hoursInWords = (hours: number): string => `${Number(hours.toFixed(1))} h`;

const BANDS: Readonly<Record<WageBand, string>> = {
  any: "whatever your W-2 wages are",
  none: "with no W-2 wages",
  under: "with W-2 wages up to the Social Security wage base",
  above: "with W-2 wages above the Social Security wage base",
};

/** Weekly and yearly pay by source, and a line on tax. */
export function estimateBlocks(figures: readonly Figure[], view: EstimateView): Block[] {
  const { library, texts, inputs } = view;
  const { hours, unpaid, weeks } = inputs;
  const earnings = earningsOf(figures, inputs);
  if (earnings.length === 0) return [text(texts("estimate-none"))];
  const total = hoursInWords(hours * (1 + unpaid / 100));
  const change = (label: string, changed: Partial<Inputs>) => ({
    label,
    route: view.to("estimate", { ...inputs, ...changed }),
  });
  return [
    text(texts("estimate-inputs", { hours, unpaid, total, weeks })),
    { kind: "facts", rows: earnings.map((earning) => earningRow(earning, inputs)) },
    text(taxLine(yearlyOf(earnings), view)),
    note(texts("estimate-promise")),
    ...buttons(
      // The choice in force has no button: two of them would lead to the same place.
      ...unpaidShares
        .filter((share) => share !== unpaid)
        .map((share) => change(`Unpaid time ${share}%`, { unpaid: share })),
      ...staffedWeeks
        .filter((count) => count !== weeks)
        .map((count) => change(`${count} weeks a year`, { weeks: count })),
    ),
    ...buttons({ label: "Tax to set aside", route: view.to("tax", inputs), style: "primary" }),
    ...(taxYearOf(library, inputs.year) ? [wagesPicker(view)] : []),
  ];
}

/** The steps of the sums stand beside each source. */
function earningRow({ figure, rate, weekly, yearly, perHour }: Earning, { hours, unpaid, weeks }: Inputs) {
  const steps = [
    `${range(rate)}/hr x ${hours} h = ${range(weekly)} a week`,
    `x ${weeks} weeks = ${range(yearly)} a year`,
    ...(unpaid > 0 ? [`with unpaid time ${range(perHour)} for each hour spent`] : []),
  ];
  return {
    label: figure.title,
    value: `${range(weekly)} a week, ${range(yearly)} a year`,
    source: figureSource(figure),
    note: `${steps.join("; ")}.`,
  };
}

/** From the lowest of all sources to the highest. */
const yearlyOf = (earnings: readonly Earning[]): Range => ({
  low: Math.min(...earnings.map(({ yearly }) => yearly.low)),
  high: Math.max(...earnings.map(({ yearly }) => yearly.high)),
});

function taxLine(profit: Range, { library, texts, inputs: { year, wages } }: EstimateView): string {
  const tax = taxYearOf(library, year);
  if (!tax) return texts("tax-no-year", { year });
  const { low, high } = setAside(profit, wages, tax);
  return texts("tax-line", {
    year,
    wages: BANDS[wages],
    profit: range(profit),
    tax: range({ low: low.total, high: high.total }),
  });
}

/** The set-aside alone, step by step, with the figures of its year. */
export function taxBlocks(figures: readonly Figure[], view: EstimateView): Block[] {
  const { library, texts, inputs } = view;
  const earnings = earningsOf(figures, inputs);
  if (earnings.length === 0) return [text(texts("estimate-none"))];
  const profit = yearlyOf(earnings);
  const tax = taxYearOf(library, inputs.year);
  const otherYear = inputs.year === Math.min(...yearsOf(view)) ? inputs.year + 1 : inputs.year - 1;
  return [
    heading(`Tax to set aside, ${inputs.year}`),
    text(taxLine(profit, view)),
    ...(tax ? steps(profit, inputs.wages, tax) : []),
    note(texts("tax-more")),
    ...buttons(
      { label: "Back to the estimate", route: view.to("estimate", inputs) },
      { label: `Tax year ${otherYear}`, route: view.to("tax", { ...inputs, year: otherYear }) },
    ),
    ...(tax ? [wagesPicker(view)] : []),
  ];
}

/** The years that have figures. */
const yearsOf = ({ library, inputs: { year } }: EstimateView): number[] => {
  const years = [...library.figures.keys()].flatMap((id) => /^taxes\.ss-wage-base-(\d{4})$/.exec(id)?.[1] ?? []);
  const whole = years.map(Number).filter((candidate) => taxYearOf(library, candidate) !== null);
  return whole.length > 0 ? whole : [year];
};

function steps(profit: Range, wages: WageBand, tax: TaxYear): Block[] {
  const { low, high } = setAside(profit, wages, tax);
  const percent = (figure: Figure) => `${figure.value}%`;
  const line = (label: string, net: number, sum: SelfEmploymentTax): Inline[] => [
    strong(`${label}: `),
    ...plain(
      [
        `${dollars(net)} x ${percent(tax.share)} = ${dollars(sum.taxed)} taxed`,
        `Social Security ${percent(tax.socialSecurity)} on ${dollars(sum.underBase)} = ${dollars(sum.socialSecurity)}`,
        `Medicare ${percent(tax.medicare)} = ${dollars(sum.medicare)}`,
        `additional Medicare ${percent(tax.additional)} on ${dollars(sum.aboveThreshold)} = ${dollars(sum.additional)}`,
        `in all ${dollars(sum.total)}`,
      ].join("; "),
    ),
  ];
  return [
    list([line("At the least", profit.low, low), line("At the most", profit.high, high)]),
    {
      kind: "facts",
      rows: [tax.share, tax.wageBase, tax.socialSecurity, tax.medicare, tax.additional, tax.additionalFrom].map(
        (figure) => {
          const { note: _, ...fact } = figureFact(figure);
          return fact;
        },
      ),
    },
  ];
}

const wagesPicker = ({ wages }: EstimateView): Block => ({
  kind: "picker",
  route: wages,
  placeholder: "Your W-2 wages this year",
  options: [
    { label: "None", value: "none" },
    { label: "Up to the Social Security wage base", value: "under" },
    { label: "Above the Social Security wage base", value: "above" },
    { label: "I would rather not say", value: "any" },
  ],
});

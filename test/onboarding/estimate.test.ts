/** Worked by hand in the project's fact base: the sums of 2C (pay) and T06 (self-employment tax, 2026). */
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Figure, Library } from "../../src/library/index.ts";
import {
  earningsOf,
  selfEmploymentTax,
  setAside,
  type TaxYear,
  taxYearOf,
  wageBands,
} from "../../src/onboarding/index.ts";
import { realLibrary } from "../support/onboarding.ts";

let library: Library;
let tax: TaxYear;
beforeAll(async () => {
  library = await realLibrary();
  tax = taxYearOf(library, 2026) ?? expect.fail("no figures for 2026");
}, 60_000);

const row = (low: number | undefined, high: number | undefined, unit = "USD/hour"): Figure => ({
  ...(library.figures.get("pay.residents") ?? expect.fail("no row")),
  ...(low === undefined ? {} : { low }),
  ...(high === undefined ? {} : { high }),
  unit,
});
const one = (low: number, high: number, hours: number, weeks: number, unpaid = 0) =>
  earningsOf([row(low, high)], { hours, weeks, unpaid })[0] ?? expect.fail("no earning");

describe("pay", () => {
  it.each([
    [5, 150, 39_000],
    [10, 150, 78_000],
    [5, 200, 52_000],
    [10, 200, 104_000],
  ])("%i h a week at $%i for 52 weeks", (hours, rate, yearly) => {
    expect(one(rate, rate, hours, 52).yearly).toEqual({ low: yearly, high: yearly });
  });
  it("over 44 weeks", () => {
    expect(one(150, 200, 5, 44).yearly.low).toBe(33_000);
    expect(one(150, 200, 10, 44).yearly.high).toBe(88_000);
    expect(one(60, 180, 5, 44).yearly.low).toBe(13_200);
    expect(one(60, 180, 10, 44).yearly.high).toBe(79_200);
  });
  it("by the week", () => {
    expect(one(45, 90, 8, 40).weekly.low).toBe(360);
    expect(one(45, 90, 15, 40).weekly.high).toBe(1350);
  });
  it("counts unpaid time: 20 paid hours at $150 with 5 unpaid ones are $120 an hour", () => {
    expect(one(150, 150, 20, 40, 25).perHour).toEqual({ low: 120, high: 120 });
    expect(one(150, 150, 20, 40, 25).weekly).toEqual({ low: 3000, high: 3000 });
  });
  it("makes no range of one number, nor of a price per task", () => {
    const { low: _, high: __, ...bare } = row(90, 140);
    const rows = [{ ...bare, value: 100 }, { ...bare, low: 90 }, { ...bare, high: 140 }, row(5, 10, "USD/task")];
    expect(earningsOf(rows, { hours: 5, weeks: 40, unpaid: 20 })).toEqual([]);
  });
});

describe("self-employment tax in 2026, single, $30,000 net", () => {
  it.each([
    [300_000, 1053, 3.5],
    [175_000, 2006, 6.7],
    [70_000, 4239, 14.1],
  ])("beside $%i of wages", (wages, dollars, percent) => {
    const { total } = selfEmploymentTax(30_000, wages, tax);
    expect(Math.round(total)).toBe(dollars);
    expect(Math.round((total / 30_000) * 1000) / 10).toBe(percent);
  });

  it("ranges over a band of wages", () => {
    const profit = { low: 30_000, high: 30_000 };
    // Without wages: 27,705 x 15.3 %.
    expect(setAside(profit, "none", tax)).toMatchObject({ low: { total: 4238.865 }, high: { total: 4238.865 } });
    // Wages at the base leave Medicare alone, and 184,500 + 27,705 is 12,205 over the threshold.
    const under = setAside(profit, "under", tax);
    expect(under.high.total).toBeCloseTo(4238.865, 2);
    expect(under.low.total).toBeCloseTo(27_705 * 0.029 + 12_205 * 0.009, 2);
    const above = setAside(profit, "above", tax);
    expect(above.low.total).toBeCloseTo(27_705 * 0.029 + 12_205 * 0.009, 2);
    expect(Math.round(above.high.total)).toBe(1053);
  });

  it("holds every wage of its band", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...wageBands),
        fc.double({ min: 0, max: 900_000, noNaN: true }),
        fc.double({ min: 500, max: 1_000_000, noNaN: true }),
        (band, wages, net) => {
          const base = tax.wageBase.value ?? 0;
          fc.pre(band === "none" || band === "any" || (band === "under" ? wages <= base : wages >= base));
          const { total } = selfEmploymentTax(net, band === "none" ? 0 : wages, tax);
          const { low, high } = setAside({ low: net, high: net }, band, tax);
          expect(total).toBeGreaterThanOrEqual(low.total - 0.001);
          expect(total).toBeLessThanOrEqual(high.total + 0.001);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each([2024, 2025, 2027])("has no numbers for %i, and borrows none", (year) => {
    expect(taxYearOf(library, year)).toBeNull();
  });
});

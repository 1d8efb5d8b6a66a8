/** Numbers written by hand where a figure has them: they would not change with the figure. */
import type { Whole } from "./check-across.ts";
import type { Context } from "./context.ts";
import type { DraftDocument } from "./document.ts";
import type { Figure } from "./types.ts";

const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const TO = String.raw`\s?(?:-|\u2013|\u2014|to|and)\s?`;
const PER = String.raw`(?:\s?(?:\/\s?|an |a |per )(?:hr|hour|day|week|month|year|yr|task)\b)?`;
const AMOUNT = new RegExp(
  String.raw`\$(${NUMBER})(?:${TO}\$?(${NUMBER}))?${PER}` +
    String.raw`|(?<![\w$.,])(${NUMBER})(?:${TO}(${NUMBER}))?\s?(?:%|percent\b)` +
    String.raw`|(?<![\w$.,])(${NUMBER})(?:${TO}(${NUMBER}))?\s(?:hours?|hrs?)(?:(?:\/| a | per )week)?\b`,
  "gi",
);

interface Found {
  text: string;
  low: number;
  high: number;
  unit: "USD" | "percent" | "hours";
}

/** Amounts of money, percentages and hours in a line, outside braces, code and links. */
export function amountsIn(line: string): Found[] {
  const bare = line.replace(/\{[^{}]*\}|`[^`]*`|\]\([^()]*\)/g, (hidden) => " ".repeat(hidden.length));
  return [...bare.matchAll(AMOUNT)].map((match) => {
    const [text, money, moneyEnd, percent, percentEnd, hours, hoursEnd] = match;
    const low = number(money ?? percent ?? hours);
    const high = moneyEnd ?? percentEnd ?? hoursEnd;
    return {
      text,
      low,
      high: high === undefined ? low : number(high),
      unit: money ? "USD" : percent ? "percent" : "hours",
    };
  });
}

export function checkNumbers({ answers, drafts, cautionDrafts, figures }: Whole, context: Context): void {
  for (const [id, draft] of drafts) checkDraft(draft, answers.get(id)?.figures ?? []);
  for (const draft of cautionDrafts.values()) checkDraft(draft, []);

  function checkDraft({ file, lines, bodyLine }: DraftDocument<unknown>, own: readonly Figure[]): void {
    const written = new Set(
      lines.slice(bodyLine - 1).flatMap((line) => [...line.matchAll(/\{([\w-]+\.[\w-]+)\}/g)].map((match) => match[1])),
    );
    for (const [index, line] of lines.entries()) {
      if (index < bodyLine - 1 || line.startsWith("# ")) continue;
      for (const found of amountsIn(line)) {
        const listed = own.filter((figure) => isSame(found, figure));
        const [only] = listed;
        if (listed.length === 1 && only) {
          // The first mention carries source and date, any other the value alone.
          const replace = written.has(only.id) ? `{${only.id}.value}` : `{${only.id}}`;
          written.add(only.id);
          context.fixes.push({ file, line: index + 1, found: found.text, replace });
          context.report.warning(
            file,
            index + 1,
            `"${found.text}" is written by hand. Write ${replace}, so that it changes with the figure (\`check --fix\` does it)`,
          );
          continue;
        }
        const candidates = (
          listed.length > 0 ? listed : [...figures.values()].filter((figure) => isSame(found, figure))
        ).slice(0, 3);
        if (candidates.length > 0)
          context.report.warning(
            file,
            index + 1,
            `"${found.text}" is written by hand. Write ${candidates.map((figure) => `{${figure.id}}`).join(" or ")} if this is meant`,
          );
      }
    }
  }
}

function isSame(found: Found, figure: Figure): boolean {
  const unit = figure.unit.startsWith("USD") ? "USD" : figure.unit.startsWith("hours") ? "hours" : figure.unit;
  if (unit !== found.unit) return false;
  const low = figure.value ?? figure.low ?? figure.high;
  return low === found.low && (figure.value ?? figure.high ?? low) === found.high;
}

const number = (text: string | undefined): number => Number((text ?? "").replaceAll(",", ""));

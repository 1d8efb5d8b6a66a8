import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("../../../src/adapters/web/assets/style.css", import.meta.url), "utf8");
const [light = "", dark = ""] = [...css.matchAll(/:root \{([^}]*)\}/g)].map(([, body]) => body);
const palette = (body: string) =>
  new Map([...body.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, color]) => [name, color]));

/** WCAG 2.2: relative luminance and contrast ratio. */
const luminance = (color: string) =>
  [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, index) => sum + part * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0);
const contrast = (a: string, b: string) => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

describe.each([
  ["light", light],
  ["dark", dark],
])("the %s colors", (_, body) => {
  const colors = palette(body);
  it.each([
    ["ink", "ground"],
    ["ink", "card"],
    ["ink", "tint"],
    ["ink", "stop-tint"],
    ["ink", "warn-tint"],
    ["soft", "ground"],
    ["soft", "card"],
    ["accent", "ground"],
    ["accent", "card"],
    ["accent", "tint"],
    ["accent-ink", "accent"],
    ["stop", "stop-tint"],
    ["stop", "card"],
    ["warn", "warn-tint"],
  ])("%s on %s can be read (AA)", (ink, ground) => {
    expect(contrast(colors.get(ink) ?? "", colors.get(ground) ?? "")).toBeGreaterThanOrEqual(4.5);
  });
});

import { expect, it } from "vitest";
import { readTyped } from "../../src/bot/index.ts";

const commands = ["ask", "pay", "moderate status", "moderate stale", "plan"].map((name) => ({ name }));

it.each([
  ["pay", "pay", ""],
  ["/pay pgy3 em", "pay", "pgy3 em"],
  ["  PAY\u00A0level:3 ", "pay", "level:3"],
  ["moderate  status now", "moderate status", "now"],
  ["what does it pay?", "ask", "what does it pay?"],
  ["payment terms", "ask", "payment terms"],
  ["/ask why", "ask", "why"],
  ["/Moderate everything", "moderate", "everything"],
])("%j is %s %j", (line, name, text) => expect(readTyped(line, commands)).toEqual({ name, text }));

it("finds nothing in nothing, and no question where nothing takes one", () => {
  expect(readTyped(" \u200B", commands)).toBeNull();
  expect(readTyped("/", commands)).toBeNull();
  expect(readTyped("what now", [{ name: "pay" }])).toBeNull();
});

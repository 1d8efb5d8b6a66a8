import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseRoute, route } from "../../src/bot/index.ts";

const part = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
const argument = fc.stringMatching(/^[A-Za-z0-9._~/=+-]{1,16}$/);

describe("route ids", () => {
  it("come back as they went, and are ASCII of at most 100 characters", () => {
    fc.assert(
      fc.property(part, part, fc.array(argument, { maxLength: 4 }), (owner, action, args) => {
        const id = route(owner, action, ...args);
        expect(id).toMatch(/^[\x21-\x7e]{1,100}$/);
        expect(parseRoute(id)).toEqual({ owner, action, args });
      }),
    );
  });

  it("refuses what a platform would refuse", () => {
    expect(() => route("pay", "open", "x".repeat(100))).toThrow(RangeError);
    expect(() => route("pay", "open", "free text")).toThrow(RangeError);
    expect(() => route("Pay", "open")).toThrow(RangeError);
  });

  it.each([
    "",
    "v0:pay:open:",
    "v2:pay:open:",
    "pay:open",
    "v1:pay:open",
    "v1:pay:open:é",
    `v1:pay:open:${"x".repeat(100)}`,
    "v1:__proto__:x:",
  ])("reads %j as nothing", (id) => expect(parseRoute(id)).toBeNull());

  it("never throws on any text", () => {
    fc.assert(fc.property(fc.string(), (text) => void parseRoute(text)));
  });
});

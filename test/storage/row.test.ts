import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readRow, writeRow } from "../../src/storage/row.ts";

const now = new Date();
const schema = z.strictObject({ text: z.string() });

describe("a row", () => {
  it("is read back as it was written, until it expires", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.option(fc.integer({ min: 1, max: 2 ** 40 })), (text, ttl) => {
        const expires = ttl === null ? undefined : now.getTime() + ttl;
        const row = writeRow({ text }, expires);
        expect(readRow(row, schema, now)).toEqual({ state: "kept", value: { text }, expires });
        if (expires !== undefined) expect(readRow(row, schema, new Date(expires))).toEqual({ state: "expired" });
      }),
    );
  });

  it("of whatever text is kept or bad, and never an exception", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.json()), (text) => {
        expect(["kept", "expired", "bad"]).toContain(readRow(text, schema, now).state);
      }),
    );
  });
});

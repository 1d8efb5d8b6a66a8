import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { amountsIn } from "../../src/library/check-numbers.ts";
import { fixHandwritten, loadLibrary } from "../../src/library/index.ts";
import { answerFile, base, contentFolder, loadWith, TODAY, told } from "../support/content.ts";

const FILE = "answers/pay/residents.md";

it("finds amounts, and leaves braces, code and links alone", () => {
  const found = amountsIn(
    "It is $90-$140/hr, then $1,500 or 24.5% for 5 to 10 hours a week; {a.b} `$5` [x](https://x.org/?a=5%20)",
  );
  expect(found.map(({ text, low, high, unit }) => [text, low, high, unit])).toEqual([
    ["$90-$140/hr", 90, 140, "USD"],
    ["$1,500", 1500, 1500, "USD"],
    ["24.5%", 24.5, 24.5, "percent"],
    ["5 to 10 hours a week", 5, 10, "hours"],
  ]);
});

it("writes the braces of the one listed figure, once in full, and nothing else", async () => {
  const body = "Expect $90-140/hr at first.\n\n- Later $90 to $140 an hour.\n- The base is $184,500, not $99.";
  const folder = await contentFolder({ [FILE]: answerFile({ data: "figures: [pay.residents]", body }) });
  const before = await readdir(join(folder.dir, "answers/pay"));
  const { written, left } = await fixHandwritten(folder.dir, TODAY);
  expect(left).toEqual([]);
  expect(written.map(({ file, line, found, replace }) => [file, line, found, replace])).toEqual([
    [FILE, 14, "$90-140/hr", "{pay.residents}"],
    [FILE, 16, "$90 to $140 an hour", "{pay.residents.value}"],
  ]);
  const text = await readFile(join(folder.dir, FILE), "utf8");
  expect(text).toContain(
    "Expect {pay.residents} at first.\n\n- Later {pay.residents.value}.\n- The base is $184,500, not $99.",
  );
  expect(await readdir(join(folder.dir, "answers/pay"))).toEqual(before);
  expect((await loadLibrary({ dir: folder.dir, today: TODAY })).library).not.toBeNull();
  expect((await fixHandwritten(folder.dir, TODAY)).written).toEqual([]);
  await folder.remove();
});

it("leaves a file alone that the braces would make too long", async () => {
  const body = `${"Plain words. ".repeat(25)}It is $90-140/hr.`;
  const text = answerFile({ data: "figures: [pay.residents]", body });
  const folder = await contentFolder({ [FILE]: text });
  const { written, left } = await fixHandwritten(folder.dir, TODAY);
  expect(written).toEqual([]);
  expect(left).toEqual([{ file: FILE, message: expect.stringMatching(/first paragraph is too long/) }]);
  expect(await readFile(join(folder.dir, FILE), "utf8")).toBe(text);
  await folder.remove();
});

it("does not choose between two listed figures of one number", async () => {
  const twin = base["figures/pay.yaml"]?.replace(
    "wage-base:",
    "twin:\n  title: Twin\n  low: 90\n  high: 140\n  unit: USD/hour\n  source: board-2026\n  as-of: 2026-05\n  confirmed: false\nwage-base:",
  );
  const { fixes, problems } = await loadWith({
    "figures/pay.yaml": twin,
    [FILE]: answerFile({ data: "figures: [pay.residents, pay.twin]", body: "It is $90-140/hr." }),
  });
  expect(fixes).toEqual([]);
  expect(told(problems)).toEqual(
    expect.arrayContaining([expect.stringMatching(/Write \{pay.residents\} or \{pay.twin\} if this is meant/)]),
  );
});

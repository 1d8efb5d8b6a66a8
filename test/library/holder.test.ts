import { writeFileSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Log } from "../../src/bot/index.ts";
import { createLibraryHolder, type LibraryHolder } from "../../src/library/index.ts";
import { answerFile, base, type ContentFolder, contentFolder, TODAY } from "../support/content.ts";

const FILE = "answers/pay/residents.md";
const titled = (title: string) => answerFile({ title, data: "figures: [pay.residents]" });
const log: Log = { debug() {}, info() {}, warn() {}, error() {} };
let folder: ContentFolder;
let holder: LibraryHolder;
let stop: (() => void) | undefined;

beforeEach(async () => {
  folder = await contentFolder({ [FILE]: titled("First") });
  holder = createLibraryHolder({ dir: folder.dir, clock: () => TODAY, log });
});
afterEach(async () => {
  stop?.();
  stop = undefined;
  await folder.remove();
});

const title = () => holder.current().answers.get("pay/residents")?.title;
const becomes = (words: string | undefined) =>
  vi.waitFor(() => expect(title()).toBe(words), { timeout: 10_000, interval: 20 });

it("has nothing before the first load, and says so", async () => {
  expect(() => holder.current()).toThrow(/No content is in force yet/);
  expect(holder.since()).toBeUndefined();
  expect(await holder.reload()).toMatchObject({
    ok: true,
    added: ["hipaa/made-up-cases", "pay/residents"],
    changed: [],
    removed: [],
  });
  expect(title()).toBe("First");
  expect(holder.since()).toEqual(TODAY);
});

it("swaps a whole valid library and says what changed", async () => {
  await holder.reload();
  const before = holder.current();
  await folder.write({
    [FILE]: titled("Second"),
    "answers/hipaa/made-up-cases.md": undefined,
    "answers/tasks/new.md": base["answers/hipaa/made-up-cases.md"],
  });
  expect(await holder.reload()).toMatchObject({
    ok: true,
    added: ["tasks/new"],
    changed: ["pay/residents"],
    removed: ["hipaa/made-up-cases"],
  });
  expect(title()).toBe("Second");
  expect(before.answers.get("pay/residents")?.title).toBe("First");
});

it("keeps the last good library where anything is wrong", async () => {
  await holder.reload();
  const before = holder.current();
  await folder.write({ [FILE]: "broken" });
  const result = await holder.reload();
  expect(result).toMatchObject({ ok: false, added: [], changed: [], removed: [] });
  expect(holder.lastProblems()).toEqual(result.problems);
  expect(result.problems[0]).toMatchObject({ file: FILE, severity: "error" });
  expect(holder.current()).toBe(before);
});

it("shares one more run between calls that come while one runs, and that run sees the newest files", async () => {
  const later: Promise<unknown>[] = [];
  // Runs after the files were read, so that what is written here is missed by the first run.
  const rule = () => {
    if (later.length > 0) return [];
    writeFileSync(join(folder.dir, FILE), titled("Newest"));
    later.push(holder.reload(), holder.reload());
    return [];
  };
  holder = createLibraryHolder({ dir: folder.dir, clock: () => TODAY, log, rules: [rule] });
  await holder.reload();
  expect(title()).toBe("First");
  expect(new Set(later).size).toBe(1);
  await Promise.all(later);
  expect(title()).toBe("Newest");
});

it("follows changes in place, by rename, in new folders and after the folder was made anew", async () => {
  await holder.reload();
  stop = holder.watch();
  await new Promise((resolve) => setTimeout(resolve, 100));
  await folder.write({ [FILE]: titled("In place") });
  await becomes("In place");

  const beside = join(folder.dir, "answers/pay/.residents.md.tmp");
  await writeFile(beside, titled("By rename"));
  await rename(beside, join(folder.dir, FILE));
  await becomes("By rename");

  await folder.write({
    "answers/taxes/owed.md": answerFile({
      asks: ["one", "two", "three"],
      title: "Owed",
      data: "figures: [pay.residents]",
    }),
  });
  await vi.waitFor(() => expect(holder.current().answers.has("taxes/owed")).toBe(true), { timeout: 10_000 });

  await folder.write({ [FILE]: "broken" });
  await vi.waitFor(() => expect(holder.lastProblems().some((problem) => problem.severity === "error")).toBe(true), {
    timeout: 10_000,
  });
  expect(title()).toBe("By rename");

  await rm(folder.dir, { recursive: true });
  await mkdir(folder.dir);
  await folder.write({ ...base, [FILE]: titled("Made anew") });
  await becomes("Made anew");
  await folder.write({ [FILE]: titled("After that") });
  await becomes("After that");
}, 60_000);

it("waits for a folder that is not there yet", async () => {
  await rm(folder.dir, { recursive: true });
  stop = holder.watch();
  expect(await holder.reload()).toMatchObject({ ok: false });
  await mkdir(folder.dir);
  await folder.write({ ...base, [FILE]: titled("Late") });
  await folder.write({ [FILE]: titled("Later") });
  await vi.waitFor(() => expect(holder.since()).toBeDefined(), { timeout: 10_000 });
  await becomes("Later");
}, 30_000);

it("remembers what it read, and shows what changed around it", async () => {
  await holder.reload();
  const shown = () => JSON.stringify(holder.current().answers.get("pay/residents")?.figures);
  expect(shown()).toContain('"low":90');
  const figures = base["figures/pay.yaml"] ?? "";
  await folder.write({ "figures/pay.yaml": figures.replace("low: 90", "low: 95") });
  await holder.reload();
  expect(shown()).toContain('"low":95');
  await folder.write({ "figures/pay.yaml": figures, [FILE]: titled("Second") });
  await holder.reload();
  expect(shown()).toContain('"low":90');
  expect(title()).toBe("Second");
});

it("says the same of a line for as long as it stands there, and no longer", async () => {
  let asked = 0;
  const rule = (text: string) => {
    asked++;
    return text.includes("Third") ? [{ severity: "error" as const, message: "no thirds" }] : [];
  };
  const strict = createLibraryHolder({ dir: folder.dir, clock: () => TODAY, log, textRules: [rule] });
  expect((await strict.reload()).ok).toBe(true);
  const first = asked;
  await folder.write({ [FILE]: titled("Third") });
  expect((await strict.reload()).ok).toBe(false);
  expect((await strict.reload()).ok).toBe(false);
  expect(asked - first).toBeLessThan(first);
  await folder.write({ [FILE]: titled("Fourth") });
  expect((await strict.reload()).ok).toBe(true);
});

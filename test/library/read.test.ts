import { execFileSync } from "node:child_process";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { loadLibrary, readContent } from "../../src/library/index.ts";
import { answerFile, type ContentFolder, contentFolder, type Files, TODAY, told } from "../support/content.ts";

let folder: ContentFolder | undefined;
afterEach(() => folder?.remove());

async function read(files: Files, more?: (dir: string) => Promise<void> | void): Promise<string[]> {
  folder = await contentFolder(files);
  await more?.(folder.dir);
  return told((await readContent(folder.dir)).problems);
}

it.each<[string, Files, string]>([
  [
    "an answer outside a topic",
    { "answers/stray.md": "x" },
    "error answers/stray.md:1: an answer belongs in the folder of its topic: answers/<topic>/<name>.md",
  ],
  [
    "an unknown topic",
    { "answers/malpractise/cover.md": "x" },
    "error answers/malpractise:1: `malpractise` is no topic. Did you mean `malpractice`?",
  ],
  ["a folder in a topic", { "answers/pay/old/x.md": "x" }, "error answers/pay/old:1: no folder belongs here"],
  [
    "an unknown folder",
    { "answer/pay/x.md": "x" },
    "error answer:1: no folder of this name belongs here. Did you mean `answers`?",
  ],
  [
    "an unknown table",
    { "source.yaml": "x" },
    "error source.yaml:1: no file of this name belongs here. Did you mean `sources.yaml`?",
  ],
  [
    "another kind of file",
    { "answers/pay/notes.txt": "x" },
    "error answers/pay/notes.txt:1: the name must be small letters, digits and hyphens (at most 40) and end in .md",
  ],
  [
    "a name with spaces",
    { "answers/pay/attending pay 2026 (new).md": "x" },
    "error answers/pay/attending pay 2026 (new).md:1: the name must be small letters, digits and hyphens (at most 40) and end in .md",
  ],
  [
    "a name in capitals",
    { "figures/Pay.yaml": "x" },
    "error figures/Pay.yaml:1: the name must be small letters, digits and hyphens (at most 40) and end in .yaml",
  ],
  [
    "phrasings of no topic",
    { "phrasings/payment.yaml": "x" },
    "error phrasings/payment.yaml:1: `payment` is no topic.",
  ],
  [
    "a large file",
    { "answers/pay/long.md": "x".repeat(70_000) },
    "error answers/pay/long.md:1: is too large: 69 kB, at most 64 kB",
  ],
])("%s is refused", async (_, files, message) => {
  expect(await read(files)).toEqual([message]);
});

it("ignores what editors leave behind, and files of rooms to come", async () => {
  const files = {
    ".git/config": "x",
    "answers/pay/residents.md~": "x",
    "answers/pay/.residents.md.swp": "x",
    "figures/#pay.yaml#": "x",
    ".DS_Store": "x",
  };
  expect(await read({ ...files, "plan.yaml": "x: y\n", "letters/pd.md": "x\n", "guides/week.yaml": "x\n" })).toEqual(
    [],
  );
});

it("never follows a link, inside or outside the folder", async () => {
  const problems = await read({}, async (dir) => {
    await symlink("/etc/hostname", join(dir, "answers/pay/link.md"));
    await symlink(join(dir, "answers/pay"), join(dir, "answers/taxes"));
  });
  expect(problems).toEqual([
    "error answers/pay/link.md:1: is a link to another place. Put the file itself here",
    "error answers/taxes:1: is a link to another place. Put the file itself here",
  ]);
});

it("never opens a pipe", async () => {
  const problems = await read({}, (dir) => void execFileSync("mkfifo", [join(dir, "answers/pay/pipe.md")]));
  expect(problems).toEqual(["error answers/pay/pipe.md:1: is no plain file. Remove it"]);
});

it("names the line that is not UTF-8", async () => {
  const problems = await read({}, (dir) =>
    writeFile(join(dir, "answers/pay/latin.md"), Buffer.from("---\nasks: |\n  r\xe9sum\xe9\n", "latin1")),
  );
  expect(problems).toEqual(["error answers/pay/latin.md:3: is not UTF-8 text. Save it as UTF-8"]);
});

it("stops at 2,000 files", async () => {
  const problems = await read({}, async (dir) => {
    await mkdir(join(dir, "guides"));
    await Promise.all(Array.from({ length: 2001 }, (_, index) => writeFile(join(dir, `guides/g${index}.yaml`), "x")));
  });
  expect(problems).toEqual([expect.stringMatching(/more than 2000 files/)]);
});

it("says so when the folder is missing", async () => {
  const { library, problems } = await loadLibrary({ dir: "/nowhere/at/all", today: TODAY });
  expect(library).toBeNull();
  expect(told(problems)[0]).toMatch(/^error \.:1: the content folder cannot be read \(ENOENT\). Set CONTENT_DIR/);
});

it("reads Windows line ends as plain ones", async () => {
  folder = await contentFolder({ "answers/pay/residents.md": answerFile().replaceAll("\n", "\r\n") });
  expect((await readContent(folder.dir)).texts.get("answers/pay/residents.md")).toBe(answerFile());
});

it("reads files side by side, so that no other work in slices holds each of them up", async () => {
  const files = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`answers/pay/a${at}.md`, "x"]));
  folder = await contentFolder(files);
  let slices = 0;
  let isDone = false;
  const work = async () => {
    while (!isDone) {
      const start = performance.now();
      while (performance.now() - start < 5);
      slices++;
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  const [{ texts }] = await Promise.all([
    readContent(folder.dir).finally(() => {
      isDone = true;
    }),
    work(),
  ]);
  expect(texts.size).toBeGreaterThan(300);
  expect([...texts.keys()]).toEqual([...texts.keys()].sort());
  // One after the other, each file takes four slices or more.
  expect(slices).toBeLessThan(300);
});

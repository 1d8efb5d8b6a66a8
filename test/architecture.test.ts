/** Who may import whom, types included; and which room alone may touch a library or the file system. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "..");
const files = ["src", "commands"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join(folder, file).split(sep).join("/")),
);

interface Import {
  file: string;
  /** A package, or a path from the root. */
  from: string;
}

const imports: Import[] = files.flatMap((file) =>
  [
    ...readFileSync(join(root, file), "utf8").matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^;]*?\bfrom\s+"([^"]+)"|\bimport\(\s*"([^"]+)"\s*\)|(?:^|\n)import\s+"([^"]+)"/g,
    ),
  ].map((match) => {
    const from = match[1] ?? match[2] ?? match[3] ?? "";
    return {
      file,
      from: from.startsWith(".")
        ? relative(root, resolve(root, dirname(file), from))
            .split(sep)
            .join("/")
        : from,
    };
  }),
);

const roomOf = (path: string): string => {
  const [top, room, surface] = path.split("/");
  if (top === "commands") return "commands";
  if (room === "adapters") return `adapters/${surface}`;
  return path.split("/").length > 2 ? (room ?? "") : "root";
};

/** Besides itself. `root` is the files directly in src. */
const MAY: Record<string, string[]> = {
  bot: [],
  privacy: [],
  library: ["bot"],
  answering: ["library", "bot"],
  onboarding: ["library", "bot"],
  moderation: ["library", "bot"],
  storage: ["onboarding", "moderation", "privacy", "bot"],
  "adapters/discord": ["bot"],
  "adapters/slack": ["bot"],
  "adapters/web": ["bot"],
  "adapters/terminal": ["bot"],
};

describe("the house", () => {
  it("keeps its rooms apart", () => {
    const broken = imports.filter(({ file, from }) => {
      const room = roomOf(file);
      const allowed = MAY[room];
      if (!allowed || !/^(src|commands)\//.test(from)) return false;
      return roomOf(from) !== room && !allowed.includes(roomOf(from));
    });
    expect(broken).toEqual([]);
  });

  it("lets commands see only the core, the services and the indexes of the rooms", () => {
    const broken = imports.filter(
      ({ file, from }) =>
        roomOf(file) === "commands" &&
        from.startsWith("src/") &&
        !/^src\/(bot|answering|onboarding|moderation|library|privacy)\/index\.ts$|^src\/services\.ts$/.test(from),
    );
    expect(broken).toEqual([]);
  });

  it.each([
    ["discord.js", /^src\/adapters\/discord\//],
    ["@slack/bolt", /^src\/adapters\/slack\//],
    ["@slack/web-api", /^src\/adapters\/slack\//],
    ["keyv", /^src\/storage\//],
    ["@keyv/sqlite", /^src\/storage\//],
    ["node:fs", /^src\/(library|storage|adapters\/web|verbs)\//],
    ["node:fs/promises", /^src\/(library|storage|adapters\/web|verbs)\//],
  ])("keeps %s in its room", (name, room) => {
    expect(imports.filter(({ file, from }) => from === name && !room.test(file))).toEqual([]);
  });

  it("has no file over 250 lines", () => {
    const long = files.filter((file) => readFileSync(join(root, file), "utf8").split("\n").length > 251);
    expect(long).toEqual([]);
  });

  it("reads its own imports", () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(imports).toContainEqual({ file: "commands/index.ts", from: "commands/ask.ts" });
  });
});

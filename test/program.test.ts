/** The program as an operator starts it: a real process, real signals, standard output and exit codes. */
import { type ChildProcess, spawn } from "node:child_process";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
let folder = "";
const running = new Set<ChildProcess>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "preceptor-program-"));
});
afterAll(async () => {
  for (const child of running) child.kill("SIGKILL");
  await rm(folder, { recursive: true, force: true });
});

interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

function launch(
  args: string[],
  env: Record<string, string> = {},
): { child: ChildProcess; output: Ran; ended: Promise<Ran> } {
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(process.execPath, ["--import", "tsx", ...args], {
    cwd: root,
    env: { PATH, HOME, STORE_URL: `sqlite://${folder}/preceptor.sqlite`, ...env },
    stdio: ["pipe", "pipe", "pipe"],
  });
  running.add(child);
  const output: Ran = { code: null, stdout: "", stderr: "" };
  child.stdout?.on("data", (data) => {
    output.stdout += data;
  });
  child.stderr?.on("data", (data) => {
    output.stderr += data;
  });
  const ended = new Promise<Ran>((resolve) => {
    child.on("close", (code) => {
      running.delete(child);
      output.code = code;
      resolve(output);
    });
  });
  return { child, output, ended };
}

const run = (args: string[], env: Record<string, string> = {}, input = ""): Promise<Ran> => {
  const { child, ended } = launch(["src/cli.ts", ...args], env);
  child.stdin?.end(input);
  return ended;
};

async function until(holds: () => boolean, what: string, ms = 55_000): Promise<void> {
  const end = Date.now() + ms;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`never came: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe("npm start", () => {
  it("serves the page, says what runs and what more needs, and stops on SIGTERM with exit 0", {
    timeout: 60_000,
  }, async () => {
    const { child, output, ended } = launch(["src/main.ts"], { PORT: "0" });
    await until(() => /^ready: /m.test(output.stdout), "the ready line");
    const url = /^ready: web (http:\/\/127\.0\.0\.1:\d+)$/m.exec(output.stdout)?.[1] ?? "";
    expect(output.stdout).toContain("To run more:");
    expect(output.stdout).toContain("DISCORD_TOKEN");

    expect((await fetch(`${url}/livez`)).status).toBe(200);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    expect(await (await fetch(`${url}/metrics`)).text()).toContain("process_cpu_seconds_total");
    const reply = await fetch(`${url}/dispatch`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: url },
      body: JSON.stringify({ kind: "command", name: "pay", text: "pgy3 resident" }),
    });
    const html = await reply.text();
    expect(html).toContain("$90-140/hr");
    expect(html).toContain("AI Training Jobs Finder, May 2026, not confirmed");
    expect(html).toContain("HireArt");
    expect(html).toContain("NextMark");

    child.kill("SIGTERM");
    expect((await ended).code).toBe(0);
  });

  it("ends with exit 1 and the variable where a setting cannot work", { timeout: 60_000 }, async () => {
    const { ended } = launch(["src/main.ts"], { HOST: "0.0.0.0" });
    const { code, stderr } = await ended;
    expect(code).toBe(1);
    expect(stderr).toContain("WEB_TOKEN: is required");
  });

  it("ends with exit 1 and every problem where the content cannot be used", { timeout: 60_000 }, async () => {
    const content = join(folder, "content");
    await cp(join(root, "content"), content, { recursive: true });
    await writeFile(join(content, "answers/pay/broken.md"), "no front matter\n");
    const { ended } = launch(["src/main.ts"], { CONTENT_DIR: content, PORT: "0" });
    const { code, stderr } = await ended;
    expect(code).toBe(1);
    expect(stderr).toContain("answers/pay/broken.md:1:");
  });
});

describe("preceptor", () => {
  it("answers a question as JSON, and nothing else on standard output", { timeout: 60_000 }, async () => {
    const { code, stdout } = await run(["ask", "--json", "what does a pgy3 get paid an hour"]);
    expect(code).toBe(0);
    const record = JSON.parse(stdout);
    expect(Object.keys(record).sort()).toEqual([
      "also",
      "answer",
      "cautions",
      "outcome",
      "question",
      "suggestions",
      "text",
      "topic",
    ]);
    expect(record).toMatchObject({
      question: "what does a pgy3 get paid an hour",
      outcome: "answered",
      topic: "pay",
      cautions: expect.arrayContaining(["trainee-approval"]),
    });
    expect(record.text).toContain("$90-140/hr");
  });

  it("answers a file in its order, lines and JSON lines alike", { timeout: 60_000 }, async () => {
    const file = join(folder, "questions.jsonl");
    await writeFile(file, '{"q": "is this a hipaa thing"}\npharmd hourly?\n\n{"q": "brb baby is crying"}\n');
    const { stdout } = await run(["ask", "--json", "--file", file]);
    const records = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(records.map(({ question }) => question)).toEqual([
      "is this a hipaa thing",
      "pharmd hourly?",
      "brb baby is crying",
    ]);
    expect(records.map(({ outcome }) => outcome)).toEqual(["answered", "answered", "unknown"]);
  });

  it("never prints a text back that the screen flags", { timeout: 60_000 }, async () => {
    // Invented: a fixture of this test.
    const text = "pt John Sample MRN 00482913 can i use it";
    const screened = await run(["screen", "--json", text]);
    expect(JSON.parse(screened.stdout)).toEqual({ flagged: true, kinds: expect.arrayContaining(["mrn"]) });
    const asked = await run(["ask", "--json", text]);
    expect(JSON.parse(asked.stdout)).toMatchObject({ question: null, outcome: "patient-data" });
    for (const { stdout, stderr } of [screened, asked]) expect(stdout + stderr).not.toMatch(/Sample|00482913/);
  });

  it("checks the shipped content, renders an answer, lists what is due, prints the manifest", {
    timeout: 120_000,
  }, async () => {
    const checked = await run(["check"]);
    expect(checked.stdout).toContain("answers checked");
    expect(checked.code).toBe(0);
    const rendered = await run(["render", "pay/residents", "--surface", "discord"]);
    expect(JSON.parse(rendered.stdout)).toMatchObject({ allowed_mentions: { parse: [] } });
    expect(rendered.stdout).toContain("Helpful");
    expect((await run(["render", "visa-j1"])).stdout).toMatch(/^STOP: J-1/);
    expect((await run(["render", "guides/eligible"])).stdout).toContain("[1]");
    const stale = await run(["stale", "--within", "400d", "--json"]);
    expect(stale.stdout.trim().split("\n").length).toBeGreaterThan(150);
    const manifest = await run(["manifest"]);
    expect(
      JSON.parse(manifest.stdout).features.slash_commands.map(({ command }: { command: string }) => command),
    ).toEqual(expect.arrayContaining(["/clin-pay", "/preceptor"]));
  });

  it("talks in the terminal", { timeout: 60_000 }, async () => {
    const { code, stdout } = await run([], {}, "pay credential:resident level:3\nquit\n");
    expect(code).toBe(0);
    expect(stdout).toContain("$90-140/hr");
  });

  it.each([
    [["nonsense"], "There is no verb"],
    [["ask"], "Give a question"],
    [["ask", "--profile", '{"credental": "np"}', "x"], "credental"],
    [["ask", "--profile", '{"credential": "wizard"}', "x"], "there is no credential"],
    [["ask", "--colour"], "--colour"],
    [["check", "no-such-folder"], "There is no folder"],
    [["render", "pay/nothing", "--surface", "slack"], "There is no answer"],
    [["render", "pay/residents", "--surface", "telegram"], "There is no surface"],
    [["register"], "DISCORD_TOKEN"],
    [["stale", "--within", "soon"], "--within takes days"],
  ])("called wrongly (%j) it exits 2 and says what to write", { timeout: 60_000 }, async (args, words) => {
    const { code, stderr } = await run(args);
    expect(stderr).toContain(words);
    expect(code).toBe(2);
  });
});

/**
 * Invented patient data and secrets, planted on every way in, are looked for in everything that is written: logs,
 * metrics, standard output and error, replies, and all files of the store. FIXTURE: nobody below exists.
 */
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { actions, commands } from "../../commands/index.ts";
import { type App, createApp } from "../../src/app.ts";
import type { Caller, Invocation, Reply, Response } from "../../src/bot/index.ts";
import { readSettings } from "../../src/config.ts";
import { renderers } from "../../src/core.ts";
import { recordingLog } from "../support/bot.ts";

/** Each text must be refused, and none of its canaries may be found anywhere. */
const PLANTED: { text: string; canaries: string[] }[] = [
  {
    text: "pt Vexandra Quillfeather, MRN 7739102846, DOB 03/14/1951, seen 11/02/2026 for chest pain, can i use this",
    canaries: ["Vexandra", "Quillfeather", "7739102846", "03/14/1951", "11/02/2026"],
  },
  {
    text: "her phone is 503-555-0187 and email ottoline.zebrowitz@example.org",
    canaries: ["555-0187", "ottoline", "zebrowitz"],
  },
  { text: "my ssn is 219-84-7731 for the w9", canaries: ["219-84-7731", "7731"] },
  { text: "my password is Hx9CanaryZulu44! why can i not log in", canaries: ["Hx9CanaryZulu44"] },
  { text: "my DEA number is BQ4471829", canaries: ["BQ4471829", "4471829"] },
];
/** No patient data: answered as any question, and kept or logged no more than the others. */
const OWN_WORDS = "Quibblemorph";
const CANARIES = [...PLANTED.flatMap(({ canaries }) => canaries), OWN_WORDS].map((canary) => canary.toLowerCase());

const caller: Caller = {
  surface: "discord",
  member: "discord:424242",
  community: "discord:77",
  locale: "en-US",
  moderator: async () => true,
};

const log = recordingLog();
const output: string[] = [];
let app: App;
let base: string;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "preceptor-canary-"));
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, "write").mockImplementation((chunk) => output.push(String(chunk)) > 0);
  const settings = readSettings({
    PORT: "0",
    CONTENT_DIR: join(import.meta.dirname, "../../content"),
    STORE_URL: `sqlite://${folder}/data/preceptor.sqlite`,
    LIMIT_MEMBER: "off",
    LIMIT_COMMUNITY: "off",
    LOG_LEVEL: "debug",
  });
  app = await createApp({ settings, clock: () => new Date("2026-11-20T12:00:00Z"), log, onFatal: () => undefined });
  const [label = ""] = await app.start();
  base = label.replace(/^web /, "");
}, 60_000);

afterAll(async () => {
  vi.restoreAllMocks();
  await app?.stop();
  await rm(folder, { recursive: true, force: true });
});

const found = (text: string): string[] => CANARIES.filter((canary) => text.toLowerCase().includes(canary));
const shown = (reply: Reply): string =>
  JSON.stringify([reply, ...Object.values(renderers).map((renderer) => app.bot.present(reply, renderer))]);

/** Everything that was written so far. */
async function written() {
  const data = join(folder, "data");
  const files = await readdir(data);
  const stored = await Promise.all(files.map((file) => readFile(join(data, file))));
  return {
    logs: inspect(log.lines, { depth: Number.POSITIVE_INFINITY, maxStringLength: null, maxArrayLength: null }),
    metrics: await (await fetch(`${base}/metrics`)).text(),
    output: output.join(""),
    // SQLite keeps text as UTF-8; another encoding would hide it from a search.
    store: stored.flatMap((bytes) => [bytes.toString("utf8"), bytes.toString("utf16le")]).join("\n"),
    files,
  };
}

async function expectClean(): Promise<void> {
  const { files: _, ...places } = await written();
  expect(Object.fromEntries(Object.entries(places).map(([place, text]) => [place, found(text)]))).toEqual({
    logs: [],
    metrics: [],
    output: [],
    store: [],
  });
}

/** Every press and submit of the product, by its owner. */
const owners = [
  ...commands.map(({ name, presses = {}, submits = {} }) => ({ owner: name.split(" ")[0] ?? name, presses, submits })),
  ...actions.map(({ owner, presses = {}, submits = {} }) => ({ owner, presses, submits })),
];

/** Fields whose words are kept, because somebody sends them on: a question, feedback, a moderator's reply. */
const KEPT = ["words", "text"];

/** The ways in that a member's words can take. `kept`: those too whose words are kept where they are allowed. */
function waysIn(text: string, { kept }: { kept: boolean }): Record<string, Invocation> {
  const ways: Record<string, Invocation> = {};
  for (const { name, options } of commands) {
    ways[`/${name} as text`] = { ...caller, kind: "command", name, text };
    ways[`/${name} in public`] = { ...caller, kind: "command", name, text, visibility: "public" };
    ways[`/${name} behind a key`] = { ...caller, kind: "command", name, text: `about:"${text}"` };
    ways[`/${name}, as the name of an option`] = { ...caller, kind: "command", name, options: { [text]: "x" } };
    for (const option of [...Object.keys(options), "no-such-option"]) {
      ways[`/${name} ${option}`] = { ...caller, kind: "command", name, options: { [option]: text } };
      ways[`/${name} ${option}, suggested`] = { ...caller, kind: "suggest", name, option, text };
    }
  }
  for (const { owner, presses, submits } of owners) {
    for (const action of Object.keys(presses))
      for (const from of ["private", "shared"] as const)
        ways[`press ${owner}:${action} ${from}`] = {
          ...caller,
          kind: "press",
          route: `v1:${owner}:${action}:`,
          values: ["x", text],
          from,
        };
    for (const action of Object.keys(submits))
      for (const argument of ["", "pay/residents", ...app.content.current().letters.keys()])
        for (const field of ["recipient", "platform", "hours", "start", "no-such-field", ...(kept ? KEPT : [])])
          ways[`submit ${owner}:${action}:${argument} ${field}`] = {
            ...caller,
            kind: "submit",
            route: `v1:${owner}:${action}:${argument}`,
            fields: { [field]: text },
          };
  }
  return ways;
}

/** How the two sentences of a refusal begin. */
function refusals(): string[] {
  const { messages } = app.content.current();
  return [messages["patient-data"], messages["patient-data-public"]].map((told) => told.split(/[:,{]/)[0] ?? "");
}

async function answerTo(response: Response): Promise<string> {
  if (response.kind === "form") return JSON.stringify(response.form);
  if (response.kind !== "reply") return JSON.stringify(response);
  const later = await response.later?.();
  return shown(response.reply) + (later ? shown(later) : "");
}

it("is refused on every way in, and repeated by no reply", { timeout: 60_000 }, async () => {
  const refusal = refusals();
  expect(refusal.every((sentence) => sentence.length > 20)).toBe(true);
  for (const { text } of PLANTED) {
    for (const [way, invocation] of Object.entries(waysIn(text, { kept: true }))) {
      const response = await app.bot.dispatch(invocation);
      const answer = await answerTo(response);
      expect(found(answer), way).toEqual([]);
      if (response.kind === "choices") expect(response.choices, way).toEqual([]);
      else
        expect(
          refusal.some((sentence) => answer.includes(sentence)),
          `${way}: ${answer.slice(0, 200)}`,
        ).toBe(true);
    }
  }
  await expectClean();
});

it("is in nothing that the page answers or writes, whatever the request", { timeout: 60_000 }, async () => {
  const post = (type: string, body: string, more: Record<string, string> = {}) =>
    fetch(`${base}/dispatch`, { method: "POST", headers: { "content-type": type, origin: base, ...more }, body });
  for (const { text } of PLANTED) {
    const json = (asked: object) => post("application/json", JSON.stringify(asked));
    const form = (asked: Record<string, string>) =>
      post("application/x-www-form-urlencoded", new URLSearchParams(asked).toString());
    const asked = encodeURIComponent(text);
    const responses = [
      await json({ kind: "command", text }),
      await json({ kind: "command", name: text, text: "x" }),
      await json({ kind: "command", name: "ask", options: { question: text } }),
      await json({ kind: "press", route: text, values: [text] }),
      await json({ kind: "press", route: "v1:answer:pick:", values: [text] }),
      await json({ kind: "submit", route: "v1:letter:write:program-director", fields: { recipient: text } }),
      await json({ kind: "submit", route: "v1:miss:draft:", fields: { words: text, reply: "yes" } }),
      await json({ kind: "submit", route: "v1:miss:draft:", fields: { words: "x", reply: text } }),
      await form({ kind: "command", text }),
      await form({ kind: "submit", route: "v1:letter:write:insurer", "field.recipient": text }),
      await post("application/json", `{"kind":"command","text":"${text}`),
      await post("text/plain", text),
      await post("application/json", JSON.stringify({ kind: "command", text }), { origin: "https://evil.example" }),
      await fetch(`${base}/${asked}?q=${asked}`, { headers: { "user-agent": asked, referer: `${base}/${asked}` } }),
      await fetch(`${base}/?q=${asked}`, { headers: { cookie: `preceptor_member=${asked}` } }),
    ];
    for (const [index, response] of responses.entries()) {
      const headers = [...response.headers].flat().join("\n");
      expect(found(headers + (await response.text())), `request ${index}`).toEqual([]);
    }
  }
  await expectClean();
});

it("a member's own words are answered, but neither kept nor logged, also when a reply fails", {
  timeout: 60_000,
}, async () => {
  const text = `what does ${OWN_WORDS} pay a resident`;
  for (const invocation of Object.values(waysIn(text, { kept: false })))
    await answerTo(await app.bot.dispatch(invocation));
  // A way with a record in the store: what stands in it is ids.
  for (const route of ["v1:start:intro:", "v1:start:begin:k", "v1:privacy:show:"])
    await app.bot.dispatch({ ...caller, kind: "press", route, values: [], from: "private" });
  await expectClean();

  // A handler that fails with the member's words at hand: what is logged is the fault.
  const services = app.bot.services();
  const failing = vi.spyOn(services.members, "get").mockRejectedValue(new Error("the store is away"));
  const before = log.lines.length;
  const response = await app.bot.dispatch({ ...caller, kind: "command", name: "ask", text });
  failing.mockRestore();
  expect(response.kind === "reply" && JSON.stringify(response.reply)).toMatch(/[0-9a-f]{8}/);
  expect(log.lines.slice(before).map(({ message }) => message)).toEqual(["a reply failed"]);
  await expectClean();
});

it("a question for the moderators is in the store while it waits there, and nowhere after", {
  timeout: 60_000,
}, async () => {
  const words = `${OWN_WORDS} stipends, who knows`;
  const submit = async (fields: Record<string, string>) =>
    answerTo(await app.bot.dispatch({ ...caller, kind: "submit", route: "v1:miss:draft:", fields }));
  const press = async (route: string) =>
    answerTo(await app.bot.dispatch({ ...caller, kind: "press", route, values: [], from: "private" }));
  const routeIn = (answer: string, action: string) => new RegExp(`v1:miss:${action}:[\\w-]+`).exec(answer)?.[0] ?? "";
  const inStore = async () => found((await written()).store);
  /** What was deleted is wiped from the files a second later. */
  const gone = () => expect.poll(inStore, { timeout: 10_000 }).toEqual([]);

  // With patient data it comes no further than the screen, whoever would read it.
  for (const { text } of PLANTED) await submit({ words: `${words} ${text}`, reply: "yes" });
  await expectClean();

  const dropped = await submit({ words, reply: "yes" });
  expect(await inStore()).toEqual([OWN_WORDS.toLowerCase()]);
  await press(routeIn(dropped, "drop"));
  await gone();

  const sent = await press(routeIn(await submit({ words, reply: "yes" }), "send"));
  expect(await inStore()).toEqual([OWN_WORDS.toLowerCase()]);
  const { logs, metrics, output: told } = await written();
  expect(found(logs + metrics + told)).toEqual([]);
  await press(routeIn(sent, "withdraw"));
  await gone();
  await expectClean();
});

it("would be found where it was written: the search sees logs, metrics, files and output", async () => {
  const { logs, metrics, store, files } = await written();
  expect(files).toContain("preceptor.sqlite");
  expect(files).toContain("preceptor.sqlite-wal");
  expect(logs).toContain("the store is away");
  expect(metrics).toMatch(/http_requests_total\{method="POST",route="\/dispatch",status="200"\} \d/);
  expect(store).toContain("identity:secret");
  expect(store).toMatch(/members:[\w-]{43}/);
  expect(found(`x ${OWN_WORDS} MRN 7739102846`)).toEqual(["7739102846", OWN_WORDS.toLowerCase()]);
});

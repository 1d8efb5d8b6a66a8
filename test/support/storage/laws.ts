/** What holds of every store, whatever the database. */
import { expect, it } from "vitest";
import { z } from "zod";
import { launch } from "./processes.ts";
import { type Bench, freshMember, freshNamespace, type Lab } from "./store.ts";

const HOUR = 3600_000;
const DAY = 24 * HOUR;
const note = z.strictObject({ text: z.string(), count: z.number().optional() });

/** `url`: the server, or nothing for SQLite. */
export function repositoryLaws(bench: Bench, url?: () => string): void {
  const lab = (): Promise<Lab> => bench.lab(url ? { url: url() } : {});

  it("keeps, overwrites, lists and deletes", async () => {
    const { store } = await lab();
    const notes = store.repository(freshNamespace(), note);
    expect(await notes.get("a")).toBeUndefined();
    const text = `"quotes" 'and' \\ back\nlines, %_ wildcards, ü 漢字 🩺 ${"long ".repeat(2000)}`;
    await notes.set("b", { text });
    await notes.set("a", { text: "first" });
    await notes.set("a", { text: "second", count: 2 });
    expect(await notes.get("b")).toEqual({ text });
    expect(await notes.entries()).toEqual([
      ["a", { text: "second", count: 2 }],
      ["b", { text }],
    ]);
    await notes.delete("a");
    await notes.delete("never-there");
    expect(await notes.keys()).toEqual(["b"]);
  });

  it("lists more rows than one call brings", async () => {
    const { store } = await lab();
    const notes = store.repository(freshNamespace(), note);
    await Promise.all(Array.from({ length: 1200 }, (_, n) => notes.set(`row-${n}`, { text: String(n) })));
    expect(new Set(await notes.keys()).size).toBe(1200);
  });

  it("refuses keys, namespaces and values that it could not give back", async () => {
    const { store } = await lab();
    const notes = store.repository(freshNamespace(), note);
    for (const key of ["", "a b", "ü", "a\n", "a'", "a%", "a*", "x".repeat(201)])
      await expect(notes.set(key, { text: "" })).rejects.toThrow("a key of");
    await notes.set("x".repeat(200), { text: "longest" });
    expect(await notes.keys()).toEqual(["x".repeat(200)]);
    for (const namespace of ["", "a_b", "A", "a:b", "x".repeat(21)])
      expect(() => store.repository(namespace, note)).toThrow("a namespace has");
    // @ts-expect-error: what a mistake elsewhere could hand over
    await expect(notes.set("a", { txt: "" })).rejects.toThrow();
    expect(await notes.get("a")).toBeUndefined();
  });

  it("keeps namespaces apart", async () => {
    const { store } = await lab();
    const name = freshNamespace();
    const [one, other] = [store.repository(name, note), store.repository(`${name}x`, note)];
    await one.set("a", { text: "one" });
    await other.set("a", { text: "other" });
    await one.set(`${name}:a`, { text: "a key that looks like a whole one" });
    expect(await one.keys()).toEqual(["a", `${name}:a`]);
    await one.delete("a");
    expect(await other.entries()).toEqual([["a", { text: "other" }]]);
    expect(await one.get(`${name}:a`)).toBeDefined();
  });

  it("updates: makes, changes, leaves and deletes", async () => {
    const { store, raw } = await lab();
    const name = freshNamespace();
    const notes = store.repository(name, note, { ttlMs: HOUR });
    expect(await notes.update("a", (current) => current ?? { text: "made" })).toEqual({ text: "made" });
    const before = await raw.read(`${name}:a`);
    expect(await notes.update("a", (current) => current)).toEqual({ text: "made" });
    expect(await raw.read(`${name}:a`)).toBe(before);
    expect(await notes.update("a", (current) => current && { ...current, count: 1 })).toEqual({
      text: "made",
      count: 1,
    });
    expect(await notes.update("a", () => undefined)).toBeUndefined();
    expect(await raw.read(`${name}:a`)).toBeUndefined();
    expect(await notes.update("a", () => undefined)).toBeUndefined();
    await expect(
      notes.update("a", () => {
        throw new Error("the change fails");
      }),
    ).rejects.toThrow("the change fails");
    expect(await notes.update("a", () => ({ text: "not stuck" }))).toEqual({ text: "not stuck" });
  });

  it("lists by a part of the key", async () => {
    const { store } = await lab();
    const [name, another] = [freshNamespace(), freshNamespace()];
    const notes = store.repository(name, note);
    for (const key of [`discord:7/a/${name}`, `discord:77/b/${name}`, "slack:T_7/c/me", "slack:TX7/d/me"])
      await notes.set(key, { text: key });
    await store.repository(another, note).set("discord:7/e", { text: "of another namespace" });
    const keysWith = async (part: string) => (await notes.entries(part)).map(([key]) => key).sort();
    expect(await keysWith("discord:7/")).toEqual([`discord:7/a/${name}`]);
    expect(await keysWith("slack:T_7/")).toEqual(["slack:T_7/c/me"]);
    // A part of the namespace is no part of the key.
    expect(await keysWith(name)).toEqual([`discord:7/a/${name}`, `discord:77/b/${name}`]);
    expect(await keysWith("nobody")).toEqual([]);
  });

  it("keeps what was updated as long as it says itself", async () => {
    const { store, clock } = await lab();
    const notes = store.repository(freshNamespace(), note, { ttlMs: DAY });
    const ttlOf = ({ count = 0 }: z.infer<typeof note>) => count * HOUR;
    await notes.update("a", () => ({ text: "two hours", count: 2 }), ttlOf);
    clock.forward(HOUR);
    expect(await notes.update("a", (current) => current && { ...current, count: 1 }, ttlOf)).toBeDefined();
    clock.forward(HOUR - 1);
    expect(await notes.get("a")).toBeDefined();
    clock.forward(1);
    expect(await notes.get("a")).toBeUndefined();
    await notes.set("b", { text: "for a day" });
    expect(await notes.update("b", (current) => current && { ...current, count: 0 }, ttlOf)).toBeUndefined();
    expect(await notes.keys()).toEqual([]);
  });

  it("loses no update within one process", async () => {
    const { store } = await lab();
    const numbers = store.repository(freshNamespace(), z.number());
    await Promise.all(Array.from({ length: 300 }, () => numbers.update("total", (current = 0) => current + 1)));
    expect(await numbers.get("total")).toBe(300);
  });

  it("loses no update of four processes", { timeout: 120_000 }, async () => {
    const { store, url: at } = await lab();
    const namespace = freshNamespace();
    const request = { action: "increment", url: at, namespace, times: 400 };
    const ends = await Promise.all(Array.from({ length: 4 }, () => launch(request).ended));
    expect(ends).toEqual(Array.from({ length: 4 }, () => ["done"]));
    expect(await store.repository(namespace, z.number()).get("total")).toBe(1600);
  });

  it("lets records go when their time is over", async () => {
    const { store, clock } = await lab();
    const notes = store.repository(freshNamespace(), note, { ttlMs: HOUR });
    await notes.set("hour", { text: "an hour" });
    await notes.set("day", { text: "a day" }, DAY);
    await notes.set("renewed", { text: "renewed" });
    clock.forward(HOUR - 1);
    expect(await notes.keys()).toEqual(["day", "hour", "renewed"]);
    await notes.update("renewed", (current) => current && { ...current });
    clock.forward(1);
    expect(await notes.get("hour")).toBeUndefined();
    expect(await notes.keys()).toEqual(["day", "renewed"]);
    expect(await notes.update("hour", (current) => current ?? { text: "anew" })).toEqual({ text: "anew" });
    clock.forward(DAY);
    expect(await notes.entries()).toEqual([]);
  });

  it.each([
    ["no JSON", "{broken"],
    ["no JSON", " "],
    ["no row", "null"],
    ["no row", '["a"]'],
    ["text: invalid_type", '{"value":{"text":7}}'],
    ["value: unrecognized_keys", '{"value":{"text":"secret words","more":1}}'],
  ])("sets a damaged row aside (%s: %s) and goes on", async (problem, text) => {
    const { store, raw, logged, clock } = await lab();
    const name = freshNamespace();
    const notes = store.repository(name, note);
    const mine = async () => (await store.problems()).filter(({ key }) => key.startsWith(`${name}:`));
    await notes.set("whole", { text: "whole" });
    for (const key of ["got", "listed", "updated"]) await raw.write(`${name}:${key}`, text, undefined);
    expect(await notes.get("got")).toBeUndefined();
    expect(await notes.update("updated", (current) => current ?? { text: "anew" })).toEqual({ text: "anew" });
    expect((await notes.keys()).sort()).toEqual(["updated", "whole"]);
    expect((await mine()).map(({ key }) => key).sort()).toEqual([`${name}:got`, `${name}:listed`, `${name}:updated`]);
    expect(await mine()).toContainEqual({ key: `${name}:got`, at: clock.now.toISOString(), problem });
    expect(await raw.read(`${name}:got`)).toBeUndefined();
    expect(logged.join()).toContain(`${name}:got`);
    expect(logged.join()).not.toContain(text.slice(0, 12).padEnd(4, "\n"));
    clock.forward(30 * DAY);
    expect(await mine()).toEqual([]);
  });

  it("answers a ping, and says when it cannot", async () => {
    const { store } = await lab();
    expect(await store.ping()).toBe(true);
    await store.close();
    expect(await store.ping()).toBe(false);
  });

  it("does not open for another secret", async () => {
    const { url: at } = await lab();
    await expect(bench.lab({ url: at, keySecret: "another-secret-that-is-long-enough" })).rejects.toThrow(
      /made with another MEMBER_KEY_SECRET.*Set the one/,
    );
  });
}

export function memberLaws(bench: Bench, url?: () => string): void {
  const lab = (): Promise<Lab> => bench.lab(url ? { url: url() } : {});
  const usedAt = new Date(0).toISOString();

  it("keeps what a member said, under a key that leads to nobody", async () => {
    const { store, raw, clock } = await lab();
    const member = freshMember();
    expect(await store.members.get(member)).toBeUndefined();
    expect(await store.members.update(member, () => undefined)).toBeUndefined();
    const at = clock.now.toISOString();
    await store.members.update(member, () => ({ profile: { credential: "np" }, steps: {}, usedAt }));
    await store.members.update(
      member,
      (record) => record && { ...record, steps: { "tell-chief": { state: "done", at } } },
    );
    const record = { profile: { credential: "np" }, steps: { "tell-chief": { state: "done", at } }, usedAt: at };
    expect(await store.members.get(member)).toEqual(record);
    expect(await store.members.update(member, () => undefined)).toEqual(record);
    const id = member.slice("discord:".length);
    expect(await raw.keysWith(id)).toEqual([]);
    expect(await raw.read(`members:${store.memberKey(member)}`)).not.toContain(id);
    expect(await store.members.export(member)).toEqual([
      { kind: "members", until: new Date(clock.now.getTime() + 180 * DAY).toISOString(), record },
    ]);
  });

  it("keeps it 180 days from the last use, and notes a use once a day", async () => {
    const { url: at, store, raw, clock } = await lab();
    const member = freshMember();
    const key = `members:${store.memberKey(member)}`;
    await store.members.update(member, () => ({ profile: { level: 3 }, steps: {}, usedAt }));
    const first = await raw.read(key);
    clock.forward(DAY - 1);
    await store.members.get(member);
    expect(await raw.read(key)).toBe(first);
    clock.forward(1);
    await store.members.get(member);
    // Noted after the answer: closing waits for it.
    await store.close();
    const later = await bench.lab({ url: at });
    later.clock.now = clock.now;
    expect(await later.raw.read(key)).not.toBe(first);
    later.clock.forward(180 * DAY - 1);
    expect(await later.store.exportMember(member)).toHaveLength(1);
    later.clock.forward(1);
    expect(await later.store.members.get(member)).toBeUndefined();
    expect(await later.store.members.export(member)).toBeNull();
  });

  it("forgets everything under one member, in every namespace, and nobody else", async () => {
    const { store, raw } = await lab();
    const [member, other] = [freshMember(), freshMember()];
    const record = () => ({ profile: {}, steps: {}, usedAt });
    const name = freshNamespace();
    const notes = store.repository(name, note);
    for (const one of [member, other]) {
      await store.members.update(one, record);
      await notes.set(`discord:5/${store.memberKey(one)}/1`, { text: "a reply awaited" });
      await raw.write(`${name}:${store.memberKey(one)}`, "damaged", undefined);
      await notes.get(store.memberKey(one));
    }
    expect((await store.exportMember(member)).map(({ kind }) => kind)).toEqual(["members", "quarantine", name].sort());
    expect(await store.forgetMember(member)).toBe(3);
    expect(await raw.keysWith(store.memberKey(member))).toEqual([]);
    expect(await store.exportMember(member)).toEqual([]);
    expect(await store.exportMember(other)).toHaveLength(3);
    expect(await store.forgetMember(member)).toBe(0);
  });

  it("keeps installations sealed, one for each workspace or organization, until they are removed", async () => {
    const { store, raw } = await lab();
    interface Installation {
      team?: { id: string };
      enterprise?: { id: string };
      isEnterpriseInstall?: boolean;
      bot: { token: string };
    }
    const id = freshNamespace().toUpperCase();
    const installations = store.installations<Installation>();
    const team = { team: { id: `T${id}` }, enterprise: { id: `E${id}` }, bot: { token: "xoxb-not-a-token" } };
    const all = { enterprise: { id: `E${id}` }, isEnterpriseInstall: true, bot: { token: "xoxb-not-one-either" } };
    const ofTeam = { teamId: `T${id}`, enterpriseId: `E${id}`, isEnterpriseInstall: false };
    const ofAll = { teamId: undefined, enterpriseId: `E${id}`, isEnterpriseInstall: true };
    await expect(installations.fetchInstallation(ofTeam)).rejects.toThrow("not installed");
    await installations.storeInstallation(team);
    await installations.storeInstallation(all);
    expect(await installations.fetchInstallation(ofTeam)).toEqual(team);
    expect(await installations.fetchInstallation(ofAll)).toEqual(all);
    const key = `installations:team|T${id}`;
    const row = (await raw.read(key)) ?? "";
    expect(row).toContain("sealed");
    expect(row).not.toContain("xoxb");
    // A row moved to another workspace does not open there.
    await raw.write(`installations:enterprise|E${id}`, row, undefined);
    await expect(installations.fetchInstallation(ofAll)).rejects.toThrow("Install the bot there again");
    await installations.deleteInstallation(ofTeam);
    await expect(installations.fetchInstallation(ofTeam)).rejects.toThrow("not installed");
    expect(await raw.read(key)).toBeUndefined();
  });
}

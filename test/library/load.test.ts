import { describe, expect, it } from "vitest";
import { inlineText, textKeys } from "../../src/bot/index.ts";
import { loadLibrary, readContent, withFiles } from "../../src/library/index.ts";
import { answerFile, base, cautionFile, contentFolder, loadWith, TODAY, told } from "../support/content.ts";

describe("loadLibrary", () => {
  it("reads a small folder without a single problem", async () => {
    const folder = await contentFolder({
      "README.md": "# Guide",
      ".DS_Store": "x",
      "answers/pay/.residents.md.swp": "x",
    });
    const { library, problems } = await loadLibrary({ dir: folder.dir, today: TODAY });
    await folder.remove();
    expect(told(problems)).toEqual([]);
    expect([...(library?.answers.keys() ?? [])]).toEqual(["hipaa/made-up-cases", "pay/residents"]);
    expect(library?.topics.size).toBe(14);
    expect(Object.keys(library?.messages ?? {})).toEqual(Object.keys(textKeys));
    expect(library?.version).toMatch(/^[0-9a-f]{8}$/);
  });

  it("fills an answer from its file, its topic and its figures", async () => {
    const { library } = await loadWith();
    const answer = library?.answers.get("pay/residents");
    expect(answer).toMatchObject({
      topic: "pay",
      title: "What residents are paid",
      reviewed: "2026-11-01",
      reviewedBy: "project",
      due: "2027-01-30",
      owner: "project",
      risk: "normal",
      file: "answers/pay/residents.md",
    });
    expect(inlineText(answer?.short ?? [])).toBe(
      "One page lists $90-140/hr (reported by Job Board, May 2026, not confirmed).",
    );
    expect(answer?.figures.map((figure) => figure.id)).toEqual(["pay.residents", "pay.wage-base"]);
  });

  it("prints a source in bold with its date and interest", async () => {
    const { library } = await loadWith({
      "answers/pay/residents.md": answerFile({ body: "{@survey-2025} gives a mean. Ask." }),
    });
    expect(library?.answers.get("pay/residents")?.short).toEqual([
      { type: "strong", children: [{ type: "text", value: "Survey House" }] },
      { type: "text", value: " (Dec 2025; a staffing firm that places trainers) gives a mean. Ask." },
    ]);
    expect(library?.answers.get("pay/residents")?.sources.map((source) => source.id)).toEqual([
      "board-2026",
      "survey-2025",
    ]);
  });

  it("leaves braces in code alone", async () => {
    const { library } = await loadWith({
      "answers/pay/residents.md": answerFile({ body: "Type `{pay.residents}` there." }),
    });
    expect(inlineText(library?.answers.get("pay/residents")?.short ?? [])).toBe("Type {pay.residents} there.");
  });

  it("takes the review date and owner of the answer before those of the topic", async () => {
    const data = "sources: [board-2026]\nowner: gme\nreview-every: 30d\nrisk: high";
    const { library } = await loadWith({ "answers/pay/residents.md": answerFile({ data }) });
    expect(library?.answers.get("pay/residents")).toMatchObject({ owner: "gme", due: "2026-12-01", risk: "high" });
  });

  it("reads cautions, redirects and phrasings where they stand", async () => {
    const { library } = await loadWith({
      "cautions/visa-j1.md": cautionFile(
        "severity: stop\norder: 10\nwhen:\n  - {authorization: [j1]}\nwords: |\n  J1|j-1 visa\nprofile-topics: [pay]",
      ),
      "redirects.yaml":
        "salaries:\n  title: Salaries\n  line: Not covered. See a **survey**.\n  asks: |\n    hospitalist salary\n",
      "phrasings/pay.yaml": "pay/residents:\n  - senior trainee money\nresidents:\n  - other\n".replace(
        "residents:\n  - other\n",
        "",
      ),
    });
    expect(library?.cautions.get("visa-j1")).toMatchObject({
      severity: "stop",
      words: [[["j1", "j-1"], ["visa"]]],
      when: [{ authorization: ["j1"] }],
    });
    expect(library?.redirects.get("salaries")?.asks).toEqual(["hospitalist salary"]);
    expect(library?.phrasings.get("pay/residents")).toEqual(["senior trainee money"]);
  });

  it("follows renamed answers", async () => {
    const { library } = await loadWith({
      "answers/pay/residents.md": answerFile({ data: "sources: [board-2026]\nwas: [pay/trainees]" }),
    });
    expect(library?.renamed.get("pay/trainees")).toBe("pay/residents");
  });

  it("gives a library that nobody can change", async () => {
    const { library } = await loadWith();
    const answers = library?.answers as Map<string, unknown>;
    expect(() => answers.clear()).toThrow(/frozen/);
    expect(Object.isFrozen(library?.answers.get("pay/residents")?.short[0])).toBe(true);
    expect(Object.isFrozen(library?.figures.get("pay.residents")?.source)).toBe(true);
  });

  it("changes its version with any file, and only then", async () => {
    const versions = [await loadWith(), await loadWith(), await loadWith({ "guides/first-week.md": "hello\n" })].map(
      (loaded) => loaded.library?.version,
    );
    expect(versions[0]).toBe(versions[1]);
    expect(versions[2]).not.toBe(versions[0]);
  });

  it("runs the rules of the app only on a library that is right, and the text rules on all that was written", async () => {
    const rule = () => [
      { file: "answers/pay/residents.md", line: 1, message: "does not fit Discord", severity: "error" as const },
    ];
    const refused = await loadWith({}, { rules: [rule] });
    expect(refused.library).toBeNull();
    expect(told(refused.problems)).toEqual(["error answers/pay/residents.md:1: does not fit Discord"]);
    const heard: string[] = [];
    const textRules = [
      (text: string) => {
        heard.push(text);
        return text.includes("MRN") ? [{ message: "holds a record number", severity: "error" as const }] : [];
      },
    ];
    const { problems } = await loadWith(
      { "answers/pay/residents.md": answerFile({ body: "First.\n\nSecond.\n\n- One\n- MRN here" }) },
      { textRules },
    );
    expect(told(problems).filter((line) => line.startsWith("error"))).toEqual([
      "error answers/pay/residents.md:19: holds a record number",
    ]);
    expect(heard).toEqual(
      expect.arrayContaining(["What residents are paid", "trainee pay", "Pay report", "Resident, PGY-3 and up"]),
    );
  });

  it("checks a draft in memory against the files of a folder", async () => {
    const folder = await contentFolder();
    const files = withFiles(await readContent(folder.dir), { "answers/pay/new.md": "no data" });
    await folder.remove();
    const { library, problems } = await loadLibrary({ files, today: TODAY });
    expect(library).toBeNull();
    expect(told(problems)[0]).toMatch(/^error answers\/pay\/new\.md:1: the file must begin with its data/);
  });

  it("tells every problem at once, sorted by file and line", async () => {
    const { problems } = await loadWith({
      "answers/pay/residents.md": answerFile({
        data: "sorces: [x]\nfigures: [pay.resident]",
        body: "See {pay.nobody}.\n\n## More",
      }),
      "sources.yaml": `${base["sources.yaml"]}third: {title: x}\n`,
    });
    const files = problems.map((problem) => problem.file);
    expect(files).toEqual([...files].sort());
    expect(told(problems).filter((line) => line.startsWith("error"))).toHaveLength(7);
  });

  it("loads some hundred answers", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => {
        const words = Array.from({ length: 40 }, (__, at) => `w${index}x${at}`).join(" ");
        return [
          `answers/tasks/t${index}.md`,
          answerFile({ asks: ["a", "b", "c"].map((way) => `${way} ${index}`), body: `Short.\n\n${words}` }),
        ];
      }),
    );
    const { library, problems } = await loadWith(many);
    expect(library?.answers.size).toBe(302);
    expect(problems.filter((problem) => problem.message.includes("nearly the same"))).toEqual([]);
  });

  it("reads the vocabulary with what it implies and what it excludes", async () => {
    const extra = `specialty:\n  pediatric-pharmacy:\n    title: Pediatric pharmacy\n    words: [peds pharmacist]\n    not: [pharmacy tech]\n    implies: {credential: pharmacist}\nsynonyms:\n  attg: attending\n`;
    const { library, problems } = await loadWith({ "vocabulary.yaml": base["vocabulary.yaml"] + extra });
    expect(told(problems)).toEqual([]);
    expect(library?.vocabulary.groups.specialty.get("pediatric-pharmacy")).toEqual({
      id: "pediatric-pharmacy",
      title: "Pediatric pharmacy",
      words: ["peds pharmacist"],
      person: [],
      weak: [],
      not: ["pharmacy tech"],
      implies: { credential: ["pharmacist"] },
    });
    expect(library?.vocabulary.synonyms.get("attg")).toBe("attending");
  });
});

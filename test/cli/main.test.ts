import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { workbookBytes, zipParts } from "../support/xlsx";
import { faultsOf } from "../workbooks/xlsx/write/structure";
import { structureLocked } from "../workbooks/xlsx/write/written";
import { call, parsed, rowXml, writePlan, type PlanRows } from "./calling";

const SAMPLES = join(__dirname, "../workbooks/samples");

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "keikaku-"));
});
afterEach(() => rm(folder, { recursive: true }));

describe("read", () => {
  it("says what the plan is", async () => {
    const { code, out } = await call("read", sample("plan-side-by-side"));
    expect(code).toBe(0);
    for (const said of ["平成31年度", "市民自治推進課", "8 件", "234,908 千円", "19 行"]) {
      expect(out).toContain(said);
    }
  });

  it("shows the aims, and each project with its lanes in words", async () => {
    const { out } = await call("read", sample("plan-side-by-side"));
    expect(out).toMatch(/施策のねらい\n {2}1 多様な形態による/);
    expect(out).toMatch(/^4 +市民参加推進・啓発事業 +3 +現状維持 +市 +政策的事業 +1,140$/m);
    expect(out).toMatch(/^2 +市民活動団体との協働事業の推進 .* -$/m);
    expect(out).toContain("    4月 新採用職員研修、7月 新採用職員研修、10月 職員研修\n");
    const { out: english } = await call("read", sample("plan-side-by-side"), "--lang", "en");
    expect(english).toMatch(/^Priority +Project +Aim +Direction +Operator +Nature +Budget$/m);
    expect(english).toContain("April to March 施設利用状況調査");
  });

  it("shows only columns that the plan fills, and the year of what lies beyond the plan's", async () => {
    const file = await writePlan(
      folder,
      [
        [1, "防災訓練", "令和8年6月", "未定"],
        [2, "見守り活動", "4月～9月", 300],
      ],
      ["優先順位", "事業名", "実施時期", "予算額（千円）"]
    );
    const { out } = await call("read", file);
    expect(out).toMatch(/^優先順位 +事業名 +予算額$/m);
    expect(out).toMatch(/^1 +防災訓練 +読めない\n {4}令和8年度（2026年度） 6月/m);
  });

  it("speaks English when asked to", async () => {
    const { out } = await call("read", sample("plan-side-by-side"), "--lang", "en");
    expect(out).toContain("234,908 thousand yen");
    expect(out).toContain("19 lanes");
  });

  it.each(["plan-side-by-side", "plan-two-sheets"])("prints %s as expected", async (name) => {
    const { code, out } = await call("read", sample(name), "--json");
    const expected: unknown = JSON.parse(
      await readFile(join(SAMPLES, `${name}.expected.json`), "utf8")
    );
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ plans: [expected] });
  });

  it("names no sum for a plan in which no project says what it costs", async () => {
    const headings = ["優先順位", "事業名", "方向性"];
    const file = await writePlan(
      folder,
      [
        [1, "防災訓練", "継続"],
        [2, "見守り活動", "拡充"],
      ],
      headings
    );
    const { out } = await call("read", file);
    expect(out).toMatch(/予算額\s+（記載なし）/);
    expect(out).not.toContain("0 千円");
  });

  it("picks a plan by its name or number, and names the plans where there is no such one", async () => {
    const file = sample("plan-side-by-side");
    expect((await call("read", file, "--plan", "1")).code).toBe(0);
    expect((await call("read", file, "--plan", "市民自治推進課")).code).toBe(0);
    const { code, err } = await call("read", file, "--plan", "福祉総務課");
    expect(code).toBe(2);
    expect(err).toContain("1 市民自治推進課");
  });
});

describe("check", () => {
  it("prints findings with their cells, and succeeds where none is an error", async () => {
    const { code, out } = await call("check", sample("plan-side-by-side"));
    expect(code).toBe(0);
    expect(out).toContain("業務計画!D33");
    expect(out).toContain("エラー 0");
  });

  it("prints findings as JSON in the order of plan, sheet and cell", async () => {
    const { out } = await call("check", sample("plan-side-by-side"), "--json");
    const { findings } = parsed(out);
    expect(findings).toContainEqual(
      expect.objectContaining({
        rule: "budget-outlier",
        severity: "info",
        plan: "市民自治推進課",
        project: "5",
        cell: "業務計画!D33",
      })
    );
    const rows = findings.map(({ cell }) => Number(/\d+$/.exec(String(cell))?.[0]));
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
  });

  it("ends with 1 where there is an error", async () => {
    const file = await planFile([
      [1, "避難所の整備", 500],
      [1, "消防団の支援", 300],
    ]);
    const { code, out } = await call("check", file);
    expect(code).toBe(1);
    expect(out).toContain("priority-duplicate");
  });
});

describe("build", () => {
  it("writes a workbook with the three sheets and leaves the input as it was", async () => {
    const input = sample("plan-side-by-side");
    const before = await readFile(input);
    const output = join(folder, "out.xlsx");
    const { code, out } = await call("build", input, "-o", output);
    expect(code).toBe(0);
    expect(out).toContain("スケジュール表、集計、事業一覧");
    expect(out).toContain(output);
    expect(await readFile(input)).toEqual(before);
    const again = await call("read", output, "--json");
    expect(parsed(again.out).plans).toEqual(
      parsed((await call("read", input, "--json")).out).plans
    );
  });

  it("builds the same again from what it built", async () => {
    const [first, second] = [join(folder, "first.xlsx"), join(folder, "second.xlsx")];
    await call("build", sample("plan-two-sheets"), "-o", first);
    await call("build", first, "-o", second);
    expect(await readFile(second)).toEqual(await readFile(first));
  });

  it("adds the findings on a sheet when asked, and draws that sheet again from then on", async () => {
    const [first, second] = [join(folder, "first.xlsx"), join(folder, "second.xlsx")];
    const asked = await call("build", sample("plan-two-sheets"), "-o", first, "--findings");
    expect(asked.out).toContain("スケジュール表、集計、事業一覧、検証結果");
    expect((await call("build", first, "-o", second)).out).toContain("検証結果");
    expect(await readFile(second)).toEqual(await readFile(first));
  });

  it("lists what is found in all plans on that sheet, also where one alone is drawn", async () => {
    const title = ["令和7年度 環境課 業務計画"];
    const others = { 環境課: [title, [], HEADINGS, [1, "ごみ減量", "未定"]] };
    const file = await writePlan(folder, [[1, "避難所の整備", "未定"]], HEADINGS, others);
    const output = join(folder, "out.xlsx");
    await call("build", file, "-o", output, "--plan", "1", "--findings");
    const text = strFromU8(unzipSync(await readFile(output))["xl/worksheets/sheet6.xml"] ?? NONE);
    expect(text).toContain("検証結果");
    expect(text).toContain("「避難所の整備」の予算額");
    expect(text).toContain("「ごみ減量」の予算額");
  });

  it("names the way out where the structure is locked, and goes it when asked", async () => {
    const input = join(folder, "locked.xlsx");
    await writeFile(input, structureLocked(await readFile(sample("plan-side-by-side"))));
    const output = join(folder, "out.xlsx");
    const refused = await call("build", input, "-o", output);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain("--separate");
    expect(await readdir(folder)).toEqual(["locked.xlsx"]);

    const { code, out } = await call("build", input, "-o", output, "--separate", "--findings");
    expect(code).toBe(0);
    expect(out).toContain("スケジュール表、集計、事業一覧、検証結果");
    expect(faultsOf(await readFile(output))).toEqual([]);
    expect((await call("read", output)).err).toContain("業務計画が見つかりません");
  });

  it("writes although there are errors, and ends with 1", async () => {
    const file = await planFile([
      [1, "避難所の整備", "未定"],
      [2, "消防団の支援", 300],
    ]);
    const output = join(folder, "out.xlsx");
    expect((await call("build", file, "-o", output)).code).toBe(1);
    expect((await readFile(output)).length).toBeGreaterThan(0);
  });

  it("keeps the input as .bak where it writes over it", async () => {
    const file = await planFile([[1, "避難所の整備", 500]]);
    const before = await readFile(file);
    const { out } = await call("build", file, "-o", file);
    expect(out).toContain("plan.xlsx.bak");
    expect(await readFile(`${file}.bak`)).toEqual(before);
    expect(await readFile(file)).not.toEqual(before);
  });

  it("never puts sheets alone in the plan's place, by whatever name it goes", async () => {
    const file = await planFile([[1, "避難所の整備", 500]]);
    const before = await readFile(file);
    await symlink(file, join(folder, "link.xlsx"));
    const { code } = await call("build", file, "-o", join(folder, "link.xlsx"), "--separate");
    expect(code).toBe(3);
    expect(await readFile(file)).toEqual(before);
  });

  it("says that the output is a folder, by the output's name", async () => {
    const file = await planFile([[1, "避難所の整備", 500]]);
    await mkdir(join(folder, "out.xlsx"));
    const { code, err } = await call("build", file, "-o", join(folder, "out.xlsx"));
    expect(code).toBe(2);
    expect(err).toContain("out.xlsx」はフォルダーです");
  });

  it.each([
    ["there is no such folder", "none"],
    ["the folder is a file", "plan.xlsx"],
  ])("writes nothing where %s, and says so in a sentence", async (_, parent) => {
    const file = await planFile([[1, "避難所の整備", 500]]);
    for (const more of [[], ["--separate"]]) {
      const output = join(folder, parent, "out.xlsx");
      const { code, err } = await call("build", file, "-o", output, ...more);
      expect(code).toBe(2);
      expect(err).toContain("書き込めません");
      expect(await readdir(folder)).toEqual(["plan.xlsx"]);
    }
  });
});

describe("bad input is one clear sentence and exit 2", () => {
  const cases: readonly (readonly [name: string, said: string, bytes: () => Uint8Array])[] = [
    ["text", "Excel ブックではありません", () => new TextEncoder().encode("優先順位,事業名\n")],
    ["truncated", "途中で切れています", () => plain().slice(0, 900)],
    ["another zip", "Excel ブックではありません", () => zipParts({ mimetype: "application/zip" })],
    [
      "doctype",
      "DOCTYPE",
      () => workbookBytes({ sheets: [{ name: "計画", xml: "<!DOCTYPE x><worksheet/>" }] }),
    ],
    ["no plan", "業務計画が見つかりません", plain],
  ];

  it.each(cases)("%s: %s", async (_, said, bytes) => {
    const file = join(folder, "bad.xlsx");
    await writeFile(file, bytes());
    const { code, out, err } = await call("read", file);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(said);
    expect(err).not.toMatch(/\bat .*:\d+|Error:/);
  });

  it("no such file, and a folder", async () => {
    expect((await call("read", join(folder, "none.xlsx"))).err).toContain("見つかりません");
    expect((await call("read", folder)).err).toContain("フォルダーです");
  });

  it("a workbook without a plan is told where it came nearest to one", async () => {
    const file = await planFile([], ["No.", "事業名", "担当"]);
    const { code, err } = await call("read", file);
    expect(code).toBe(2);
    expect(err).toMatch(/見つかった見出し: .*事業名[\s\S]*「■表」にその見出し/);
  });
});

test("a wrong call says what is wrong and where help is, and ends with 3", async () => {
  const { code, err } = await call("draw", "plan.xlsx");
  expect(code).toBe(3);
  expect(err).toContain("draw");
  expect(err).toContain("--help");
});

test("help names every command in the language asked for", async () => {
  for (const language of ["ja", "en"]) {
    const { code, out } = await call("--help", "--lang", language);
    expect(code).toBe(0);
    for (const command of ["keikaku read", "keikaku check", "keikaku build"]) {
      expect(out).toContain(command);
    }
  }
});

const HEADINGS = ["優先順位", "事業名", "予算額（千円）"];
const NONE = new Uint8Array();
const sample = (name: string) => join(SAMPLES, `${name}.xlsx`);
function plain(): Uint8Array {
  return workbookBytes({ sheets: [{ name: "メモ", rows: rowXml(1, ["買い物"]) }] });
}

function planFile(rows: PlanRows, headings?: readonly string[]): Promise<string> {
  return writePlan(folder, rows, headings);
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../src/reading/read-workbook";
import type { Finding } from "../../src/rules/rule";
import { runRules } from "../../src/rules/run";
import { DEFAULT_SETTINGS } from "../../src/settings/settings";
import { cellName } from "../../src/sheet/address";
import { ruleSentence } from "../../src/text/rules";
import { openXlsx } from "../../src/workbooks/xlsx/xlsx-workbook";

async function judge(name: string): Promise<readonly Finding[]> {
  const path = join(__dirname, "../workbooks/samples", name);
  const workbook = openXlsx(new Uint8Array(readFileSync(path)), name);
  const survey = await workbook.survey();
  const { plans } = await readWorkbook({ survey, lookCloser: (looks) => workbook.look(looks) });
  return runRules({ plans, survey, generated: [] }, DEFAULT_SETTINGS);
}

const shown = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ severity, rule, cell }) => `${severity} ${rule} ${cell ? cellName(cell) : "-"}`);

describe("the sample workbooks", () => {
  it("side by side: what is worth saying, and no more", async () => {
    expect(shown(await judge("plan-side-by-side.xlsx"))).toEqual([
      "info term-variant A7",
      "info term-variant A7",
      "info aim-unfunded A10",
      "warning schedule-missing G15",
      "info budget-outlier D33",
      "info era-superseded G34",
      "info era-superseded G39",
      "warning unencodable-character G42",
    ]);
  });

  it("on two sheets: each project without a schedule, and the basis of the budget", async () => {
    expect(shown(await judge("plan-two-sheets.xlsx"))).toEqual([
      "info budget-basis-missing G3",
      "warning schedule-missing B4",
      "warning schedule-missing B5",
      "warning schedule-missing B6",
      "info budget-outlier G8",
      "info aim-unfunded A2",
      "info era-superseded C10",
      "info era-superseded C15",
      "warning unencodable-character C18",
    ]);
  });

  it("as pasted: text amounts and inferred owners once for the whole plan", async () => {
    expect(shown(await judge("plan-as-pasted.xlsx"))).toEqual([
      "info term-variant A20",
      "info term-variant A20",
      "info budget-basis-missing D26",
      "warning budget-text-number D28",
      "info aim-unfunded A36",
      "warning schedule-missing A40",
      "info budget-outlier D51",
      "warning lane-owner-inferred A67",
      "info era-superseded A74",
      "info month-count A77",
      "info era-superseded A79",
      "warning unencodable-character A82",
    ]);
  });

  it("say the share, the years and the usual form in words", async () => {
    const said = (await judge("plan-side-by-side.xlsx"))
      .map(({ message }) => ruleSentence(message, "ja"))
      .join("\n");
    expect(said).toContain("69.7%");
    expect(said).toContain("「取組」5、「取り組み」1");
    expect(said).toContain("「在り方」2、「あり方」1");
    expect(said).toContain("令和3～6年度（2021–2024）");
    expect(said).toContain("「単」（U+5358）に直してください");
  });
});

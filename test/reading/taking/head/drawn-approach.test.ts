import { readWorkbook } from "../../../../src/reading/read-workbook";
import { surveyOf, type SheetRows } from "../../../support/survey";

const LINES = ["商店街と共ににぎわいをつくる。", "観光の魅力を高める。"];

/** The approach of a plan with one text box that begins in the row named, counted from 0. */
async function approach(text: string, row: number, title = "") {
  const table: SheetRows = [
    ["令和7年度 商工観光課 業務計画"],
    [],
    [title],
    ...Array.from({ length: 6 }, () => []),
    ["番号", "事業名", "予算額（千円）"],
    [1, "創業支援事業", 500],
    [2, "商店街振興事業", 800],
  ];
  const at = { row, column: 0, intoRow: 0.2, intoColumn: 0.1 };
  const { plans } = await readWorkbook({
    survey: surveyOf({ 計画: table }),
    lookCloser: (looks) => {
      const box = { name: "", kind: "shape" as const, form: "rect", text, from: at, to: at };
      return Promise.resolve(looks.map(({ area }) => ({ area, shapes: [box] })));
    },
  });
  return plans[0]?.plan.approach;
}

describe("an approach in a text box", () => {
  it.each([
    ["its title", `【取組方針】\n${LINES.join("\n")}`, ""],
    ["lines as Excel ends them", `取り組み方針\r${LINES.join("\r")}`, ""],
    ["its title in a cell above", LINES.join("\n"), "１　取組方針"],
  ])("is read with %s", async (_what, text, title) => {
    expect(await approach(text, 3, title)).toEqual(LINES);
  });

  it.each([
    ["says something else", "記入上の注意\n黄色の欄に入力してください。", 3, ""],
    ["stands far below the title", LINES.join("\n"), 8, "取組方針"],
  ])("is none that %s", async (_what, text, row, title) => {
    expect(await approach(text, row, title)).toEqual([]);
  });

  it("gives way to one in cells", async () => {
    expect(await approach(LINES.join("\n"), 3, "取組方針：防災に努める。")).toEqual([
      "防災に努める。",
    ]);
  });
});

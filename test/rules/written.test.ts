import { readWorkbook } from "../../src/reading/read-workbook";
import { everyText } from "../../src/rules/shared/written";
import { cellName } from "../../src/sheet/address";
import { sheetText } from "../support/sheet-text";

/** The texts of the only plan's projects, with their cells. */
async function textsOf(rows: string): Promise<readonly string[]> {
  const { survey: sheet } = sheetText("計画", `令和8年度　市民課　業務計画\n|${rows}`);
  const survey = {
    name: "",
    isStructureProtected: false,
    sheets: [sheet],
    generated: [],
    sheetNames: ["計画"],
  };
  const { plans } = await readWorkbook({
    survey,
    lookCloser: (looks) => Promise.resolve(looks.map(({ area }) => ({ area }))),
  });
  return plans.flatMap((plan) =>
    everyText(plan, survey).flatMap(({ field: { cell, text }, project }) =>
      cell && project ? `${cellName(cell)} ${text}` : []
    )
  );
}

it("judges every cell of a text that goes on over several rows", async () => {
  expect(
    await textsOf(`
      優先順位 | 事業名 | 予算額 | 事業内容
      1 | 相談窓口 | 100 | 窓口を広げ、
      ^ | ^ | ^ | 待ち時間を短くし、
      ^ | ^ | ^ | 案内を増やす。
      2 | 広報 | 200 | 冊子を配る。
    `)
  ).toEqual([
    "B4 相談窓口",
    "D4 窓口を広げ、",
    "D5 待ち時間を短くし、",
    "D6 案内を増やす。",
    "B7 広報",
    "D7 冊子を配る。",
  ]);
});

it("judges no cell below that isn't the text's own", async () => {
  expect(
    await textsOf(`
      優先順位 | 事業名 | 方向性
      ^ | 事業内容 | 予算額
      1 | 相談窓口 | 継続
      ^ | 窓口を広げる。 | 100
      2 | 広報 | 継続
      ^ | 冊子を配る。 | 200
    `)
  ).toEqual(["B5 相談窓口", "B6 窓口を広げる。", "B7 広報", "B8 冊子を配る。"]);
});

import { readSheets } from "../../../support/reading";

describe("what is no plan", () => {
  it("is said with the headings that were known and those that weren't there", async () => {
    const { plans, nearest } = await readSheets({
      名簿: [
        ["番号", "氏名", "方向性"],
        [1, "山田", "継続"],
      ],
    });
    expect(plans).toEqual([]);
    expect(nearest).toMatchObject({ found: ["番号", "方向性"], missing: ["事業名", "予算額"] });
  });

  it.each([
    [
      "a list of purchases",
      [
        ["No", "品名", "金額"],
        [1, "コピー用紙", 500],
      ],
    ],
    [
      "a work breakdown",
      [
        ["No", "タスク", "開始日", "終了日"],
        [1, "設計", "4/1", "4/30"],
      ],
    ],
    ["an empty sheet", []],
  ])("%s", async (_, rows) => {
    const { plans } = await readSheets({ Sheet1: rows });
    expect(plans).toEqual([]);
  });
});

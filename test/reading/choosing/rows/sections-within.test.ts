import { readText } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

const read = async (rows: string): Promise<readonly string[]> => {
  const { plans } = await readText({ 計画: `令和7年度　市民課　業務計画\n${rows}` });
  return plans.flatMap(briefProjects);
};

describe("a row that could be a section's title", () => {
  it.each(["重点事業", "主要事業 | < | < | <", "スケジュール"])(
    "heads projects where the table goes on below it: %s",
    async (row) => {
      expect(
        await read(`
          No | 事業名 | 予算額（千円） | 方向性
          1 | 窓口改革 | 100 | 拡充
          2 | 証明書の発行 | 200 | 継続
          ${row}
          3 | 相談室の整備 | 300 | 縮小
          4 | 庁舎の修繕 | 400 | 継続
        `)
      ).toEqual(["1 窓口改革 100", "2 証明書の発行 200", "3 相談室の整備 300", "4 庁舎の修繕 400"]);
    }
  );

  it("ends the table where something else stands below it", async () => {
    expect(
      await read(`
        No | 事業名 | 予算額（千円） | 方向性
        1 | 窓口改革 | 100 | 拡充
        2 | 証明書の発行 | 200 | 継続
        施策のねらい
        1 | 待ち時間を短くする
        2 | 手続きを減らす
      `)
    ).toEqual(["1 窓口改革 100", "2 証明書の発行 200"]);
  });
});

import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";

/** The lanes of three projects, told by a column of names or keys. */
const lanesBelow = async (
  heading: string,
  ids: readonly string[],
  told: readonly string[]
): Promise<readonly string[]> => {
  const items = ["募集", "審査", "交付", "測量", "工事", "検査"];
  const { plans } = await readText({
    計画: `
      令和7年度 企画政策課 業務計画
      ${heading === "事業名" ? "番号" : heading} | 事業名 | 予算額（千円） | 方向性
      ${ids[0] ?? ""} | 移住体験ツアー | 1850 | 改善
      ${ids[1] ?? ""} | 公園の整備 | 9900 | 新規
      ${ids[2] ?? ""} | 行政評価 | 120 | 継続
      |
      スケジュール
      ${heading} | 内容 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
      ${items.map((item, at) => `${told[at] ?? ""} | ${item} | | | ● | | |`).join("\n")}
    `,
  });
  return plans.flatMap(briefLanes);
};

const OWNED = [1, 1, 1, 2, 2, 3];

it.each(["〃", "同上"])("a lane is of the project above where it says %s", async (ditto) => {
  expect(
    await lanesBelow(
      "事業名",
      ["1", "2", "3"],
      ["移住体験ツアー", ditto, ditto, "公園の整備", ditto, "行政評価"]
    )
  ).toEqual(
    ["1 募集", "1 審査", "1 交付", "2 測量", "2 工事", "3 検査"].map((lane) => `${lane} 2025-06`)
  );
});

it("lanes below are tied by keys under the heading that the projects have over theirs", async () => {
  const ids = ["ア", "イ", "ウ"];
  expect(
    await lanesBelow(
      "標識",
      ids,
      OWNED.map((owner) => ids[owner - 1] ?? "")
    )
  ).toEqual(
    ["ア 募集", "ア 審査", "ア 交付", "イ 測量", "イ 工事", "ウ 検査"].map(
      (lane) => `${lane} 2025-06`
    )
  );
});

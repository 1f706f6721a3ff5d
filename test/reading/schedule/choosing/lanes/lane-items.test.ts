import { readText } from "../../../../support/sheet-text";
import { briefLanes } from "../../../offices/tell";

it("names no lane by what only says that it is a schedule", async () => {
  const form = (number: number, name: string, months: string): string => `
    事業番号 | ${number} | 事業名 | ${name}
    予算額（千円） | 3300 | 方向性 | 継続
    課題 | 担い手の不足 | < | <
    スケジュール | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
    ^ | ${months}
    |`;
  const { plans } = await readText({
    個票: `
      令和7年度　生涯学習課　事業計画　個票
      |
      ${form(1, "公民館講座", "| ○ | | 開講 | |")}
      ${form(2, "学校開放", "→ | → | → | | |")}`,
  });
  expect(plans.flatMap(briefLanes)).toEqual(["1  2025-05, 開講 2025-07", "2  2025-04~2025-06"]);
});

it("names no lane by its project where 実施内容 stands below the name", async () => {
  const { plans } = await readText({
    計画: `
      令和7年度 環境課 業務計画（単位：千円）
      No. | 事業名 | 予算額 | 4月 | 5月 | 6月 | 7月
      ^ | 実施内容 | 課題 | ^ | ^ | ^ | ^
      1 | 資源回収 | 1860 | → | → | |
      ^ | 補助金を交付する。 | 担い手の不足 | | | |
      2 | 水質検査 | 940 | | | → | →
      ^ | 委託により行う。 | 費用の増加 | | | |
    `,
  });
  expect(plans.flatMap(briefLanes)).toEqual(["1  2025-04~2025-05", "2  2025-06~2025-07"]);
});

it.each([
  ["工程 | 関係機関", ["設計 | 県", "工事 | 県", "準備 | 自治会"], ["設計", "工事", "準備"]],
  ["段階 | 優先度", ["設計 | 高", "工事 | 低", "準備 | 中"], ["設計", "工事", "準備"]],
  ["段階 | 重要度", ["設計 | 高", "工事 | 低", "準備 | 中"], ["設計", "工事", "準備"]],
  ["項目 | 内訳", ["改修 | 設計", "改修 | 施工", "訓練 | 準備"], ["設計", "施工", "準備"]],
  ["分類 | 作業", ["改修 | 設計", "更新 | 施工", "訓練 | 準備"], ["設計", "施工", "準備"]],
])("names lanes by what a known heading tells of each: %s", async (heading, cells, items) => {
  const [first = "", second = "", third = ""] = cells;
  const { plans } = await readText({
    計画: `
      令和7年度 防災課 業務計画
      No. | 事業名 | 予算額（千円） | ${heading} | 4月 | 5月 | 6月 | 7月
      1 | 無線更新 | 1860 | ${first} | ○ | | |
      ^ | ^ | ^ | ${second} | | ○ | |
      2 | 防災訓練 | 940 | ${third} | | | ○ |
    `,
  });
  const lanes = plans.flatMap(({ plan }) => plan.lanes);
  expect(lanes.map(({ item }) => item)).toEqual(items);
});

it.each(["内容", "業務内容", "事業内容"])(
  "names the lanes of a project by long texts under %s that tell them apart",
  async (heading) => {
    const { plans } = await readText({
      計画: `
        令和7年度 環境課 業務計画（単位：千円）
        優先順位 | 事業名 | 予算額 | 方向性
        1 | 資源回収 | 1860 | 継続
        2 | 水質検査 | 940 | 拡充`,
      予定: `
        優先順位 | 事業名 | ${heading} | 4月 | 5月 | 6月 | 7月
        1 | 資源回収 | 回収団体との連絡調整、意見交換、団体連絡会の開催 | ━ | → | |
        1 | 資源回収 | 補助金の交付 | | | ○ |
        2 | 水質検査 | 検査地点の見直しに向けた関係機関との協議 | ○ | | |
        2 | 水質検査 | 検査 | | | ━ | →`,
    });
    expect(plans.map(briefLanes)).toEqual([
      [
        "1 回収団体との連絡調整、意見交換、団体連絡会の開催 2025-04~2025-05",
        "1 補助金の交付 2025-06",
        "2 検査地点の見直しに向けた関係機関との協議 2025-04",
        "2 検査 2025-06~2025-07",
      ],
    ]);
  }
);

import { readText } from "../../../support/sheet-text";
import { briefLanes } from "../../offices/tell";

it("reads the schedule beside its label where the rows of each record are labelled", async () => {
  const { plans } = await readText({
    取組: `
      令和8年度　人権課　取組計画書
      番号 | 取組名 | 項目 | 記載欄
      1 | 人権週間行事 | 取組内容 | 講演会と街頭啓発を行う。
      ^ | ^ | 課題 | 若い世代の参加
      ^ | ^ | スケジュール | 11月：講師決定　12月：講演会
      ^ | ^ | 予算額 | 820千円
      2 | 相談員の配置 | 取組内容 | 専門相談員を置く予定
      ^ | ^ | 課題 | 夜間の相談体制
      ^ | ^ | スケジュール | 通年
      ^ | ^ | 予算額 | 6,740千円
    `,
  });
  expect(plans.flatMap(briefLanes)).toEqual([
    "1 講師決定 2026-11, 講演会 2026-12",
    "2 相談員の配置 2026-04~2027-03",
  ]);
});

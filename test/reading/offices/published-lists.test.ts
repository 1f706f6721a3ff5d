import { readText } from "../../support/sheet-text";
import { briefLanes, briefProjects, briefTraits } from "./tell";

it("takes what a measure consists of, under 関連事業, for the projects", async () => {
  const { plans } = await readText({
    一覧: `
      令和７年度　総合戦略　事業一覧
      具体的な施策 | 指標名 | 目標値 | No. | 関連事業 | R7予算額（千円） | 今後の方向
      創業の支援 | 創業件数 | 20 | 1 | 創業支援 | 4,200 | 継続
      ^ | ^ | ^ | 2 | 拠点整備 | 18,000 | 新規
      移住の促進 | 移住者数 | 60 | 3 | 移住相談 | 5,600 | 拡充
    `,
  });
  expect(plans.flatMap(briefProjects)).toEqual([
    "1 創業支援 4200",
    "2 拠点整備 18000",
    "3 移住相談 5600",
  ]);
});

it("reads what becomes of projects in a part of 今後の展開, without its code", async () => {
  const { plans } = await readText({
    一覧: `
      令和６年度　事務事業評価一覧
      頁 | 事務事業名 | 課名 | 事業概要 | 今後の展開 | <
      ^ | ^ | ^ | ^ | 区分 | 内容
      1 | 広報紙発行 | 広報課 | 毎月発行する。 | B_現状維持 | 現状のまま
      3 | 市民相談 | 広報課 | 相談を受ける。 | A_拡大 | 事業費の拡大
      5 | 統計調査 | 総務課 | 調査を行う。 | C_改善 | 手段の変更
    `,
  });
  expect(plans.flatMap(briefTraits)).toEqual(["/現状維持///", "/拡大///", "/改善///"]);
});

it("reads all the days and months under 期日", async () => {
  const { plans } = await readText({
    一覧: `
      令和７年度　主要事業計画（学校教育課）
      事業名 | 期日 | 内容 | 予算額（千円）
      学力調査 | ４月 | 学力を把握する。 | 2,100
      研修会 | ７月・８月 | 講演を行う。 | 300
      高齢者大学 | ５月～２月 | 講座を行う。 | 420
    `,
  });
  expect(plans.flatMap(briefLanes)).toEqual([
    "1 学力調査 2025-04",
    "2 研修会 2025-07, 研修会 2025-08",
    "3 高齢者大学 2025-05~2026-02",
  ]);
});

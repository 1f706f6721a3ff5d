import { readText } from "../../../support/sheet-text";
import { briefLanes, briefProjects } from "../../offices/tell";

const projects = async (sheet: string): Promise<readonly string[]> => {
  const { plans } = await readText({ 計画: sheet });
  return plans.flatMap((plan) => [plan.plan.department ?? "-", ...briefProjects(plan)]);
};

it("a row that names a department right over repeated headings is no project of the table above", async () => {
  const goal = (text: string, department: string) => `重点目標 | ${text} | 担当課 | ${department}`;
  const headings = "順位 | 事業名 | 方向性 | 予算額（千円）";
  expect(
    await projects(`
      令和7年度　産業部　業務計画
      ${goal("安全なまち", "防災課")}
      ${headings}
      1 | 防災訓練 | 継続 | 3200
      2 | 備蓄品購入 | 拡充 | 5200
      ${goal("元気な商店街", "商工課")}
      ${headings}
      1 | 空き店舗対策 | 継続 | 1200
      2 | 商品券発行 | 拡充 | 9200
    `)
  ).toEqual([
    ...["防災課", "1 防災訓練 3200", "2 備蓄品購入 5200"],
    ...["商工課", "1 空き店舗対策 1200", "2 商品券発行 9200"],
  ]);
});

it("a project right over repeated headings stays one where its cells name departments", async () => {
  const headings = "順位 | 事業名 | 担当課 | 予算額（千円）";
  expect(
    await projects(`
      令和7年度　商工課　業務計画
      ${headings}
      1 | 防災訓練 | 防災課 | 3200
      2 | 備蓄品購入 | 商工課 | 5200
      ${headings}
      3 | 空き店舗対策 | 商工課 | 1200
    `)
  ).toEqual(["商工課", "1 防災訓練 3200", "2 備蓄品購入 5200", "3 空き店舗対策 1200"]);
});

it("projects over repeated headings stay ones where their cells are texts and times", async () => {
  const headings = "業務名 | 業務内容 | 開始 | 終了 | 予算額";
  expect(
    await projects(`
      鳥獣対策室　令和8年度　業務計画
      ${headings}
      侵入防止柵 | 柵の設置 | 2026年6月 | 2026年11月 | 14,760千円
      緩衝帯整備 | 里山林 | 2026年9月 | 2027年2月 | 4,200千円
      ${headings}
      従事者育成 | 講習会 | 2026年7月 | 2026年8月 | 180千円
      檻の実証 | 大型檻 | 2026年5月 | 2027年3月 | 2,970千円
      ${headings}
      被害調査 | 集落の点検 | 2026年4月 | 2026年5月 | 90千円
    `)
  ).toEqual([
    "鳥獣対策室",
    "1 侵入防止柵 14760",
    "2 緩衝帯整備 4200",
    "3 従事者育成 180",
    "4 檻の実証 2970",
    "5 被害調査 90",
  ]);
});

it("a note among projects leaves it to the departments beside them who operates each", async () => {
  const { plans } = await readText({
    計画: `
      令和8年度　財政部　業務計画
      事業名 | 担当課 | 予算額（千円）
      公債管理 | 財政課 | 100
      ※以下は新規事業
      庁舎管理 | 管財課 | 200
      契約改革 | 契約課 | 300
    `,
  });
  expect(plans.flatMap(({ plan }) => plan.projects.map(({ operator }) => operator))).toEqual([
    "財政課",
    "管財課",
    "契約課",
  ]);
});

it("projects over repeated headings keep their bars, on pages of one or two as well", async () => {
  const headings = "業務名 | 担当 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月";
  const { plans } = await readText({
    工程: `
      危機管理課　令和8年度　業務計画
      ${headings}
      地図の更新 | 計画係 | 準備 | < | 委託 | < | 印刷 |
      ${headings}
      無線の整備 | 情報係 | | 設計 | < | 入札 | 工事 | <
      ${headings}
      備品の更新 | 計画係 | 購入 | < | | 点検 | < |
    `,
  });
  expect(plans.flatMap(briefLanes)).toEqual([
    "1 準備 2026-04~2026-05, 委託 2026-06~2026-07, 印刷 2026-08",
    "2 設計 2026-05~2026-06, 入札 2026-07, 工事 2026-08~2026-09",
    "3 購入 2026-04~2026-05, 点検 2026-07~2026-08",
  ]);
});

it("projects of an office's year are told on each page under its headings", async () => {
  const headings = "区分 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月";
  const { plans } = await readText({
    年間: `
      監査事務局　令和8年度　年間計画
      ${headings}
      出納検査 | 検査 | | 検査 | | 検査 |
      定期監査 | | 監査 | < | 報告 | |
      ${headings}
      決算審査 | | | | 審査 | 意見書 |
      比率審査 | | | | | 審査 | 意見書
    `,
  });
  expect(plans.flatMap(briefLanes)).toEqual([
    "1 検査 2026-04, 検査 2026-06, 検査 2026-08",
    "2 監査 2026-05~2026-06, 報告 2026-07",
    "3 審査 2026-07, 意見書 2026-08",
    "4 審査 2026-08, 意見書 2026-09",
  ]);
});

import { readText } from "../../support/sheet-text";
import { briefLanes, briefProjects } from "../offices/tell";

it("a lane called 作成 beside a bar of that name is no row of who signs", async () => {
  const { plans } = await readText({
    計画: `
      危機管理課　令和7年度　業務計画
      番号 | 事業名 | 予算額（千円） | 工程 | 4月 | 5月 | 6月 | 7月
      1 | ハザードマップ | 7700 | 委託契約 | 委託契約 | | |
      ^ | ^ | ^ | 作成 | | 作成 | < |
      2 | 防災訓練 | 150 | 訓練 | | | | 訓練
      作成 | 審査 | 承認
    `,
  });
  expect(plans.flatMap(briefProjects)).toEqual(["1 ハザードマップ 7700", "2 防災訓練 150"]);
  expect(plans.flatMap(briefLanes)).toEqual([
    "1 委託契約 2025-04",
    "1 作成 2025-05~2025-06",
    "2 訓練 2025-07",
  ]);
});

it("a lane of 審査 with 点検 between two of its bars is no row of who signs", async () => {
  const { plans } = await readText({
    計画: `
      福祉課　令和7年度　業務計画
      番号 | 事業名 | 予算額（千円） | 工程 | 4月 | 5月 | 6月 | 7月
      1 | 助成 | 7700 | 募集 | 周知 | | |
      ^ | ^ | ^ | 審査 | | 点検 | | 審査
      2 | 訓練 | 150 | 審査 | | | 点検 |
      3 | 給付 | 300 | 支給 | | | | 支給
    `,
  });
  expect(plans.flatMap(briefProjects)).toEqual(["1 助成 7700", "2 訓練 150", "3 給付 300"]);
  expect(plans.flatMap(briefLanes)).toEqual([
    "1 周知 2025-04",
    "1 点検 2025-05, 審査 2025-07",
    "2 点検 2025-06",
    "3 支給 2025-07",
  ]);
});

it("names that end as headings do are names below a list of aims", async () => {
  const { plans } = await readText({
    計画: `
      令和7年度 企画政策課 業務計画
      |
      施策のねらい
      1．総合計画の進行管理
      2．行政のデジタル化
      3．移住・定住の促進
      |
      順位 | 事業名 | 施策のねらい | 経費区分 | 主体 | 事業の方向性 | 事業費(円) | 取組内容 | 課題事項
      1 | 後期計画策定事業 | 1 | 政策的事業 | 市 | 新規 | 9900000 | 素案を作成する。 | 庁内調整
      2 | オンライン化推進事業 | 2 | 政策的事業 | 市 | 拡大 | 23760000 | 申請を増やす。 | 習熟
      3 | 体験ツアー実施事業 | 3 | 政策的事業 | 民間 | 改善 | 1850000 | 2回行う。 | 支援
      4 | 行政評価実施業務 | 1 | 経常的事業 | 市 | 現状維持 | － | 公表する。 | 簡素化
    `,
  });
  expect(plans.flatMap(briefProjects)).toHaveLength(4);
});

import { readText } from "../../support/sheet-text";
import { briefLanes, briefProjects } from "../offices/tell";

async function read(sheet: string) {
  const { plans } = await readText({ 計画: sheet });
  const [plan] = plans;
  if (!plan || plans.length > 1) throw new Error(`${plans.length} plans were read`);
  const lanes = plan.plan.lanes.map(({ project, item, activities }) =>
    [project, item, ...activities.map(({ start }) => start)].join(" ")
  );
  return { projects: briefProjects(plan), lanes };
}

const LANES = ["1 説明会 2025-05", "1 委託 2025-06", "2 調達 2025-04"];

test("進捗管理 among other steps is one", async () => {
  const { lanes } = await read(`
    令和7年度 市民課 業務計画
    番号 | 事業名 | 予算額（千円） | 項目 | 4月 | 5月 | 6月 | 7月
    1 | 窓口改革 | 100 | 説明会 | → | | |
    || | | 進捗管理 | | → | |
    2 | 証明書の発行 | 200 | 調達 | → | | |`);
  expect(lanes).toEqual(["1 説明会 2025-04", "1 進捗管理 2025-05", "2 調達 2025-04"]);
});

describe("what is numbered under a project's name", () => {
  it.each([
    [
      "in a column of keys",
      `番号 | 事業名 | 4月 | 5月 | 6月 | 7月
      1 | 窓口改革 |
      '1-1 | 説明会 | | →
      '1-2 | 委託 | | | →
      2 | 証明書の発行 |
      '2-1 | 調達 | →`,
      ["1 窓口改革", "2 証明書の発行"],
    ],
    [
      "among the names",
      `事業名 | 4月 | 5月 | 6月 | 7月
      1 窓口改革 |
      1-1 説明会 | | →
      1-2 委託 | | | →
      2 証明書の発行 |
      2-1 調達 | →`,
      ["1 窓口改革", "2 証明書の発行"],
    ],
    [
      "in brackets",
      `事業名 | 4月 | 5月 | 6月 | 7月
      1 窓口改革 |
      (1) 説明会 | | →
      (2) 委託 | | | →
      2 証明書の発行 |
      (1) 調達 | →`,
      ["1 窓口改革", "2 証明書の発行"],
    ],
    [
      "under names without numbers",
      `事業名 | 4月 | 5月 | 6月 | 7月
      窓口改革 |
      1-1 説明会 | | →
      1-2 委託 | | | →
      証明書の発行 |
      2-1 調達 | →`,
      ["1 窓口改革", "2 証明書の発行"],
    ],
    [
      "beside amounts",
      `番号 | 事業名 | 予算額（千円） | 4月 | 5月 | 6月 | 7月
      1 | 窓口改革 | 100
      | | 1-1 説明会 | | | →
      | | 1-2 委託 | | | | →
      2 | 証明書の発行 | 200
      | | 2-1 調達 | | →`,
      ["1 窓口改革 100", "2 証明書の発行 200"],
    ],
    [
      "without a number, under 事業名・実施内容",
      `番号 | 事業名・実施内容 | 予算額（千円） | 4月 | 5月 | 6月 | 7月
      1 | 窓口改革 | 100
      | | ・説明会 | | | →
      | | ・委託 | | | | →
      2 | 証明書の発行 | 200
      | | ・調達 | | →`,
      ["1 窓口改革 100", "2 証明書の発行 200"],
    ],
  ])("names the project's lanes: %s", async (_, sheet, projects) => {
    expect(await read(`令和7年度 市民課 業務計画\n${sheet}`)).toEqual({ projects, lanes: LANES });
  });

  it("is a project where its number goes on with the others, only dressed otherwise", async () => {
    const { projects } = await read(`
      令和7年度 市民課 業務計画
      事業名 | 4月 | 5月 | 6月 | 7月
      1 窓口改革 | →
      (2) 説明会 | | →
      3 証明書の発行 | →
    `);
    expect(projects).toEqual(["1 窓口改革", "2 説明会", "3 証明書の発行"]);
  });
});

test("a task called 開始 under names beside months makes no form of their headings", async () => {
  const { projects } = await read(`
    令和7年度 業務計画
    市民課
    番号 | 事業名 | 4月 | 5月 | 6月 | 7月
    1 | 窓口改革 |
    '1-1 | 説明会 | | →
    2 | 証明書の発行 |
    '2-1 | 開始 | | | →
  `);
  expect(projects).toEqual(["1 窓口改革", "2 証明書の発行"]);
});

it("is what is done at the times that a column of its row tells, each in a lane of its own", async () => {
  const { plans } = await readText({
    計画: `
      スポーツ推進課　令和７年度　事業計画
      事業名 | < | < | 内容 | 時期 | 予算額（千円）
      １ | スポーツ大会 | | | | 9800
      | | (1) | 市民体育祭 | 10地区対抗 | 10月 | 4200
      | | (2) | 体験教室 | 年4回 | 6月～2月 | 5600
      ２ | 施設の管理 | | | | 22000
      | | (1) | プール改修 | ろ過機 | 9月～2月 | 22000`,
  });
  expect(plans.map(briefProjects)).toEqual([["1 スポーツ大会 9800", "2 施設の管理 22000"]]);
  expect(plans.flatMap(briefLanes)).toEqual([
    "1 市民体育祭 2025-10",
    "1 体験教室 2025-06~2026-02",
    "2 プール改修 2025-09~2026-02",
  ]);
});

it("names the steps of a project by the column 工程 beside their starts and ends", async () => {
  const { plans } = await readText({
    工程: `
      令和６年度　情報システム課　年間業務計画
      No | 業務名 | 工程 | 開始 | 終了 | 担当
      1 | 庁内LAN更新 | 調達 | 4月 | 6月 | 基盤係
      ^ | ^ | 構築 | 7月 | 12月 | 基盤係
      2 | 研修 | 実施 | 9月 | 9月 | 運用係
      3 | 監査 | 実施 | 2月 | 2月 | 運用係
    `,
  });
  expect(plans.flatMap(briefLanes)).toEqual([
    "1 調達 2024-04~2024-06",
    "1 構築 2024-07~2024-12",
    "2 実施 2024-09",
    "3 実施 2025-02",
  ]);
});

it("takes rows that repeat a name beside other work for one project", async () => {
  const { plans } = await readText({
    工程: `
      令和６年度　庁舎整備室　ロードマップ
      事業名 | 作業項目 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
      用地取得 | 境界確定 | 測量 | | | | |
      用地取得 | 用地交渉 | | 交渉 | | | |
      基本設計 | 設計者選定 | | | 公募 | | |
      基本設計 | 市民説明会 | | | | | 開催 |
    `,
  });
  expect(plans.flatMap(briefLanes)).toEqual([
    "1 測量 2024-04",
    "1 交渉 2024-05",
    "2 公募 2024-06",
    "2 開催 2024-08",
  ]);
});

const LISTED = (...rows: readonly string[]): string =>
  ["令和7年度 市民課 業務計画", ...rows].join("\n");

it("stands below names with a sign of their own, be they carried out all year", async () => {
  const rows = [
    "■窓口改革 | → | | | →",
    "・説明会 | | →",
    "・委託 | | | →",
    "■証明書の発行",
    "・調達 | →",
  ];
  const { projects, lanes } = await read(LISTED("事業・作業 | 4月 | 5月 | 6月 | 7月", ...rows));
  expect(projects).toEqual(["1 窓口改革", "2 証明書の発行"]);
  expect(lanes).toEqual(expect.arrayContaining(LANES));
});

it.each(["項目", "実施項目", "主な業務", "業務名・作業内容"])(
  "is enough for a plan under %s where its title says so",
  async (heading) => {
    const { projects } = await read(
      LISTED(
        `${heading} | 4月 | 5月 | 6月 | 7月`,
        "1 窓口改革",
        "・説明会 | | →",
        "・委託 | | | →",
        "2 証明書の発行",
        "・調達 | →"
      )
    );
    expect(projects).toEqual(["1 窓口改革", "2 証明書の発行"]);
  }
);

it("names what is done at the time of its row by the content, be an amount between them", async () => {
  const { plans } = await readText({
    計画: `
      令和7年度 スポーツ振興課 重点事業
      番号 | 重点事業 | 内容 | 予算（千円） | 時期
      1 | 総合運動公園整備 | 基本計画の見直し | 15600 | 5～8月
      ^ | ^ | 用地測量 | ^ | 9～12月
      2 | 市民マラソン | 参加者募集 | 7800 | 6～8月
      ^ | ^ | 大会開催 | ^ | 11月`,
  });
  expect(plans.flatMap(briefLanes)).toEqual([
    "1 基本計画の見直し 2025-05~2025-08, 用地測量 2025-09~2025-12",
    "2 参加者募集 2025-06~2025-08, 大会開催 2025-11",
  ]);
});

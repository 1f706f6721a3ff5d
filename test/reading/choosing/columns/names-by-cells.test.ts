import { readText } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

it("knows names with numbers of three parts, which are no dates", async () => {
  const { plans } = await readText({
    一覧: `
      令和７年度　区運営方針
      経営課題 | 具体的取組 | 取組内容 | 令和７年度予算額 | 令和６年度予算額
      １　防災 | 1-1-1 防災訓練の充実 | 避難所を開設する。 | 12,345千円 | 11,800千円
      ^ | 1-1-2 出前講座の実施 | 職員を派遣する。 | 640千円 | 600千円
      ２　子育て | 2-1-1 相談員の配置 | 相談に応じる。 | 8,210千円 | 7,900千円
    `,
  });
  expect(plans.flatMap(briefProjects)).toEqual([
    "1-1-1 防災訓練の充実 12345",
    "1-1-2 出前講座の実施 640",
    "2-1-1 相談員の配置 8210",
  ]);
});

const items = (first: string, second: string): string => `
  令和７年度　当初予算概要
  主な事業
  項　目 | 内　容 | 予算額（千円）
  ${first} | 広場を整備する。 | 44,440
  ${second} | 堤防を補強する。 | 10,000
`;

it("takes 項目 for names where its cells end as names of projects do", async () => {
  const { plans } = await readText({ 概要: items("広場整備事業【新規】", "堤防補強工事") });
  expect(plans.flatMap(briefProjects)).toEqual(["1 広場整備事業 44440", "2 堤防補強工事 10000"]);
});

it("takes 項目 for no names over what costs are of", async () => {
  const { plans } = await readText({ 概要: items("委託料", "消耗品費") });
  expect(plans).toEqual([]);
});

it("tells what is done from texts as short as 空調更新, and no method", async () => {
  const { plans } = await readText({
    計画: `
      令和７年度　公共建築課　修繕計画　（単位：千円）
      番号 | 施設名 | 工事内容 | 実施方法 | 事業費 | 優先順位
      1 | 市民会館 | 空調更新 | 委託 | 38,000 | 1
      2 | 北部公民館 | 外壁塗装 | 直営 | 12,000 | 2
    `,
  });
  expect(plans.flatMap(({ plan }) => plan.projects)).toMatchObject([
    { name: "市民会館", initiative: "空調更新", operator: "委託" },
    { name: "北部公民館", initiative: "外壁塗装", operator: "直営" },
  ]);
});

it("knows who is in charge beside 課かい名", async () => {
  const { plans } = await readText({
    シート: `
      令和７年度　業務棚卸
      課かい名 | 環境保全課
      NO | 事務事業 | 事業の方向性 | 予算額（千円）
      1 | 鳥獣対策事業 | 拡充 | 1,542
      2 | 苦情対応事業 | 継続 | 220
    `,
  });
  expect(plans).toMatchObject([{ plan: { department: "環境保全課" } }]);
});

it.each([
  ["施策", "施策"],
  ["方策", "方策"],
])("takes no name from %s where its cells only count: %s1", async (heading, word) => {
  const { plans } = await readText({
    管理: `
      令和８年度　学校教育課　進行管理表
      ${heading} | 具体的な取組 | 取組内容 | 予算額（千円） | 方向性
      ${word}１ | 学力向上推進 | 推進員を配置する。 | 3210 | 拡充
      ${word}２ | 端末の更新 | 端末を更新する。 | 210000 | 継続
    `,
  });
  expect(plans.flatMap(briefProjects)).toEqual(["1 学力向上推進 3210", "2 端末の更新 210000"]);
  expect(plans[0]?.plan.projects[0]).toMatchObject({ initiative: "推進員を配置する。" });
});

describe("内容 of a supplementary budget", () => {
  const list = (heading: string, names: readonly string[]): string => `
    令和７年度　一般会計補正予算（第５号）の概要
    No. | ${heading} | 補正予算額（千円） | 担当課 | 増減の主な理由
    ${names.map((name, at) => `${at + 1} | ${name} | ${["1,850", "630", "△400"][at]} | 財政課 | 需要の増減`).join("\n")}
  `;

  it.each(["内容", "事業内容"])("names projects where its cells do: %s", async (heading) => {
    const { plans } = await readText({
      補正: list(heading, ["防犯灯管理事業費", "給付金給付事業【新規】", "道路整備事業費"]),
    });
    expect(plans.flatMap(briefProjects)).toEqual([
      "1 防犯灯管理事業費 1850",
      "2 給付金給付事業 630",
      "3 道路整備事業費 -400",
    ]);
  });

  it("names none where they tell what costs are of", async () => {
    const { plans } = await readText({ 補正: list("内容", ["電気料", "電話料", "清掃委託料"]) });
    expect(plans).toEqual([]);
  });
});

describe("取組内容 beside who does it and when", () => {
  const list = (title: string, times: string, who = "実施主体"): string => `
    ${title}
    施策 | 取組内容 | ${who} | ${times}
    発生抑制 | パンフレットの配布 | 市 | → | → | →
    発生抑制 | 所有者意向調査 | 市・自治会 | ○ | | ○
    利活用 | 空家バンクの運営 | 市・宅建協会 | 運用 | → | →
  `;

  it.each([
    ["空家等対策計画　実施工程（令和７～９年度）", "R7 | R8 | R9"],
    ["令和７年度　住宅政策課　業務計画", "4月 | 5月 | 6月"],
  ])("names what nothing else names: %s", async (title, times) => {
    const names = ["パンフレットの配布", "所有者意向調査", "空家バンクの運営"];
    for (const who of ["実施主体", "担当課", "担　当"]) {
      const { plans } = await readText({ 工程: list(title, times, who) });
      expect(plans.flatMap(({ plan }) => plan.projects.map(({ name }) => name))).toEqual(names);
    }
  });

  it("names nothing beside 事業名", async () => {
    const { plans } = await readText({
      工程: list("令和７年度　住宅政策課　業務計画", "4月 | 5月 | 6月")
        .replace("施策 |", "事業名 |")
        .replace("発生抑制 | 所有者", "意向調査事業 | 所有者"),
    });
    expect(plans.flatMap(({ plan }) => plan.projects.map(({ name }) => name))).toEqual([
      "発生抑制",
      "意向調査事業",
      "利活用",
    ]);
  });
});

it.each([
  ["costs", "予算額（千円）", "980", "450"],
  ["what becomes of it", "方向性", "継続", "拡充"],
])("takes 項目 for names where each is numbered and says %s", async (_, heading, one, two) => {
  const { plans } = await readText({
    一覧: `
      令和７年度　主要事業進行管理表
      番号 | 項目 | ${heading} | 課題 | 具体的な取組
      1 | 庁舎のトイレ洋式化 | ${one} | 計画どおり完了 | 設備を更新する。
      2 | 市民意識調査 | ${two} | 申請 34件 | 郵送で調べる。
    `,
  });
  const projects = plans.flatMap(({ plan }) => plan.projects);
  expect(projects.map(({ name, initiative }) => `${name}: ${initiative}`)).toEqual([
    "庁舎のトイレ洋式化: 設備を更新する。",
    "市民意識調査: 郵送で調べる。",
  ]);
});

it.each([
  ["where nothing before may", "取組内容", ["情報紙の発行", "講演会の開催"]],
  ["but not beside another column of names", "公園 | 取組内容", []],
])("takes 取組内容 that is paid for for names %s", async (_, headings, names) => {
  const { plans } = await readText({
    一覧: `
      令和８年度　人権推進課　業務計画
      ${headings} | 担当 | 予算額（千円）
      ${headings.includes("|") ? "城山公園 |" : ""} 情報紙の発行 | 啓発係 | 300
      ${headings.includes("|") ? "中央公園 |" : ""} 講演会の開催 | 啓発係 | 200
    `,
  });
  expect(plans.flatMap(({ plan }) => plan.projects.map(({ name }) => name))).toEqual(names);
});

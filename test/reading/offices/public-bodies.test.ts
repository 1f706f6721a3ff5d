import { readText } from "../../support/sheet-text";
import { briefLanes, briefProjects } from "./tell";

async function read(sheet: string) {
  const { plans } = await readText({ 計画: sheet });
  const [plan] = plans;
  return {
    department: plan?.plan.department,
    names: plans.flatMap(({ plan: { projects } }) => projects.map(({ name }) => name)),
    projects: plans.flatMap(briefProjects),
    lanes: plans.flatMap(briefLanes),
  };
}

describe("lists of what takes place, under a plan's title", () => {
  it("name each by 運動の名称 beside its time", async () => {
    const { lanes } = await read(`
      令和7年度　交通安全運動推進計画
      運動の名称 | 実施期間 | 重点
      春の全国交通安全運動 | 4月6日～4月15日 | 子どもの事故防止
      秋の全国交通安全運動 | 9月21日～9月30日 | 夕暮れの事故防止
      年末の交通安全運動 | 12月11日～12月31日 | 飲酒運転の根絶
    `);
    expect(lanes).toEqual([
      "1 春の全国交通安全運動 2025-04-06~2025-04-15",
      "2 秋の全国交通安全運動 2025-09-21~2025-09-30",
      "3 年末の交通安全運動 2025-12-11~2025-12-31",
    ]);
  });

  it("name each by 企画展名", async () => {
    const { names } = await read(`
      令和7年度　美術館事業計画
      番号 | 企画展名 | 期間
      1 | 絵本の仲間たち展 | 6月12日から7月20日
      2 | 市民作品展 | 9月18日から10月18日
      3 | 風呂敷の原画展 | 1月5日から2月7日
    `);
    expect(names).toEqual(["絵本の仲間たち展", "市民作品展", "風呂敷の原画展"]);
  });

  it("name none where no title calls them a plan", async () => {
    const { names } = await read(`
      交通安全運動のお知らせ
      運動の名称 | 実施期間 | 重点
      春の全国交通安全運動 | 4月6日～4月15日 | 子どもの事故防止
      秋の全国交通安全運動 | 9月21日～9月30日 | 夕暮れの事故防止
      年末の交通安全運動 | 12月11日～12月31日 | 飲酒運転の根絶
    `);
    expect(names).toEqual([]);
  });

  it("say by 〃 under 月 what the row above says, and nothing under no row", async () => {
    const list = (first: string): string => `
      令和7年度　図書館の事業計画
      月 | 行事名 | 内容
      ${first} | おはなしの会 | 読み聞かせ
      〃 | かみしばい会 | 紙芝居
      5月 | まつり | 催し
      〃 | 映写会 | 上映
    `;
    expect((await read(list("毎月"))).lanes).toEqual([
      "1 おはなしの会 2025-04~2026-03",
      "2 かみしばい会 2025-04~2026-03",
      "3 まつり 2025-05",
      "4 映写会 2025-05",
    ]);
    expect((await read(list("〃"))).lanes).toEqual(["3 まつり 2025-05", "4 映写会 2025-05"]);
  });
});

it("names what is repaired by 橋梁名, not by the road it is on", async () => {
  const { names } = await read(`
    橋梁長寿命化修繕計画　令和7年度～令和9年度
    番号 | 橋梁名 | 路線名 | 対策の内容 | R7 | R8 | R9
    1 | 上町橋 | 名貫線 | 断面修復 | 設計 | 工事 |
    2 | 前田川橋 | 前田線 | 橋面防水 | 点検 | | 設計
    3 | 立野橋 | 立野線 | 塗装塗替 | 点検 | 設計 | 工事
  `);
  expect(names).toEqual(["上町橋", "前田川橋", "立野橋"]);
});

it("reads a list of actions with targets for each year, and no schedule in these", async () => {
  const { names, lanes } = await read(`
    地震・津波対策アクションプログラム　令和6年度
    No. | アクション名 | 取組内容 | R6 | R7 | R8
    1 | 木造住宅の耐震化 | 補強に助成する。 | 92 | 94 | 95
    2 | ブロック塀の撤去 | 撤去に助成する。 | 400 | 400 | 400
    3 | 避難施設の整備 | 整備を支援する。 | 12 | 10 | 8
  `);
  expect(names).toEqual(["木造住宅の耐震化", "ブロック塀の撤去", "避難施設の整備"]);
  expect(lanes).toEqual([]);
});

it("takes 支出見込額 for the budget of what brings money in as well, and 予算額 before it", async () => {
  const list = (heading: string): string => `
    令和7年度　自主事業計画書
    No. | 事業名 | 目的・内容 | 実施時期 | ${heading} | 支出見込額（千円）
    1 | 韮崎寄席 | 落語の公演 | 6月 | 1600 | 2100
    2 | 市民ミュージカル | 市民の舞台 | 9月～12月 | 720 | 3450
  `;
  expect((await read(list("収入見込額（千円）"))).projects).toEqual([
    "1 韮崎寄席 2100",
    "2 市民ミュージカル 3450",
  ]);
  expect((await read(list("予算額（千円）"))).projects).toEqual([
    "1 韮崎寄席 1600",
    "2 市民ミュージカル 720",
  ]);
});

it.each([
  ["令和7年度　社会福祉法人　北区社会福祉協議会　事業計画", "北区社会福祉協議会"],
  ["令和7年度　事業計画書 |\n裾野市商工会 |", "裾野市商工会"],
  ["令和7年度　事業計画 |\n総務部　人権・同和対策課　人権啓発担当 |", "人権・同和対策課"],
  ["令和7年度　業務計画 |\n市民生活部長　大川　誠 |", "市民生活部"],
  ["令和7年度　業務計画 |\n財政課長　様 |", undefined],
  ["令和7年度　商工会支援事業計画", undefined],
])("is a plan of who %s says", async (head, department) => {
  const found = await read(`
    ${head}
    No. | 事業名 | 方向性 | 予算額（千円）
    1 | サロンの支援 | 継続 | 500
    2 | 講習会 | 拡充 | 200
  `);
  expect(found.department ?? undefined).toBe(department);
});

it("reads what a hall puts on itself, with what it spends and whether it is the host", async () => {
  const { plans } = await readText({
    自主事業: `
      令和６年度　文化会館　自主事業計画書（指定管理者）
      事業名 | 実施時期 | 回数 | 入場者見込 | 収入（円） | 支出（円） | 主催・共催
      落語名人会 | 6月16日 | 1 | 800 | 2400000 | 2150000 | 主催
      市民合唱祭 | 11月3日 | 1 | 1600 | 0 | 350000 | 共催
    `,
  });
  const projects = plans.flatMap(({ plan }) => plan.projects);
  expect(projects.map(({ operator, budget }) => [operator, budget])).toEqual([
    ["主催", { status: "amount", thousandYen: 2150 }],
    ["共催", { status: "amount", thousandYen: 350 }],
  ]);
});

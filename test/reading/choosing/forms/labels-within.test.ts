import { readText } from "../../../support/sheet-text";
import { briefLanes, briefProjects, briefTraits } from "../../offices/tell";

const form = (name: string, rank: number): string => `
  令和7年度 業務計画シート
  担当課：農村整備課
  事業名：${name}
  優先順位：${rank}
  方向性：拡大
  実施主体　市
  予算額：4,300千円
  取組内容：区画を増やす。
  4月 | 5月 | 6月 | 7月 | 8月 | 9月
  測量 | | 造成 | | | 募集
`;

describe("a form whose cells hold a label and its value both", () => {
  it("is read like one with a cell for each", async () => {
    const { plans } = await readText({ "1": form("市民農園", 1), "2": form("用水路", 2) });
    expect(plans.map(({ plan }) => [plan.department, plan.fiscalYear])).toEqual([
      ["農村整備課", 2025],
    ]);
    expect(plans.flatMap(briefProjects)).toEqual(["1 市民農園 4300", "2 用水路 4300"]);
    expect(plans.flatMap(briefTraits)).toEqual(["1/拡大/市//", "2/拡大/市//"]);
    expect(plans[0]?.plan.projects[0]?.initiative).toBe("区画を増やす。");
    expect(plans.flatMap(briefLanes)[0]).toBe("1 測量 2025-04, 造成 2025-06, 募集 2025-09");
  });

  it("may stand above another", async () => {
    const { plans } = await readText({ 計画: form("市民農園", 1) + form("用水路", 2) });
    expect(plans.flatMap(briefProjects)).toEqual(["1 市民農園 4300", "2 用水路 4300"]);
  });

  it("may be a card headed by 事業 and its number, beside others", async () => {
    const { plans } = await readText({
      カード: `
        令和７年度　市民課　事業カード | < | < | < | <
        事業1 | 窓口案内 | | 事業2 | コンビニ交付
        事業内容 | 案内係を置く。 | | 事業内容 | 証明書を交付する。
        方向性 | □拡大　■現状維持 | | 方向性 | ■拡大　□現状維持
        予算額（千円） | 4,200 | | 予算額（千円） | 3,300
        事業3 | 戸籍改修 | | 事業4 | 住居表示
        事業内容 | 仮名を記載する。 | | 事業内容 | 台帳を直す。
        方向性 | ■拡大　□現状維持 | | 方向性 | □拡大　■現状維持
        予算額（千円） | 15,800 | | 予算額（千円） | 900
      `,
    });
    expect(plans.flatMap(briefProjects)).toEqual([
      "1 窓口案内 4200",
      "2 コンビニ交付 3300",
      "3 戸籍改修 15800",
      "4 住居表示 900",
    ]);
  });

  it("may be headed by its rank and its name", async () => {
    const ranked = (rank: number, name: string): string => `
      【優先順位 ${rank}】　${name}
      方向性 | 改善
      予算額 | 4,700千円
      取組内容 | 電子提出を増やす。
      月 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
      予定 | | 勧奨 | | | | 入力
    `;
    const { plans } = await readText({
      課税: `市民税課の令和7年度業務計画\n${ranked(1, "当初課税")}${ranked(2, "家屋評価")}`,
    });
    expect(plans.flatMap(briefProjects)).toEqual(["1 当初課税 4700", "2 家屋評価 4700"]);
    expect(plans.flatMap(briefLanes)).toEqual([
      "1 勧奨 2025-05, 入力 2025-09",
      "2 勧奨 2025-05, 入力 2025-09",
    ]);
  });
});

it("names cards under each other by 重点目標 where nothing else names them", async () => {
  const card = (name: string, rank: string, state: string): string => `
    重点目標 | ${name} | < | 優先順位 | ${rank}
    現況・課題 | ${state} | < | < | <
    目的・効果 | 市民の負担を抑える。 | < | < | <
    取組項目及び方法・手段（何をどのように） | < | 期限・数値目標 | < | 中間報告
    ①計画の見直し | < | ①10月末 | < |
  `;
  const { plans } = await readText({
    財政部: `
      令和７年度　重点目標管理シート
      部局名 | 財政部
      ${card("持続可能な財政運営", "１位", "経常収支比率が高い。")}

      ${card("公有財産の活用", "２位", "未利用の土地が多い。")}
    `,
  });
  expect(plans.flatMap(({ plan }) => plan.projects)).toMatchObject([
    { name: "持続可能な財政運営", priority: 1, challenges: ["経常収支比率が高い。"] },
    { name: "公有財産の活用", priority: 2, challenges: ["未利用の土地が多い。"] },
  ]);
});

it("names cards by numbered 重点取組 and 具体的取組, with the quarters below", async () => {
  const card = (number: string, name: string): string => `
    重点取組${number} | ${name} | < | < | <
    目標 | 交付率80％ | < | < | <
    取組 | 出張申請を受け付けます。 | < | < | <
    スケジュール | ４～６月 | ７～９月 | 10～12月 | １～３月
    ^ | 商業施設 | 自治会館 | | 企業
    |
  `;
  const { plans } = await readText({
    市民生活部: `
      令和５年度　市民生活部の運営方針
      ${card("１", "カードの普及")}
      ${card("２", "証明書の電子化")}
    `,
  });
  expect(plans.flatMap(({ plan }) => plan.projects)).toMatchObject([
    { id: "1", name: "カードの普及", initiative: "出張申請を受け付けます。" },
    { id: "2", name: "証明書の電子化" },
  ]);
  expect(plans.flatMap(briefLanes)).toEqual([
    "1 商業施設 2023-04~2023-06, 自治会館 2023-07~2023-09, 企業 2024-01~2024-03",
    "2 商業施設 2023-04~2023-06, 自治会館 2023-07~2023-09, 企業 2024-01~2024-03",
  ]);
});

it("names cards by 課題 where that is the first part of a goal", async () => {
  const card = (number: string, name: string): string => `
    部課等の\\n目標${number} | 課題 | ${name} | < | < | < | < | <
    ^ | 達成水準 | 答申を得る。 | < | < | < | < | <
    具体的な方策 | < | タイムスケジュール | < | < | < | < | <
    ^ | < | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
    アンケート | < | # | # | | | |
    |
  `;
  const { plans } = await readText({
    企画課: `
      令和２年度　組織目標表
      部課等名 | 企画部　企画課 | | |
      ${card("１", "計画の策定")}
      ${card("２", "移住の促進")}
    `,
  });
  expect(plans.map(({ plan }) => plan.department)).toEqual(["企画課"]);
  expect(plans.flatMap(({ plan }) => plan.projects)).toMatchObject([
    { id: "1", name: "計画の策定", challenges: [] },
    { id: "2", name: "移住の促進", challenges: [] },
  ]);
  expect(plans.flatMap(briefLanes)).toEqual([
    "1 アンケート 2020-04~2020-05",
    "2 アンケート 2020-04~2020-05",
  ]);
});

it("takes quarters beside 具体的な取組 for no value of it, and 重要課題 for a name", async () => {
  const card = (number: string, name: string): string => `
    重要課題${number} | ${name} | < | < | <
    現状 | 平日に納められない人が多い。 | < | < | <
    達成目標 | 99％ | < | < | <
    具体的な取組 | 第１四半期 | 第２四半期 | 第３四半期 | 第４四半期
    口座振替 | 勧奨 | | 勧奨 |
    滞納整理 | | 調査 | 差押え | 差押え
    |
  `;
  const { plans } = await readText({
    税務課: `
      令和５年度　税務課の重要課題と目標
      ${card("１", "収納率の向上")}
      ${card("２", "適正な課税")}
    `,
  });
  expect(plans.flatMap(({ plan }) => plan.projects)).toMatchObject([
    { id: "1", name: "収納率の向上", initiative: "" },
    { id: "2", name: "適正な課税", initiative: "" },
  ]);
  expect(plans.flatMap(briefLanes).slice(0, 2)).toEqual([
    "1 勧奨 2023-04~2023-06, 勧奨 2023-10~2023-12",
    "1 調査 2023-07~2023-09, 差押え 2023-10~2023-12, 差押え 2024-01~2024-03",
  ]);
});

it("a form's last row of labels heads no table, though its months stand right under it", async () => {
  const form = (name: string, budget: number): string => `
      令和8年度 事業計画個表
      課名 | 福祉課
      事業名 | ${name} | | 予算額（千円） | ${budget}
      取組内容 | ${name}を進める。
      今後の展開 | 拡充 | | 懸案事項 | 人材育成
      年間予定 | 4月 | 5月 | 6月 | 7月 | 8月
      募集 | → | → | | |
  `;
  const { plans } = await readText({ 一: form("相談支援", 300), 二: form("訪問支援", 500) });
  expect(plans[0]?.plan.projects).toMatchObject([
    { name: "相談支援", direction: "拡充", challenges: ["人材育成"] },
    { name: "訪問支援", direction: "拡充", challenges: ["人材育成"] },
  ]);
});

it.each([
  ["【事業1】", "|"],
  ["［事業１］", "|"],
  ["(取組1)", "|"],
  ["【事業1】", "| |"],
])(
  "takes cards headed by %s as well, with %s between labels and values",
  async (first, between) => {
    const card = (head: string, name: string, amount: string): string => `
    ${head} ${between} ${name} | < | <
    目的 ${between} 市民の暮らしを支える。 | < | <
    内容 ${between} 窓口を開く。 | < | <
    予算額 ${between} ${amount} | 時期 | 7月～8月

  `;
    const second = first.normalize("NFKC").replace("1", "2");
    const { plans } = await readText({
      計画: `令和７年度　国際交流室　事業計画書\n${card(first, "日本語教室", "1,100千円")}${card(second, "相談窓口", "3,900千円")}`,
    });
    expect(plans.flatMap(briefProjects)).toEqual(["1 日本語教室 1100", "2 相談窓口 3900"]);
    expect(plans.flatMap(briefLanes)).toEqual([
      "1 日本語教室 2025-07~2025-08",
      "2 相談窓口 2025-07~2025-08",
    ]);
  }
);

describe("a number between a label and the name", () => {
  const form = `
    令和7年度　こども未来部　重点目標 | < | <
    重点目標 | 2 | 子育て支援施設の整備
    現況・課題 | 保育園の老朽化が進んでいる。 | <
    取組内容 | 建替工事を進める。 | <
    予算額 | 1,200千円 | <
  `;

  it.each(["1", "①", "1-2"])("names nothing either beside 事業名: %s", async (key) => {
    const { plans } = await readText({
      計画: `
        令和8年度　市民課　業務計画
        事業名 | ${key} | 窓口改革
        目的 | 待ち時間を減らす | <
        内容 | 予約を始める | <
        予算額 | 100千円 | <
        担当 | 窓口係 | <
      `,
    });
    expect(plans.flatMap(({ plan }) => plan.projects.map(({ name }) => name))).toEqual([
      "窓口改革",
    ]);
  });

  it("is the key, and names nothing", async () => {
    const { plans } = await readText({ 目標: form });
    expect(plans.flatMap(briefProjects)).toEqual(["2 子育て支援施設の整備 1200"]);
    expect(plans.flatMap(briefTraits)).toEqual(["2////"]);
  });
});

it("reads one plan of forms that 【重点事業②】 and the like head", async () => {
  const form = (sign: string, name: string): string => `
    【重点事業${sign}】
    事業名：${name}
    内容：資金を補助する。
    予算：12,000千円
    時期：9月～3月`;
  const { plans } = await readText({
    調書: `令和7年度　重点事業調書\n課名：農政課${form("①", "新規就農者支援")}${form("②", "農地の集積")}`,
  });
  expect(plans.map((plan) => [plan.plan.fiscalYear, ...briefProjects(plan)])).toEqual([
    [2025, "1 新規就農者支援 12000", "2 農地の集積 12000"],
  ]);
});

it("names forms by 重点取組, and not by the number beside 事業No", async () => {
  const form = (name: string, number: number): string => `
    令和8年度　事務事業調書
    重点取組 | ${name}
    事業No | ${number}
    予算額 | 1,200千円
    課題 | 人手
    方向性 | 継続`;
  const { plans } = await readText({ 一: form("備蓄", 1), 二: form("訓練", 2) });
  expect(plans.flatMap(briefProjects)).toEqual(["1 備蓄 1200", "2 訓練 1200"]);
});

it.each(["業務", "重点業務"])("names forms by what stands beside a numbered %s", async (label) => {
  const one = (number: string, name: string): string => `
    ${label}${number} | ${name}
    取組内容 | 様式を改める。
    予算額 | 418千円`;
  const { plans } = await readText({
    計画: `令和6年度　会計課　業務計画 | ${one("１", "収納の電子化")}${one("２", "物品の管理")}`,
  });
  expect(plans.flatMap(briefProjects)).toEqual(["1 収納の電子化 418", "2 物品の管理 418"]);
});

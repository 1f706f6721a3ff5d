import { readText } from "../support/sheet-text";
import { briefLanes, briefProjects } from "./offices/tell";

const plan = (budget: number, months: string): string => `
  令和７年度　資産税課　業務計画
  順位 | 事業名 | 方向性 | 予算額（千円） | 4月 | 5月 | 6月 | 7月
  1 | 家屋評価 | 継続 | ${budget} | ${months}
  2 | 土地評価 | 継続 | 12000 | | | 鑑定 | <
`;

describe("a copy kept beside a plan", () => {
  it("adds no lanes", async () => {
    const { plans, unused } = await readText({
      業務計画: plan(3000, "評価 | <"),
      "業務計画 (2)": plan(3000, "評価 | <"),
    });
    expect(plans).toHaveLength(1);
    expect(plans[0] && briefLanes(plans[0])).toEqual([
      "1 評価 2025-04~2025-05",
      "2 鑑定 2025-06~2025-07",
    ]);
    expect(unused.map(({ area, why }) => [area.sheet, why])).toEqual([["業務計画 (2)", "copy"]]);
  });

  it.each(["旧", "業務計画（旧）", "旧版", "修正前", "業務計画_old", "9月補正前"])(
    "that calls itself %s is none of the plan, though it stands first",
    async (name) => {
      const { plans } = await readText({
        [name]: plan(3000, "評価 | <"),
        業務計画: plan(3600, "| 評価 | <"),
      });
      expect(plans[0] && briefProjects(plans[0])).toEqual(["1 家屋評価 3600", "2 土地評価 12000"]);
      expect(plans[0] && briefLanes(plans[0])).toEqual([
        "1 評価 2025-05~2025-06",
        "2 鑑定 2025-06~2025-07",
      ]);
    }
  );

  it.each([
    ["見え消し版", "業務計画"],
    ["業務計画", "業務計画（最終）"],
    ["業務計画（案）", "業務計画"],
    ["業務計画案", "提出用"],
    ["旧", "見え消し"],
  ])("named %s gives way to %s", async (older, newer) => {
    const { plans } = await readText({
      [older]: plan(3000, "評価 | <"),
      [newer]: plan(3600, "評価 | <"),
    });
    expect(plans.flatMap(briefProjects)).toEqual(["1 家屋評価 3600", "2 土地評価 12000"]);
  });

  it("is an old one's though the newer dropped some of its projects", async () => {
    const { plans } = await readText({
      "R7計画（旧）": `${plan(3000, "評価 | <").trimEnd()}\n3 | 償却資産 | 継続 | 500 | 調査`,
      R7計画: plan(3600, "評価 | <"),
    });
    expect(plans.flatMap(briefProjects)).toEqual(["1 家屋評価 3600", "2 土地評価 12000"]);
  });

  it("is none where its months are others", async () => {
    const { plans } = await readText({
      上期: plan(3000, "評価 | <"),
      下期: `
        令和７年度　資産税課　業務計画
        順位 | 事業名 | 予算額（千円） | 10月 | 11月 | 12月
        1 | 家屋評価 | 3000 | 調査 | < |
        2 | 土地評価 | 12000 | | | 公表
      `,
    });
    expect(plans[0] && briefLanes(plans[0])).toEqual([
      "1 評価 2025-04~2025-05",
      "2 鑑定 2025-06~2025-07",
      "1 調査 2025-10~2025-11",
      "2 公表 2025-12",
    ]);
  });
});

describe("a sheet that shows again when what happens", () => {
  const form = (key: number, name: string, months: string): string => `
    令和７年度　総合窓口課　業務計画
    優先順位 | ${key}
    事業名 | ${name}
    方向性 | 継続
    予算額（千円） | 900
    月 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
    予定 | ${months}
  `;
  it("adds no lanes that the projects' own sheets have", async () => {
    const { plans } = await readText({
      事業1: form(1, "窓口改革", "設計 | < | 稼働"),
      事業2: form(2, "手話通訳", "| 配置 |"),
      全体: `
        全体スケジュール
        事業名 | 4月 | 5月 | 6月
        窓口改革 | 設計 | < | 稼働
        手話通訳 | | 配置 | 評価
      `,
    });
    expect(plans[0] && briefLanes(plans[0])).toEqual([
      "1 設計 2025-04~2025-05, 稼働 2025-06",
      "2 配置 2025-05",
      "2 配置 2025-05, 評価 2025-06",
    ]);
  });
});

describe("two forms of one name without numbers", () => {
  const form = (name: string, budget: number, content: string): string => `
    令和８年度　事業計画調書
    所管課 | 道路課
    事業名 | ${name}
    予算額（千円） | ${budget}
    事業内容 | ${content}
  `;
  const read = async (sheets: Readonly<Record<string, string>>) =>
    (await readText({ ...sheets, 街路樹: form("街路樹管理", 50, "剪定する。") })).plans.map(
      briefProjects
    );

  it("are two projects where each costs and says something else", async () => {
    const plans = await read({
      北: form("道路補修", 100, "北部を直す。"),
      南: form("道路補修", 300, "南部を直す。"),
    });
    expect(plans).toEqual([["1 道路補修 100", "2 道路補修 300", "3 街路樹管理 50"]]);
  });

  it.each([
    ["道路補修", "道路補修 (2)", 300, "北部と南部を直す。"],
    ["道路補修", "道路補修 修正", 300, "北部と南部を直す。"],
    ["北", "南", 100, "北部を直す。"],
  ])("are one project where they are versions: %s, %s", async (one, other, budget, content) => {
    const plans = await read({
      [one]: form("道路補修", 100, "北部を直す。"),
      [other]: form("道路補修", budget, content),
    });
    expect(plans).toEqual([["1 道路補修 100", "2 街路樹管理 50"]]);
  });
});

describe("a copy of a sheet without headings over its columns", () => {
  const TURNED = `
    議会事務局　令和7年度業務計画
    事業名 | 議会だより発行 | 行政視察 | 議会ICT推進
    優先順位 | 1 | 3 | 2
    予算額（千円） | 2840 | 1960 | 7300
    方向性 | 現状維持 | 縮小 | 拡大
    4月 | 編集会議 | | 機器選定
    5月 | 発行 | 視察 |
  `;
  const form = (name: string, priority: number): string => `
    取組名 | ${name} | | 優先度 | ${priority}
    方向性 | 継続 | | 予算額（千円） | 800
    取組内容 | ${name}を進める。
    4月 | 5月 | 6月 | 7月 | 8月 | 9月
    準備 | < | | | 実施 |
  `;
  const FORMS = `市立病院事務局　令和7年度　重点取組シート\n${form("未収金対策", 1)}\n|\n${form("病床管理", 2)}`;

  it("adds no lanes of nobody's, be it turned on its side", async () => {
    const { plans } = await readText({ 年間予定: TURNED, "年間予定 (2)": TURNED });
    expect(plans.flatMap(briefLanes)).toEqual([
      "1 編集会議 2025-04, 発行 2025-05",
      "3 視察 2025-05",
      "2 機器選定 2025-04",
    ]);
  });

  it("is no plan of a department that only the first sheet's name names", async () => {
    const { plans } = await readText({ 病院: FORMS, "病院 (2)": FORMS });
    expect(plans).toHaveLength(1);
    expect(plans.flatMap(briefProjects)).toEqual(["1 未収金対策 800", "2 病床管理 800"]);
  });
});

it("a choice from several departments' projects is no plan beside a list of all of them either", async () => {
  const form = (unit: string, name: string, budget: number): string => `
    事業名 | ${name}
    担当課 | ${unit}
    予算額（千円） | ${budget}
    取組内容 | 続けて行う
    |`;
  const office = (unit: string, first: string, second: string): string => `
    ◆${unit}
    優先順位 | 事業名 | 方向性
    1 | ${first} | 拡充
    2 | ${second} | 継続
    |${form(unit, first, 800)}${form(unit, second, 500)}`;
  const { plans } = await readText({
    計画: `
      令和8年度 業務計画
      |${office("福祉課", "見守り", "配食")}${office("建設課", "舗装", "遊具")}`,
    予算順: `
      事業費の大きい順
      順位 | 事業名 | 課名 | 予算額（千円）
      1 | 見守り | 福祉課 | 800
      2 | 舗装 | 建設課 | 800
      3 | 配食 | 福祉課 | 500
      4 | 遊具 | 建設課 | 500`,
    主要事業: `
      令和8年度 重点事業
      事業名 | 担当課 | 予算額（千円） | 概要
      見守り | 福祉課 | 800 | 続けて行う
      舗装 | 建設課 | 800 | 続けて行う`,
  });
  expect(plans.map(({ plan }) => plan.department)).toEqual(["福祉課", "建設課"]);
});

import { readText } from "../../../support/sheet-text";
import { briefLanes, briefProjects, briefTraits } from "../../offices/tell";

async function read(sheet: string) {
  const { plans } = await readText({ 様式: sheet });
  return {
    projects: plans.flatMap(briefProjects),
    traits: plans.flatMap(briefTraits),
    initiatives: plans.flatMap(({ plan }) => plan.projects.map((each) => each.initiative)),
    lanes: plans.flatMap(briefLanes),
  };
}

describe("a form with labels and values in two pairs of columns", () => {
  const form = (label: string, value: string): string => `
    令和7年度　区づくり推進費　事業計画書 | < | < | <
    事業名 | 防災力向上事業 | ${label} | ${value}
    区分 | 拡充 | 評価書番号 | 1
    本年度予算案 | 12,480 千円 | 増減 | 2,280 千円
    事業目的 | 安全を守る。 | 財源 | 一般財源
    事業内容 | 訓練を支援する。 | 備考 | なし
  `;

  it.each([
    ["所管課", "総務課"],
    ["記入者", "山田"],
    ["事業番号", "12"],
  ])("is one project, with what stands beside its name under %s", async (label, value) => {
    const { projects, traits } = await read(form(label, value));
    expect(projects).toHaveLength(1);
    expect(projects[0]).toMatch(/防災力向上事業 12480$/);
    expect(traits[0]).toContain("拡充");
  });

  it("is one where nobody knows the labels beside its name", async () => {
    const { projects } = await read(`
      令和7年度　事業計画書 | < | < | <
      事業名 | 市民講座 | 申込み先 | 中央館
      方向性 | 継続 | 参加費 | 無料
      予算額（千円） | 500 | 定員 | 30名
      事業内容 | 講座を開く。 | 会場 | 講堂
      課題 | 参加が少ない。 | 備考 | なし
    `);
    expect(projects).toEqual(["1 市民講座 500"]);
  });

  it("is several though one's budget isn't known yet", async () => {
    const { projects } = await read(`
      令和7年度　事業計画書 | < | <
      事業名 | 防災訓練 | 備蓄品の配備
      方向性 | 継続 | 拡充
      予算額（千円） | 500 | 未定
      事業内容 | 訓練を行う。 | 備蓄品を置く。
      課題 | 参加が少ない。 | 置き場がない。
    `);
    expect(projects).toEqual(["1 防災訓練 500", "2 備蓄品の配備 ?"]);
  });

  it("is several where each of its columns is headed by a name", async () => {
    const { projects } = await read(`
      令和7年度　事業計画書 | < | <
      事業名 | 防災訓練 | 備蓄品の配備
      方向性 | 継続 | 拡充
      予算額（千円） | 500 | 700
      事業内容 | 訓練を行う。 | 備蓄品を置く。
      課題 | 参加が少ない。 | 置き場がない。
    `);
    expect(projects).toEqual(["1 防災訓練 500", "2 備蓄品の配備 700"]);
  });
});

it("takes the heads of a table, 新規 and 継続, for no direction", async () => {
  const { traits } = await read(`
    令和7年度　事業計画書 | < | < | <
    事業名 | 創業支援事業 | < | <
    担当課 | 商工課 | < | <
    予算額（千円） | 500 | < | <
    事業内容 | 創業者へ補助する。 | < | <
    区分 | 新規 | 継続 | 計
    件数 | 3 | 5 | 8
    金融機関 | 1 | 2 | 3
  `);
  expect(traits).toEqual(["////"]);
});

it.each([
  ["○ | |", "| ○ |", "継続"],
  ["○ | |", "| |", "拡充"],
  ["○ | |", "| ○ | ○", ""],
])("takes the direction that the last judgment marks: %s, then %s", async (one, two, said) => {
  const { traits } = await read(`
    令和7年度　事業評価シート | < | < | <
    事業名 | 就労支援事業 | 担当課 | 福祉課
    事業概要 | 相談を行う。 | < | <
    予算額（千円） | 900 | < | <
    方向性 | 拡充 | 継続 | 縮小
    一次評価 | ${one}
    二次評価 | ${two}
    課題 | 人手が足りない。 | < | <
  `);
  expect(traits).toEqual([`/${said}///`]);
});

describe("results beside what is planned, under years within one label", () => {
  const form = (before: string, now: string): string => `
    令和7年度　主要事業調書 | < | < | <
    事業名 | 墓参バスの運行 | 担当課 | 公園緑地課
    事業内容 | 令和６年度（${before}） | 令和７年度（${now}） | <
    ^ | 盆に運行した。 | 彼岸にも運行する。 | <
    予算額 | 500千円 | < | <
    課題 | 段差がある。 | < | <
    今後の方向 | 継続 | < | <
  `;

  it.each([
    ["実績", "計画"],
    ["決算", "予算"],
  ])("are no schedule, and the project does what is planned: %s and %s", async (before, now) => {
    const { initiatives, lanes } = await read(form(before, now));
    expect(initiatives).toEqual(["彼岸にも運行する。"]);
    expect(lanes).toEqual([]);
  });
});

describe("amounts under years beside a tall label", () => {
  const form = (unit: string): string => `
    令和7年度　主要事業調書 | < | < | < | < | <
    事業名 | 遊具の更新 | < | < | < | <
    担当課 | 公園緑地課 | < | < | < | <
    事業内容 | 8基を更新する。 | < | < | < | <
    事業費${unit} | | < | < | < | 令和６年度決算 | 令和７年度予算
    ^ | 総額 | < | < | < | 18600 | 24000
    ^ | 特定財源 | < | < | < | 600 | 4000
    ^ | 一般財源 | < | < | < | 18000 | 20000
    今後の方向 | 拡充 | < | < | < | <
  `;

  it("are read though a wide blank cell stands between, and what 総額 says", async () => {
    expect((await read(form("（千円）"))).projects).toEqual(["1 遊具の更新 24000"]);
  });
});

describe("the unit of a form's amounts", () => {
  const form = (title: string): string => `
    アクションプラン　事業シート　令和6年度 | < | <
    事業名 | 路線の維持 | <
    担当課 | 交通課 | <
    事業内容 | 移動を支える。 | <
    今後の方向性 | 継続 | <
    ${title} | < | <
    年度 | R5 | R6
    事業費 | 820 | 910
  `;

  it.each([
    ["計画事業費（百万円）", 910000],
    ["２　予算（千円）", 910],
    ["利用料（百万円）", 910],
  ])("is what a title that names costs says: %s", async (title, budget) => {
    expect((await read(form(title))).projects).toEqual([`1 路線の維持 ${budget}`]);
  });
});

it("takes what money is spent on, 節 and 名称, for no plan", async () => {
  const { projects } = await read(`
    令和7年度　当初予算　節別内訳
    節 | 名称 | 本年度予算額 | 前年度予算額
    1 | 報酬 | 248,120 | 244,900
    2 | 給料 | 1,820,400 | 1,801,200
    7 | 報償費 | 42,110 | 43,020
  `);
  expect(projects).toEqual([]);
});

it("reads what stands below labels in two stacks, behind times as well", async () => {
  const { projects, traits } = await read(`
    令和７年度　図書館　事業計画書
    事業名 | 担当係 | 優先順位
    山間部の配本 | 奉仕係 | 1
    実施時期 | 実施主体 | 性質
    4月～6月 | 市 | 政策
    予算額（千円） | 方向性 | 課題
    500 | 拡充 | 車両の老朽化
  `);
  expect(projects).toEqual(["1 山間部の配本 500"]);
  expect(traits).toEqual(["1/拡充/市/政策/"]);
});

it.each(["新規", "継続", "拡充"])(
  "a label's text stands beside it where %s beside 方向性 is in its row",
  async (direction) => {
    const { initiatives } = await read(`
      令和８年度　事業概要書
      事業名 | 空き家の指導 | 当初予算額 | 34,500千円
      事業内容 | 所有者に助言する。 | 今後の方向性 | ${direction}
      委託先 | 未定 | 補助率 | 3分の2以内
      課題 | 周知が進まない。 | 款・項・目 | 2-1-3
    `);
    expect(initiatives).toEqual(["所有者に助言する。"]);
  }
);

it("a form's name may end as a cost's heading does", async () => {
  const { projects, initiatives } = await read(`
    令和８年度当初予算　事業概要書
    担当課 | 商工観光課
    事業名 | 観光誘客推進事業費
    前年度決算額 | 960千円
    当初予算額 | 980千円
    事業の概要 | 宿泊客を増やす。
    契約方法 | 一般競争入札
  `);
  expect(projects).toEqual(["1 観光誘客推進事業費 980"]);
  expect(initiatives).toEqual(["宿泊客を増やす。"]);
});

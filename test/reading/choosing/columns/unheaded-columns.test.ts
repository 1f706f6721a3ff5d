import { readText } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

async function projects(sheet: string): Promise<readonly string[]> {
  const { plans } = await readText({ 計画: sheet });
  expect(plans).toHaveLength(1);
  return plans.flatMap(briefProjects);
}

describe("keys that no heading names", () => {
  it.each([
    ["a heading nobody knows", "標識", ["ア", "イ", "ウ"], ["ア", "イ", "ウ"]],
    ["no heading", "", ["①", "②", "③"], ["1", "2", "3"]],
  ])("are known by counting on under %s", async (_, heading, [a, b, c], [first, second, third]) => {
    expect(
      await projects(`
        防災課 令和7年度 業務計画
        | ${heading} | 事業名 | 予算額（千円） | 方向性
        | ${a} | 防災訓練事業 | 4820 | 拡充
        | ${b} | 備蓄品整備事業 | 9400 | 継続
        | ${c} | 防災無線事業 | 38150 | 継続
      `)
    ).toEqual([
      `${first} 防災訓練事業 4820`,
      `${second} 備蓄品整備事業 9400`,
      `${third} 防災無線事業 38150`,
    ]);
  });

  it("are none where numbers don't count the rows", async () => {
    expect(
      await projects(`
        防災課 令和7年度 業務計画
        班 | 事業名 | 予算額（千円） | 方向性
        1 | 防災訓練事業 | 4820 | 拡充
        1 | 備蓄品整備事業 | 9400 | 継続
        2 | 防災無線事業 | 38150 | 継続
        2 | 地図改訂事業 | 7700 | 新規
      `)
    ).toEqual([
      "1 防災訓練事業 4820",
      "2 備蓄品整備事業 9400",
      "3 防災無線事業 38150",
      "4 地図改訂事業 7700",
    ]);
  });

  it("are none where each stands over several names", async () => {
    expect(
      await projects(`
        防災課 令和7年度 業務計画
        施策\\nコード | 事業名 | 予算額（千円） | 方向性
        2-1 | 防災訓練事業 | 4820 | 拡充
        ^ | 備蓄品整備事業 | 9400 | 継続
        2-2 | 防災無線事業 | 38150 | 継続
        ^ | 地図改訂事業 | 7700 | 新規
      `)
    ).toEqual([
      "1 防災訓練事業 4820",
      "2 備蓄品整備事業 9400",
      "3 防災無線事業 38150",
      "4 地図改訂事業 7700",
    ]);
  });
});

test.each([
  ["重要度", ["A", "A", "B"], ["予-1", "予-2", "査-1"]],
  ["優先順位", ["1", "2", "3"], ["1", "2", "3"]],
])("codes name projects that %s doesn't tell apart", async (heading, grades, ids) => {
  const codes = ["予-1", "予-2", "査-1"];
  const names = ["警報器の設置促進", "火災予防運動", "立入検査"];
  const rows = names.map(
    (name, at) => `${codes[at]} | ${grades[at]} | ${name} | 戸別に訪問する | ${at + 1}00`
  );
  expect(
    await projects(`
      予防課 令和7年度 業務計画
      整理番号 | ${heading} | 業務項目 | 実施内容 | 予算（千円）
      ${rows.join("\n")}
    `)
  ).toEqual(names.map((name, at) => `${ids[at]} ${name} ${at + 1}00`));
});

describe("directions that no heading names", () => {
  const list = (first: string, second: string): string => `
    防災課 令和7年度 主要事業一覧
    | | 事業名 | 予算額（千円） | 事業の概要
    | ${first} | 防災無線事業 | 4820 | 設備を更新する。
    | | 備蓄品整備事業 | 9400 | 食料を備える。
    | ${second} | 避難所事業 | 38150 | 空調を整える。
  `;
  const directionsIn = async (sheet: string): Promise<readonly (string | null)[]> => {
    const { plans } = await readText({ 一覧: sheet });
    return plans.flatMap(({ plan }) => plan.projects.map(({ direction }) => direction));
  };

  it.each([
    ["新規", "拡充"],
    ["【新】", "【拡】"],
  ])("are known by all cells telling one: %s", async (first, second) => {
    const bare = [first, null, second].map((each) => each?.replace(/[【】]/g, "") ?? null);
    expect(await directionsIn(list(first, second))).toEqual(bare);
  });

  it.each([
    ["新規", "重点"],
    ["完了", "終了"],
  ])("are none where cells tell something else: %s %s", async (first, second) => {
    expect(await directionsIn(list(first, second))).toEqual([null, null, null]);
  });
});

it("目 beside 款 and 項 counts an account's parts, and ranks nothing", async () => {
  const { plans } = await readText({
    計画: `
      環境課　令和8年度事業計画
      款 | 項 | 目 | 事業名 | 予算額（千円）
      4 | 2 | 1 | 集団回収の奨励 | 8200
      4 | 2 | 2 | 粗大ごみの収集 | 41000
      4 | 2 | 3 | 不法投棄対策 | 2900
    `,
  });
  expect(plans.flatMap(({ plan }) => plan.projects.map(({ priority }) => priority))).toEqual([
    null,
    null,
    null,
  ]);
});

it.each(["担当", "数量"])("takes no column under %s beside months for names", async (heading) => {
  const { plans } = await readText({
    工程: `
      令和８年度　港湾課　業務計画
      施設 | ${heading} | 月 | < | < | < | < | <
      ^ | ^ | 4 | 5 | 6 | 7 | 8 | 9
      防波堤 | 山田 | 準備 | 施工 | | | |
      岸壁 | 佐藤 | | | 準備 | 施工 | |
      航路 | 鈴木 | 施工 | | | | |
    `,
  });
  expect(plans).toEqual([]);
});

import { readText } from "../../../support/sheet-text";

async function approachOf(section: string): Promise<readonly string[] | undefined> {
  const { plans } = await readText({
    計画: `
      令和7年度 道路課 業務計画
      ${section}
      |
      優先順位 | 事業名 | ねらい | 予算額（千円）
      1 | 舗装修繕 | 1 | 100
      2 | 橋の点検 | 2 | 200`,
  });
  return plans[0]?.plan.approach;
}

const APPROACH = ["道路を安全に保つ。", "橋を長く使えるようにする。"];

describe("the approach", () => {
  it.each([
    ["・道路を安全に保つ。", "・橋を長く使えるようにする。"],
    ["○ 道路を安全に保つ。", "○ 橋を長く使えるようにする。"],
    ["（１）道路を安全に保つ。", "（２）橋を長く使えるようにする。"],
    ["① 道路を安全に保つ。", "② 橋を長く使えるようにする。"],
    ["1) 道路を安全に保つ。", "2) 橋を長く使えるようにする。"],
  ])("is read without its bullets: %s", async (first, second) => {
    expect(await approachOf(`取組方針 | ${first}\\n${second}`)).toEqual(APPROACH);
    expect(
      await approachOf(`
        取組方針
        ${first}
        ${second}`)
    ).toEqual(APPROACH);
  });

  it("is this year's where that of the year before stands over it", async () => {
    expect(
      await approachOf("前年度の取組方針\n舗装を増やした。\n今年度の取組方針\n道路を安全に保つ。")
    ).toEqual(["道路を安全に保つ。"]);
  });

  it("ends where aims follow it under labels of their own", async () => {
    expect(await approachOf("方針 | 道路を安全に保つ。\nねらい1 | 舗装\nねらい2 | 橋")).toEqual([
      "道路を安全に保つ。",
    ]);
  });

  it.each(["【重点取組】", "令和7年度 重点事業", "《個別の取組》", "主な個別事業とその目標"])(
    "ends above the table's title %s",
    async (title) => {
      const { plans } = await readText({
        計画: `
          令和7年度 道路課 業務計画
          運営方針 | 道路を安全に保つ。\\n橋を長く使えるようにする。
          |
          ${title}
          優先順位 | 事業名 | 期限 | 予算額（千円）
          1 | 舗装修繕 | 8月 | 100
          2 | 橋の点検 | 9月 | 200`,
      });
      expect(plans[0]?.plan.approach).toEqual(APPROACH);
    }
  );

  it("is read from bullets in cells of their own", async () => {
    expect(
      await approachOf(`
        取組方針
        ○ | 道路を安全に保つ。
        ○ | 橋を長く使えるようにする。`)
    ).toEqual(APPROACH);
  });

  it.each([
    "取組方針：",
    "【取組方針】\\n",
    "方針 | ",
    "基本的な進め方 | ",
    "◎基本的な考え方 | ",
    "1 施策の達成に向けた方針\n",
    "今年度の方針 | ",
    "取組方針（考え方） | ",
  ])("may follow %s", async (label) => {
    expect(await approachOf(`${label}道路を安全に保つ。\\n橋を長く使えるようにする。`)).toEqual(
      APPROACH
    );
  });

  it("goes on in the next line or row where a long one ends no sentence", async () => {
    expect(
      await approachOf(`
        1 取組方針
        市民の日々の暮らしを支える道路を安全に保つため、計画に基づく点検と
        修繕を続ける。
        橋を長く使えるようにする。`)
    ).toEqual([
      "市民の日々の暮らしを支える道路を安全に保つため、計画に基づく点検と修繕を続ける。",
      "橋を長く使えるようにする。",
    ]);
  });

  it("keeps long lines apart where none ends a sentence", async () => {
    const items = [
      "市民との協働による持続可能な地域コミュニティづくりの推進",
      "公共施設の計画的な点検と修繕による長寿命化の推進",
    ];
    expect(await approachOf(`取組方針 | ${items.join("\\n")}`)).toEqual(items);
  });

  it("keeps short lines apart", async () => {
    expect(await approachOf("取組方針 | 安全な道路の確保\\n橋の長寿命化")).toEqual([
      "安全な道路の確保",
      "橋の長寿命化",
    ]);
  });
});

test("an approach ends where forms begin below it", async () => {
  const form = (name: string, budget: string): string => `
    事業名 | ${name} | 予算額 | ${budget}
    方向性 | 拡大 | 実施主体 | 市
    取組内容 | 会議を開く。
    課題 | 担い手の不足
  `;
  const { plans } = await readText({
    計画: `
      令和7年度 福祉課 業務計画書
      方針 | 誰もが支え合うまちにする。

      ${form("相談支援", "52,300千円").trim()}

      ${form("見守り活動", "3,150千円").trim()}
    `,
  });
  expect(plans[0]?.plan.approach).toEqual(["誰もが支え合うまちにする。"]);
  expect(plans[0]?.plan.projects.map(({ name }) => name)).toEqual(["相談支援", "見守り活動"]);
});

it("the approach in a form ends at the next label, and goes on over words that are labels elsewhere", async () => {
  const { plans } = await readText({
    調書: `
      令和7年度　事務事業評価シート
      事務事業名 | 防災訓練事業 | 担当課 | 防災課
      事業費 | 3,200 千円 | 方向性 | 継続
      事業内容 | 地区ごとに訓練をする。
      取り組み方針 | 参加者を増やす。
      課題 | 高齢化`,
  });
  expect(plans.map(({ plan }) => plan.approach)).toEqual([["参加者を増やす。"]]);
  expect(await approachOf("取組方針\n課題\n・道路を安全に保つ。")).toEqual([
    "課題",
    "道路を安全に保つ。",
  ]);
});

describe("the approach below a numbered title", () => {
  it.each([
    ["２　運営の基本方針", "３　重点取組"],
    ["(1) 取組方針", "(2) 主な課題への対応"],
    ["Ⅱ　取組方針", "Ⅲ　課題への対応"],
    ["三　取組方針", "四　課題への対応"],
  ])("ends above the next number: %s, %s", async (title, next) => {
    expect(
      await approachOf(`
        ${title}
        道路を安全に保つ。
        橋を長く使えるようにする。
        ${next}`)
    ).toEqual(APPROACH);
  });

  it("goes on with items that are counted from 1", async () => {
    expect(
      await approachOf(`
        1 取組方針
        1) 道路を安全に保つ。
        2) 橋を長く使えるようにする。`)
    ).toEqual(APPROACH);
  });

  it("is what stands under it alone where it heads a column beside others", async () => {
    const said = "道路を安全に保つ。 | 維持係 | 9月\n橋を長く使えるようにする。 | 橋梁係 | 12月";
    expect(await approachOf(`取り組み方針 | 担当 | 期限\n${said}`)).toEqual(APPROACH);
    expect(await approachOf("方針 | 安全\n担当 | 維持係")).toContain("安全");
  });

  it.each([
    ["with its title over it", "懸案\n懸案事項 | 対応方針 | 期限\n庁舎の老朽化 | 改修 | 9月"],
    ["of staff", "氏名 | 職名 | 担当\n山田 | 課長 | 総括"],
    ["for those who sign", "決裁欄 | 部長 | 課長 | 担当"],
  ])("ends above a table of other things %s", async (_, table) => {
    expect(await approachOf(`1 取組方針\n道路を安全に保つ。\n|\n${table}`)).toEqual([
      "道路を安全に保つ。",
    ]);
  });

  it("goes on with rows of a number and a text below a blank row", async () => {
    const said = "道路を安全に保つ。\n|\n(1) | 橋を長く使えるようにする。";
    expect(await approachOf(`取組方針\n${said}`)).toEqual(APPROACH);
  });
});

import { readText } from "../support/sheet-text";
import { briefProjects } from "./offices/tell";

it.each(["ゼロ予算", "予算なし"])("%s beside 仕事 is no row of headings", async (none) => {
  const { plans } = await readText({
    一覧: `
      令和6年度　人口減少対策　事業一覧
      柱 | No | 事業名 | 担当課 | 予算額（千円）
      仕事 | 1 | 創業支援 | 商工課 | 5000
      仕事 | 2 | テレワークの推進 | 商工課 | ${none}
      移住 | 3 | 空き家バンク | 住宅課 | 1200
    `,
  });
  expect(plans.flatMap(briefProjects)).toEqual([
    "1 創業支援 5000",
    "2 テレワークの推進 -",
    "3 空き家バンク 1200",
  ]);
});

describe("a row of words that head columns elsewhere", () => {
  const read = async (row: string): Promise<readonly string[]> => {
    const { plans } = await readText({
      一覧: `
        令和7年度　市民課　業務計画
        区分 | No | 事業名 | 予算額（千円） | 実施主体 | 備考
        事務 | 1 | 窓口改革 | 100 | 市 |
        ${row}
        事務 | 3 | 庁舎の修繕 | 400 | 市 |
      `,
    });
    return plans.flatMap(briefProjects);
  };

  it.each([
    "事業 | 2 | 相談室の整備 | 300 | 事業者 |",
    "取組 | ② | 相談室の整備 | 300 | 実施機関 | 補正予算",
    "経費 | | 相談室の整備 | 300 | 事業者 | 主要事業",
  ])("is a project where it has a number or an amount: %s", async (row) => {
    expect((await read(row)).map((each) => each.replace(/^\S+ /, ""))).toEqual([
      "窓口改革 100",
      "相談室の整備 300",
      "庁舎の修繕 400",
    ]);
  });

  it.each([
    ["a direction", "方向性", "3"],
    ["a written amount", "備考", "1,200"],
  ])("and where it has no number, but %s", async (_, last, amount) => {
    const { plans } = await readText({
      一覧: `
        令和7年度　市民課　業務計画（単位：百万円）
        区分 | 事業名 | 予算額 | 実施主体 | ${last}
        事務 | 窓口改革 | '${amount} | 市 | 継続
        事業 | 相談室の整備 | '${amount} | 事業者 | 縮小
        事務 | 庁舎の修繕 | '${amount} | 市 | 継続
      `,
    });
    expect(plans.flatMap(({ plan }) => plan.projects.map(({ name }) => name))).toEqual([
      "窓口改革",
      "相談室の整備",
      "庁舎の修繕",
    ]);
  });

  it.each([
    ["a small amount", "事業費（百万円）", [8, 2, 3]],
    ["an amount that is none", "事業費（百万円）", ["なし", "-", "なし"]],
    ["a department", "担当課", ["企画課", "財政課", "総務課"]],
  ])("and where it has %s alone", async (_, heading, [first, second, third]) => {
    const { plans } = await readText({
      一覧: `
        令和7年度　企画課　主要事業
        事業名 | 事業主体 | ${heading} | 目的 | 予算額（千円）
        計画の策定 | 市 | ${first} | 将来像を描く。 | 1200
        事業評価 | 実施主体 | ${second} | 課題 |
        施策の目標 | 関係課 | ${third} | 事業内容 |
      `,
    });
    expect(plans.flatMap(({ plan }) => plan.projects.map(({ name }) => name))).toEqual([
      "計画の策定",
      "事業評価",
      "施策の目標",
    ]);
  });

  it("heads months where its numbers count on", async () => {
    const { plans } = await readText({
      一覧: `
        令和7年度　企画課　主要事業
        事業名 | 事業費（百万円） | 目的
        計画の策定 | 8 | 将来像を描く。
        総合戦略 | 2 | 見直す。
        事業名 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 1 | 2 | 3
        計画の策定 | 検討 | | | | 素案
      `,
    });
    expect(plans.flatMap(briefProjects)).toEqual(["1 計画の策定 8000", "2 総合戦略 2000"]);
  });

  it("heads a page where it has none", async () => {
    expect(await read("区分 | No | 事業名 | 予算額（千円） | 実施主体 | 備考")).toEqual([
      "1 窓口改革 100",
      "3 庁舎の修繕 400",
    ]);
  });
});

describe("a word that heads names, behind months with words of their own", () => {
  it("is said of its record", async () => {
    const { plans } = await readText({
      計画: `
        令和8年度　福祉課　年間業務計画
        業務名 | 4月 | 5月 | 6月 | 7月 | 8月 | 備考
        見守り | 募集 | 研修 | 開始 | | | 重点事業
        防犯灯 | | 調査 | | 発注 | 設置 | 主要事業
        手話 | | | 派遣 | | |
      `,
    });
    expect(plans.flatMap(briefProjects)).toEqual(["1 見守り", "2 防犯灯", "3 手話"]);
  });

  it("heads a table under them all the same", async () => {
    const { plans } = await readText({
      計画: `
        令和8年度　福祉課　年間業務計画
        業務名 | 4月 | 5月 | 6月 | 7月 | 8月
        見守り | 募集 | 研修 | 開始 | |
        防犯灯 | | 調査 | | 発注 | 設置

        担当 | 予算額（千円） | 事業名
        一係 | 500 | 見守り
        二係 | 300 | 防犯灯
      `,
    });
    expect(plans.flatMap(briefProjects)).toEqual(["1 見守り 500", "2 防犯灯 300"]);
  });
});

import { readText } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

const initiatives = async (sheet: string): Promise<readonly string[]> => {
  const { plans } = await readText({ 計画: `令和7年度 健康課 業務計画\n${sheet.trim()}` });
  return plans.flatMap(({ plan }) => plan.projects.map(({ initiative }) => initiative));
};

it("what stands below the names' heading as another's is no name of a part", async () => {
  expect(
    await initiatives(`
      番号 | 事業名 | 予算額（千円）
      ^ | 担当 | ^
      1 | 健診の受診勧奨 | 900
      ^ | 山田 | ^
      2 | 健康教室 | 300
      ^ | 佐藤 | ^
    `)
  ).toEqual(["", ""]);
});

describe("the names of a project's parts", () => {
  it("say what is done for it", async () => {
    expect(
      await initiatives(`
        番号 | 施策 | 方向性 | 予算額（千円）
        1 | 健康づくりの推進 | 継続 | 900
        | | （1）健診の受診勧奨 | |
        | | （2）健康教室 | |
        2 | 感染症対策 | 拡充 | 300
        | | （1）予防接種 | |
      `)
    ).toEqual(["（1）健診の受診勧奨\n（2）健康教室", "（1）予防接種"]);
  });

  it("stand before what is said of each part", async () => {
    expect(
      await initiatives(`
        番号 | 事業名 | 取組内容 | 方向性 | 予算額（千円）
        1 | 健康づくりの推進 | 元気な市民を増やす。 | 継続 | 900
        | | ・健診の受診勧奨 | はがきで勧奨する。 | |
        | | ・健康教室 | | |
        2 | 感染症対策 | | 拡充 | 300
      `)
    ).toEqual(["元気な市民を増やす。\n・健診の受診勧奨\nはがきで勧奨する。\n・健康教室", ""]);
  });

  it("say nothing of what is done where they are what is paid for", async () => {
    expect(
      await initiatives(`
        番号 | 事業名 | 取組内容 | 方向性 | 予算額（千円）
        1 | 健康づくりの推進 | 教室を開く。 | 継続 | 900
        | | うち 委託料 | | | 700
        | | うち 事務費 | | | 200
        2 | 感染症対策 | 接種を行う。 | 拡充 | 300
      `)
    ).toEqual(["教室を開く。", "接種を行う。"]);
  });

  it("may be told by うち before them alone, in rows without a number", async () => {
    const { plans } = await readText({
      計画: `
        令和7年度　障がい者支援課　業務計画
        No. | 事業名 | 予算額（千円） | 方向性
        1 | 自立支援給付 | 980000 | 拡大
        | | うち居宅介護 | 120000 |
        | | （うち就労支援） | 80000 |
        2 | うちどく推進事業 | 900 | 継続
        | 合計 | 980900 |
      `,
    });
    expect(plans.flatMap(briefProjects)).toEqual([
      "1 自立支援給付 980000",
      "2 うちどく推進事業 900",
    ]);
  });

  it.each([
    ["say more than what is numbered", "番号", "1", "", "うち汚水管渠", "うち雨水管渠"],
    ["say 内", "番号", "1", "φ200", "内、汚水管渠", "内、雨水管渠"],
    [
      "have brackets, without any numbers",
      "区分",
      "新規",
      "",
      "（うち汚水管渠）",
      "（うち雨水管渠）",
    ],
    [
      "leave blank who does it, without any numbers",
      "区分",
      "新規",
      "",
      "うち汚水管渠",
      "うち雨水管渠",
    ],
  ])("are no projects where they %s", async (_, heading, sign, content, first, second) => {
    const { plans } = await readText({
      計画: `
        令和7年度　下水道課　主要事業
        ${heading} | 事業名 | 事業内容 | 予算額（千円） | 担当課
        ${sign} | 管渠整備 | ${content} | 860000 | 建設課
        | | ${first} | φ200 | 540000 |
        | | ${second} | φ1500 | 320000 |
        ${sign.replace("1", "2")} | 処理場更新 | ${content} | 420000 | 施設課
        | | ${first} | φ300 | 300000 |
        ${sign.replace("1", "3")} | 出前講座 | 小学校10校 | 80 | 総務課
      `,
    });
    expect(plans.flatMap(briefProjects).map((brief) => brief.slice(2))).toEqual([
      "管渠整備 860000",
      "処理場更新 420000",
      "出前講座 80",
    ]);
  });

  it("are projects where nothing has numbers and they say as much as others: うちエコ診断", async () => {
    const { plans } = await readText({
      計画: `
        令和7年度　環境課　主要事業
        事業名 | 事業内容 | 予算額（千円） | 担当課
        太陽光補助 | 1kW2万円 | 12000 | 環境課
        うちエコ診断 | 家庭の診断 | 400 | 環境課
        ごみ減量 | 啓発 | 300 | 廃棄物課
      `,
    });
    expect(plans.flatMap(briefProjects)[1]).toBe("2 うちエコ診断 400");
  });
});

import { readText } from "../../support/sheet-text";
import { briefLanes, briefProjects } from "./tell";

describe("a list of what takes place every year, under a plan's title", () => {
  const list = (title: string, heading: string, more: string): string => `
    ${title}
    ${heading} | 実施時期 | ${more}
    定期監査 | 10月～12月 | 監査課 | 全部局
    決算審査 | 6月 | 監査課 | 全会計
    行政監査 | 1月～2月 | 監査課 | 指定管理者
  `;

  const lanesIn = async (sheet: string): Promise<readonly string[]> => {
    const { plans } = await readText({ Sheet1: sheet });
    return plans.flatMap(briefLanes);
  };

  it.each([
    ["令和7年度 監査実施計画", "監査等の種類", "担当課 | 対象"],
    ["令和7年度 監査年間計画", "監査等の名称", "担当課 | 対象"],
    ["令和7年度 監査実施計画", "監査等の種類", "担当課 | 根拠法令"],
    ["令和7年度 監視指導計画", "検査名", "担当課 | 対象"],
    ["令和7年度 年間行事計画", "行事名", "担当 | 会場"],
  ])("is a plan: %s", async (title, heading, more) => {
    expect(await lanesIn(list(title, heading, more))).toEqual([
      "1 定期監査 2025-10~2025-12",
      "2 決算審査 2025-06",
      "3 行政監査 2026-01~2026-02",
    ]);
  });

  it("is one where a column tells when it is reported as well", async () => {
    const sheet = `
      令和7年度 監査実施計画
      監査等の種別 | 根拠法令 | 対象 | 実施時期 | 結果報告時期 | 備考
      定期監査 | 法第199条 | 全部局 | 10月～12月 | 2月 |
      決算審査 | 法第233条 | 全会計 | 6月 | 8月 |
      行政監査 | 法第199条 | 指定管理者 | 1月～2月 | 3月 |
    `;
    expect((await lanesIn(sheet)).length).toBeGreaterThanOrEqual(3);
  });

  it("is none without the title, or where it tells what came of them", async () => {
    const more = "担当課 | 対象";
    expect(await lanesIn(list("令和7年度 監査のご案内", "監査の種類", more))).toEqual([]);
    expect(await lanesIn(list("令和6年度 監査実施状況", "監査の種類", more))).toEqual([]);
  });
});

it("reads three years of which the last goes on, beside what is so now", async () => {
  const { plans } = await readText({
    実行計画: `
      総合計画　実行計画　事務事業一覧（令和６年度版）
      事務事業名 | 所管課 | 現状 | 令和６年度 | 令和７年度 | 令和８年度以降
      学校評価推進事業 | 指導課 | 全校実施 | 試行 | 拡大 | 継続実施
      教職員研修事業 | 研修所 | 年30講座 | 動画の配信 | 継続 | 継続
      学校防災力強化事業 | 健康教育課 | 手引の策定 | 訓練 | 訓練 | 検証
    `,
  });
  expect(plans.flatMap(briefLanes).map((lane) => lane.split(", ")[2])).toEqual([
    "継続実施 2026-04~2027-03",
    "継続 2026-04~2027-03",
    "検証 2026-04~2027-03",
  ]);
});

it("takes events with the day and the cost of each for projects", async () => {
  const { plans } = await readText({
    イベント: `
      令和７年度　観光課　イベント開催計画 | | | |
      No. | イベント名 | 開催日 | 場所 | 予算（千円）
      1 | 春の花まつり | 4月5日（土） | 城址公園 | 1,500
      2 | 紅葉ライトアップ | 11月1日～11月24日 | 清流峡 | 2,200
    `,
  });
  expect(plans.flatMap(briefProjects)).toEqual(["1 春の花まつり 1500", "2 紅葉ライトアップ 2200"]);
  expect(plans.flatMap(briefLanes)).toEqual([
    "1 春の花まつり 2025-04-05",
    "2 紅葉ライトアップ 2025-11-01~2025-11-24",
  ]);
});

it("takes what takes place each month for projects, with or without a year", async () => {
  const list = (title: string): string => `
    ${title}
    月 | 行事名 | 内容概要
    4月 | 管内情勢把握強化月間 | 管内の地理を把握する。
    7月 | 国民安全の日 | 業務の災害防止を図る。
    ^ | 救助技術指導会 | 日頃の訓練成果を発揮する。
    10月 | 山火事予防運動\\n（10月1日～11月30日） | 予防を呼びかける。
  `;
  const lanes = async (title: string): Promise<readonly string[]> =>
    (await readText({ 行事: list(title) })).plans.flatMap(briefLanes);
  expect(await lanes("消防局　年間行事予定")).toHaveLength(4);
  expect(await lanes("令和７年度　消防局　年間行事予定")).toEqual([
    "1 管内情勢把握強化月間 2025-04",
    "2 国民安全の日 2025-07",
    "3 救助技術指導会 2025-07",
    "4 山火事予防運動\n（10月1日～11月30日） 2025-10-01~2025-11-30",
  ]);
  expect(await lanes("令和６年度　消防局　行事実施報告")).toEqual([]);
});

describe("two lists of months beside each other", () => {
  const read = async (...lines: readonly string[]): Promise<readonly string[]> => {
    const { plans } = await readText({
      計画: ["令和8年度　福祉課　年間業務計画", ...lines].join("\n"),
    });
    return plans.flatMap(briefLanes);
  };
  const rows = [
    "4月 | 予算の執行計画 | 10月 | 予算要求",
    "5月 | 決算準備 | 11月 | 予算査定",
    "6月 | 議会 | 12月 | 議会",
    "7月 | 監査 | 1月 |",
    "8月 | | 2月 | 繰越",
  ];
  const expected = [
    "1 予算の執行計画 2026-04",
    "2 決算準備 2026-05",
    "3 議会 2026-06",
    "4 監査 2026-07",
    "5 予算要求 2026-10",
    "6 予算査定 2026-11",
    "7 議会 2026-12",
    "8 繰越 2027-02",
  ];

  it.each([
    ["alone", []],
    ["under the halves of the year", ["前期 | < | 後期 | <"]],
    ["under words over their months", ["上期 | | 下期"]],
  ])("are one plan's, %s", async (_, over) => {
    expect(await read(...over, "月 | 業務内容 | 月 | 業務内容", ...rows)).toEqual(expected);
    expect(await read(...over, "月 | 行事 | 月 | 行事", ...rows)).toEqual(expected);
  });

  it("are none where one of them has more under a month", async () => {
    expect(
      await read("月 | 行事 | 月 | 行事", ...rows, "9月 | 敬老会 | 3月 | 議会", "| | 人事異動")
    ).toEqual([]);
  });
});

import { readText } from "../../support/sheet-text";
import { briefLanes, briefProjects } from "../offices/tell";

const DAYS = ["9/28", "9/29", "9/30", "10/1", "10/2", "10/3", "10/4"];

describe("what stands beside or below lanes and is none", () => {
  it("may be remarks right of days under their months", async () => {
    const { plans } = await readText({
      日程表: `
        令和7年度　選挙管理委員会　市長選挙執行計画
        | | | | 9月 | < | < | 10月 | < | < | <
        順位 | 業務名 | 予算（千円） | ${DAYS.join(" | ")} | 備考
        1 | 立候補受付 | 300 | 受付 | | | | | | |
        2 | 期日前投票 | 5400 | | 投票 | < | < | | | | 3か所
      `,
    });
    expect(plans.flatMap(briefLanes)).toEqual([
      "1 受付 2025-09-28",
      "2 投票 2025-09-29~2025-10-01",
    ]);
  });

  it("may be whom to ask, below the notes of a form's schedule", async () => {
    const { plans } = await readText({
      シート: `
        令和6年度　医事課　重点取組シート
        取組名 | 未収金対策 | | 優先度 | 1
        方向性 | 強化 | | 予算額（千円） | 800
        4月 | 5月 | 6月 | 7月 | 8月 | 9月
        委託 | < | | | 報告 |
        |
        ※予算額は当初予算である。
        作成：令和6年4月　担当：佐藤
      `,
    });
    expect(plans.flatMap(briefLanes)).toEqual(["1 委託 2024-04~2024-05, 報告 2024-08"]);
  });

  it("may be a remark in a record's second row, whose key reaches over both", async () => {
    const { plans } = await readText({
      計画: `
        令和7年度　市立図書館　業務計画
        順位 | 事業名及び内容 | 予算額（千円） | 方向性 | 備考
        1 | 電子図書館 | 5830 | 拡充 |
        ^ | 千点を加える。 | ^ | ^ | 国庫補助あり
        2 | 移動図書館 | 19400 | 新規 |
        ^ | 車両を更新する。 | ^ | ^ |
      `,
    });
    expect(plans.flatMap(briefProjects)).toEqual(["1 電子図書館 5830", "2 移動図書館 19400"]);
  });

  const apart = async (...rows: readonly string[]): Promise<readonly string[]> => {
    const { plans } = await readText({
      計画: [
        "令和7年度　福祉課　業務計画",
        "No | 事業名 | 予算額（千円）",
        "1 | 見守り | 100\n2 | 配食 | 200",
        "|\n年間スケジュール",
        ...rows,
      ].join("\n"),
    });
    return plans.flatMap(briefLanes);
  };

  it.each(["ステータス", "対応済か", "対象", "更新日", "新規・継続"])(
    "may be a %s of each project in a schedule below them",
    async (heading) => {
      expect(
        await apart(
          `事業名 | ${heading} | 4月 | 5月 | 6月`,
          "見守り | 6/1更新 | ■ | ■ |",
          "配食 | 遅れ | | | ■"
        )
      ).toEqual(["1  2025-04~2025-05", "2  2025-06"]);
    }
  );

  it("are what is done where projects have several lanes, or their heading says so or nothing", async () => {
    const rows = ["見守り | 募集 | ■ | ■ |", "配食 | 試行 | | | ■"];
    const told = ["1 募集 2025-04~2025-05", "2 試行 2025-06"];
    for (const heading of ["取組", "事業名", "", "事業の流れ・内容"])
      expect(await apart(`事業名 | ${heading} | 4月 | 5月 | 6月`, ...rows)).toEqual(told);
    expect(await apart("事業名 | 流れ | 4月 | 5月 | 6月", ...rows, "^ | 開始 | | | ■")).toEqual([
      ...told,
      "2 開始 2025-06",
    ]);
  });
});

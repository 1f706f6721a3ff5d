import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";

describe("a column that tells when", () => {
  it.each(["スケジュール", "取組時期", "月別計画", "年間の流れ", "ロードマップ", "マイルストーン"])(
    "gives each project its time, in a list and in forms: %s",
    async (heading) => {
      const list = await readText({
        一覧: `
          令和8年度　業務計画
          順位 | 事業名 | 予算額（千円） | ${heading} | 課題
          1 | 備蓄 | 100 | 6月～8月 | 人手
          2 | 訓練 | 200 | 10月 | 人手
        `,
      });
      const form = (name: string, when: string): string => `
        令和8年度　事業調書
        事業名 | ${name}
        予算額（千円） | 100
        方向性 | 継続
        ${heading} | ${when}
      `;
      const forms = await readText({ 一: form("備蓄", "6月～8月"), 二: form("訓練", "10月") });
      for (const { plans } of [list, forms])
        expect(plans.flatMap(briefLanes)).toEqual(["1 備蓄 2026-06~2026-08", "2 訓練 2026-10"]);
    }
  );

  it("is none of 年次計画, which tells years", async () => {
    const { plans } = await readText({
      一覧: `
        令和8年度　業務計画
        順位 | 事業名 | 予算額（千円） | 年次計画
        1 | 備蓄 | 100 | 10
        2 | 訓練 | 200 | 12
      `,
    });
    expect(plans.flatMap(briefLanes)).toEqual([]);
  });
});

describe("several columns of times that name a step each", () => {
  const read = async (heads: readonly string[], ...rows: readonly string[]) => {
    const { plans } = await readText({
      一覧: `
        令和8年度　業務計画　総務課
        順位 | 事業名 | 取組内容 | 予算額（千円） | ${heads.join("\n")}
        ${rows.map((row, at) => `${at + 1} | ${at ? "舗装" : "防災倉庫"} | 古いものを直す | 100 | ${row}`).join("\n")}
      `,
    });
    return plans.flatMap(briefLanes);
  };

  it("tell when each is done, in the words of its heading", async () => {
    expect(await read(["設計 | 入札 | 工事"], "5月 | 7月 | 9月～3月", "6月 | | 11月")).toEqual([
      "1 設計 2026-05, 入札 2026-07, 工事 2026-09~2027-03",
      "2 設計 2026-06, 工事 2026-11",
    ]);
  });

  it("do so under a heading of the schedule", async () => {
    const heads = ["スケジュール | < | <", "^ | ^ | ^ | ^ | 設計 | 入札 | 工事"];
    expect(await read(heads, "5月 | 7月 | 9月～3月", "6月 | |")).toEqual([
      "1 設計 2026-05, 入札 2026-07, 工事 2026-09~2027-03",
      "2 設計 2026-06",
    ]);
  });

  it.each([
    ["of other years", "策定 | 改定", "H28.3 | R3.3", "H30.3 | R4.3"],
    ["in no order", "報告 | 決算", "12月 | 6月", "5月 | 9月"],
    ["that are shares", "国 | 県", "1/2 | 1/4", "1/3 | 1/3"],
    ["of what was and will be", "前回 | 次回", "5月 | 6月", "6月 | 8月"],
  ])("are no schedule where they hold times %s", async (_what, heads, ...rows) => {
    expect(await read([heads], ...rows)).toEqual([]);
  });
});

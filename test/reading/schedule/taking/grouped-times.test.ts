import { readText } from "../../../support/sheet-text";
import { briefLanes } from "../../offices/tell";

const lanesUnder = async (groups: string, headings: string, ...rows: readonly string[]) => {
  const { plans } = await readText({
    計画: `
      令和8年度　業務計画
      番号 | 事業名 | 予算額（千円） | ${groups}
      ^ | ^ | ^ | ${headings}
      1 | 市道改良 | 100 | ${rows[0] ?? ""}
      2 | 遊具更新 | 200 | ${rows[1] ?? ""}`,
  });
  return plans.flatMap(briefLanes);
};

const PAIRS = ["4月 | 6月 | 7月 | 12月", " | | 8月 | 9月"];

describe("times under groups that share their headings", () => {
  it.each(["開始 | 終了 | 開始 | 終了", "着手 | 完了 | 着手 | 完了"])(
    "are when what the group is called is done: %s",
    async (headings) => {
      expect(await lanesUnder("設計 | < | 工事 | <", headings, ...PAIRS)).toEqual([
        "1 設計 2026-04~2026-06, 工事 2026-07~2026-12",
        "2 工事 2026-08~2026-09",
      ]);
    }
  );

  it("are when what stands beside them is due", async () => {
    const rows = ["設計 | 6月 | 工事 | 12月", "契約 | 5月 | |"];
    expect(
      await lanesUnder("第１回 | < | 第２回 | <", "内容 | 期限 | 内容 | 期限", ...rows)
    ).toEqual(["1 設計 2026-06, 工事 2026-12", "2 契約 2026-05"]);
  });

  it.each(["計画 | < | 実績 | <", "見込 | < | 実績 | <", "第１期 | < | 第２期 | <"])(
    "are no steps where the groups name none: %s",
    async (groups) => {
      const lanes = await lanesUnder(groups, "開始 | 終了 | 開始 | 終了", ...PAIRS);
      expect(lanes[0]).toBe("1 市道改良 2026-04~2026-06");
    }
  );

  it("leave out what came of what was planned", async () => {
    const rows = ["設計 | 6月 | 工事 | 12月", "契約 | 5月 | 納品 | 9月"];
    const lanes = await lanesUnder("予定 | < | 実績 | <", "内容 | 期限 | 内容 | 期限", ...rows);
    expect(lanes.join()).not.toMatch(/工事|納品|12月|2026-09/);
  });
});

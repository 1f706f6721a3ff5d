import { readText } from "../../../../support/sheet-text";
import { briefLanes } from "../../../offices/tell";

describe("a list of steps that begin and end in parts of the year", () => {
  const lanesOf = async (heading: string, times: readonly string[]): Promise<unknown> => {
    const [first = "", second = "", third = ""] = times;
    const { plans } = await readText({
      計画: `
        令和7年度 高齢福祉課 業務計画
        番号 | 事業名 | 予算額（千円）
        1 | 敬老会 | 800
        2 | 見守り | 300`,
      日程: `
        令和7年度 日程

        作業 | ${heading}
        【敬老会】
        会場の手配 | ${first}
        開催 | ${second}
        【見守り】
        委託 | ${third}`,
    });
    return plans.flatMap(briefLanes);
  };

  it.each(["開始 | 終了", "着手 | 完了", "開始時期 | 終了時期"])(
    "is no chart of these: %s",
    async (heading) => {
      expect(
        await lanesOf(heading, [
          "第1四半期 | 第2四半期",
          "第2四半期 | 第2四半期",
          "第1四半期 | 第4四半期",
        ])
      ).toEqual([
        "1 会場の手配 2025-04~2025-09",
        "1 開催 2025-07~2025-09",
        "2 委託 2025-04~2026-03",
      ]);
      expect(await lanesOf(heading, ["上期 | 上期", "上期 | 下期", "下期 | 下期"])).toEqual([
        "1 会場の手配 2025-04~2025-09",
        "1 開催 2025-04~2026-03",
        "2 委託 2025-10~2026-03",
      ]);
    }
  );
});

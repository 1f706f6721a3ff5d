import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";
import { beside, read } from "./schedule-context";

const _ = null;
/** A title over twelve columns, which months or quarters under it divide. */
const titled = ["順位", "事業名", "年間スケジュール", ...Array.from({ length: 11 }, () => _)];

describe("columns under one title", () => {
  it("are months from its first column on, though the first named one stands further right", async () => {
    const { text } = await read(
      {
        計画: [
          titled,
          [_, _, _, _, "6月", "7月", "8月", "9月", "10月", "11月", "12月", "1月", "2月", "3月"],
          [1, "図書館", "設計", _, "工事"],
        ],
      },
      beside(["3"], "A1:B2"),
      { merges: ["C1:N1"] }
    );
    expect(text).toEqual(["1: 設計 2025-04, 工事 2025-06"]);
  });

  it("are three months to each quarter that is merged over them", async () => {
    const quarter = (number: number) => [`第${number}四半期`, _, _];
    const { text } = await read(
      {
        計画: [
          titled,
          [_, _, ...[1, 2, 3, 4].flatMap(quarter)],
          [1, "図書館", _, "設計", _, _, "工事", "→"],
        ],
      },
      beside(["3"], "A1:B2"),
      { merges: ["C1:N1", "C2:E2", "F2:H2", "I2:K2", "L2:N2"] }
    );
    expect(text).toEqual(["1: 設計 2025-05, 工事 2025-08~2025-09"]);
  });

  it("begin where they are named if it is the sheet's own, over names as well", async () => {
    const { plans } = await readText({
      計画: `
        生活安全課　令和８年度　年間計画 | < | < | < | < | < | < | <
        || | 4月 | < | 5月 | < | 6月 | <
        番号 | 業務 | 前半 | 後半 | 前半 | 後半 | 前半 | 後半
        1 | 交通安全運動 | | | | | | |
        2 | ヘルメット補助 | 募集 | → | | 審査 | |`,
    });
    expect(plans.flatMap(briefLanes)).toEqual([
      "2 募集 2026-04-01~2026-04-30, 審査 2026-05-16~2026-05-31",
    ]);
  });
});

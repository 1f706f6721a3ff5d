import { readText } from "../../../support/sheet-text";
import { briefLanes } from "../../offices/tell";

const HEAD = "令和7年度 業務計画 農林課";

describe("what is merged down over rows of several projects", () => {
  it("is done in each of them, beside what each does alone", async () => {
    const { plans } = await readText({
      計画: `
        ${HEAD}
        番号 | 事業名 | 予算額（千円） | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
        1 | 直売所 | 300 | | 合同会議 | < | | | 契約
        2 | 担い手 | 200 | | ^ | ^ | | 試行
        3 | 鳥獣害 | 100 | 調査 | | | | | 報告
      `,
    });
    expect(plans.map(briefLanes)).toEqual([
      [
        "1 合同会議 2025-05~2025-06, 契約 2025-09",
        "2 合同会議 2025-05~2025-06, 試行 2025-08",
        "3 調査 2025-04, 報告 2025-09",
      ],
    ]);
  });

  it("is so for lanes that name theirs, and once for several of one project", async () => {
    const { plans } = await readText({
      計画: `
        ${HEAD}
        番号 | 事業名 | 予算額（千円）
        1 | 直売所 | 300
        2 | 担い手 | 200
      `,
      日程: `
        事業名 | 項目 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
        直売所 | 設計 | 調査 | | 合同会議 | <
        ^ | 工事 | | | ^ | ^ | 着工
        担い手 | 周知 | | 広報 | ^ | ^
      `,
    });
    expect(plans.map(briefLanes)).toEqual([
      [
        "1 調査 2025-04, 合同会議 2025-06~2025-07",
        "1 着工 2025-08",
        "2 広報 2025-05, 合同会議 2025-06~2025-07",
      ],
    ]);
  });
});

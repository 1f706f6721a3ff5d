import { readText } from "../../../support/sheet-text";
import { briefLanes } from "../../offices/tell";

it("reads a form's schedule beside its label, be the name behind a number in its row", async () => {
  const form = (number: number, name: string, times: string): string => `
    № | ${number} | 事業名 | ${name}
    方向性 | 継続 | 実施主体 | 市
    予算額（千円） | 100
    スケジュール | ${times}
  `;
  const { plans } = await readText({
    調書: `
      令和７年度　市民窓口課　事業調書
      |
      ${form(1, "窓口の改革", "5月：視察、8～9月：試行")}
      |
      ${form(2, "休日の開庁", "運営（4～10月）、調査（11月）")}
    `,
  });
  expect(plans.map(briefLanes)).toEqual([
    ["1 視察 2025-05, 試行 2025-08~2025-09", "2 運営 2025-04~2025-10, 調査 2025-11"],
  ]);
});

it("takes no other project's times for those of one whose cell is blank", async () => {
  const { plans } = await readText({
    比較: `
      令和７年度　市民窓口課　業務計画
      |
      事業番号 | 1 | 2 | 3
      事業名 | 窓口の改革 | 休日の開庁 | 旅券の交付
      方向性 | 拡充 | 継続 | 継続
      予算額（千円） | 100 | 200 | 300
      スケジュール | 5月：視察 | | 8月：試行
    `,
  });
  expect(plans.map(briefLanes)).toEqual([["1 視察 2025-05", "3 試行 2025-08"]]);
});

it.each(["実施期間 | 令和7年4月～令和7年9月", "実施時期 | 4月～9月"])(
  "tells when beside a second label in its row, beyond all that lead to a field: %s",
  async (when) => {
    const { plans } = await readText({
      計画: `
        令和7年度　福祉課　事業計画書
        事業名 | 見守り事業 | 担当課 | 福祉課
        事業内容 | 訪問する。 | ${when}
        予算額 | 1,200千円
      `,
    });
    expect(plans.flatMap(briefLanes)).toEqual(["1 見守り事業 2025-04~2025-09"]);
  }
);

it.each([
  ["6～8月 | 選書", "1 選書 2025-06~2025-08"],
  ["4月～3月 | 配布（毎月2回）", "1 配布 2025-04~2026-03"],
  ["令和7年7月 | 契約", "1 契約 2025-07"],
])("reads what is done beside when in a form's only row of these: %s", async (row, lane) => {
  const { plans } = await readText({
    調書: `
      令和７年度　図書館　事業調書
      事業名 | 電子図書館 | 優先順位 | 1
      方向性 | 拡充 | 予算額 | 5,500千円
      内容 | 電子書籍を買う。
      年間予定 | ${row}
    `,
  });
  expect(plans.flatMap(briefLanes)).toEqual([lane]);
});

describe("times that are counted", () => {
  it.each([
    [
      "below the label",
      (sign: string) => `スケジュール\n${sign} 4月 | 設計\n${sign} 7～9月 | 工事`,
    ],
    ["beside it", (sign: string) => `スケジュール | ${sign} 4月 | 設計\n^ | ${sign} 7～9月 | 工事`],
  ])("have what is done then right of them, %s", async (_, rows) => {
    for (const sign of ["①", "(1)", "（１）"]) {
      const { plans } = await readText({
        調書: `
          令和8年度　事務事業調書
          事業名 | 公園再整備
          方向性 | 拡充
          予算額（千円） | 3000
          ${rows(sign)}`,
      });
      expect(plans.map(briefLanes)).toEqual([["1 設計 2026-04, 工事 2026-07~2026-09"]]);
    }
  });

  it("are called by no number, and no number parts what others count", async () => {
    const { plans } = await readText({
      計画: `
        令和8年度　業務計画
        番号 | 事業名 | 予算額（千円） | スケジュール
        1 | 市道改良 | 100 | (1) 4月
        2 | 公園再整備 | 200 | (1) 5月 契約 (2) 6月 検収
        3 | 図書館 | 300 | ①4月 募集 ②審査`,
    });
    expect(plans.map(briefLanes)).toEqual([["1 市道改良 2026-04", "2 契約 2026-05, 検収 2026-06"]]);
  });
});

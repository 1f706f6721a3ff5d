import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";

async function read(months: string, ...rows: readonly string[]) {
  const head = `番号 | 事業名 | 予算額（千円） | ${months}`;
  const { plans } = await readText({
    計画: ["令和7年度 道路課 業務計画", head, ...rows].join("\n"),
  });
  const remarks = plans.flatMap(({ draft }) => draft.remarks.map(({ kind }) => kind));
  const faults = plans.flatMap(({ draft }) =>
    draft.schedules.flatMap((each) => each.faults.map(({ text }) => text))
  );
  return { lanes: plans.flatMap(briefLanes), remarks, faults };
}

describe("labels of every second or third month", () => {
  it("stand for the months up to the next one, and that is said", async () => {
    const { lanes, remarks } = await read(
      "4月 | 6月 | 8月 | 10月 | 12月 | 2月",
      "1 | 道路改良 | 500 | 測量 | 設計 | < | | |",
      "2 | 橋補修 | 300 | | | | | | 点検"
    );
    expect(lanes).toEqual([
      "1 測量 2025-04~2025-05, 設計 2025-06~2025-09",
      "2 点検 2026-02~2026-03",
    ]);
    expect(remarks).toEqual(["completed-months"]);
  });

  it("may be those that quarters begin with", async () => {
    const { lanes } = await read(
      "4月 | 7月 | 10月 | 1月",
      "1 | 道路改良 | 500 | 測量 | 設計 | |",
      "2 | 橋補修 | 300 | | | | 点検"
    );
    expect(lanes).toEqual([
      "1 測量 2025-04~2025-06, 設計 2025-07~2025-09",
      "2 点検 2026-01~2026-03",
    ]);
  });

  it("tell no time where they may as well end what they stand for, and that is said", async () => {
    const { lanes, faults } = await read(
      "6月 | 9月 | 12月 | 3月",
      "1 | 道路改良 | 500 | 測量 | 設計 | |",
      "2 | 橋補修 | 300 | | | | 点検"
    );
    expect(lanes).toEqual([]);
    expect(faults).toEqual(["9月"]);
  });

  it("tell no time where others have columns of other widths", async () => {
    const { plans } = await readText({
      計画: `
        令和7年度 道路課 業務計画
        番号 | 事業名 | 予算額（千円）
        1 | 道路改良 | 500
        2 | 橋補修 | 300
        スケジュール
        4月 | | | 7月 | | 8月 | | 9月 | | 10月
        測量 | | | 設計 | | | | 点検`,
    });
    expect(plans.flatMap(briefLanes)).toEqual(["1 設計 2025-07, 点検 2025-09"]);
  });

  it.each([
    ["figures", "6月 | 9月 | 12月 | 3月", "1 | 道路改良 | 500 | 10 | 20 | 30 | 40"],
    [
      "sessions",
      "定例会 | < | < | <\n^ | ^ | ^ | 6月 | 9月 | 12月 | 3月",
      "1 | 道路改良 | 500 | 報告 | | 議決 |",
    ],
  ])("are no schedule's over %s", async (_what, months, row) => {
    const { lanes, faults } = await read(months, row);
    expect([lanes, faults]).toEqual([[], []]);
  });
});

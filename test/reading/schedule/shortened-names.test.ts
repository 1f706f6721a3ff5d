import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";

const lanesOf = async (rows: string, heading = "事業名"): Promise<readonly string[]> => {
  const { plans } = await readText({
    計画: `
      令和7年度 防災課 業務計画

      番号 | 事業名 | 予算額（千円）
      1 | 防災行政無線更新事業 | 500
      2 | 総合防災訓練事業 | 300
      3 | 防災士養成事業 | 200`,
    日程: `
      ${heading} | 工程 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
      ${rows}`,
  });
  return plans.flatMap(briefLanes);
};

describe("names that are cut short under 事業名", () => {
  it("are of the projects that alone begin so or have these letters, as are the rows below", async () => {
    expect(
      await lanesOf(`総合防災 | 訓練 | | | | | | 実施
        | | 要綱 | 改正 | | | | |
        防災無線 | 工事 | | | 工事 | < | |
        防災士 | 講座 | | 募集 | | | |
        | | 更新 | | | 準備 | | |`)
    ).toEqual([
      "2 実施 2025-09",
      "2 改正 2025-04",
      "1 工事 2025-06~2025-07",
      "3 募集 2025-05",
      "3 準備 2025-06",
    ]);
  });

  it("are so under any heading where all of a column are what only one project's name begins with", async () => {
    const rows = `総合防災 | 訓練 | | | | | | 実施
        防災行政 | 設計 | 設計 | < | | | |
        ^ | 工事 | | | 工事 | < | |`;
    const lanes = ["2 実施 2025-09", "1 設計 2025-04~2025-05", "1 工事 2025-06~2025-07"];
    expect(await lanesOf(rows, "業務")).toEqual(lanes);
    expect(await lanesOf(rows, "取組")).toEqual(lanes);
  });

  it("are nobody's where several projects may be meant, or none", async () => {
    expect(
      await lanesOf(`防災 | 会議 | 開催 | | | | |
        総合防災 | 訓練 | | | | | | 実施
        庁舎管理 | 点検 | | 点検 | | | |`)
    ).toEqual(["? 開催 2025-04", "2 実施 2025-09", "? 点検 2025-05"]);
  });
});

describe("a schedule that lists the projects by priority again, with names cut short", () => {
  const LIST = `
    令和7年度 防災課 業務計画

    優先順位 | 事業名 | 予算額（千円）
    1 | 防災行政無線更新事業 | 500
    2 | 総合防災訓練事業 | 300`;
  const SCHEDULE = `
    優先順位 | 事業名 | 実施内容 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
    1 | 防災行政無線 | 設計 | 入札
    ^ | ^ | 工事 | | | 着工
    2 | 総合防災 | 訓練 | | | | | | 実施`;
  const LANES = ["1 入札 2025-04", "1 着工 2025-06", "2 実施 2025-09"];

  it.each([
    ["below", { 計画: `${LIST}\n\n年間スケジュール${SCHEDULE}` }],
    ["on a sheet of its own", { 計画: LIST, 日程: SCHEDULE }],
  ])("lists no others: %s", async (_, sheets) => {
    const { plans } = await readText(sheets);
    expect(plans.map(({ plan }) => plan.projects.map(({ name }) => name))).toEqual([
      ["防災行政無線更新事業", "総合防災訓練事業"],
    ]);
    expect(plans.flatMap(briefLanes)).toEqual(LANES);
  });

  it("lists others where other numbers stand before them", async () => {
    const { plans } = await readText({
      計画: `${LIST}\n\n年間スケジュール${SCHEDULE.replace("1 |", "3 |").replace("2 |", "4 |")}`,
    });
    expect(plans.flatMap(({ plan }) => plan.projects)).toHaveLength(4);
  });
});

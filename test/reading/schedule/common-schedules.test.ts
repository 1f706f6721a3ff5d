import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";

const MONTHS = "4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月 | 1月 | 2月 | 3月";

const plan = (department: string, ...names: readonly string[]): string =>
  [
    `令和7年度 ${department} 業務計画`,
    "No. | 事業名 | 方向性 | 予算額（千円）",
    ...names.map((name, index) => `${index + 1} | ${name} | 継続 | 10`),
  ].join("\n");

const PLANS = {
  道路課: plan("道路課", "市道舗装補修事業", "橋りょう点検事業"),
  河川課: plan("河川課", "準用河川改修事業", "水防訓練事業"),
};

async function told(schedule: string, first = false) {
  const sheets = first ? { 工程表: schedule, ...PLANS } : { ...PLANS, 工程表: schedule };
  const { plans } = await readText(sheets);
  return plans.map((each) => briefLanes(each));
}

const OWN = [
  ["1 発注 2025-05", "2 点検 2025-06~2025-07"],
  ["1 用地交渉 2025-04~2025-05", "2 訓練 2025-09"],
];

describe("a schedule of several departments' plans, whose numbers begin anew in each", () => {
  const BY_COLUMN = `
    令和7年度 工程表
    課 | No. | 事業名 | ${MONTHS}
    道路課 | 1 | 市道舗装補修 | | 発注
    ^ | 2 | 橋りょう点検 | | | 点検 | <
    河川課 | 1 | 準用河川改修 | 用地交渉 | <
    ^ | 2 | 水防訓練 | | | | | | 訓練
  `;
  const BY_ROWS = `
    令和7年度 工程表
    No. | 事業名 | ${MONTHS}
    ■道路課 | |
    1 | 市道舗装補修 | | 発注
    2 | 橋りょう点検 | | | 点検 | <
    【河川課】 | |
    1 | 準用河川改修 | 用地交渉 | <
    2 | 水防訓練 | | | | | | 訓練
  `;

  it.each([BY_COLUMN, BY_ROWS])("is told apart by the departments", async (schedule) => {
    expect(await told(schedule)).toEqual(OWN);
    expect(await told(schedule, true)).toEqual(OWN);
  });
});

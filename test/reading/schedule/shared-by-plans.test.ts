import { readText } from "../../support/sheet-text";

const HEAD = "No. | 事業名 | 方向性 | 予算額（千円）";
const MONTHS = "4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月 | 1月 | 2月 | 3月";
const GENERAL = ["総務課", HEAD, "1 | 文書管理事業 | 継続 | 500", "2 | 庁舎管理事業 | 継続 | 900"];
const TAXES = ["税務課", HEAD, "1 | 市税賦課事業 | 継続 | 800", "2 | 収納対策事業 | 拡大 | 300"];

/** The lanes of each plan, with whose they are. */
async function lanesOf(...rows: readonly string[]): Promise<readonly (readonly string[])[]> {
  const { plans } = await readText({ 計画: ["令和7年度 業務計画", "", ...rows].join("\n") });
  return plans.map(({ plan }) =>
    plan.lanes.map(({ project, activities }) => {
      const [first] = activities;
      return `${project ?? "?"} ${first?.label ?? ""} ${first?.start ?? ""}`;
    })
  );
}

const EACH = [
  ["1 点検 2025-05", "2 契約 2025-04"],
  ["1 通知 2025-06", "2 催告 2025-07"],
];

describe("a schedule below the tables of several departments", () => {
  it("is each one's by the names of its projects", async () => {
    const lanes = await lanesOf(
      ...GENERAL,
      "",
      ...TAXES,
      "",
      "年間スケジュール",
      `事業名 | ${MONTHS}`,
      "文書管理事業 | | 点検",
      "庁舎管理事業 | 契約",
      "市税賦課事業 | | | 通知",
      "収納対策事業 | | | | 催告"
    );
    expect(lanes).toEqual(EACH);
  });

  it("is each one's by the departments beside the rows", async () => {
    const lanes = await lanesOf(
      ...GENERAL.map((row) => row.replace(/^総務課$/, "【総務課】")),
      "",
      ...TAXES.map((row) => row.replace(/^税務課$/, "【税務課】")),
      "",
      "年間スケジュール",
      `課名 | No. | 項目 | ${MONTHS}`,
      "総務課 | 1 | 文書の点検 | | 点検",
      "総務課 | 2 | 保守 | 契約",
      "税務課 | 1 | 市税 | | | 通知",
      "税務課 | 2 | 収納 | | | | 催告"
    );
    expect(lanes).toEqual(EACH);
  });

  it("is the last one's where the others have schedules of their own", async () => {
    const lanes = await lanesOf(
      ...GENERAL,
      "",
      `項目 | 連携課 | ${MONTHS}`,
      "1 文書管理事業 | 税務課 | | 点検",
      "2 庁舎管理事業 | | 契約",
      "",
      ...TAXES,
      "",
      `項目 | 連携課 | ${MONTHS}`,
      "1 市税賦課事業 | 総務課 | | | 通知",
      "2 収納対策事業 | 税務課 | | | | 催告"
    );
    expect(lanes).toEqual(EACH);
  });

  it("is the last one's where it tells of its projects alone", async () => {
    const lanes = await lanesOf(
      ...GENERAL,
      "",
      ...TAXES,
      "",
      `事業名 | ${MONTHS}`,
      "市税賦課事業 | | | 通知",
      "収納対策事業 | | | | 催告"
    );
    expect(lanes).toEqual([[], EACH[1]]);
  });
});

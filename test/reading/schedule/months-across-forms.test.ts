import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";

/** A form whose months stand over its labels as well. */
const form = (number: number, name: string, months: string, remark: string): string => `
  令和7年度 事業調書 | | | | | （単位：千円）
  事業番号 | ${number} | 事業名 | ${name} | 方向性 | 継続
  予算額 | 3300 | 実施主体 | 市 | 課題 | 担い手の不足
  スケジュール
  4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月 | 1月 | 2月 | 3月
  ${months}
  ${remark}
`;
const LANES = [
  "1 広報 2025-04, 説明会 2025-05, 工事 2025-07~2025-08",
  "2 設計 2025-04, 検査 2026-01",
];
const lanesOf = async (remark: string): Promise<readonly string[]> => {
  const { plans } = await readText({
    個票: [
      form(1, "公園改修事業", "広報 | 説明会 | | 工事 | →", remark),
      form(2, "橋補修事業", "設計 | | | | | | | | | 検査", remark),
    ].join("\n|\n"),
  });
  return plans.flatMap(briefLanes);
};

describe("lanes under months over a form's labels", () => {
  it.each(["備考", "(7)備考", "【備考】", "備考：", "■備考"])("end above %s", async (label) => {
    expect(await lanesOf(`${label} | 県補助あり`)).toEqual(LANES);
  });

  it("end above the next form's title", async () => {
    expect(await lanesOf("")).toEqual(LANES);
  });
});

test.each([
  ["経常的経費", "実施主体 | 市"],
  ["補助事業", "実施主体 | 市"],
  ["新規", "実施主体 | 市"],
  ["投資的経費", "対象者 | 農家"],
  ["投資的経費", "根拠法令 | 条例"],
])("区分 tells %s before %s, over other labels", async (value, more) => {
  const { plans } = await readText({
    個票: `
        令和7年度 事業調書（単位：千円）
        担当課 | 農政課
        事業名 | 農道舗装事業
        区分 | ${value} | ${more}
        予算額 | 3300 | 課題 | 担い手の不足
      `,
  });
  const [project] = plans[0]?.plan.projects ?? [];
  expect(project?.direction ?? project?.nature).toBe(value);
});

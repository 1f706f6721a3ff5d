import { readText } from "../../../support/sheet-text";
import { briefLanes, briefProjects } from "../../offices/tell";

const ROWS = [
  "施策のねらい",
  "1 | 自助の促進",
  "2 | 備蓄の充実",
  "",
  "取組方針",
  "備えを進めます。",
  "関係課と進めます。",
  "",
  "優先順位 | 事業名 | ねらい | 方向性 | 予算額（千円）",
  "1 | 避難訓練 | 1 | 継続 | 100",
  "2 | 備蓄更新 | 2 | 拡大 | 200",
  "",
  "スケジュール",
  "4月 | 5月 | 6月 | 7月 | 8月 | 9月",
  "避難訓練の準備 | | 避難訓練 | | |",
  "|| 備蓄更新の入札 | | | 納品 |",
];

async function read(at: number, ...between: readonly string[]) {
  const rows = [...ROWS.slice(0, at), ...between, ...ROWS.slice(at)];
  const title = "令和7年度 危機管理課 業務計画";
  const { plans } = await readText({ 計画: [title, "", ...rows].join("\n") });
  return plans.map((each) => [
    ...each.plan.aims.map(({ number, text }) => `${number} ${text}`),
    ...each.plan.approach,
    ...briefProjects(each),
    ...briefLanes(each),
  ]);
}

describe("a page's foot and head", () => {
  const places = [6, 10, 15];

  it.each([
    [["- 12 -"]],
    [["１２ページ"]],
    [["P.12"]],
    [["12 / 30"]],
    [["－ 12 －", "令和7年度 危機管理課 業務計画"]],
    [["- 12 -", "危機管理課 業務計画"]],
    [["- 12 -", "", "危機管理課"]],
    [["（次ページへ続く）", "- 12 -", "（続き）"]],
    [["令和7年度 業務計画 | | | 危機管理課"]],
  ])("say nothing of the plan wherever the page ends: %s", async (rows) => {
    const whole = await read(0);
    expect(whole[0]).toContain("2 備蓄更新の入札 2025-05, 納品 2025-08");
    for (const at of places) expect(await read(at, ...rows)).toEqual(whole);
  });

  it("are none where they name another year or department", async () => {
    const next = ROWS.slice(8, 11);
    expect(await read(16, "令和6年度 危機管理課 業務計画", ...next)).toHaveLength(2);
    expect(await read(16, "令和7年度 福祉課 業務計画", ...next)).toHaveLength(2);
  });
});

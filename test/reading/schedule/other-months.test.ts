import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";

/** The lanes of a project whose months from April on hold these cells, and the texts that name another month than theirs. */
async function told(...cells: readonly string[]) {
  const months = ["4月", "5月", "6月", "7月", "8月", "9月"].join(" | ");
  const { plans } = await readText({
    計画: `
      令和8年度 福祉課 業務計画
      No | 事業名 | 予算額（千円） | ${months}
      1 | 見守り | 100 | ${[...cells, "", "", "", "", "", ""].slice(0, 6).join(" | ")}
      2 | 配食 | 200 | 契約 | | 実施 | < | |`,
  });
  const [plan] = plans;
  return {
    lane: plan && briefLanes(plan)[0],
    doubts: plan?.draft.remarks.flatMap(({ kind, values }) =>
      kind === "other-month" ? values : []
    ),
  };
}

it("a text that names another month than its column's is read for the column's, and that is said", async () => {
  expect(await told("9月実施", "5月会議", "7月会議")).toEqual({
    lane: "1 9月実施 2026-04, 5月会議 2026-05, 7月会議 2026-06",
    doubts: ["9月実施", "7月会議"],
  });
  expect(await told("", "4/28 会議", "6/10会議")).toEqual({
    lane: "1 4/28 会議 2026-05, 会議 2026-06-10",
    doubts: ["4/28 会議"],
  });
  expect(await told("10月講習会", "<", "<")).toEqual({
    lane: "1 10月講習会 2026-04~2026-06",
    doubts: ["10月講習会"],
  });
});

it.each([
  "6月講習会",
  "9月補正",
  "12月議会へ提案",
  "5月号の発行",
  "会議（9月分）",
  "3月定例会",
  "1/2工区",
])("nothing is said of %s from April to June, which may be done then", async (text) => {
  expect((await told(text, "<", "<")).doubts).toEqual([]);
});

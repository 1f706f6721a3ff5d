import { readPlan } from "../../../support/reading";

it.each([
  ["所要額", "10000 20500"],
  ["参加者", ""],
])("is what the kinds of it come to under a heading of costs: %s", async (group, expected) => {
  const { plan } = await readPlan(
    [
      ["文化財課　令和7年度　事業計画"],
      ["番号", "事業名", group, null, null, "方向性"],
      [null, null, "報酬", "工事費", "合計", null],
      [1, "遺跡発掘", 9000, 1000, 10000, "継続"],
      [2, "石垣修理", 2500, 18000, 20500, "拡充"],
    ],
    { merges: ["A2:A3", "B2:B3", "C2:E2", "F2:F3"] }
  );
  const amounts = plan.projects.map(({ budget }) =>
    budget.status === "amount" ? budget.thousandYen : budget.status
  );
  if (expected !== "") expect(amounts.join(" ")).toBe(expected);
  else expect(amounts).not.toContain(10000);
});
